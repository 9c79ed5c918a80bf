package org.thetascope.app.lab.worksheet;

import java.util.List;
import java.util.Optional;
import javafx.beans.InvalidationListener;
import javafx.scene.control.Label;
import javafx.scene.layout.Priority;
import javafx.scene.layout.VBox;
import org.thetascope.app.compute.LatestWins;
import org.thetascope.app.compute.Outcome;
import org.thetascope.app.control.PanScroll;
import org.thetascope.app.lab.LabContext;
import org.thetascope.problem.Problems;
import org.thetascope.scenario.Scenario;
import org.thetascope.scenario.Selection;
import org.thetascope.text.Text;
import org.thetascope.worksheet.rule.Cell;

/**
 * The steps of the chosen optimizer, worked as on paper: for the problem that the sliders set, or
 * for the open sheet's.
 */
public final class StepsPane extends VBox {
  private final LabContext lab;
  private final Text text;
  private final SheetModel sheet;
  private final DerivationChoice choice;
  private final LatestWins<DerivationQuery, List<FormulaBlock>> worker;
  private final FormulaPage page = new FormulaPage();
  private final Label note = new Label();
  private final PanScroll scroll = new PanScroll(page);
  private Optional<Cell> revealed = Optional.empty();
  private boolean showing = true;

  /** Follows the sliders, the sheet and the choice. */
  public StepsPane(LabContext lab, SheetModel sheet, DerivationChoice choice) {
    this.lab = lab;
    this.sheet = sheet;
    this.choice = choice;
    text = lab.rows().text();
    worker = lab.service().worker("derivation", new DerivationTypesetting(text));
    note.setId("derivation-note");
    note.setWrapText(true);
    note.setMinHeight(USE_PREF_SIZE);
    note.getStyleClass().add("explanation");
    scroll.setId("derivation-page");
    setVgrow(scroll, Priority.ALWAYS);
    getStyleClass().add("steps-pane");
    getChildren().addAll(note, scroll);
    worker.outcomeProperty().addListener(change -> show(worker.outcomeProperty().get()));
    InvalidationListener follow = change -> follow();
    lab.rows()
        .model()
        .scenarioProperty()
        .addListener(
            change -> {
              // whoever moves a slider wants to see what it does
              choice.sheetProperty().set(false);
              follow();
            });
    sheet.stateProperty().addListener(follow);
    lab.theme().addListener(follow);
    choice.optimizerProperty().addListener(follow);
    choice.componentProperty().addListener(follow);
    choice.firstProperty().addListener(follow);
    choice.countProperty().addListener(follow);
    choice.digitsProperty().addListener(follow);
    choice.sheetProperty().addListener(follow);
    choice.markedProperty().addListener(follow);
    follow();
  }

  /** What is not seen is not computed. */
  public void setShowing(boolean is) {
    showing = is;
    follow();
  }

  private void follow() {
    if (!showing) {
      return;
    }
    Scenario present = lab.rows().model().scenario();
    boolean fromSheet = choice.sheetProperty().get();
    Scenario shown = fromSheet ? sheet.state().scenario() : present;
    Selection problem = shown.problem();
    List<String> signs = Problems.of(problem.kind()).signs(problem.settings());
    choice.componentsProperty().set(signs);
    note.setText(note(present, fromSheet));
    worker.submit(
        new DerivationQuery(
            shown,
            choice.optimizerProperty().get(),
            choice.component(signs.size()),
            choice.firstProperty().get(),
            choice.countProperty().get(),
            choice.digitsProperty().get(),
            fromSheet ? choice.markedProperty().get() : Optional.empty(),
            FormulaStyle.of(lab.theme().get())));
  }

  private String note(Scenario present, boolean fromSheet) {
    String problem = text.get("problem." + present.problem().kind() + ".name");
    return fromSheet
        ? text.get("sheet.derivation.ofSheet", sheet.state().name())
        : text.get("sheet.derivation.ofSliders", problem);
  }

  private void show(Outcome<DerivationQuery, List<FormulaBlock>> outcome) {
    if (outcome.failed()) {
      note.setText(text.sentence(outcome.fault()));
    } else {
      page.show(outcome.result());
      reveal(outcome.query());
    }
  }

  /** Scrolls to the step of a number that is newly pointed at. */
  private void reveal(DerivationQuery query) {
    if (!query.marked().equals(revealed)) {
      revealed = query.marked();
      revealed
          .map(cell -> cell.step() - query.first())
          .filter(block -> block >= 0 && block < page.getChildren().size())
          .ifPresent(block -> scroll.reveal(page.getChildren().get(block)));
    }
  }
}

package org.thetascope.app.lab.worksheet;

import java.util.List;
import java.util.Optional;
import javafx.beans.InvalidationListener;
import javafx.scene.control.Label;
import javafx.scene.layout.VBox;
import org.thetascope.app.compute.LatestWins;
import org.thetascope.app.compute.Outcome;
import org.thetascope.app.control.PanScroll;
import org.thetascope.app.lab.LabContext;
import org.thetascope.parameter.Fault;
import org.thetascope.problem.Unit;
import org.thetascope.text.Text;
import org.thetascope.worksheet.GradientDerivation;
import org.thetascope.worksheet.Homework;

/** ∂L/∂θⱼ of the problem by the chain rule, and why the homework's g is another. */
public final class GradientPane extends VBox {
  /** What is to be derived and typeset. */
  private record Query(Unit unit, int component, int digits, FormulaStyle ink) {}

  private final LabContext lab;
  private final Text text;
  private final DerivationChoice choice;
  private final LatestWins<Query, List<FormulaBlock>> worker;
  private final FormulaPage page = new FormulaPage();
  private final Label note = new Label();
  private boolean showing = true;

  /** Follows the sliders. */
  public GradientPane(LabContext lab, DerivationChoice choice) {
    this.lab = lab;
    this.choice = choice;
    text = lab.rows().text();
    String undefined = text.get("sheet.derivation.undefined");
    worker =
        lab.service()
            .worker(
                "gradient",
                (query, progress) ->
                    List.of(
                        query
                            .ink()
                            .block(
                                "",
                                FormulaLines.of(
                                    GradientDerivation.of(
                                        query.unit(),
                                        query.component(),
                                        query.digits(),
                                        text.numbers()::latex),
                                    undefined))));
    worker.outcomeProperty().addListener(change -> show(worker.outcomeProperty().get()));
    layoutParts();
    InvalidationListener follow = change -> follow();
    lab.rows().model().scenarioProperty().addListener(follow);
    lab.theme().addListener(follow);
    choice.digitsProperty().addListener(follow);
    choice.componentProperty().addListener(follow);
    follow();
  }

  private void layoutParts() {
    Label heading = new Label(text.get("sheet.gradient.heading"));
    heading.getStyleClass().add("heading");
    note.setId("gradient-note");
    note.setWrapText(true);
    note.getStyleClass().add("explanation");
    VBox why = new VBox();
    why.getStyleClass().add("why");
    Label because = new Label(text.get("sheet.gradient.why"));
    because.getStyleClass().add("heading");
    because.setWrapText(true);
    why.getChildren().add(because);
    List<Fault> reasons = GradientDerivation.whyHomeworkDiffers();
    for (int i = 0; i < reasons.size(); i++) {
      String sentence = text.sentence(reasons.get(i));
      Label reason = new Label(text.get("sheet.gradient.reason", i + 1, sentence));
      reason.setWrapText(true);
      reason.setMinHeight(USE_PREF_SIZE);
      why.getChildren().add(reason);
    }
    VBox all = new VBox(heading, note, page, why);
    all.getStyleClass().add("gradient");
    PanScroll scroll = new PanScroll(all);
    scroll.setId("gradient-page");
    scroll.setFitToWidth(true);
    setVgrow(scroll, javafx.scene.layout.Priority.ALWAYS);
    getChildren().add(scroll);
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
    Optional<Unit> unit = GradientDerivation.unit(lab.rows().model().scenario());
    String kind = lab.rows().model().scenario().problem().kind();
    String problem = text.get("problem." + kind + ".name");
    note.setText(
        text.get(unit.isPresent() ? "sheet.gradient.sample" : "sheet.gradient.other", problem));
    Unit shown = unit.orElseGet(() -> GradientDerivation.unit(Homework.scenario()).orElseThrow());
    int component = choice.component(shown.theta().size());
    FormulaStyle style = FormulaStyle.of(lab.theme().get());
    worker.submit(new Query(shown, component, choice.digitsProperty().get(), style));
  }

  private void show(Outcome<Query, List<FormulaBlock>> outcome) {
    if (!outcome.failed()) {
      page.show(outcome.result());
    }
  }
}

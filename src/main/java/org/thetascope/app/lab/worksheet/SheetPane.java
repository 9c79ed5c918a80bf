package org.thetascope.app.lab.worksheet;

import java.util.Set;
import javafx.scene.layout.Priority;
import javafx.scene.layout.VBox;
import org.thetascope.app.compute.LatestWins;
import org.thetascope.app.compute.Outcome;
import org.thetascope.app.lab.LabContext;
import org.thetascope.worksheet.Audit;
import org.thetascope.worksheet.AuditedRow;
import org.thetascope.worksheet.Auditor;

/** The open sheet with its audit, which follows every key. */
public final class SheetPane extends VBox {
  private final LabContext lab;
  private final SheetModel sheet;
  private final DerivationChoice choice;
  private final LatestWins<SheetState, Audit> worker;
  private final SheetTable table;
  private final AuditSummary summary;
  private String said = "";
  private String derived = "";
  private boolean showing = true;

  /** Follows the sheet. */
  public SheetPane(
      LabContext lab, SheetModel sheet, DerivationChoice choice, SheetTable table, SheetBar bar) {
    this.lab = lab;
    this.sheet = sheet;
    this.choice = choice;
    this.table = table;
    worker =
        lab.service()
            .worker(
                "audit",
                (state, progress) -> Auditor.audit(state.sheet(), state.scenario(), progress));
    summary = new AuditSummary(lab.rows().text(), sheet, this::select);
    VBox.setVgrow(table, Priority.ALWAYS);
    getStyleClass().add("sheet-pane");
    getChildren().addAll(bar, new SheetProblem(lab.rows(), sheet, choice), summary, table);
    table.getSelectionModel().selectedItemProperty().addListener((selected, was, is) -> point(is));
    sheet.stateProperty().addListener(change -> follow());
    worker.outcomeProperty().addListener(change -> show(worker.outcomeProperty().get()));
    follow();
  }

  /** What is not seen is not computed. */
  public void setShowing(boolean is) {
    showing = is;
    follow();
  }

  private void follow() {
    if (showing) {
      worker.submit(sheet.state());
    }
  }

  private void select(int row) {
    table.getSelectionModel().clearAndSelect(row);
    table.scrollTo(Math.max(0, row - 1));
    point(table.getItems().get(row));
  }

  private void point(SheetRow row) {
    if (row != null && row.judgedProperty().get().row().isPresent()) {
      AuditedRow judged = row.judgedProperty().get().row().get();
      choice.point(judged.entry().optimizer(), judged.entry().cell());
    }
  }

  private void show(Outcome<SheetState, Audit> outcome) {
    if (outcome.failed()) {
      say(lab.rows().text().sentence(outcome.fault()));
      return;
    }
    table.show(outcome.result());
    derive(outcome.query().name(), outcome.result());
    summary.show(outcome.result());
    say(firstFault(outcome.result()));
  }

  /** Derives an optimizer of a sheet that was opened, where it has others than the chosen one. */
  private void derive(String name, Audit audit) {
    boolean chosen =
        audit.rows().stream()
            .anyMatch(row -> row.entry().optimizer().equals(choice.optimizerProperty().get()));
    if (!name.equals(derived) && !chosen && !audit.rows().isEmpty()) {
      choice.optimizerProperty().set(audit.rows().get(0).entry().optimizer());
    }
    derived = name;
  }

  /** The first row that is not understood; one that is yet to be filled in is nobody's fault. */
  private String firstFault(Audit audit) {
    Set<Integer> toFill = audit.sheet().toFill();
    return audit.faults().keySet().stream()
        .filter(row -> !toFill.contains(row))
        .min(Integer::compare)
        .map(row -> lab.rows().text().sentence(audit.faults().get(row)))
        .orElse("");
  }

  private void say(String sentence) {
    if (!sentence.equals(said)) {
      lab.rows().notices().clear(said);
      said = sentence;
      if (!sentence.isEmpty()) {
        lab.rows().notices().fault(sentence);
      }
    }
  }
}

package org.thetascope.app.lab.worksheet;

import java.util.function.Consumer;
import javafx.beans.binding.Bindings;
import javafx.scene.control.Hyperlink;
import javafx.scene.control.Label;
import javafx.scene.control.Tooltip;
import javafx.scene.layout.FlowPane;
import javafx.scene.layout.HBox;
import javafx.scene.layout.Priority;
import javafx.scene.layout.VBox;
import org.thetascope.figure.AuditWords;
import org.thetascope.text.Text;
import org.thetascope.worksheet.Audit;
import org.thetascope.worksheet.AuditedRow;

/** An audit in a sentence, and where each optimizer goes wrong first. */
final class AuditSummary extends VBox {
  private final Text text;
  private final AuditWords words;
  private final Consumer<Integer> select;
  private final Label totals = new Label();
  private final FlowPane firsts = new FlowPane();

  /**
   * Empty until an audit is shown.
   *
   * @param sheet whose name is shown
   * @param select selects a row of the sheet
   */
  AuditSummary(Text text, SheetModel sheet, Consumer<Integer> select) {
    this.text = text;
    this.select = select;
    words = new AuditWords(text);
    totals.setId("sheet-totals");
    totals.setWrapText(true);
    totals.setMinHeight(USE_PREF_SIZE);
    firsts.setId("sheet-firsts");
    firsts.getStyleClass().add("firsts");
    getStyleClass().add("audit-summary");
    HBox.setHgrow(totals, Priority.ALWAYS);
    HBox line = new HBox(name(sheet), totals);
    line.getStyleClass().add("totals");
    getChildren().addAll(line, firsts);
  }

  /** The sheet's name, with a dot while something is unsaved. */
  private static Label name(SheetModel sheet) {
    Label name = new Label();
    name.setId("sheet-name");
    name.setMinWidth(USE_PREF_SIZE);
    name.getStyleClass().add("sheet-name");
    name.textProperty()
        .bind(
            Bindings.createStringBinding(
                () -> sheet.state().name() + (sheet.unsavedProperty().get() ? " •" : ""),
                sheet.stateProperty(),
                sheet.unsavedProperty()));
    return name;
  }

  void show(Audit audit) {
    totals.setText(words.totals(audit));
    firsts.getChildren().clear();
    audit.firstWrong().values().forEach(first -> first.ifPresent(this::addFirst));
    if (!firsts.getChildren().isEmpty()) {
      Label label = new Label(text.get("sheet.first"));
      label.getStyleClass().add("explanation");
      firsts.getChildren().add(0, label);
    }
    firsts.setVisible(!firsts.getChildren().isEmpty());
    firsts.setManaged(firsts.isVisible());
  }

  private void addFirst(AuditedRow row) {
    Hyperlink link = new Hyperlink(words.first(row));
    link.setId("first-" + row.entry().optimizer());
    link.setTooltip(new Tooltip(text.get("sheet.first.help")));
    link.setOnAction(
        click -> {
          link.setVisited(false);
          select.accept(row.entry().row());
        });
    firsts.getChildren().add(link);
  }
}

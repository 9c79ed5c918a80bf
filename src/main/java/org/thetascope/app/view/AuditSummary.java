package org.thetascope.app.view;

import java.util.function.Consumer;
import javafx.scene.control.Hyperlink;
import javafx.scene.control.Label;
import javafx.scene.control.Tooltip;
import javafx.scene.layout.FlowPane;
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
   * @param select selects a row of the sheet
   */
  AuditSummary(Text text, Consumer<Integer> select) {
    this.text = text;
    this.select = select;
    words = new AuditWords(text);
    totals.setId("sheet-totals");
    totals.setWrapText(true);
    totals.setMinHeight(USE_PREF_SIZE);
    firsts.setId("sheet-firsts");
    firsts.getStyleClass().add("firsts");
    getStyleClass().add("audit-summary");
    getChildren().addAll(totals, firsts);
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

package org.thetascope.app.control;

import javafx.scene.control.Hyperlink;
import javafx.scene.control.Label;
import javafx.scene.control.Tooltip;
import javafx.scene.layout.VBox;
import org.thetascope.text.Text;

/** A link that asks what symbols mean, and the answer beneath it once it is clicked. */
public final class Glossary extends VBox {
  /**
   * Closed at first.
   *
   * @param id of the link; that of the answer is the same with -text
   * @param question words of the link
   * @param answer words beneath it
   */
  public Glossary(String id, String question, String answer, Text text) {
    Hyperlink link = new Hyperlink(question);
    link.setId(id);
    link.setWrapText(true);
    link.setMinHeight(USE_PREF_SIZE);
    link.setTooltip(new Tooltip(text.get("glossary.help")));
    Label words = new Label(answer);
    words.setId(id + "-text");
    words.setWrapText(true);
    words.setMinHeight(USE_PREF_SIZE);
    words.setVisible(false);
    words.managedProperty().bind(words.visibleProperty());
    link.setOnAction(
        click -> {
          words.setVisible(!words.isVisible());
          link.setVisited(false);
        });
    getStyleClass().addAll("glossary", SideSplit.NOT_PROJECTED);
    getChildren().addAll(link, words);
  }
}

package org.thetascope.app.chart;

import javafx.geometry.Pos;
import javafx.scene.control.Button;
import javafx.scene.control.ButtonBase;
import javafx.scene.control.ToggleButton;
import javafx.scene.control.Tooltip;
import javafx.scene.input.MouseEvent;
import javafx.scene.layout.HBox;
import org.kordamp.ikonli.javafx.FontIcon;
import org.thetascope.app.shortcut.KeyNames;
import org.thetascope.text.Text;

/**
 * The buttons on a chart, in its lower right corner, where neither curves nor titles nor numbers
 * stand. They are reached by Tab through the menu of the chart, not one by one.
 */
final class ChartTools extends HBox {
  private final Text text;

  ChartTools(Text text) {
    this.text = text;
    getStyleClass().add("chart-tools");
    setAlignment(Pos.BOTTOM_RIGHT);
    setManaged(false);
    setPickOnBounds(false);
    // what is done on a button is not done in the chart behind it
    addEventHandler(MouseEvent.ANY, MouseEvent::consume);
  }

  /** A button for a command that has an icon. */
  void add(ChartCommand command) {
    if (command.icon() == null) {
      return;
    }
    ButtonBase button;
    if (command.on() == null) {
      button = new Button();
    } else {
      ToggleButton toggle = new ToggleButton();
      toggle.selectedProperty().bindBidirectional(command.on());
      button = toggle;
    }
    button.setGraphic(new FontIcon(command.icon()));
    button.getStyleClass().addAll("flat", "chart-tool", "chart-" + command.id());
    button.setFocusTraversable(false);
    String words = text.get("chart.command." + command.id());
    String keys = new KeyNames(text).of(command.shortcut());
    button.setTooltip(new Tooltip(text.get("action.withKeys", words + ".", keys)));
    button.setAccessibleText(words);
    if (command.on() == null) {
      button.setOnAction(click -> command.run());
    }
    button.visibleProperty().bind(command.possible());
    button.managedProperty().bind(button.visibleProperty());
    getChildren().add(button);
  }
}

package org.thetascope.app.control;

import javafx.scene.Node;
import javafx.scene.control.Label;
import javafx.scene.control.ScrollPane;
import javafx.scene.control.SplitPane;
import javafx.scene.control.ToggleButton;
import javafx.scene.control.Tooltip;
import javafx.scene.layout.VBox;
import org.thetascope.text.Text;

/** The pieces that labs are put together from. */
public final class Layouts {
  private Layouts() {}

  /** A heading over rows. */
  public static Label heading(String words) {
    Label label = new Label(words);
    label.getStyleClass().add("heading");
    return label;
  }

  /** Leaves out a part while a class looks on, to whom it says nothing. */
  public static <N extends Node> N hiddenWhenProjected(N part) {
    part.getStyleClass().add(SideSplit.NOT_PROJECTED);
    return part;
  }

  /** The narrow column of controls at a lab's left. */
  public static ScrollPane side(Node... rows) {
    VBox left = new VBox(rows);
    left.getStyleClass().addAll("controls", "narrow");
    return scrolling(left);
  }

  /** A column of controls that scrolls only where the window is very low. */
  public static ScrollPane scrolling(Node column) {
    ScrollPane scroll = new SideScroll(column);
    SplitPane.setResizableWithParent(scroll, false);
    return scroll;
  }

  /** The button that makes an axis logarithmic. */
  public static ToggleButton log(String id, Text text) {
    ToggleButton button = new ToggleButton(text.get("chart.log"));
    button.setId(id);
    button.getStyleClass().add("small");
    button.setTooltip(new Tooltip(text.get("chart.log.help")));
    return button;
  }
}

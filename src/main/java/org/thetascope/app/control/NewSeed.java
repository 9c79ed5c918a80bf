package org.thetascope.app.control;

import javafx.scene.control.Button;
import javafx.scene.control.Tooltip;
import org.thetascope.text.Text;

/** Draws anew with another seed: an act of its own, apart from reset, so that runs compare. */
public final class NewSeed extends Button {
  /**
   * The button.
   *
   * @param prefix of its id
   * @param next sets the seed after the present one
   */
  public NewSeed(String prefix, Text text, Runnable next) {
    super(text.get("row.newSeed"));
    setId(prefix + "newSeed");
    setTooltip(new Tooltip(text.get("row.newSeed.help")));
    setMaxWidth(Double.MAX_VALUE);
    setOnAction(click -> next.run());
  }
}

package org.thetascope.app.chart;

import javafx.beans.property.Property;
import javafx.beans.property.SimpleBooleanProperty;
import javafx.beans.value.ObservableBooleanValue;
import org.kordamp.ikonli.Ikon;
import org.thetascope.app.shortcut.Shortcut;

/**
 * What can be done with a chart: an entry of its menu, and a button on it where it has an icon.
 *
 * @param id names its words in the bundle; of what is on or off, those of switching on
 * @param shortcut that does the same
 * @param icon of its button; null for none
 * @param on whether it is switched on; null where it is no switch
 * @param possible whether it can be done now
 * @param action what is done; of a switch nothing, since it sets its property
 */
public record ChartCommand(
    String id,
    Shortcut shortcut,
    Ikon icon,
    Property<Boolean> on,
    ObservableBooleanValue possible,
    Runnable action) {
  private static final ObservableBooleanValue ALWAYS = new SimpleBooleanProperty(true);

  /** Something that is done. */
  public static ChartCommand of(String id, Shortcut shortcut, Runnable action) {
    return new ChartCommand(id, shortcut, null, null, ALWAYS, action);
  }

  /** Something that is on or off. */
  public static ChartCommand onOff(String id, Shortcut shortcut, Property<Boolean> on) {
    return new ChartCommand(id, shortcut, null, on, ALWAYS, () -> {});
  }

  /** The same with a button. */
  public ChartCommand with(Ikon shown) {
    return new ChartCommand(id, shortcut, shown, on, possible, action);
  }

  /** The same only while it makes sense. */
  public ChartCommand when(ObservableBooleanValue sensible) {
    return new ChartCommand(id, shortcut, icon, on, sensible, action);
  }

  /** Does it, or switches it over. */
  public void run() {
    if (on == null) {
      action.run();
    } else {
      on.setValue(!on.getValue());
    }
  }
}

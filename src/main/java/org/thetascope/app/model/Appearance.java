package org.thetascope.app.model;

import javafx.beans.property.ReadOnlyObjectProperty;
import javafx.beans.property.ReadOnlyObjectWrapper;
import org.thetascope.chart.Theme;

/** Which theme window and charts have. */
public final class Appearance {
  private final ReadOnlyObjectWrapper<Theme> theme = new ReadOnlyObjectWrapper<>(Theme.of("light"));

  /** The present theme. */
  public ReadOnlyObjectProperty<Theme> themeProperty() {
    return theme.getReadOnlyProperty();
  }

  /** Light instead of dark, or the other way round. */
  public void toggle() {
    theme.set(Theme.of(theme.get().id().equals("light") ? "dark" : "light"));
  }
}

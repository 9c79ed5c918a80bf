package org.thetascope.app.model;

import java.util.List;
import javafx.beans.property.ReadOnlyObjectProperty;
import javafx.beans.property.ReadOnlyObjectWrapper;
import org.thetascope.chart.Theme;

/** Which theme window and charts have. */
public final class Appearance {
  private static final List<String> WINDOW_THEMES = List.of("light", "dark");

  private final ReadOnlyObjectWrapper<Theme> theme = new ReadOnlyObjectWrapper<>(Theme.of("light"));

  /** The present theme. */
  public ReadOnlyObjectProperty<Theme> themeProperty() {
    return theme.getReadOnlyProperty();
  }

  /** Light instead of dark, or the other way round. */
  public void toggle() {
    show(theme.get().id().equals("light") ? "dark" : "light");
  }

  /** Shows the window in a theme; one that it does not have is passed over. */
  public void show(String id) {
    if (WINDOW_THEMES.contains(id)) {
      theme.set(Theme.of(id));
    }
  }
}

package org.thetascope.app.model;

import java.util.List;
import java.util.Locale;
import javafx.beans.property.ObjectProperty;
import javafx.beans.property.ReadOnlyObjectProperty;
import javafx.beans.property.ReadOnlyObjectWrapper;
import javafx.beans.property.SimpleObjectProperty;
import javafx.beans.property.SimpleStringProperty;
import javafx.beans.property.StringProperty;
import org.thetascope.chart.Theme;
import org.thetascope.text.Text;

/** What the window looks like: its theme, its language, and which lab is at the front. */
public final class Appearance {
  private static final List<String> WINDOW_THEMES = List.of("light", "dark");

  private final ReadOnlyObjectWrapper<Theme> theme = new ReadOnlyObjectWrapper<>(Theme.of("light"));
  private final ObjectProperty<Locale> language;
  private final StringProperty lab = new SimpleStringProperty("");

  /** Begins in a language. */
  public Appearance(Locale language) {
    this.language = new SimpleObjectProperty<>(Text.language(language));
  }

  /** The same in an object of its own. */
  Appearance copy() {
    Appearance copy = new Appearance(language.get());
    copy.theme.set(theme.get());
    copy.lab.set(lab.get());
    return copy;
  }

  /** The present theme. */
  public ReadOnlyObjectProperty<Theme> themeProperty() {
    return theme.getReadOnlyProperty();
  }

  /** The language of everything that is read. */
  public ObjectProperty<Locale> languageProperty() {
    return language;
  }

  /** The id of the lab at the front; empty before one is. */
  public StringProperty labProperty() {
    return lab;
  }

  /** The next of the languages that there are. */
  public void nextLanguage() {
    List<Locale> all = Text.LANGUAGES;
    language.set(all.get((all.indexOf(language.get()) + 1) % all.size()));
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

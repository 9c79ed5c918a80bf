package org.thetascope.app.model;

import java.util.List;
import java.util.Locale;
import javafx.beans.property.BooleanProperty;
import javafx.beans.property.ObjectProperty;
import javafx.beans.property.ReadOnlyObjectProperty;
import javafx.beans.property.ReadOnlyObjectWrapper;
import javafx.beans.property.ReadOnlyStringProperty;
import javafx.beans.property.SimpleBooleanProperty;
import javafx.beans.property.SimpleObjectProperty;
import javafx.beans.property.SimpleStringProperty;
import javafx.beans.property.StringProperty;
import org.thetascope.chart.Theme;
import org.thetascope.text.Text;

/** What the window looks like: its theme, its language, and which lab is at the front. */
public final class Appearance {
  /** Stands for the theme that the system prefers. */
  public static final String SYSTEM = "";

  /** What can be chosen: the system's theme or one of the window's own. */
  public static final List<String> CHOICES = List.of(SYSTEM, "light", "dark");

  private final ReadOnlyObjectWrapper<Theme> theme = new ReadOnlyObjectWrapper<>(Theme.of("light"));
  private final StringProperty chosenTheme = new SimpleStringProperty(SYSTEM);
  private String systemTheme = "light";
  private final ObjectProperty<Locale> language;
  private final StringProperty lab = new SimpleStringProperty("");
  private final BooleanProperty reducedMotion = new SimpleBooleanProperty();

  /** Begins in a language. */
  public Appearance(Locale language) {
    this.language = new SimpleObjectProperty<>(Text.language(language));
  }

  /** The same in an object of its own. */
  Appearance copy() {
    Appearance copy = new Appearance(language.get());
    copy.systemTheme = systemTheme;
    copy.show(chosenTheme.get());
    copy.lab.set(lab.get());
    copy.reducedMotion.set(reducedMotion.get());
    return copy;
  }

  /** The present theme. */
  public ReadOnlyObjectProperty<Theme> themeProperty() {
    return theme.getReadOnlyProperty();
  }

  /** The theme that the user chose; {@link #SYSTEM} where it follows the system. */
  public ReadOnlyStringProperty chosenThemeProperty() {
    return chosenTheme;
  }

  /** Says which theme the system prefers. */
  public void setSystemTheme(String id) {
    systemTheme = id;
    show(chosenTheme.get());
  }

  /** The language of everything that is read. */
  public ObjectProperty<Locale> languageProperty() {
    return language;
  }

  /** The id of the lab at the front; empty before one is. */
  public StringProperty labProperty() {
    return lab;
  }

  /** Whether nothing moves by itself. */
  public BooleanProperty reducedMotionProperty() {
    return reducedMotion;
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

  /** Shows the window in a theme or the system's; one that it does not have is passed over. */
  public void show(String id) {
    if (CHOICES.contains(id)) {
      chosenTheme.set(id);
      theme.set(Theme.of(id.equals(SYSTEM) ? systemTheme : id));
    }
  }
}

package org.thetascope.app.window;

import java.util.List;
import java.util.Locale;
import javafx.beans.property.BooleanProperty;
import javafx.beans.property.DoubleProperty;
import javafx.beans.property.IntegerProperty;
import javafx.beans.property.ObjectProperty;
import javafx.beans.property.ReadOnlyIntegerProperty;
import javafx.beans.property.ReadOnlyObjectProperty;
import javafx.beans.property.ReadOnlyObjectWrapper;
import javafx.beans.property.ReadOnlyStringProperty;
import javafx.beans.property.SimpleBooleanProperty;
import javafx.beans.property.SimpleDoubleProperty;
import javafx.beans.property.SimpleIntegerProperty;
import javafx.beans.property.SimpleObjectProperty;
import javafx.beans.property.SimpleStringProperty;
import javafx.beans.property.StringProperty;
import org.thetascope.chart.Theme;
import org.thetascope.text.Text;

/**
 * What the window looks like: its theme, its language, which lab is at the front, and whether it is
 * projected to a class. Projecting has themes of its own; the window's waits until it ends.
 */
public final class Appearance {
  /** Stands for the theme that the system prefers. */
  public static final String SYSTEM = "";

  /** What can be chosen: the system's theme or one of the window's own. */
  public static final List<String> CHOICES = List.of(SYSTEM, "light", "dark");

  /** The zoom, in percent, at which everything has its usual size. */
  public static final int USUAL_ZOOM = 100;

  private static final int LEAST_ZOOM = 80;
  private static final int GREATEST_ZOOM = 200;
  private static final int ZOOM_STEP = 10;
  private static final List<String> WINDOW_THEMES = List.of("light", "dark");
  private static final List<String> PROJECTION_THEMES = List.of("projection", "projection-dark");

  private ReadOnlyObjectWrapper<Theme> theme = new ReadOnlyObjectWrapper<>(Theme.of("light"));
  private StringProperty chosenTheme = new SimpleStringProperty(SYSTEM);
  private String systemTheme = WINDOW_THEMES.get(0);
  private ObjectProperty<Locale> language;
  private StringProperty lab = new SimpleStringProperty("");
  private BooleanProperty projecting = new SimpleBooleanProperty();
  private BooleanProperty onStage = new SimpleBooleanProperty();
  private BooleanProperty blank = new SimpleBooleanProperty();
  private DoubleProperty projectionScale = new SimpleDoubleProperty(1);
  private BooleanProperty reducedMotion = new SimpleBooleanProperty();
  private BooleanProperty sideShown = new SimpleBooleanProperty(true);
  private BooleanProperty hint = new SimpleBooleanProperty();
  private IntegerProperty zoom = new SimpleIntegerProperty(USUAL_ZOOM);
  private String projectionTheme = PROJECTION_THEMES.get(0);

  /** Begins in a language. */
  public Appearance(Locale language) {
    this.language = new SimpleObjectProperty<>(Text.language(language));
    followEachOther();
  }

  private void followEachOther() {
    projecting.addListener(change -> blank.set(false));
    onStage.addListener(change -> follow());
    projectionScale.addListener(change -> follow());
    zoom.addListener(change -> follow());
  }

  /** Lets everybody go who listened. */
  void renew() {
    theme = new ReadOnlyObjectWrapper<>(theme.get());
    chosenTheme = new SimpleStringProperty(chosenTheme.get());
    language = new SimpleObjectProperty<>(language.get());
    lab = new SimpleStringProperty(lab.get());
    projecting = new SimpleBooleanProperty(projecting.get());
    onStage = new SimpleBooleanProperty(onStage.get());
    blank = new SimpleBooleanProperty(blank.get());
    projectionScale = new SimpleDoubleProperty(projectionScale.get());
    reducedMotion = new SimpleBooleanProperty(reducedMotion.get());
    sideShown = new SimpleBooleanProperty(sideShown.get());
    hint = new SimpleBooleanProperty(hint.get());
    zoom = new SimpleIntegerProperty(zoom.get());
    followEachOther();
  }

  /** Whether the hint of the first start is seen. */
  public BooleanProperty hintProperty() {
    return hint;
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
    follow();
  }

  /** The id of the window's theme, also while another one is projected. */
  public String windowTheme() {
    return chosenTheme.get().equals(SYSTEM) ? systemTheme : chosenTheme.get();
  }

  /** The language of everything that is read. */
  public ObjectProperty<Locale> languageProperty() {
    return language;
  }

  /** The id of the lab at the front; empty before one is. */
  public StringProperty labProperty() {
    return lab;
  }

  /** Whether the window fills the screen for a class. */
  public BooleanProperty projectingProperty() {
    return projecting;
  }

  /**
   * Whether the stage stands in the window, in the projection's theme. It follows whether the
   * window projects once the stage has changed places with what the window shows, which never sees
   * that theme.
   */
  public BooleanProperty onStageProperty() {
    return onStage;
  }

  /** Whether a projected window shows nothing for a while. */
  public BooleanProperty blankProperty() {
    return blank;
  }

  /** How many times as large as 1920 × 1080 the screen is to which the window is projected. */
  public DoubleProperty projectionScaleProperty() {
    return projectionScale;
  }

  /** Whether nothing moves by itself. */
  public BooleanProperty reducedMotionProperty() {
    return reducedMotion;
  }

  /** Whether the side with a lab's controls is shown. */
  public BooleanProperty sideShownProperty() {
    return sideShown;
  }

  /** How large everything in the window is, in percent. */
  public ReadOnlyIntegerProperty zoomProperty() {
    return zoom;
  }

  /** Draws everything in another size, from 80 to 200 percent. */
  public void zoom(int percent) {
    zoom.set(Math.max(LEAST_ZOOM, Math.min(GREATEST_ZOOM, percent)));
  }

  /** Draws everything some steps larger or smaller. */
  public void zoomBy(int steps) {
    zoom(zoom.get() + steps * ZOOM_STEP);
  }

  /** The next of the languages that there are. */
  public void nextLanguage() {
    List<Locale> all = Text.LANGUAGES;
    language.set(all.get((all.indexOf(language.get()) + 1) % all.size()));
  }

  /** Light instead of dark, or the other way round; of the projection's themes while projecting. */
  public void toggle() {
    if (projecting.get()) {
      projectionTheme = other(PROJECTION_THEMES, projectionTheme);
    } else {
      chosenTheme.set(other(WINDOW_THEMES, windowTheme()));
    }
    follow();
  }

  /** Lets things move by themselves, or stops them. */
  public void toggleMotion() {
    reducedMotion.set(!reducedMotion.get());
  }

  private static String other(List<String> two, String present) {
    return two.get(1 - two.indexOf(present));
  }

  /** Shows the window in a theme or the system's; one that it does not have is passed over. */
  public void show(String id) {
    if (CHOICES.contains(id)) {
      chosenTheme.set(id);
      follow();
    }
  }

  private void follow() {
    theme.set(
        onStage.get()
            ? Theme.of(projectionTheme).scaled(projectionScale.get())
            : Theme.of(windowTheme()).scaled((double) zoom.get() / USUAL_ZOOM));
  }
}

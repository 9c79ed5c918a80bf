package org.thetascope.robot.handle;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.file.Path;
import java.time.Duration;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.stream.Collectors;
import javafx.css.PseudoClass;
import javafx.event.Event;
import javafx.event.EventType;
import javafx.geometry.BoundingBox;
import javafx.geometry.Bounds;
import javafx.geometry.Insets;
import javafx.geometry.Point2D;
import javafx.geometry.Rectangle2D;
import javafx.scene.Node;
import javafx.scene.Scene;
import javafx.scene.control.CheckMenuItem;
import javafx.scene.control.ComboBox;
import javafx.scene.control.Control;
import javafx.scene.control.Label;
import javafx.scene.control.Labeled;
import javafx.scene.control.MenuButton;
import javafx.scene.control.ScrollPane;
import javafx.scene.control.Slider;
import javafx.scene.control.SplitPane;
import javafx.scene.control.TabPane;
import javafx.scene.control.TextField;
import javafx.scene.control.ToolBar;
import javafx.scene.image.Image;
import javafx.scene.image.ImageView;
import javafx.scene.image.WritableImage;
import javafx.scene.input.KeyCode;
import javafx.scene.input.KeyEvent;
import javafx.scene.input.MouseButton;
import javafx.stage.Stage;
import javafx.stage.WindowEvent;
import org.testfx.api.FxRobot;
import org.testfx.util.WaitForAsyncUtils;
import org.thetascope.app.ThetascopeApp;
import org.thetascope.app.chart.ChartPane;
import org.thetascope.app.compute.SimulationService;
import org.thetascope.app.document.FileDialogs;
import org.thetascope.app.lab.LabEntry;
import org.thetascope.app.lab.Labs;
import org.thetascope.app.shortcut.Keys;
import org.thetascope.app.window.Appearance;
import org.thetascope.app.window.Environment;
import org.thetascope.chart.Reading;

/** The window as its user has it: the only place that knows where things stand in the scene. */
public final class Window {
  /** Short: tests wait for what is saved aside. */
  private static final Duration PERIOD = Duration.ofMillis(50);

  private final FxRobot robot = new EventRobot();
  private Duration period = PERIOD;
  private final ThetascopeApp app = new ThetascopeApp();
  private final Stage stage;
  private List<Rectangle2D> screens = List.of(new Rectangle2D(0, 0, 1280, 720));
  private Optional<Path> answer = Optional.empty();
  private String suggested = "";
  private String breaking = "";

  /** Opens the program in English. */
  public Window(Stage stage, Path configuration) {
    this(stage, configuration, Locale.ENGLISH);
  }

  /**
   * Opens the program at 1280 × 720; the file dialogs answer what {@link #answerFile} says.
   *
   * @param language where none is remembered
   */
  public Window(Stage stage, Path configuration, Locale language) {
    this(stage);
    app.open(stage, around(configuration, language));
    resize(1280, 720);
  }

  private Window(Stage stage) {
    this.stage = stage;
  }

  /** Starts the program as it was left, as users do. */
  public static Window asLeft(Stage stage, Path configuration) {
    Window window = new Window(stage);
    window.app.open(stage, window.around(configuration, Locale.ENGLISH));
    return window;
  }

  /** Opens the program that looks so seldom at what is to be kept that it ends before. */
  public static Window lazy(Stage stage, Path configuration) {
    Window window = new Window(stage);
    window.period = Duration.ofDays(1);
    window.app.open(stage, window.around(configuration, Locale.ENGLISH));
    window.resize(1280, 720);
    return window;
  }

  private FileDialogs files() {
    return new FileDialogs() {
      @Override
      public Optional<Path> save(javafx.stage.Window owner, String name, String extension) {
        suggested = name;
        return answer;
      }

      @Override
      public Optional<Path> open(javafx.stage.Window owner, String... extensions) {
        if (!breaking.isEmpty()) {
          throw new IllegalStateException(breaking);
        }
        return answer;
      }

      @Override
      public Optional<Path> folder(javafx.stage.Window owner) {
        return answer;
      }
    };
  }

  private Environment around(Path configuration, Locale language) {
    return new Environment(
        (text, last) -> files(),
        configuration,
        period,
        () -> new Appearance(language),
        () -> screens);
  }

  /** Gives the window another size; on the FX thread. */
  public void resize(double width, double height) {
    stage.setX(0);
    stage.setY(0);
    stage.setWidth(width);
    stage.setHeight(height);
  }

  /** The next file dialog breaks with these words, as none should; empty for one that works. */
  public void breakFileDialog(String words) {
    breaking = words;
  }

  /** Asks the window to close, as its close button does; it may ask back. */
  public void requestClose() {
    WaitForAsyncUtils.asyncFx(
        () -> Event.fireEvent(stage, new WindowEvent(stage, WindowEvent.WINDOW_CLOSE_REQUEST)));
  }

  /** Closes the program. */
  public void close() {
    robot.interact(
        () -> {
          stage.close();
          app.stop();
        });
  }

  /** Waits until everything asked for is computed, read or written, and drawn. */
  public Window settle() {
    FxThread.drain();
    FxThread.pulseUntil("rest", this::rests);
    return this;
  }

  /** Whether something is being computed, read or written. */
  public boolean busy() {
    return app.busy();
  }

  private boolean rests() {
    return !busy();
  }

  /** What computes for the pictures of the window. */
  public SimulationService service() {
    return app.service();
  }

  /** From now on there are these screens, the first one the lecturer's. */
  public void setScreens(Rectangle2D... all) {
    screens = List.of(all);
  }

  /** The next file dialog answers this path. */
  public void answerFile(Path path) {
    answer = Optional.ofNullable(path);
  }

  /** The name that the last file dialog suggested. */
  public String suggestedFile() {
    return suggested;
  }

  /** The language that the window speaks. */
  public Locale language() {
    return app.language();
  }

  /** Opens a file as the Open dialog does. */
  public Window open(Path file) {
    answerFile(file);
    return push(KeyCode.CONTROL, KeyCode.O);
  }

  /** Presses a key after which the program may ask about changes, and lets them go. */
  public Window pushAndDiscard(KeyCode... keys) {
    push(keys);
    return shows("unsaved-dialog") ? click("unsaved-discard") : this;
  }

  /** Closes every dialog and menu. */
  public Window closeDialogs() {
    robot.interact(
        () ->
            List.copyOf(javafx.stage.Window.getWindows()).stream()
                .filter(open -> open != stage)
                .forEach(javafx.stage.Window::hide));
    return settle();
  }

  /** What the keys of the window do. */
  public Keys keys() {
    return app.keys();
  }

  public FxRobot robot() {
    return robot;
  }

  public Stage stage() {
    return stage;
  }

  public Scene scene() {
    return stage.getScene();
  }

  /** A node by its id. */
  public <T extends Node> T find(String id, Class<T> type) {
    // labs share panes of rows: the one that is seen is meant
    return robot.lookup("#" + id).<T>queryAll().stream()
        .filter(Window::shown)
        .findFirst()
        .map(type::cast)
        .orElseGet(() -> robot.lookup("#" + id).queryAs(type));
  }

  /** Whether a node with this id is shown. */
  public boolean shows(String id) {
    return robot.lookup("#" + id).queryAll().stream().anyMatch(Window::shown);
  }

  /** Drags the slider of a row to a part 0 … 1 of its length, through points on the way. */
  public Window dragSlider(String row, double to) {
    Slider slider = find(row + "-slider", Slider.class);
    robot.interact(() -> reveal(slider));
    Node thumb = slider.lookup(".thumb");
    Bounds track = slider.localToScreen(slider.getBoundsInLocal());
    Bounds grip = thumb.localToScreen(thumb.getBoundsInLocal());
    double half = grip.getWidth() / 2;
    double x = track.getMinX() + half + to * (track.getWidth() - 2 * half);
    robot.drag(new Point2D(grip.getCenterX(), grip.getCenterY()), MouseButton.PRIMARY);
    robot.moveTo(new Point2D((grip.getCenterX() + x) / 2, track.getCenterY()));
    robot.moveTo(new Point2D(x, track.getCenterY()));
    robot.drop();
    return settle();
  }

  /** Types into the field of a row and presses Enter. */
  public Window type(String row, String text) {
    typeWithoutWaiting(row, text);
    return settle();
  }

  /** The same while something is still read, written or computed. */
  public void typeWithoutWaiting(String row, String text) {
    robot.interact(() -> find(row + "-field", TextField.class).requestFocus());
    robot.push(KeyCode.CONTROL, KeyCode.A);
    if (text.isEmpty()) {
      robot.push(KeyCode.DELETE);
    } else {
      robot.write(text);
    }
    robot.push(KeyCode.ENTER);
    FxThread.pulse();
  }

  /** Presses a key on the slider of a row. */
  public Window pressOnSlider(String row, KeyCode... keys) {
    robot.interact(() -> find(row + "-slider", Slider.class).requestFocus());
    robot.push(keys);
    return settle();
  }

  /** Holds a key down on a node until it has come so often, as keys that repeat do. */
  public Window hold(String id, KeyCode key, int times) {
    Node node = find(id, Node.class);
    robot.interact(node::requestFocus);
    for (int i = 0; i < times; i++) {
      robot.interact(() -> Event.fireEvent(node, key(KeyEvent.KEY_PRESSED, key)));
    }
    robot.interact(() -> Event.fireEvent(node, key(KeyEvent.KEY_RELEASED, key)));
    return settle();
  }

  private static KeyEvent key(EventType<KeyEvent> what, KeyCode key) {
    return new KeyEvent(what, "", "", key, false, false, false, false);
  }

  /** Chooses from the list of a row by its words. */
  public Window choose(String row, String words) {
    return chooseIn(row + "-choice", words);
  }

  /** Chooses from a list by its words. */
  public Window chooseIn(String id, String words) {
    @SuppressWarnings("unchecked")
    ComboBox<Object> box = find(id, ComboBox.class);
    Object wanted =
        box.getItems().stream()
            .filter(item -> box.getConverter().toString(item).equals(words))
            .findFirst()
            .orElseThrow(() -> new AssertionError(words + " is not in the list " + id));
    robot.interact(() -> box.setValue(wanted));
    return settle();
  }

  /** The words of what is chosen in the list of a row. */
  public String chosen(String row) {
    @SuppressWarnings("unchecked")
    ComboBox<Object> box = find(row + "-choice", ComboBox.class);
    return box.getConverter().toString(box.getValue());
  }

  public Window click(String id) {
    Node node = find(id, Node.class);
    robot.interact(() -> reveal(node));
    robot.clickOn(node);
    return settle();
  }

  /** Scrolls the side with the controls to where a node is seen, as a user does. */
  private static void reveal(Node node) {
    for (Node up = node.getParent(); up != null; up = up.getParent()) {
      if (up instanceof ScrollPane scroll && scroll.getContent() != null) {
        scroll.layout();
        Bounds there = scroll.getContent().sceneToLocal(node.localToScene(node.getBoundsInLocal()));
        double room =
            scroll.getContent().getBoundsInLocal().getHeight()
                - scroll.getViewportBounds().getHeight();
        double top = scroll.getVvalue() * Math.max(0, room);
        boolean seen =
            there.getMinY() >= top
                && there.getMaxY() <= top + scroll.getViewportBounds().getHeight();
        if (room > 0 && !seen) {
          scroll.setVvalue(Math.max(0, Math.min(1, (there.getMinY() - 40) / room)));
          scroll.layout();
        }
      }
    }
  }

  /** Shows the next language without a key, of which the robot would keep where it went. */
  public Window nextLanguage() {
    robot.interact(() -> app.appState().appearance().nextLanguage());
    return settle();
  }

  public Window push(KeyCode... keys) {
    robot.push(keys);
    return settle();
  }

  public String field(String row) {
    return find(row + "-field", TextField.class).getText();
  }

  public double sliderPosition(String row) {
    return find(row + "-slider", Slider.class).getValue();
  }

  /** Whether the field of a row is marked as wrong. */
  public boolean marked(String row) {
    return find(row + "-field", TextField.class)
        .getPseudoClassStates()
        .contains(PseudoClass.getPseudoClass("danger"));
  }

  /** Whether the View menu says that nothing moves by itself. */
  public boolean movesLess() {
    return find("view", MenuButton.class).getItems().stream()
        .filter(item -> "view-motion".equals(item.getId()))
        .map(CheckMenuItem.class::cast)
        .anyMatch(CheckMenuItem::isSelected);
  }

  /** The sentence at the foot of the window. */
  public String status() {
    return find("status", Label.class).getText();
  }

  public ChartPane chart(String id) {
    return find(id, ChartPane.class);
  }

  /** Opens the tab of a lab by its key. */
  public Window lab(String id) {
    List<String> ids = Labs.ALL.stream().map(LabEntry::id).toList();
    return push(KeyCode.CONTROL, KeyCode.getKeyCode(Integer.toString(ids.indexOf(id) + 1)));
  }

  /** The words of a label, or of all labels in a box, one a line. */
  public String words(String id) {
    Node node = robot.lookup("#" + id).query();
    if (node instanceof Labeled labeled) {
      return labeled.getText();
    }
    return node.lookupAll(".label").stream()
        .map(label -> ((Labeled) label).getText())
        .collect(Collectors.joining("\n"));
  }

  /** Drags in a chart from one place to another, both in the units of its linear axes. */
  public Window dragInChart(String id, double fromX, double fromY, double toX, double toY) {
    robot.drag(inChart(id, fromX, fromY), MouseButton.PRIMARY);
    robot.moveTo(inChart(id, (fromX + toX) / 2, (fromY + toY) / 2));
    robot.moveTo(inChart(id, toX, toY));
    robot.drop();
    return settle();
  }

  /** Clicks into a chart at a place in the units of its linear axes. */
  public Window clickInChart(String id, double x, double y) {
    robot.clickOn(inChart(id, x, y));
    return settle();
  }

  private Point2D inChart(String id, double x, double y) {
    ChartPane pane = chart(id);
    java.awt.geom.Rectangle2D area = pane.dataArea();
    org.jfree.data.Range domain = pane.chart().domain();
    org.jfree.data.Range range = pane.chart().range();
    double right = (x - domain.getLowerBound()) / domain.getLength();
    double up = (y - range.getLowerBound()) / range.getLength();
    return pane.localToScreen(
        area.getX() + right * area.getWidth(), area.getMaxY() - up * area.getHeight());
  }

  /** Types into the field of a row without waiting for what comes of it. */
  public void typeAndGoOn(String row, String text) {
    TextField field = find(row + "-field", TextField.class);
    robot.interact(
        () -> {
          field.setText(text);
          field.fireEvent(new javafx.event.ActionEvent());
        });
  }

  /** Waits until a node is shown. */
  public Window await(String id) {
    FxThread.pulseUntil(id, () -> shows(id));
    return this;
  }

  /** What a chart shows at a step or layer: "SGD −0.99", … */
  public List<String> readings(String chart, int index) {
    return chart(chart).chart().readings(index).stream()
        .map(reading -> reading.label() + " " + reading.value())
        .toList();
  }

  /** The value that a chart shows for one curve at a step or layer. */
  public String reading(String chart, String label, int index) {
    return chart(chart).chart().readings(index).stream()
        .filter(reading -> reading.label().equals(label))
        .map(Reading::value)
        .collect(Collectors.joining());
  }

  /** The titles in the overview of a lecture, in order. */
  public List<String> cards() {
    return robot.lookup(".card-title").<Label>queryAll().stream().map(Label::getText).toList();
  }

  /** The pictures in the overview of a lecture, in order; null where there is none. */
  public List<Image> pictures() {
    return robot.lookup(".card-picture .image-view").<ImageView>queryAll().stream()
        .map(ImageView::getImage)
        .toList();
  }

  /** The words of a chart's legend. */
  public List<String> legend(String chart) {
    List<String> words = new ArrayList<>();
    var items = chart(chart).chart().chart().getXYPlot().getLegendItems();
    for (int i = 0; i < items.getItemCount(); i++) {
      words.add(items.get(i).getLabel());
    }
    return words;
  }

  /** A picture of the whole window. */
  public WritableImage snapshot() {
    return FxThread.ask(() -> scene().snapshot(null));
  }

  /** The words of every label, button and the like that its room cuts off. */
  public List<String> cutTexts() {
    return FxThread.ask(
        () ->
            scene().getRoot().lookupAll("*").stream()
                .filter(node -> node instanceof Labeled && shown(node))
                .map(node -> (Labeled) node)
                .filter(Window::cut)
                .map(Labeled::getText)
                .toList());
  }

  /** Controls of the window that lie on one another, each pair once. */
  public List<String> overlaps() {
    return FxThread.ask(
        () -> {
          List<Node> controls =
              scene().getRoot().lookupAll("*").stream()
                  .filter(node -> node instanceof Control && shown(node) && alone(node))
                  .toList();
          List<String> found = new ArrayList<>();
          for (int i = 0; i < controls.size(); i++) {
            for (Node other : controls.subList(i + 1, controls.size())) {
              Bounds a = seen(controls.get(i));
              Bounds b = seen(other);
              if (Math.min(a.getMaxX(), b.getMaxX()) - Math.max(a.getMinX(), b.getMinX()) > 1
                  && Math.min(a.getMaxY(), b.getMaxY()) - Math.max(a.getMinY(), b.getMinY()) > 1) {
                found.add(controls.get(i) + " lies on " + other);
              }
            }
          }
          return found;
        });
  }

  /** Whether a control neither holds others nor is a part of one. */
  private static boolean alone(Node node) {
    if (holds(node)) {
      return false;
    }
    for (Node up = node.getParent(); up != null; up = up.getParent()) {
      if (up instanceof Control && !holds(up)) {
        return false;
      }
    }
    return true;
  }

  private static boolean holds(Node node) {
    return node instanceof ScrollPane
        || node instanceof SplitPane
        || node instanceof TabPane
        || node instanceof ToolBar;
  }

  /** What is seen of a node in what it scrolls in. */
  private static Bounds seen(Node node) {
    Bounds bounds = node.localToScene(node.getLayoutBounds());
    for (Node up = node.getParent(); up != null; up = up.getParent()) {
      if (up instanceof ScrollPane || up instanceof SplitPane) {
        Bounds clip = up.localToScene(up.getLayoutBounds());
        double x = Math.max(bounds.getMinX(), clip.getMinX());
        double y = Math.max(bounds.getMinY(), clip.getMinY());
        bounds =
            new BoundingBox(
                x,
                y,
                Math.max(0, Math.min(bounds.getMaxX(), clip.getMaxX()) - x),
                Math.max(0, Math.min(bounds.getMaxY(), clip.getMaxY()) - y));
      }
    }
    return bounds;
  }

  /** Whether a node and all that it stands in are visible. */
  public static boolean shown(Node node) {
    for (Node up = node; up != null; up = up.getParent()) {
      if (!up.isVisible()) {
        return false;
      }
    }
    return true;
  }

  private static boolean cut(Labeled labeled) {
    String words = labeled.getText();
    return words != null
        && !words.isBlank()
        && labeled.getChildrenUnmodifiable().stream()
            .filter(part -> part instanceof javafx.scene.text.Text)
            .filter(part -> part != labeled.getGraphic())
            .map(part -> (javafx.scene.text.Text) part)
            .anyMatch(drawn -> !drawn.getText().equals(words) || low(labeled, drawn));
  }

  /** Whether a line of writing is higher than its room, which then cuts its descenders. */
  private static boolean low(Labeled labeled, javafx.scene.text.Text drawn) {
    Insets insets = labeled.getInsets();
    double room = labeled.getHeight() - insets.getTop() - insets.getBottom();
    return drawn.getLayoutBounds().getHeight() > room + 1;
  }

  /** Nodes with an id that reach beyond the window. */
  public List<String> outside() {
    return FxThread.ask(
        () ->
            scene().getRoot().lookupAll("*").stream()
                .filter(node -> node.getId() != null && shown(node))
                .filter(this::beyond)
                .map(Node::getId)
                .toList());
  }

  private boolean beyond(Node node) {
    Bounds bounds = node.localToScene(node.getBoundsInLocal());
    boolean sideways = bounds.getMinX() < -1 || bounds.getMaxX() > scene().getWidth() + 1;
    boolean upright = bounds.getMinY() < -1 || bounds.getMaxY() > scene().getHeight() + 1;
    return sideways || upright && !scrolls(node);
  }

  private static boolean scrolls(Node node) {
    for (Node up = node.getParent(); up != null; up = up.getParent()) {
      if (up instanceof ScrollPane) {
        return true;
      }
    }
    return false;
  }

  /** The sliders of problem and optimizers that are reached only by scrolling. */
  public List<String> slidersBelowTheFold() {
    return FxThread.ask(
        () ->
            scene().getRoot().lookupAll(".side .slider").stream()
                .filter(node -> shown(node) && !node.getId().matches("(chain|start|steps).*"))
                .filter(
                    node ->
                        node.localToScene(node.getBoundsInLocal()).getMaxY() > scene().getHeight())
                .map(Node::getId)
                .toList());
  }

  /** Checks that the program still answers: ε can be dragged and the chart follows. */
  public void assertGoesOn() {
    String before = reading("trajectories", "SGD", 1);
    dragSlider("epsilon", field("epsilon").equals("1") ? 0.2 : 0.75);
    assertThat(reading("trajectories", "SGD", 1)).isNotEqualTo(before);
  }
}

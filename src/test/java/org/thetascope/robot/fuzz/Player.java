package org.thetascope.robot.fuzz;

import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.concurrent.CountDownLatch;
import java.util.concurrent.TimeUnit;
import java.util.function.Consumer;
import java.util.function.Predicate;
import javafx.beans.InvalidationListener;
import javafx.beans.property.ReadOnlyBooleanProperty;
import javafx.stage.Stage;
import javafx.stage.Window;
import javafx.stage.WindowEvent;
import org.thetascope.app.ThetascopeApp;
import org.thetascope.app.document.ScenarioModel;
import org.thetascope.app.projection.Screens;
import org.thetascope.app.window.Appearance;
import org.thetascope.app.window.Environment;
import org.thetascope.parameter.FaultException;
import org.thetascope.scenario.Scenario;
import org.thetascope.scenario.ScenarioReader;
import org.thetascope.scenario.ScenarioWriter;
import org.thetascope.text.Text;

/** The program with a user at it; everything that goes wrong is found by its watch. */
final class Player implements AutoCloseable {
  private static final long PATIENCE_SECONDS = 2;
  private static final List<String> FAILED =
      Text.LANGUAGES.stream()
          .map(Text::new)
          .map(text -> text.get("fault.computation", ""))
          .toList();

  private final Path configuration;
  private final Consumer<Program> planted;
  private final FileShelf shelf;
  private final Hands hands = new Hands();
  private final Watch watch = new Watch();
  private final ScenarioReader reader = new ScenarioReader();
  private final ScenarioWriter writer = new ScenarioWriter();
  private Program program;
  private Sight sight;
  private boolean hangs;
  private Scenario proven;

  /** The running program. */
  record Program(ThetascopeApp app, Stage stage) {
    ScenarioModel model() {
      return app.appState().scenario();
    }
  }

  /**
   * Starts the program.
   *
   * @param files copied before they are used
   * @param planted what is done to every window before it is used; for tests of the fuzzer
   */
  Player(FileShelf files, Consumer<Program> planted) {
    this.planted = planted;
    shelf = files.copy();
    configuration = shelf.resolve("configuration");
    start();
  }

  private void start() {
    watch.follow("start", true);
    program =
        Fx.ask(
            () -> {
              ThetascopeApp app = new ThetascopeApp();
              Stage stage = new Stage();
              Program started = new Program(app, stage);
              app.open(
                  stage,
                  new Environment(
                      (text, last) -> shelf,
                      configuration,
                      Environment.PERIOD,
                      () -> new Appearance(Locale.ENGLISH),
                      Screens.ofSystem()));
              resize(stage, 1280, 720);
              planted.accept(started);
              return started;
            });
    settle();
    look();
  }

  private static void resize(Stage stage, double width, double height) {
    stage.setX(0);
    stage.setY(0);
    stage.setWidth(width);
    stage.setHeight(height);
  }

  /** The names of the files that dialogs can answer. */
  List<String> files() {
    return shelf.names();
  }

  /** What can be touched now. */
  Sight sight() {
    return sight;
  }

  /**
   * Does something.
   *
   * @param first whether nothing like it has been done before
   * @return what went wrong, or null
   */
  Finding perform(Act act, boolean first) {
    watch.follow(act.toString(), first);
    try {
      deed(act);
      comeBack();
      look();
      prove();
    } catch (Fx.HangsException e) {
      hangs = true;
      watch.add(Finding.Kind.HANGS, "FX thread", "after " + act);
    }
    return watch.next();
  }

  /** Waits for what is still on its way. */
  Finding rest() {
    settle();
    Finding finding = watch.next();
    settle();
    return finding == null ? watch.next() : finding;
  }

  private void deed(Act act) {
    if (act instanceof Act.Answer answer) {
      shelf.answer(answer.file());
    } else if (act instanceof Act.Settle) {
      settle();
    } else if (act instanceof Act.History) {
      history();
    } else if (act instanceof Act.Leave) {
      leave();
    } else if (act instanceof Act.Resize resize) {
      Fx.act(() -> resize(program.stage(), resize.width(), resize.height()));
    } else {
      hands.perform(act);
    }
  }

  /** Waits until nothing is computed, but not longer than a user would. */
  private void settle() {
    ReadOnlyBooleanProperty busy = program.app().service().busyProperty();
    CountDownLatch idle = new CountDownLatch(1);
    InvalidationListener listener =
        change -> {
          if (!busy.get()) {
            idle.countDown();
          }
        };
    Fx.act(() -> busy.addListener(listener));
    Fx.act(() -> listener.invalidated(busy));
    try {
      idle.await(PATIENCE_SECONDS, TimeUnit.SECONDS);
    } catch (InterruptedException e) {
      throw new IllegalStateException(e);
    }
    Fx.act(() -> busy.removeListener(listener));
  }

  private void leave() {
    Stage stage = program.stage();
    Fx.act(() -> stage.fireEvent(new WindowEvent(stage, WindowEvent.WINDOW_CLOSE_REQUEST)));
  }

  /** Starts the program again where its window has been closed, be it by a later answer. */
  private void comeBack() {
    if (!Fx.ask(program.stage()::isShowing)) {
      end();
      start();
    }
  }

  private void end() {
    Fx.act(() -> List.copyOf(Window.getWindows()).forEach(Window::hide));
    Fx.act(() -> program.app().stop());
  }

  /** A computation that threw what it must not says so in the window. */
  private void look() {
    sight = Fx.ask(Sight::new);
    sight.sentences().stream()
        .filter(sentence -> FAILED.stream().anyMatch(sentence::startsWith))
        .findFirst()
        .ifPresent(said -> watch.add(Finding.Kind.EXCEPTION, "in a computation", said));
  }

  /** What the window shows can be saved, and comes back from its file as it was. */
  private void prove() {
    Scenario shown = Fx.ask(program.model()::scenario);
    if (shown != proven) {
      proven = shown;
      prove(shown);
    }
  }

  private void prove(Scenario shown) {
    String written = "";
    try {
      written = writer.write(shown);
      byte[] bytes = written.getBytes(StandardCharsets.UTF_8);
      Scenario read = reader.read(new ByteArrayInputStream(bytes), "scenario");
      if (!read.equals(shown)) {
        String differs = "it is\n" + shown + "\nand comes back as\n" + read;
        watch.add(Finding.Kind.INVALID_SCENARIO, "another comes back", differs);
      }
    } catch (IOException | FaultException e) {
      watch.add(Finding.Kind.INVALID_SCENARIO, "does not come back", e + "\n" + written);
    }
  }

  /** Takes everything back, and does it again: the same scenarios in the other order. */
  private void history() {
    List<Scenario> back = walk(ScenarioModel::undo, model -> model.canUndoProperty().get());
    List<Scenario> all = walk(ScenarioModel::redo, model -> model.canRedoProperty().get());
    back.forEach(this::prove);
    for (int i = 0; i < back.size(); i++) {
      if (!back.get(back.size() - 1 - i).equals(all.get(i))) {
        watch.add(Finding.Kind.HISTORY, "redo", "step " + i + " is not what it was");
        return;
      }
    }
  }

  private List<Scenario> walk(Consumer<ScenarioModel> step, Predicate<ScenarioModel> more) {
    List<Scenario> passed = new ArrayList<>(List.of(Fx.ask(program.model()::scenario)));
    while (Fx.ask(() -> more.test(program.model()))) {
      Fx.act(() -> step.accept(program.model()));
      passed.add(Fx.ask(program.model()::scenario));
    }
    return passed;
  }

  @Override
  public void close() {
    if (!hangs) {
      end();
    }
    watch.close();
  }
}

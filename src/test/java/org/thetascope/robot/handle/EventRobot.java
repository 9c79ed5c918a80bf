package org.thetascope.robot.handle;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.Collections;
import java.util.List;
import java.util.concurrent.Callable;
import javafx.geometry.Point2D;
import javafx.scene.Scene;
import javafx.scene.input.KeyCode;
import javafx.scene.input.MouseButton;
import javafx.stage.Window;
import org.testfx.api.FxRobot;
import org.testfx.robot.Motion;
import org.testfx.robot.MouseRobot;
import org.testfx.service.query.PointQuery;
import org.testfx.util.WaitForAsyncUtils;

/**
 * TestFX's robot, which after each act waits for the events that follow and for one pulse; its own
 * sleeps for a time that has to do for every machine, several times a key.
 */
final class EventRobot extends FxRobot {
  /** The most places that the pointer passes on its way. */
  private static final double PLACES = 200;

  /** Nanoseconds within which two clicks are surely a double one. */
  private static final long DOUBLE_CLICK = 300_000_000;

  /** How often a machine that is too slow for a double click is asked for one. */
  private static final int MOST_CLICKS = 10;

  private MouseRobot mouse() {
    return robotContext().getMouseRobot();
  }

  @Override
  public FxRobot interact(Runnable act) {
    WaitForAsyncUtils.waitFor(WaitForAsyncUtils.asyncFx(act));
    FxThread.pulse();
    return this;
  }

  @Override
  public <T> FxRobot interact(Callable<T> act) {
    WaitForAsyncUtils.waitFor(WaitForAsyncUtils.asyncFx(act));
    FxThread.pulse();
    return this;
  }

  @Override
  public FxRobot push(KeyCode... keys) {
    List<KeyCode> back = new ArrayList<>(Arrays.asList(keys));
    Collections.reverse(back);
    for (KeyCode key : keys) {
      robotContext().getKeyboardRobot().pressNoWait(key);
      FxThread.drain();
    }
    for (KeyCode key : back) {
      robotContext().getKeyboardRobot().releaseNoWait(key);
      FxThread.drain();
    }
    FxThread.pulse();
    return this;
  }

  @Override
  public FxRobot write(String text) {
    for (char character : text.toCharArray()) {
      Scene scene = target().getScene();
      KeyCode code =
          switch (character) {
            case '\n' -> KeyCode.ENTER;
            case '\t' -> KeyCode.TAB;
            default -> KeyCode.UNDEFINED;
          };
      robotContext().getBaseRobot().typeKeyboard(scene, code, Character.toString(character));
      FxThread.drain();
    }
    FxThread.pulse();
    return this;
  }

  /** The newest: without a window manager a full screen keeps its focus under a dialog. */
  private Window target() {
    return Window.getWindows().stream()
        .filter(Window::isFocused)
        .reduce((older, newer) -> newer)
        .orElseGet(this::targetWindow);
  }

  @Override
  public FxRobot clickOn(MouseButton... buttons) {
    mouse().pressNoWait(buttons);
    FxThread.drain();
    mouse().releaseNoWait(buttons);
    FxThread.pulse();
    return this;
  }

  @Override
  public FxRobot clickOn(PointQuery place, Motion motion, MouseButton... buttons) {
    moveTo(place, motion);
    return clickOn(buttons);
  }

  @Override
  public FxRobot doubleClickOn(PointQuery place, Motion motion, MouseButton... buttons) {
    moveTo(place, motion);
    return doubleClickOn(buttons);
  }

  /** Clicks again where a slow machine has made two single clicks of a double one. */
  @Override
  public FxRobot doubleClickOn(MouseButton... buttons) {
    boolean late = true;
    for (int i = 0; late && i < MOST_CLICKS; i++) {
      long first = System.nanoTime();
      mouse().pressNoWait(buttons);
      mouse().releaseNoWait(buttons);
      mouse().pressNoWait(buttons);
      FxThread.drain();
      late = System.nanoTime() - first > DOUBLE_CLICK;
      mouse().releaseNoWait(buttons);
      FxThread.drain();
    }
    FxThread.pulse();
    return this;
  }

  @Override
  public FxRobot drag(MouseButton... buttons) {
    mouse().pressNoWait(buttons);
    FxThread.pulse();
    return this;
  }

  @Override
  public FxRobot drag(PointQuery place, MouseButton... buttons) {
    moveTo(place, Motion.DEFAULT);
    return drag(buttons);
  }

  @Override
  public FxRobot drop() {
    mouse().releaseNoWait();
    FxThread.pulse();
    return this;
  }

  @Override
  public FxRobot dropTo(PointQuery place) {
    moveTo(place, Motion.DEFAULT);
    return drop();
  }

  @Override
  public FxRobot moveTo(PointQuery place, Motion motion) {
    move(place.query());
    // where it is now, should the way there have moved it
    mouse().moveNoWait(place.query());
    FxThread.pulse();
    return this;
  }

  @Override
  public FxRobot moveBy(double x, double y, Motion motion) {
    move(robotContext().getBaseRobot().retrieveMouse().add(x, y));
    FxThread.pulse();
    return this;
  }

  /** Straight to a place, past those between. */
  private void move(Point2D to) {
    Point2D from = robotContext().getBaseRobot().retrieveMouse();
    int places = (int) Math.max(1, Math.min(PLACES, from.distance(to)));
    for (int i = 1; i <= places; i++) {
      mouse().moveNoWait(from.interpolate(to, (double) i / places));
    }
    FxThread.drain();
  }
}

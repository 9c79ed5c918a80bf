package org.thetascope.robot.fuzz;

import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.Optional;
import javafx.event.Event;
import javafx.event.EventType;
import javafx.geometry.Bounds;
import javafx.scene.Node;
import javafx.scene.Scene;
import javafx.scene.input.Clipboard;
import javafx.scene.input.ClipboardContent;
import javafx.scene.input.KeyCharacterCombination;
import javafx.scene.input.KeyCode;
import javafx.scene.input.KeyCodeCombination;
import javafx.scene.input.KeyCombination;
import javafx.scene.input.KeyEvent;
import javafx.scene.input.MouseButton;
import javafx.scene.robot.Robot;
import javafx.stage.Window;

/** Mouse and keyboard; a spot that is not there is not touched. */
final class Hands {
  private static final int DRAG_STEPS = 4;

  private final Robot robot = Fx.ask(Robot::new);

  /** Does what can be done by hand. */
  void perform(Act act) {
    if (act instanceof Act.Click click) {
      find(click.spot()).ifPresent(seen -> click(seen, click));
    } else if (act instanceof Act.Drag drag) {
      find(drag.spot()).ifPresent(seen -> drag(seen, drag));
    } else if (act instanceof Act.Scroll scroll) {
      find(scroll.spot()).ifPresent(seen -> scroll(seen, scroll));
    } else if (act instanceof Act.Press press) {
      press(KeyCombination.valueOf(press.keys()));
    } else if (act instanceof Act.Type type) {
      type.text().codePoints().forEach(sign -> type(Character.toString(sign)));
    } else if (act instanceof Act.Paste paste) {
      Fx.act(() -> clipboard(paste.text()));
      press(KeyCombination.valueOf("Shortcut+V"));
    }
  }

  private static Optional<Bounds> find(String spot) {
    return Fx.ask(() -> new Sight().find(spot).map(Sight.Spot::seen));
  }

  private void move(Bounds seen, double x, double y) {
    double toX = seen.getMinX() + x * seen.getWidth();
    double toY = seen.getMinY() + y * seen.getHeight();
    Fx.act(() -> robot.mouseMove(toX, toY));
  }

  private void click(Bounds seen, Act.Click click) {
    move(seen, click.x(), click.y());
    for (int i = 0; i < click.count(); i++) {
      Fx.act(() -> robot.mousePress(click.button()));
      Fx.act(() -> robot.mouseRelease(click.button()));
    }
  }

  private void drag(Bounds seen, Act.Drag drag) {
    move(seen, drag.x(), drag.y());
    Fx.act(() -> robot.mousePress(MouseButton.PRIMARY));
    for (int i = 1; i <= DRAG_STEPS; i++) {
      double part = (double) i / DRAG_STEPS;
      move(
          seen,
          drag.x() + part * (drag.toX() - drag.x()),
          drag.y() + part * (drag.toY() - drag.y()));
    }
    Fx.act(() -> robot.mouseRelease(MouseButton.PRIMARY));
  }

  private void scroll(Bounds seen, Act.Scroll scroll) {
    move(seen, scroll.x(), scroll.y());
    for (int i = 0; i < Math.abs(scroll.clicks()); i++) {
      Fx.act(() -> robot.mouseWheel(Integer.signum(scroll.clicks())));
    }
  }

  private void press(KeyCombination keys) {
    if (keys instanceof KeyCharacterCombination sign) {
      type(sign.getCharacter());
      return;
    }
    List<KeyCode> codes = new ArrayList<>();
    if (keys.getShortcut() == KeyCombination.ModifierValue.DOWN) {
      codes.add(KeyCode.CONTROL);
    }
    if (keys.getAlt() == KeyCombination.ModifierValue.DOWN) {
      codes.add(KeyCode.ALT);
    }
    if (keys.getShift() == KeyCombination.ModifierValue.DOWN) {
      codes.add(KeyCode.SHIFT);
    }
    codes.add(((KeyCodeCombination) keys).getCode());
    codes.forEach(code -> Fx.act(() -> robot.keyPress(code)));
    Collections.reverse(codes);
    codes.forEach(code -> Fx.act(() -> robot.keyRelease(code)));
  }

  /** Types a sign that need not be on the robot's keyboard. */
  private static void type(String sign) {
    Fx.act(
        () -> {
          KeyCode code = sign.equals("\n") ? KeyCode.ENTER : KeyCode.UNDEFINED;
          fire(KeyEvent.KEY_PRESSED, "", code);
          fire(KeyEvent.KEY_TYPED, sign, KeyCode.UNDEFINED);
          fire(KeyEvent.KEY_RELEASED, "", code);
        });
  }

  private static void fire(EventType<KeyEvent> type, String sign, KeyCode code) {
    Window.getWindows().stream()
        .filter(Window::isFocused)
        .findFirst()
        .map(Window::getScene)
        .map(Hands::focused)
        .ifPresent(
            focused ->
                Event.fireEvent(
                    focused, new KeyEvent(type, sign, "", code, false, false, false, false)));
  }

  private static Node focused(Scene scene) {
    return scene.getFocusOwner() == null ? scene.getRoot() : scene.getFocusOwner();
  }

  private static void clipboard(String text) {
    ClipboardContent content = new ClipboardContent();
    content.putString(text);
    Clipboard.getSystemClipboard().setContent(content);
  }
}

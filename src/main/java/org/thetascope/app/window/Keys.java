package org.thetascope.app.window;

import java.util.HashMap;
import java.util.Map;
import java.util.function.Consumer;
import java.util.function.Predicate;
import javafx.scene.Node;
import javafx.scene.Scene;
import javafx.scene.control.TextInputControl;
import javafx.scene.input.KeyEvent;

/**
 * Runs what the keys of the whole window do, once the focused control has left them alone; while
 * something is typed, keys that write belong to the field.
 */
public final class Keys {
  private final Map<String, Runnable> actions = new HashMap<>();
  private final Map<String, Predicate<Node>> firsts = new HashMap<>();
  private Consumer<KeyEvent> rest = key -> {};

  /**
   * Says what a shortcut of the window does.
   *
   * @param id of a {@link Shortcut} that works everywhere
   */
  public void bind(String id, Runnable action) {
    if (Shortcuts.of(id).where() != Shortcut.Where.WINDOW) {
      throw new IllegalArgumentException(id);
    }
    actions.put(id, action);
  }

  /**
   * Lets a shortcut of the window come before the focused control.
   *
   * @param over whether it comes before a control
   */
  public void putFirst(String id, Predicate<Node> over) {
    firsts.put(id, over);
  }

  /** Says what takes the keys that are none of the window's. */
  public void setRest(Consumer<KeyEvent> taking) {
    rest = taking;
  }

  /** Listens to the keys of a scene. */
  public void listen(Scene scene) {
    scene.addEventFilter(KeyEvent.KEY_PRESSED, this::undo);
    scene.addEventFilter(KeyEvent.KEY_PRESSED, this::pressFirst);
    scene.addEventHandler(KeyEvent.KEY_PRESSED, this::press);
    scene.addEventHandler(KeyEvent.KEY_TYPED, this::press);
    scene.addEventHandler(KeyEvent.KEY_PRESSED, key -> rest.accept(key));
  }

  /** A field in which nothing has been typed leaves undo and redo to the window. */
  private void undo(KeyEvent key) {
    boolean its = Shortcuts.of("undo").matches(key) || Shortcuts.of("redo").matches(key);
    if (its
        && key.getTarget() instanceof TextInputControl field
        && !field.isUndoable()
        && !field.isRedoable()) {
      key.consume();
      run(Shortcuts.id(Shortcut.Where.WINDOW, key));
    }
  }

  private void pressFirst(KeyEvent key) {
    String id = Shortcuts.id(Shortcut.Where.WINDOW, key);
    Predicate<Node> over = firsts.get(id);
    if (over != null && key.getTarget() instanceof Node focused && over.test(focused)) {
      key.consume();
      actions.get(id).run();
    }
  }

  private void press(KeyEvent key) {
    Runnable action = actions.get(Shortcuts.id(Shortcut.Where.WINDOW, key));
    if (action != null && !typing(key)) {
      key.consume();
      action.run();
    }
  }

  /** Whether a key belongs to a field in which something is typed. */
  public static boolean typing(KeyEvent key) {
    boolean writes =
        !key.isShortcutDown()
            && !key.isAltDown()
            && !key.getCode().isFunctionKey()
            && !Shortcuts.of("leave").matches(key);
    return writes && key.getTarget() instanceof TextInputControl;
  }

  /** Whether a shortcut does something. */
  public boolean binds(String id) {
    return actions.containsKey(id);
  }

  /** Does what a shortcut does, for the button or the menu that does the same. */
  public void run(String id) {
    actions.get(id).run();
  }
}

package org.thetascope.app.shortcut;

import java.util.HashMap;
import java.util.Map;
import java.util.function.Consumer;
import java.util.function.Predicate;
import javafx.scene.Node;
import javafx.scene.control.TextInputControl;
import javafx.scene.input.KeyCode;
import javafx.scene.input.KeyEvent;

/**
 * Runs what the keys of the whole window do, once the focused control has left them alone; while
 * something is typed, keys that write belong to the field.
 */
public final class Keys {
  private final KeyScope scope;
  private final Map<String, Runnable> actions = new HashMap<>();
  private final Map<String, Predicate<Node>> firsts = new HashMap<>();
  private Consumer<KeyEvent> rest = key -> {};

  /** Does nothing until actions are bound to the shortcuts of a scope. */
  public Keys(KeyScope scope) {
    this.scope = scope;
  }

  /** The shortcut of an action. */
  public Shortcut shortcut(String id) {
    return scope.shortcut(id);
  }

  /**
   * Says what a shortcut of the window does.
   *
   * @param id of a shortcut that works everywhere
   * @throws IllegalArgumentException if there is no such shortcut
   */
  public void bind(String id, Runnable action) {
    actions.put(scope.shortcut(id).id(), action);
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
  public void listen(SceneHandlers scene) {
    scene.filter(KeyEvent.KEY_PRESSED, this::undo);
    scene.filter(KeyEvent.KEY_PRESSED, this::pressFirst);
    scene.handle(KeyEvent.KEY_PRESSED, this::press);
    scene.handle(KeyEvent.KEY_TYPED, this::press);
    scene.handle(KeyEvent.KEY_PRESSED, key -> rest.accept(key));
  }

  /** A field in which nothing has been typed leaves undo and redo to the window. */
  private void undo(KeyEvent key) {
    boolean its = scope.shortcut("undo").matches(key) || scope.shortcut("redo").matches(key);
    if (its
        && key.getTarget() instanceof TextInputControl field
        && !field.isUndoable()
        && !field.isRedoable()) {
      key.consume();
      run(scope.id(key));
    }
  }

  private void pressFirst(KeyEvent key) {
    String id = scope.id(key);
    Predicate<Node> over = firsts.get(id);
    if (over != null && key.getTarget() instanceof Node focused && over.test(focused)) {
      key.consume();
      actions.get(id).run();
    }
  }

  private void press(KeyEvent key) {
    Runnable action = actions.get(scope.id(key));
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
            && key.getCode() != KeyCode.ESCAPE;
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

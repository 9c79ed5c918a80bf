package org.thetascope.app.shortcut;

import java.util.ArrayList;
import java.util.List;
import javafx.event.Event;
import javafx.event.EventHandler;
import javafx.event.EventType;
import javafx.scene.Scene;

/**
 * Handlers of the window's one scene that belong to its present content: they are removed when
 * other content takes its place, such as the same in another language.
 */
public final class SceneHandlers implements AutoCloseable {
  private final Scene scene;
  private final List<Runnable> removals = new ArrayList<>();

  /** No handlers yet. */
  public SceneHandlers(Scene scene) {
    this.scene = scene;
  }

  /** The scene. */
  public Scene scene() {
    return scene;
  }

  /** Handles events before the focused node does. */
  public <E extends Event> void filter(EventType<E> type, EventHandler<E> handler) {
    scene.addEventFilter(type, handler);
    removals.add(() -> scene.removeEventFilter(type, handler));
  }

  /** Handles events that the focused node has not consumed. */
  public <E extends Event> void handle(EventType<E> type, EventHandler<E> handler) {
    scene.addEventHandler(type, handler);
    removals.add(() -> scene.removeEventHandler(type, handler));
  }

  /** Does something when the content is replaced. */
  public void onClose(Runnable removal) {
    removals.add(removal);
  }

  /** Removes all handlers. */
  @Override
  public void close() {
    removals.forEach(Runnable::run);
    removals.clear();
  }
}

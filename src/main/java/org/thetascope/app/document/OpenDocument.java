package org.thetascope.app.document;

import java.util.List;
import java.util.concurrent.CopyOnWriteArrayList;
import javafx.beans.InvalidationListener;
import javafx.beans.Observable;

/**
 * The one document that is open. Whoever listens hears of every change of it, and of another one
 * that takes its place. Used from the FX thread.
 */
public final class OpenDocument implements Observable {
  // may be changed while they are called
  private final List<InvalidationListener> listeners = new CopyOnWriteArrayList<>();
  private Document<?> present;

  /** The document. */
  public Document<?> get() {
    return present;
  }

  /** Opens a document in the place of the present one, which is left. */
  public void open(Document<?> other) {
    Document<?> before = present;
    present = other;
    if (before != null && before != other) {
      before.leave();
    }
  }

  /** Something of a document has changed: its content, its file, or what stands there. */
  public void changed() {
    listeners.forEach(listener -> listener.invalidated(this));
  }

  /** Lets everybody go who listened. */
  public void renew() {
    listeners.clear();
  }

  @Override
  public void addListener(InvalidationListener listener) {
    listeners.add(listener);
  }

  @Override
  public void removeListener(InvalidationListener listener) {
    listeners.remove(listener);
  }
}

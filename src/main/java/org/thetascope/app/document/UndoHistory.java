package org.thetascope.app.document;

import java.util.ArrayDeque;
import java.util.Deque;
import java.util.function.UnaryOperator;

/**
 * The states before and after the present one, to be gone back and forward through.
 *
 * @param <T> the kind of state, immutable
 */
public final class UndoHistory<T> {
  private static final int DEEPEST = 500;

  private final Deque<T> before = new ArrayDeque<>();
  private final Deque<T> after = new ArrayDeque<>();

  /** The same states in an object of their own, each changed in one way. */
  public UndoHistory<T> map(UnaryOperator<T> change) {
    UndoHistory<T> copy = new UndoHistory<>();
    before.forEach(state -> copy.before.add(change.apply(state)));
    after.forEach(state -> copy.after.add(change.apply(state)));
    return copy;
  }

  /** The same states in an object of their own. */
  UndoHistory<T> copy() {
    return map(UnaryOperator.identity());
  }

  /** The present state is about to be changed: one step to undo. */
  public void keep(T present) {
    before.push(present);
    if (before.size() > DEEPEST) {
      before.removeLast();
    }
  }

  /** What was undone cannot be done again. */
  public void forgetAfter() {
    after.clear();
  }

  /** Forgets the last state before, where it is no other than the present one. */
  boolean forgetIfLast(T present) {
    boolean same = present.equals(before.peek());
    if (same) {
      before.pop();
    }
    return same;
  }

  public boolean canUndo() {
    return !before.isEmpty();
  }

  public boolean canRedo() {
    return !after.isEmpty();
  }

  /** The state before; the present one comes after it. Only where there is one. */
  public T undo(T present) {
    after.push(present);
    return before.pop();
  }

  /** The state after; the present one comes before it. Only where there is one. */
  public T redo(T present) {
    before.push(present);
    return after.pop();
  }
}

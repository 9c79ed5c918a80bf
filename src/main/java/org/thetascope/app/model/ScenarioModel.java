package org.thetascope.app.model;

import java.util.ArrayDeque;
import java.util.Deque;
import java.util.function.UnaryOperator;
import javafx.beans.property.Property;
import javafx.beans.property.ReadOnlyBooleanProperty;
import javafx.beans.property.ReadOnlyBooleanWrapper;
import javafx.beans.property.ReadOnlyObjectProperty;
import javafx.beans.property.ReadOnlyObjectWrapper;
import org.thetascope.scenario.Scenario;

/**
 * The present scenario: one property, one event for every change, and the scenarios before and
 * after it. Used from the FX thread.
 */
public final class ScenarioModel {
  private static final int DEEPEST = 500;

  private final ReadOnlyObjectWrapper<Scenario> scenario = new ReadOnlyObjectWrapper<>();
  private final ReadOnlyBooleanWrapper gesture = new ReadOnlyBooleanWrapper();
  private final ReadOnlyBooleanWrapper canUndo = new ReadOnlyBooleanWrapper();
  private final ReadOnlyBooleanWrapper canRedo = new ReadOnlyBooleanWrapper();
  private final Deque<Scenario> before = new ArrayDeque<>();
  private final Deque<Scenario> after = new ArrayDeque<>();
  private Scenario opened;
  private boolean recorded;

  /** Opens on a scenario. */
  public ScenarioModel(Scenario opened) {
    this.opened = opened;
    scenario.set(opened);
  }

  /** The same scenarios in a model of their own, in other words. */
  ScenarioModel copy(UnaryOperator<Scenario> words) {
    ScenarioModel copy = new ScenarioModel(words.apply(opened));
    before.stream().map(words).forEach(copy.before::add);
    after.stream().map(words).forEach(copy.after::add);
    copy.show(words.apply(scenario.get()));
    return copy;
  }

  /** The present scenario. */
  public Scenario scenario() {
    return scenario.get();
  }

  /** The present scenario as a property. */
  public ReadOnlyObjectProperty<Scenario> scenarioProperty() {
    return scenario.getReadOnlyProperty();
  }

  /** The scenario as it was opened, to which reset goes back. */
  public Scenario opened() {
    return opened;
  }

  /** One value of the scenario, which can be read, watched and set. */
  public <T> Property<T> property(Lens<T> lens) {
    return new LensProperty<>(this, lens);
  }

  /** Whether the user is in the middle of a drag. */
  public ReadOnlyBooleanProperty gestureProperty() {
    return gesture.getReadOnlyProperty();
  }

  /** Whether there is something to undo. */
  public ReadOnlyBooleanProperty canUndoProperty() {
    return canUndo.getReadOnlyProperty();
  }

  /** Whether there is something to redo. */
  public ReadOnlyBooleanProperty canRedoProperty() {
    return canRedo.getReadOnlyProperty();
  }

  /** Changes the scenario; within a gesture all changes are one step to undo. */
  public void set(Scenario changed) {
    Scenario present = scenario.get();
    if (changed.equals(present)) {
      return;
    }
    if (!gesture.get() || !recorded) {
      before.push(present);
      if (before.size() > DEEPEST) {
        before.removeLast();
      }
      recorded = true;
    }
    after.clear();
    show(changed);
  }

  /** A drag begins, or a key is held down. */
  public void beginGesture() {
    recorded = false;
    gesture.set(true);
  }

  /** The gesture is over; one that ends where it began leaves nothing to undo. */
  public void endGesture() {
    if (gesture.get() && recorded && scenario.get().equals(before.peek())) {
      before.pop();
      canUndo.set(!before.isEmpty());
    }
    recorded = false;
    gesture.set(false);
  }

  /** Opens another scenario; nothing of the one before can be undone. */
  public void open(Scenario other) {
    opened = other;
    recorded = false;
    before.clear();
    after.clear();
    show(other);
  }

  /** Goes back to the scenario as it was opened; this can be undone. */
  public void reset() {
    set(opened);
  }

  /** Goes one step back. */
  public void undo() {
    if (!before.isEmpty()) {
      // what a gesture still does afterwards is a step of its own
      recorded = false;
      after.push(scenario.get());
      show(before.pop());
    }
  }

  /** Goes one step forward again. */
  public void redo() {
    if (!after.isEmpty()) {
      recorded = false;
      before.push(scenario.get());
      show(after.pop());
    }
  }

  private void show(Scenario shown) {
    canUndo.set(!before.isEmpty());
    canRedo.set(!after.isEmpty());
    scenario.set(shown);
  }
}

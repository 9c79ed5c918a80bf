package org.thetascope.app.document;

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
  private final ReadOnlyObjectWrapper<Scenario> scenario = new ReadOnlyObjectWrapper<>();
  private final ReadOnlyBooleanWrapper gesture = new ReadOnlyBooleanWrapper();
  private final ReadOnlyBooleanWrapper canUndo = new ReadOnlyBooleanWrapper();
  private final ReadOnlyBooleanWrapper canRedo = new ReadOnlyBooleanWrapper();
  private History<Scenario> history = new History<>();
  private Scenario opened;
  private boolean recorded;

  /** Opens on a scenario. */
  public ScenarioModel(Scenario opened) {
    this.opened = opened;
    scenario.set(opened);
  }

  /** The same scenarios in a model of their own, in other words. */
  public ScenarioModel copy(UnaryOperator<Scenario> words) {
    ScenarioModel copy = new ScenarioModel(words.apply(opened));
    copy.resume(work().map(words));
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
      history.keep(present);
      recorded = true;
    }
    history.forgetAfter();
    show(changed);
  }

  /** A drag begins, or a key is held down. */
  public void beginGesture() {
    recorded = false;
    gesture.set(true);
  }

  /** The gesture is over; one that ends where it began leaves nothing to undo. */
  public void endGesture() {
    if (gesture.get() && recorded && history.forgetIfLast(scenario.get())) {
      canUndo.set(history.canUndo());
    }
    recorded = false;
    gesture.set(false);
  }

  /** Opens another scenario; nothing of the one before can be undone. */
  public void open(Scenario other) {
    resume(Work.none(other));
  }

  /**
   * All that was done to a scenario since it was opened.
   *
   * @param opened the scenario as it was opened
   * @param present what has become of it
   * @param history the steps between, not to be changed
   */
  public record Work(Scenario opened, Scenario present, History<Scenario> history) {
    /** Nothing yet. */
    public static Work none(Scenario opened) {
      return new Work(opened, opened, new History<>());
    }

    /** The same with something else to be seen, which no step led to. */
    public Work with(Scenario changed) {
      return new Work(opened, changed, history);
    }

    /**
     * The same on another scenario to which reset goes back; a title changed there changes here.
     */
    public Work on(Scenario own) {
      Work same = own.equals(opened.withTitle(own.title())) ? retitled(own.title()) : this;
      return new Work(own, same.present, same.history);
    }

    private Work retitled(String title) {
      // a title that was changed on the way stays
      return title.equals(opened.title())
          ? this
          : map(each -> each.title().equals(opened.title()) ? each.withTitle(title) : each);
    }

    /** The same with each scenario changed in one way. */
    public Work map(UnaryOperator<Scenario> change) {
      return new Work(change.apply(opened), change.apply(present), history.map(change));
    }
  }

  /** All that was done to the present scenario, so that it can be gone on with later. */
  public Work work() {
    return new Work(opened, scenario.get(), history.copy());
  }

  /** Goes on with what was done to a scenario before. */
  public void resume(Work work) {
    opened = work.opened();
    history = work.history().copy();
    // a drag that goes on is a step of its own here
    recorded = false;
    show(work.present());
  }

  /** Goes back to the scenario as it was opened; this can be undone. */
  public void reset() {
    set(opened);
  }

  /** Goes one step back. */
  public void undo() {
    if (history.canUndo()) {
      // what a gesture still does afterwards is a step of its own
      recorded = false;
      show(history.undo(scenario.get()));
    }
  }

  /** Goes one step forward again. */
  public void redo() {
    if (history.canRedo()) {
      recorded = false;
      show(history.redo(scenario.get()));
    }
  }

  private void show(Scenario shown) {
    canUndo.set(history.canUndo());
    canRedo.set(history.canRedo());
    scenario.set(shown);
  }
}

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
  private ReadOnlyObjectWrapper<Scenario> scenario;
  private ReadOnlyBooleanWrapper gesture;
  private ReadOnlyBooleanWrapper canUndo;
  private ReadOnlyBooleanWrapper canRedo;
  private UndoHistory<Scenario> history = new UndoHistory<>();
  private Scenario opened;
  private boolean recorded;
  private Object lastSource;
  private Runnable onOpen = () -> {};

  /** Opens on a scenario. */
  public ScenarioModel(Scenario opened) {
    this.opened = opened;
    makeProperties(opened);
  }

  private void makeProperties(Scenario present) {
    scenario = new ReadOnlyObjectWrapper<>(present);
    gesture = new ReadOnlyBooleanWrapper();
    canUndo = new ReadOnlyBooleanWrapper(history.canUndo());
    canRedo = new ReadOnlyBooleanWrapper(history.canRedo());
  }

  /** Gives the scenarios other words, and lets everybody go who listened. */
  public void renew(UnaryOperator<Scenario> words) {
    Edits renewed = edits().map(words);
    opened = renewed.opened();
    history = renewed.history();
    makeProperties(renewed.present());
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
    set(changed, null);
  }

  /**
   * Changes the scenario; what one source changes with nothing else between is one step to undo.
   *
   * @param source such as a field that is typed into; null where each change is a step
   */
  public void set(Scenario changed, Object source) {
    Scenario present = scenario.get();
    if (changed.equals(present)) {
      return;
    }
    boolean goesOn = source != null && source == lastSource;
    if (!goesOn && (!gesture.get() || !recorded)) {
      history.keep(present);
      recorded = true;
    }
    lastSource = goesOn && history.forgetIfLast(changed) ? null : source;
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

  /** What follows when another scenario is opened or gone on with. */
  public void setOnOpen(Runnable action) {
    onOpen = action;
  }

  /** Opens another scenario; nothing of the one before can be undone. */
  public void open(Scenario other) {
    resume(Edits.none(other));
  }

  /**
   * All that was done to a scenario since it was opened.
   *
   * @param opened the scenario as it was opened
   * @param present what has become of it
   * @param history the steps between, not to be changed
   */
  public record Edits(Scenario opened, Scenario present, UndoHistory<Scenario> history) {
    /** Nothing yet. */
    public static Edits none(Scenario opened) {
      return new Edits(opened, opened, new UndoHistory<>());
    }

    /** The same with something else to be seen, which no step led to. */
    public Edits with(Scenario changed) {
      return new Edits(opened, changed, history);
    }

    /**
     * The same on another scenario to which reset goes back; a title changed there changes here.
     */
    public Edits on(Scenario own) {
      Edits same = own.equals(opened.withTitle(own.title())) ? retitled(own.title()) : this;
      return new Edits(own, same.present, same.history);
    }

    private Edits retitled(String title) {
      // a title that was changed on the way stays
      return title.equals(opened.title())
          ? this
          : map(each -> each.title().equals(opened.title()) ? each.withTitle(title) : each);
    }

    /** The same with each scenario changed in one way. */
    public Edits map(UnaryOperator<Scenario> change) {
      return new Edits(change.apply(opened), change.apply(present), history.map(change));
    }
  }

  /** All that was done to the present scenario, so that it can be gone on with later. */
  public Edits edits() {
    return new Edits(opened, scenario.get(), history.copy());
  }

  /** Opens a scenario to go on with what was done to it before. */
  public void resume(Edits edits) {
    replace(edits);
    onOpen.run();
  }

  /** The scenario that is open is other than it was; nothing else is opened. */
  public void replace(Edits edits) {
    opened = edits.opened();
    history = edits.history().copy();
    // a drag that goes on is a step of its own here
    startStep();
    show(edits.present());
  }

  /** Goes back to the scenario as it was opened; this can be undone. */
  public void reset() {
    set(opened);
  }

  /** Goes one step back. */
  public void undo() {
    if (history.canUndo()) {
      // what a gesture still does afterwards is a step of its own
      startStep();
      show(history.undo(scenario.get()));
    }
  }

  /** Goes one step forward again. */
  public void redo() {
    if (history.canRedo()) {
      startStep();
      show(history.redo(scenario.get()));
    }
  }

  /** The next change is a step of its own. */
  private void startStep() {
    recorded = false;
    lastSource = null;
  }

  private void show(Scenario shown) {
    canUndo.set(history.canUndo());
    canRedo.set(history.canRedo());
    scenario.set(shown);
  }
}

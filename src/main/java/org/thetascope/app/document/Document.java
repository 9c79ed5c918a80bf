package org.thetascope.app.document;

import java.nio.file.Path;
import java.util.function.UnaryOperator;
import javafx.beans.binding.Bindings;
import javafx.beans.binding.BooleanBinding;
import javafx.beans.property.ReadOnlyObjectProperty;
import javafx.beans.property.ReadOnlyObjectWrapper;
import org.thetascope.scenario.Scenario;

/** The file that the present scenario belongs to, and whether it holds what is shown. */
public final class Document {
  private final ScenarioModel model;
  private ReadOnlyObjectWrapper<Path> file;
  private ReadOnlyObjectWrapper<Scenario> saved;
  private BooleanBinding unsaved;
  private Runnable onOpen = () -> {};

  /** No file yet; the scenario shown now counts as saved. */
  public Document(ScenarioModel model) {
    this.model = model;
    makeProperties(null, model.scenario());
  }

  private void makeProperties(Path in, Scenario there) {
    file = new ReadOnlyObjectWrapper<>(in);
    saved = new ReadOnlyObjectWrapper<>(there);
    unsaved =
        Bindings.createBooleanBinding(
            () -> model.scenario() != saved.get() && !model.scenario().equals(saved.get()),
            model.scenarioProperty(),
            saved);
  }

  /** Gives what is saved other words, and lets everybody go who listened; after its model. */
  public void renew(UnaryOperator<Scenario> words) {
    makeProperties(file.get(), saved.get() == null ? null : words.apply(saved.get()));
  }

  /** The file; null before the scenario has one. */
  public ReadOnlyObjectProperty<Path> fileProperty() {
    return file.getReadOnlyProperty();
  }

  /** Whether something would be lost. */
  public BooleanBinding unsavedProperty() {
    return unsaved;
  }

  /** What is to be left behind when another scenario is opened. */
  public void setOnOpen(Runnable leave) {
    onOpen = leave;
  }

  /** Unsaved work comes back that stands in no file. */
  public void restore(Scenario work) {
    onOpen.run();
    file.set(null);
    saved.set(null);
    model.open(work);
  }

  /** What stands in the file, or was opened where there is none; null where that is not known. */
  public ReadOnlyObjectProperty<Scenario> savedProperty() {
    return saved.getReadOnlyProperty();
  }

  /** Another scenario is opened. */
  public void open(Scenario scenario, Path from) {
    onOpen.run();
    file.set(from);
    saved.set(scenario);
    model.open(scenario);
  }

  /** A scenario now stands in a file. */
  public void saved(Scenario scenario, Path in) {
    file.set(in);
    saved.set(scenario);
  }
}

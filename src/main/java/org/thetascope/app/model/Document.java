package org.thetascope.app.model;

import java.nio.file.Path;
import javafx.beans.binding.Bindings;
import javafx.beans.binding.BooleanBinding;
import javafx.beans.property.ReadOnlyObjectProperty;
import javafx.beans.property.ReadOnlyObjectWrapper;
import org.thetascope.scenario.Scenario;

/** The file that the present scenario belongs to, and whether it holds what is shown. */
public final class Document {
  private final ScenarioModel model;
  private final ReadOnlyObjectWrapper<Path> file = new ReadOnlyObjectWrapper<>();
  private final ReadOnlyObjectWrapper<Scenario> saved = new ReadOnlyObjectWrapper<>();
  private final BooleanBinding unsaved;

  /** No file yet; the scenario shown now counts as saved. */
  public Document(ScenarioModel model) {
    this.model = model;
    saved.set(model.scenario());
    unsaved =
        Bindings.createBooleanBinding(
            () -> !model.scenario().equals(saved.get()), model.scenarioProperty(), saved);
  }

  /** The same for another model of the same scenario. */
  Document copy(ScenarioModel other) {
    Document copy = new Document(other);
    copy.saved(saved.get(), file.get());
    return copy;
  }

  /** The file; null before the scenario has one. */
  public ReadOnlyObjectProperty<Path> fileProperty() {
    return file.getReadOnlyProperty();
  }

  /** Whether something would be lost. */
  public BooleanBinding unsavedProperty() {
    return unsaved;
  }

  /** Another scenario is opened. */
  public void open(Scenario scenario, Path from) {
    saved.set(scenario);
    file.set(from);
    model.open(scenario);
  }

  /** A scenario now stands in a file. */
  public void saved(Scenario scenario, Path in) {
    saved.set(scenario);
    file.set(in);
  }
}

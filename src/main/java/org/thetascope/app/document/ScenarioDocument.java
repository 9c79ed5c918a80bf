package org.thetascope.app.document;

import java.nio.file.Path;
import java.util.Optional;
import java.util.function.UnaryOperator;
import org.thetascope.scenario.Scenario;
import org.thetascope.storage.WorkSnapshot;
import org.thetascope.text.Text;

/** A scenario alone, the file that it belongs to, and whether that holds what is shown. */
public final class ScenarioDocument implements Document<Scenario> {
  private final ScenarioModel model;
  private final OpenDocument open;
  private Path file;
  private Scenario saved;

  /** No file yet; the scenario shown now counts as saved. */
  public ScenarioDocument(ScenarioModel model, OpenDocument open) {
    this.model = model;
    this.open = open;
    saved = model.scenario();
    follow();
    open.open(this);
  }

  private void follow() {
    model.scenarioProperty().addListener(change -> open.changed());
  }

  /** Gives what is saved other words; after its model, which has let it go. */
  public void renew(UnaryOperator<Scenario> words) {
    saved = saved == null ? null : words.apply(saved);
    follow();
  }

  /**
   * Opens a scenario in the place of whatever is open.
   *
   * @param from its file, or null
   */
  public void open(Scenario scenario, Path from) {
    open.open(this);
    savedAs(scenario, from);
    model.open(scenario);
  }

  /** Brings back unsaved work that stands in no file. */
  public void restore(Scenario work) {
    open.open(this);
    savedAs(null, null);
    model.open(work);
  }

  @Override
  public DocumentFormat<Scenario> format() {
    return DocumentFormat.SCENARIO;
  }

  @Override
  public Scenario content() {
    return model.scenario();
  }

  @Override
  public Scenario saved() {
    return saved;
  }

  @Override
  public Optional<Path> file() {
    return Optional.ofNullable(file);
  }

  @Override
  public void savedAs(Scenario written, Path in) {
    file = in;
    saved = written;
    open.changed();
  }

  @Override
  public boolean unsaved() {
    return model.scenario() != saved && !model.scenario().equals(saved);
  }

  @Override
  public String title() {
    return model.scenario().title();
  }

  @Override
  public String windowTitle(Text text) {
    return new ShownWords(model, text).title();
  }

  @Override
  public WorkSnapshot work() {
    return new WorkSnapshot(model.scenario(), fileName());
  }

  @Override
  public Optional<WorkSnapshot> reopened() {
    return Optional.ofNullable(saved).map(scenario -> new WorkSnapshot(scenario, fileName()));
  }

  private String fileName() {
    return file == null ? "" : file.toAbsolutePath().toString();
  }

  @Override
  public void leave() {
    // a lecture says itself what is seen of it
  }
}

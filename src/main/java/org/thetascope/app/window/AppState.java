package org.thetascope.app.window;

import java.util.function.Supplier;
import java.util.function.UnaryOperator;
import javafx.beans.property.ReadOnlyObjectProperty;
import javafx.beans.property.ReadOnlyObjectWrapper;
import org.thetascope.app.chart.ChartSettings;
import org.thetascope.app.chart.Playback;
import org.thetascope.app.chart.Prediction;
import org.thetascope.app.control.DividerPositions;
import org.thetascope.app.document.DialogDefaults;
import org.thetascope.app.document.GalleryTexts;
import org.thetascope.app.document.OpenDocument;
import org.thetascope.app.document.RecentFiles;
import org.thetascope.app.document.RecoverableWork;
import org.thetascope.app.document.ScenarioDocument;
import org.thetascope.app.document.ScenarioModel;
import org.thetascope.app.lab.LabChoices;
import org.thetascope.app.lab.worksheet.DerivationChoice;
import org.thetascope.app.lab.worksheet.SheetModel;
import org.thetascope.app.lab.worksheet.SheetState;
import org.thetascope.app.lecture.LectureModel;
import org.thetascope.scenario.Scenario;

/**
 * All that the window holds apart from its views, which are built anew on it when the language
 * changes. Used from the FX thread.
 */
public final class AppState {
  private final ScenarioModel scenario;
  private final OpenDocument document = new OpenDocument();
  private final ScenarioDocument scenarioDocument;
  private final ChartSettings charts;
  private final LabChoices choices;
  private final Appearance appearance;
  private final Playback playback;
  private final DerivationChoice derivation;
  private final LectureModel lecture;
  private final ViewState view;
  private final Prediction prediction;
  private final DialogDefaults last;
  private final Notices notices = new Notices();
  private final RecentFiles recent;
  private final DividerPositions dividers;
  private final RecoverableWork recoverable;
  private ReadOnlyObjectWrapper<SheetModel> sheet = new ReadOnlyObjectWrapper<>();

  /** Opens on a scenario. */
  public AppState(ScenarioModel scenario, Appearance appearance) {
    this.scenario = scenario;
    this.appearance = appearance;
    scenarioDocument = new ScenarioDocument(scenario, document);
    charts = new ChartSettings();
    choices = new LabChoices();
    playback = new Playback();
    playback.stillProperty().bind(appearance.reducedMotionProperty());
    last = new DialogDefaults();
    derivation = new DerivationChoice();
    recent = new RecentFiles();
    dividers = new DividerPositions();
    recoverable = new RecoverableWork();
    lecture = new LectureModel(scenario, document, scenarioDocument, playback);
    prediction = new Prediction();
    view = new ViewState(this);
  }

  /**
   * Goes on in another language: all that was done and chosen stays, and views of before hear of
   * nothing any more, so that they can go.
   *
   * @param words what bundled scenarios are to say
   */
  public void renew(GalleryTexts words) {
    // what has a file says what the file says
    boolean filed = document.get().file().isPresent();
    UnaryOperator<Scenario> said = filed ? UnaryOperator.identity() : words.translation();
    appearance.renew();
    charts.renew();
    choices.renew();
    playback.renew();
    playback.stillProperty().bind(appearance.reducedMotionProperty());
    document.renew();
    scenario.renew(said);
    scenarioDocument.renew(said);
    lecture.renew(said, filed ? UnaryOperator.identity() : words.lectures());
    prediction.renew();
    derivation.renew();
    last.renew();
    notices.renew();
    recent.renew();
    dividers.renew();
    recoverable.renew();
    SheetModel open = sheet.get();
    sheet = new ReadOnlyObjectWrapper<>(open);
    if (open != null) {
      open.renew(words.sheets());
    }
  }

  /** The present scenario. */
  public ScenarioModel scenario() {
    return scenario;
  }

  /** What is open and saved as a whole: the scenario, or the lecture that it is part of. */
  public OpenDocument document() {
    return document;
  }

  /** The scenario as a document of its own, whether or not it is the one that is open. */
  public ScenarioDocument scenarioDocument() {
    return scenarioDocument;
  }

  /** The lecture that it is part of, if any. */
  public LectureModel lecture() {
    return lecture;
  }

  /** What the first lab's charts show of it. */
  public ChartSettings charts() {
    return charts;
  }

  /** What a class guesses of it. */
  public Prediction prediction() {
    return prediction;
  }

  /** How the window looks at it. */
  public ViewState view() {
    return view;
  }

  /** What is chosen in labs beside it. */
  public LabChoices choices() {
    return choices;
  }

  /** What the window looks like. */
  public Appearance appearance() {
    return appearance;
  }

  /** What the window says. */
  public Notices notices() {
    return notices;
  }

  /** Which step the charts stand at. */
  public Playback playback() {
    return playback;
  }

  /** What was chosen last in dialogs. */
  public DialogDefaults last() {
    return last;
  }

  /** Which steps are derived. */
  public DerivationChoice derivation() {
    return derivation;
  }

  /** The files that were last opened or saved. */
  public RecentFiles recent() {
    return recent;
  }

  /** Where the dividers of the labs stand. */
  public DividerPositions dividers() {
    return dividers;
  }

  /** The work that crashed runs left behind. */
  public RecoverableWork recoverable() {
    return recoverable;
  }

  /** The worked solution; null before one has been opened. */
  public ReadOnlyObjectProperty<SheetModel> sheetProperty() {
    return sheet.getReadOnlyProperty();
  }

  /**
   * The worked solution.
   *
   * @param first what is open where none has been opened yet
   */
  public SheetModel sheet(Supplier<SheetState> first) {
    if (sheet.get() == null) {
      sheet.set(new SheetModel(first.get()));
    }
    return sheet.get();
  }
}

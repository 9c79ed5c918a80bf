package org.thetascope.app.model;

import java.util.function.Supplier;

/**
 * All that the window holds apart from its pictures. A window in another language is built on a
 * renewed desk. Used from the FX thread.
 */
public final class Desk {
  private final ScenarioModel scenario;
  private final Document document;
  private final ChartSettings charts;
  private final Appearance appearance;
  private final Playback playback;
  private final DerivationChoice derivation;
  private final Notices notices = new Notices();
  private SheetModel sheet;

  /** Opens on a scenario. */
  public Desk(ScenarioModel scenario, Appearance appearance) {
    this.scenario = scenario;
    this.appearance = appearance;
    document = new Document(scenario);
    charts = new ChartSettings();
    playback = new Playback();
    derivation = new DerivationChoice();
  }

  private Desk(Desk before) {
    scenario = before.scenario.copy();
    document = before.document.copy(scenario);
    charts = before.charts.copy();
    appearance = before.appearance.copy();
    playback = before.playback.copy();
    derivation = before.derivation.copy();
    sheet = before.sheet == null ? null : before.sheet.copy();
  }

  /** The same state in new objects that nobody listens to: the views of before can go. */
  public Desk renewed() {
    return new Desk(this);
  }

  /** The present scenario. */
  public ScenarioModel scenario() {
    return scenario;
  }

  /** The file that it belongs to. */
  public Document document() {
    return document;
  }

  /** What the first lab's charts show of it. */
  public ChartSettings charts() {
    return charts;
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

  /** Which steps are derived. */
  public DerivationChoice derivation() {
    return derivation;
  }

  /**
   * The worked solution.
   *
   * @param first what is open where none has been opened yet
   */
  public SheetModel sheet(Supplier<SheetState> first) {
    if (sheet == null) {
      sheet = new SheetModel(first.get());
    }
    return sheet;
  }
}

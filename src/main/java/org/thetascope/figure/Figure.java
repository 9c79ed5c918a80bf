package org.thetascope.figure;

import java.time.Instant;
import java.util.List;
import java.util.Optional;
import org.thetascope.chart.CurveChart;
import org.thetascope.scenario.Scenario;

/**
 * Charts with all that a file says of them.
 *
 * @param charts in their order; nobody else draws them meanwhile
 * @param size of the whole
 * @param scenario what the charts are of, as their file says it
 * @param motion how fast it is played where it is
 * @param created the date that its file names; none as a rule, so that equal figures are equal
 *     bytes
 */
public record Figure(
    List<CurveChart> charts,
    FigureSize size,
    Scenario scenario,
    Motion motion,
    Optional<Instant> created) {
  /** Pixels an inch at 1×, as browsers have it. */
  public static final int SCREEN_DPI = 96;

  /** Keeps a copy of the charts. */
  public Figure {
    charts = List.copyOf(charts);
  }

  /** A figure that is played as usual and names no date. */
  public Figure(List<CurveChart> charts, FigureSize size, Scenario scenario) {
    this(charts, size, scenario, Motion.USUAL, Optional.empty());
  }

  /** A figure on a screen whose image is as large in print as at 1×. */
  public Figure(
      List<CurveChart> charts, double width, double height, double scale, Scenario scenario) {
    this(charts, FigureSize.onScreen(width, height, scale), scenario);
  }

  /** The same played at another speed. */
  public Figure moving(Motion changed) {
    return new Figure(charts, size, scenario, changed, created);
  }

  /** The same with a date. */
  public Figure dated(Instant date) {
    return new Figure(charts, size, scenario, motion, Optional.of(date));
  }

  /** The same whose file says nothing of notes: a figure may be given to those who are asked. */
  public Figure withoutNotes() {
    return new Figure(charts, size, scenario.withNotes(""), motion, created);
  }

  /** Of the whole at 1×, in pixels of which 96 are an inch. */
  public double width() {
    return size.width();
  }

  /** Of the whole at 1×. */
  public double height() {
    return size.height();
  }

  /** Pixels of an image for one of the chart. */
  public double scale() {
    return size.scale();
  }

  /** Pixels an inch that an image names. */
  public int dpi() {
    return size.dpi();
  }

  /**
   * Refuses an image that would be too large.
   *
   * @throws org.thetascope.parameter.FaultException saying what is allowed
   */
  public void checkSize() {
    Picture.check(Math.round(width() * scale()), Math.round(height() * scale()));
  }

  /** The charts to be drawn. */
  public Picture picture() {
    return new Picture(
        charts.stream().map(CurveChart::chart).toList(), layout(), width(), height());
  }

  /** Where the charts and what they have in common stand; charts together get letters. */
  FigureLayout layout() {
    return FigureLayout.of(this);
  }
}

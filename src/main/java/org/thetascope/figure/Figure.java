package org.thetascope.figure;

import java.time.Instant;
import java.util.List;
import java.util.Optional;
import org.thetascope.chart.CurveChart;
import org.thetascope.scenario.Scenario;

/**
 * Charts side by side with all that a file says of them.
 *
 * @param charts from left to right; nobody else draws them meanwhile
 * @param width of the whole at 1×, in pixels of which 96 are an inch
 * @param height of the whole at 1×
 * @param scale pixels of an image for one of the chart
 * @param dpi pixels an inch that an image names
 * @param scenario what the charts are of
 * @param motion how fast it is played where it is
 * @param created the date that its file names; none as a rule, so that equal figures are equal
 *     bytes
 */
public record Figure(
    List<CurveChart> charts,
    int width,
    int height,
    double scale,
    int dpi,
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
  public Figure(
      List<CurveChart> charts, int width, int height, double scale, int dpi, Scenario scenario) {
    this(charts, width, height, scale, dpi, scenario, Motion.USUAL, Optional.empty());
  }

  /** A figure whose image is as large in print as at 1×. */
  public Figure(List<CurveChart> charts, int width, int height, double scale, Scenario scenario) {
    this(charts, width, height, scale, (int) Math.round(SCREEN_DPI * scale), scenario);
  }

  /** The same played at another speed. */
  public Figure moving(Motion changed) {
    return new Figure(charts, width, height, scale, dpi, scenario, changed, created);
  }

  /** The same with a date. */
  public Figure dated(Instant date) {
    return new Figure(charts, width, height, scale, dpi, scenario, motion, Optional.of(date));
  }

  /**
   * Refuses an image that would be too large.
   *
   * @throws org.thetascope.parameter.FaultException saying what is allowed
   */
  public void checkSize() {
    Picture.check(Math.round(width * scale), Math.round(height * scale));
  }

  /** The charts to be drawn. */
  public Picture picture() {
    return new Picture(charts.stream().map(CurveChart::chart).toList(), width, height);
  }
}

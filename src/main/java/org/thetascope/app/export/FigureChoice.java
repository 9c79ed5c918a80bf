package org.thetascope.app.export;

import java.time.InstantSource;
import java.util.List;
import java.util.Optional;
import org.thetascope.app.chart.ChartPane;
import org.thetascope.chart.CurveChart;
import org.thetascope.chart.Theme;
import org.thetascope.figure.Figure;
import org.thetascope.figure.FigureFormat;
import org.thetascope.figure.FigureFormats;
import org.thetascope.figure.FigurePreset;
import org.thetascope.figure.FigureSize;
import org.thetascope.figure.Length;
import org.thetascope.figure.Motion;
import org.thetascope.parameter.Fault;
import org.thetascope.parameter.FaultException;
import org.thetascope.parameter.Range;
import org.thetascope.scenario.Scenario;
import org.thetascope.storage.ExportChoice;

/**
 * How a figure is wanted. What was remembered and is no choice any more counts as what is chosen at
 * first.
 *
 * @param chosen as it is remembered
 */
record FigureChoice(ExportChoice chosen) {
  /** Pixels of the picture for one of the chart; 0 for a width in pixels. */
  static final List<Integer> SCALES = List.of(1, 2, 4, 8, 0);

  /** As the charts are shown; on paper also dark ones are light. */
  static FigureChoice asShown(List<ChartPane> charts) {
    boolean dark = charts.get(0).chart().theme().dark();
    return new FigureChoice(ExportChoice.DEFAULT.withTheme(dark ? "light" : ""));
  }

  /** The format of the file. */
  FigureFormat format() {
    return FigureFormats.ALL.stream()
        .filter(format -> format.extension().equals(chosen.format()))
        .findFirst()
        .orElse(FigureFormats.ALL.get(0));
  }

  /** One of {@link #SCALES}. */
  int scale() {
    return SCALES.contains(chosen.scale()) ? chosen.scale() : ExportChoice.DEFAULT.scale();
  }

  /** One of the themes, or empty for the window's own. */
  String theme() {
    return Theme.IDS.contains(chosen.theme()) ? chosen.theme() : "";
  }

  /** How fast it is played where it is. */
  Motion motion() {
    return new Motion(
        within(Motion.RATE.range(), chosen.rate()),
        within(Motion.SECONDS.range(), chosen.seconds()));
  }

  private static int within(Range range, int value) {
    return (int) Math.max(range.low(), Math.min(range.high(), value));
  }

  private double scaleOf(int width) {
    return scale() > 0 ? scale() : (double) Math.max(1, chosen.pixels()) / width;
  }

  /** One of the presets, or {@link ExportChoice#OWN}. */
  String preset() {
    boolean there = FigurePreset.ids().contains(chosen.preset());
    return there || chosen.preset().equals(ExportChoice.OWN)
        ? chosen.preset()
        : FigurePreset.ALL.get(0).id();
  }

  /**
   * The figure of charts as they are shown now, drawn apart from the window; those in whose place a
   * sentence stands are left out.
   *
   * @param clock tells its date where it is to have one
   * @throws FaultException if a length that was typed is none, or there is nothing to be drawn
   */
  Figure figure(List<ChartPane> all, Scenario scenario, InstantSource clock) {
    List<ChartPane> panes = all.stream().filter(ChartExport::isDrawn).toList();
    if (panes.isEmpty()) {
      throw new FaultException("fault.export.nothing");
    }
    double wide = panes.stream().mapToDouble(ChartPane::getWidth).sum();
    double high = panes.stream().mapToDouble(ChartPane::getHeight).max().orElse(1);
    List<CurveChart> charts = panes.stream().map(pane -> drawn(pane.chart())).toList();
    Figure figure =
        new Figure(
                charts, size(Math.max(1, Math.rint(wide)), Math.max(1, Math.rint(high))), scenario)
            .moving(motion());
    Figure said = chosen.notes() ? figure : figure.withoutNotes();
    return chosen.dated() ? said.dated(clock.instant()) : said;
  }

  /** As large as wanted; as on the screen where nothing else is. */
  private FigureSize size(double screenWidth, double screenHeight) {
    if (preset().equals(ExportChoice.OWN)) {
      Length width = length("export.ownWidth", chosen.width());
      double wide = width.pixels();
      boolean low = chosen.height().isBlank();
      double high =
          low ? wide * FigurePreset.WIDE : length("export.ownHeight", chosen.height()).pixels();
      return sized(wide, high, width.printed());
    }
    FigurePreset named = FigurePreset.of(preset());
    return named
        .width()
        .map(width -> sized(width.pixels(), width.pixels() * named.aspect(), width.printed()))
        .orElseGet(() -> sized(screenWidth, screenHeight, false));
  }

  private FigureSize sized(double width, double height, boolean printed) {
    return printed
        ? FigureSize.onPaper(width, height, FigureSize.PRINT_DPI)
        : FigureSize.onScreen(width, height, scaleOf((int) Math.max(1, width)));
  }

  private static Length length(String key, String written) {
    return Length.of(written)
        .filter(length -> FigureSize.SIDE.contains(length.pixels()))
        .orElseThrow(() -> new FaultException("fault.export.length", Fault.of(key), written));
  }

  /** The size of letters; none where it is the theme's. */
  private Optional<Length> type() {
    if (preset().equals(ExportChoice.OWN)) {
      return chosen.type().isBlank() ? Optional.empty() : Optional.of(ownType());
    }
    return FigurePreset.of(preset()).type();
  }

  private Length ownType() {
    return Length.of(chosen.type())
        .filter(length -> FigureSize.TYPE.contains(length.pixels()))
        .orElseThrow(
            () ->
                new FaultException("fault.export.type", Fault.of("export.ownType"), chosen.type()));
  }

  private CurveChart drawn(CurveChart shown) {
    CurveChart chart = shown.copy();
    Theme theme = theme().isEmpty() ? chart.theme() : Theme.of(theme());
    chart.setTheme(type().map(length -> theme.typed(length.pixels())).orElse(theme));
    chart.setHead(chosen.title(), chosen.legend());
    // nobody points at what is printed; as on the screen it is as there
    chart.setRoomForValues(preset().equals(FigurePreset.ALL.get(0).id()));
    return chart;
  }
}

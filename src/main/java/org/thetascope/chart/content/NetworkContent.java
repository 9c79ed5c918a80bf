package org.thetascope.chart.content;

import java.util.ArrayList;
import java.util.List;
import java.util.function.Function;
import org.thetascope.chart.Axis;
import org.thetascope.chart.ChartContent;
import org.thetascope.chart.Mark;
import org.thetascope.chart.Samples;
import org.thetascope.chart.Series;
import org.thetascope.chart.SeriesStyle;
import org.thetascope.parameter.ExtendedDouble;
import org.thetascope.simulation.NetworkLayer;
import org.thetascope.simulation.Networks;
import org.thetascope.text.Text;
import org.thetascope.variance.MeanField;

/** What the charts of variances over layers show: measured beside predicted. */
public final class NetworkContent {
  private static final SeriesStyle PREDICTED = SeriesStyle.of(0);
  private static final SeriesStyle HOMEWORK = SeriesStyle.of(1);
  private static final SeriesStyle MEASURED = SeriesStyle.of(3);
  private final Text text;

  /** With the words of a language. */
  public NetworkContent(Text text) {
    this.text = text;
  }

  /**
   * The variance of z, forwards.
   *
   * @param homework what the law with Var(h) says, or null where it says the same or is not known
   */
  public ChartContent forward(
      Networks result, MeanField homework, int chosen, boolean logarithmic) {
    Spread measured =
        new Spread(result, NetworkLayer::z, layer -> layer.predicted().zVariance(), logarithmic);
    List<Mark.Line> laws = new ArrayList<>(List.of(predicted(measured)));
    if (homework != null) {
      Samples law =
          Samples.layers(
              homework.layers().size(),
              l -> scaled(homework.layer(l).zVariance(), logarithmic),
              l -> homework.layer(l).zVariance().toDouble());
      laws.add(
          new Mark.Line(
              new Series("homework", text.get("series.homework"), HOMEWORK), law.finite()));
    }
    return content(text.get("chart.forward.title"), "Var(z)", laws, measured, chosen);
  }

  /** The mean square of the gradient below each layer, relative to that at the top. */
  public ChartContent backward(Networks result, int chosen, boolean logarithmic) {
    Spread measured =
        new Spread(
            result, NetworkLayer::gradient, layer -> layer.predicted().gradient(), logarithmic);
    return content(
        text.get("chart.backward.title"),
        text.get("chart.backward.range"),
        List.of(predicted(measured)),
        measured,
        chosen);
  }

  /** E[h²] and Var(h). */
  public ChartContent moments(Networks result, int chosen, boolean logarithmic) {
    List<Mark> marks = new ArrayList<>(List.of(LayerContent.chosen(chosen, text)));
    Spread square =
        new Spread(
            result,
            NetworkLayer::hMeanSquare,
            layer -> layer.predicted().h().meanSquare(),
            logarithmic);
    Spread variance =
        new Spread(
            result,
            NetworkLayer::hVariance,
            layer -> layer.predicted().h().variance(),
            logarithmic);
    add(marks, new Series("square", "E[h²]", PREDICTED), square);
    add(marks, new Series("spread", "Var(h)", HOMEWORK), variance);
    return whole(
        text.get("chart.moments.title"),
        Axis.fitted("E[h²], Var(h)", logarithmic),
        result,
        marks,
        List.of(
            new ChartContent.LegendEntry(
                new Series("square", text.get("series.square"), PREDICTED)),
            new ChartContent.LegendEntry(
                new Series("spread", text.get("series.spread"), HOMEWORK))));
  }

  private void add(List<Mark> marks, Series series, Spread measured) {
    marks.add(new Mark.Line(series, curve(measured)));
    if (measured.result().trials() > 0) {
      Series points = new Series(series.id(), text.get("series.measured"), MEASURED);
      marks.add(new Mark.Points(points, measured.means()));
    }
  }

  private Mark.Line predicted(Spread measured) {
    Series series = new Series("predicted", text.get("series.predicted"), PREDICTED);
    return new Mark.Line(series, curve(measured));
  }

  private static Samples curve(Spread spread) {
    List<NetworkLayer> layers = spread.result().layers();
    Function<NetworkLayer, ExtendedDouble> law = spread.predicted();
    return Samples.layers(
            layers.size(),
            l -> scaled(law.apply(layers.get(l - 1)), spread.logarithmic()),
            l -> law.apply(layers.get(l - 1)).toDouble())
        .finite();
  }

  private static double scaled(ExtendedDouble value, boolean logarithmic) {
    return logarithmic ? value.log10Magnitude() : value.toDouble();
  }

  private ChartContent content(
      String title, String label, List<Mark.Line> laws, Spread measured, int chosen) {
    List<Mark> marks = new ArrayList<>(List.of(LayerContent.chosen(chosen, text)));
    marks.addAll(measured.behind("measured", text));
    marks.addAll(laws);
    List<ChartContent.LegendEntry> legend = new ArrayList<>();
    laws.forEach(law -> legend.add(new ChartContent.LegendEntry(law.series())));
    legend.add(
        new ChartContent.LegendEntry(
            new Series("measured", measured(measured.result()), MEASURED)));
    if (measured.result().trials() > 0) {
      Series points = new Series("measured", text.get("series.measured"), MEASURED);
      marks.add(new Mark.Points(points, measured.means()));
    }
    marks.addAll(measured.intervals("measured", text));
    Axis y = Axis.fitted(label, measured.logarithmic());
    return whole(title, y, measured.result(), marks, legend);
  }

  private String measured(Networks result) {
    return result.allDied()
        ? text.get("series.died", result.trials(), result.deadFrom())
        : text.get("series.measuredLong");
  }

  private ChartContent whole(
      String title,
      Axis y,
      Networks result,
      List<Mark> marks,
      List<ChartContent.LegendEntry> legend) {
    Axis x = Axis.layers(text.get("chart.network.domain"), result.layers().size());
    return new ChartContent(title, x, y, marks, legend);
  }
}

package org.thetascope.chart.content;

import java.util.ArrayList;
import java.util.List;
import java.util.function.ToDoubleFunction;
import java.util.stream.IntStream;
import org.thetascope.chart.Axis;
import org.thetascope.chart.ChartContent;
import org.thetascope.chart.Mark;
import org.thetascope.chart.Samples;
import org.thetascope.chart.Series;
import org.thetascope.chart.SeriesStyle;
import org.thetascope.parameter.DoubleVector;
import org.thetascope.simulation.ProductGrowth;
import org.thetascope.simulation.ProductResult;
import org.thetascope.text.Text;

/** What the chart of Var(X₁⋯Xₖ) over k shows. */
public final class ProductContent {
  private final Text text;

  /** With the words of a language. */
  public ProductContent(Text text) {
    this.text = text;
  }

  /**
   * The content.
   *
   * @param factors how many there are in all
   */
  public ChartContent of(ProductGrowth result, int factors, boolean logarithmic) {
    Mark exact = line("exact", 0, result, ProductResult::exact, logarithmic);
    Mark zeroMean = line("zeroMean", 1, result, ProductResult::zeroMean, logarithmic);
    Series estimate = series("estimate", 3);
    Mark points = new Mark.Points(estimate, curve(result, ProductResult::estimate, logarithmic));
    Mark intervals =
        new Mark.Interval(
            new Series("estimate", text.get("series.interval")),
            DoubleVector.of(
                IntStream.rangeClosed(1, result.products().size()).asDoubleStream().toArray()),
            all(result, one -> one.interval().low(), logarithmic),
            all(result, one -> one.interval().high(), logarithmic));
    List<ChartContent.LegendEntry> legend = new ArrayList<>();
    for (Mark one : List.of(exact, zeroMean, points)) {
      String words = text.get("legend." + one.series().id());
      legend.add(
          new ChartContent.LegendEntry(new Series(one.series().id(), words, one.series().style())));
    }
    return new ChartContent(
        text.get("chart.product.title"),
        Axis.layers(text.get("chart.product.domain"), factors),
        Axis.fitted(text.get("chart.product.range"), logarithmic),
        List.of(exact, zeroMean, points, intervals),
        legend);
  }

  private Series series(String id, int style) {
    return new Series(id, text.get("series." + id), SeriesStyle.of(style));
  }

  private Mark line(
      String id,
      int style,
      ProductGrowth result,
      ToDoubleFunction<ProductResult> number,
      boolean logarithmic) {
    return new Mark.Line(series(id, style), curve(result, number, logarithmic));
  }

  private static Samples curve(
      ProductGrowth result, ToDoubleFunction<ProductResult> number, boolean logarithmic) {
    List<ProductResult> products = result.products();
    return Samples.layers(
            products.size(),
            k -> scaled(number.applyAsDouble(products.get(k - 1)), logarithmic),
            k -> number.applyAsDouble(products.get(k - 1)))
        .finite();
  }

  private static DoubleVector all(
      ProductGrowth result, ToDoubleFunction<ProductResult> number, boolean logarithmic) {
    return DoubleVector.of(
        result.products().stream()
            .mapToDouble(one -> scaled(number.applyAsDouble(one), logarithmic))
            .toArray());
  }

  private static double scaled(double value, boolean logarithmic) {
    return logarithmic ? Math.log10(value) : value;
  }
}

package org.thetascope.chart;

import java.util.ArrayList;
import java.util.List;
import java.util.function.ToDoubleFunction;
import java.util.stream.IntStream;
import org.jfree.data.Range;
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
    List<CurveSeries> series =
        List.of(
            series("exact", 0, result, ProductResult::exact, logarithmic, Drawing.LINE),
            series("zeroMean", 1, result, ProductResult::zeroMean, logarithmic, Drawing.LINE),
            series("estimate", 3, result, ProductResult::estimate, logarithmic, Drawing.POINTS));
    List<ChartContent.LegendEntry> legend = new ArrayList<>();
    for (CurveSeries one : series) {
      String words = text.get("legend." + one.id());
      legend.add(new ChartContent.LegendEntry(one.id(), words, one.style(), true));
    }
    int n = result.products().size();
    DoubleVector x = DoubleVector.of(IntStream.rangeClosed(1, n).asDoubleStream().toArray());
    return new ChartContent(
            text.get("chart.product.title"),
            text.get("chart.product.domain"),
            text.get("chart.product.range"),
            logarithmic,
            new Range(0.5, factors + 0.5),
            series,
            legend)
        .with(
            List.of(
                new Intervals(
                    "estimate",
                    x,
                    all(result, one -> one.interval().low(), logarithmic),
                    all(result, one -> one.interval().high(), logarithmic))));
  }

  private CurveSeries series(
      String id,
      int style,
      ProductGrowth result,
      ToDoubleFunction<ProductResult> number,
      boolean logarithmic,
      Drawing drawing) {
    List<ProductResult> products = result.products();
    LayerCurve curve =
        LayerCurve.finite(
            products.size(), k -> scaled(number.applyAsDouble(products.get(k - 1)), logarithmic));
    String label = text.get("series." + id);
    return new CurveSeries(id, label, SeriesStyle.of(style), curve, "", drawing);
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

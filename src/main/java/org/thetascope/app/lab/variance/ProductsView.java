package org.thetascope.app.lab.variance;

import java.util.List;
import javafx.beans.property.BooleanProperty;
import javafx.beans.property.Property;
import javafx.scene.Node;
import javafx.scene.control.CheckBox;
import javafx.scene.control.Label;
import javafx.scene.control.ToggleButton;
import javafx.scene.control.Tooltip;
import javafx.scene.layout.Priority;
import javafx.scene.layout.VBox;
import org.thetascope.app.chart.ChartCommand;
import org.thetascope.app.chart.ChartPane;
import org.thetascope.app.chart.ChartPanes;
import org.thetascope.app.chart.OutcomeChart;
import org.thetascope.app.compute.LatestWins;
import org.thetascope.app.compute.Outcome;
import org.thetascope.app.control.BusyBar;
import org.thetascope.app.control.ChartCell;
import org.thetascope.app.control.Layouts;
import org.thetascope.app.control.NewSeed;
import org.thetascope.app.control.ParameterRow;
import org.thetascope.app.control.RowContext;
import org.thetascope.app.lab.LabChoices;
import org.thetascope.app.lab.LabContext;
import org.thetascope.chain.WeightKinds;
import org.thetascope.chart.content.ProductContent;
import org.thetascope.parameter.Parameter;
import org.thetascope.parameter.Range;
import org.thetascope.parameter.Scale;
import org.thetascope.simulation.ProductGrowth;
import org.thetascope.simulation.ProductGrowthSimulation;
import org.thetascope.simulation.ProductQuery;
import org.thetascope.simulation.ProductResult;
import org.thetascope.text.NumberText;
import org.thetascope.text.Text;
import org.thetascope.variance.Distribution;

/** Var(X₁⋯Xₙ): exact, by the zero-mean formula, and estimated from draws. */
public final class ProductsView implements VarianceView {
  private static final int DIGITS = 4;
  private static final Parameter FACTORS =
      Parameter.whole("factors", "n", 1, ProductFactors.MOST, 5);
  private static final Parameter DRAWS =
      new Parameter(
          "products", "N", Range.closed(2, 1e6), 100, 1e6, Scale.LOGARITHMIC, 100_000, true);

  private final RowContext rows;
  private final Text text;
  private final LatestWins<ProductQuery, ProductGrowth> worker;
  private final ProductFactors factors;
  private final Property<Double> count;
  private final Property<Double> draws;
  private final Property<Double> seed;
  private final BooleanProperty uniform;
  private final BooleanProperty dependent;
  private final BooleanProperty logarithmic;
  private final Label sentence = new Label();
  private final ChartPane chart;
  private final List<Node> side;
  private final Node center;
  private boolean showing;

  /** The view with factors of its own, which are no part of the scenario. */
  public ProductsView(LabContext context) {
    rows = context.rows();
    text = rows.text();
    worker = context.service().worker("products", new ProductGrowthSimulation());
    LabChoices choices = context.appState().choices();
    count = choices.number("product-factors", FACTORS.fallback());
    draws = choices.number("product-draws", DRAWS.fallback());
    seed = choices.number("product-seed", WeightKinds.SEED.fallback());
    uniform = choices.onOff("product-uniform", false);
    dependent = choices.onOff("product-dependent", false);
    logarithmic = context.settings().logarithmic("products");
    factors = new ProductFactors(rows, choices, this::ask);
    chart = new ChartPanes(context).pane("products");
    sentence.setId("product-sentence");
    sentence.setWrapText(true);
    sentence.setMinHeight(Label.USE_PREF_SIZE);
    side =
        List.of(
            row("product-factors", FACTORS, count),
            row("product-draws", DRAWS, draws),
            row("product-seed", WeightKinds.SEED, seed),
            new NewSeed("product-", text, () -> seed.setValue(seed.getValue() + 1)),
            box(
                "product-uniform",
                text.get("product.uniform"),
                text.get("product.uniform.help"),
                uniform),
            box(
                "product-dependent",
                text.get("product.dependent"),
                text.get("product.dependent.help"),
                dependent),
            sentence);
    ToggleButton log = Layouts.log("product-log", text);
    log.selectedProperty().bindBidirectional(logarithmic);
    chart.offer(ChartCommand.onOff("log", VarianceLab.KEYS.shortcut("varianceLog"), logarithmic));
    ChartCell over = new ChartCell(chart, new BusyBar("product-busy", worker, text), log);
    VBox.setVgrow(over, Priority.ALWAYS);
    center = new VBox(over, factors);
    factors.show(count.getValue().intValue());
    count.addListener(change -> factors.show(count.getValue().intValue()));
    List.of(count, draws, seed).forEach(value -> value.addListener(change -> ask()));
    List.of(uniform, dependent).forEach(value -> value.addListener(change -> ask()));
    worker.outcomeProperty().addListener(change -> showSentence());
    ProductContent content = new ProductContent(text);
    new OutcomeChart<>(
            rows,
            chart,
            worker.outcomeProperty(),
            (query, result) -> content.of(result, query.means().size(), logarithmic.get()),
            logarithmic)
        .saying(this::words);
  }

  private ParameterRow row(String id, Parameter parameter, Property<Double> value) {
    String name = text.get("parameter." + parameter.id() + ".name");
    return new ParameterRow(id, name, parameter, value, rows);
  }

  private static CheckBox box(String id, String name, String help, BooleanProperty value) {
    CheckBox box = new CheckBox(name);
    box.setId(id);
    box.setTooltip(new Tooltip(help));
    box.selectedProperty().bindBidirectional(value);
    return box;
  }

  private void ask() {
    if (showing) {
      int n = count.getValue().intValue();
      worker.submit(
          new ProductQuery(
              factors.means(n),
              factors.variances(n),
              uniform.get() ? Distribution.UNIFORM : Distribution.NORMAL,
              dependent.get(),
              draws.getValue().intValue(),
              seed.getValue().longValue()));
    }
  }

  private void showSentence() {
    Outcome<ProductQuery, ProductGrowth> outcome = worker.outcomeProperty().get();
    if (!outcome.failed()) {
      sentence.setText(words(outcome.query(), outcome.result()));
    }
  }

  private String words(ProductQuery query, ProductGrowth result) {
    ProductResult last = result.last();
    String key =
        last.interval().contains(last.exact())
            ? "product.agrees"
            : query.dependent() ? "product.fails" : "product.misses";
    return text.get(
            "product.sentence",
            result.products().size(),
            number(last.exact()),
            number(last.zeroMean()),
            number(last.estimate()),
            number(last.interval().low()),
            number(last.interval().high()),
            NumberText.grouped(last.draws()))
        + " "
        + text.get(key);
  }

  private String number(double value) {
    return text.numbers().rounded(value, DIGITS);
  }

  @Override
  public List<Node> side() {
    return side;
  }

  @Override
  public Node center() {
    return center;
  }

  @Override
  public List<ChartPane> charts() {
    return List.of(chart);
  }

  @Override
  public void setShowing(boolean shown) {
    showing = shown;
    ask();
  }
}

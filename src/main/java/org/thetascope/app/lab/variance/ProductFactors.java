package org.thetascope.app.lab.variance;

import java.util.ArrayList;
import java.util.List;
import javafx.beans.property.Property;
import javafx.scene.layout.ColumnConstraints;
import javafx.scene.layout.GridPane;
import org.thetascope.app.control.ParameterRow;
import org.thetascope.app.control.RowContext;
import org.thetascope.app.control.Subscript;
import org.thetascope.app.lab.LabChoices;
import org.thetascope.parameter.DoubleVector;
import org.thetascope.parameter.Parameter;
import org.thetascope.parameter.Range;
import org.thetascope.parameter.Scale;

/** Mean and variance of every factor of a product, on sliders. */
public final class ProductFactors extends GridPane {
  /** The most factors that have sliders. */
  public static final int MOST = 8;

  private static final Parameter MEAN = Parameter.real("factorMean", "E", -2, 2, 0.5);
  private static final Parameter VARIANCE =
      new Parameter("factorVariance", "Var", Range.closed(0, 1e6), 0, 4, Scale.LINEAR, 1, false);

  private final List<Property<Double>> means = new ArrayList<>();
  private final List<Property<Double>> variances = new ArrayList<>();
  private final List<ParameterRow> rows = new ArrayList<>();

  /**
   * Sliders for as many factors as there can be.
   *
   * @param choices where means and variances are kept
   * @param changed told of every change
   */
  public ProductFactors(RowContext context, LabChoices choices, Runnable changed) {
    getStyleClass().addAll("tiles", "factors");
    for (int j = 0; j < 2; j++) {
      ColumnConstraints column = new ColumnConstraints();
      column.setPercentWidth(50);
      getColumnConstraints().add(column);
    }
    for (int i = 0; i < MOST; i++) {
      means.add(choices.number(id("mean", i), MEAN.fallback()));
      variances.add(choices.number(id("variance", i), VARIANCE.fallback()));
      String factor = "X" + Subscript.of(i + 1);
      rows.add(row("mean", MEAN.called("E[" + factor + "]"), i, means.get(i), context));
      rows.add(
          row("variance", VARIANCE.called("Var(" + factor + ")"), i, variances.get(i), context));
    }
    means.forEach(mean -> mean.addListener(change -> changed.run()));
    variances.forEach(variance -> variance.addListener(change -> changed.run()));
  }

  private static String id(String what, int i) {
    return "factor-" + what + "-" + (i + 1);
  }

  private static ParameterRow row(
      String what, Parameter parameter, int i, Property<Double> value, RowContext context) {
    return new ParameterRow(id(what, i), parameter.symbol(), parameter, value, context);
  }

  /** Shows the sliders of the first factors. */
  public void show(int count) {
    getChildren().clear();
    for (int i = 0; i < count; i++) {
      addRow(i, rows.get(2 * i), rows.get(2 * i + 1));
    }
  }

  /** The means of the first factors. */
  public DoubleVector means(int count) {
    return vector(means, count);
  }

  /** The variances of the first factors. */
  public DoubleVector variances(int count) {
    return vector(variances, count);
  }

  private static DoubleVector vector(List<Property<Double>> values, int count) {
    return DoubleVector.of(values.stream().limit(count).mapToDouble(Property::getValue).toArray());
  }
}

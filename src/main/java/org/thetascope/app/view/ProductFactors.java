package org.thetascope.app.view;

import java.util.ArrayList;
import java.util.List;
import javafx.beans.property.Property;
import javafx.beans.property.SimpleObjectProperty;
import javafx.scene.layout.ColumnConstraints;
import javafx.scene.layout.GridPane;
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
   * @param changed told of every change
   */
  public ProductFactors(RowContext context, Runnable changed) {
    getStyleClass().addAll("tiles", "factors");
    for (int j = 0; j < 2; j++) {
      ColumnConstraints column = new ColumnConstraints();
      column.setPercentWidth(50);
      getColumnConstraints().add(column);
    }
    for (int i = 0; i < MOST; i++) {
      means.add(property(MEAN, changed));
      variances.add(property(VARIANCE, changed));
      String factor = "X" + Subscript.of(i + 1);
      rows.add(row("mean", MEAN.called("E[" + factor + "]"), i, means.get(i), context));
      rows.add(
          row("variance", VARIANCE.called("Var(" + factor + ")"), i, variances.get(i), context));
    }
  }

  private static Property<Double> property(Parameter parameter, Runnable changed) {
    Property<Double> property = new SimpleObjectProperty<>(parameter.fallback());
    property.addListener(change -> changed.run());
    return property;
  }

  private static ParameterRow row(
      String id, Parameter parameter, int i, Property<Double> value, RowContext context) {
    return new ParameterRow(
        "factor-" + id + "-" + (i + 1), parameter.symbol(), parameter, value, context);
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

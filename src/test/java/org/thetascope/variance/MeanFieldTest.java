package org.thetascope.variance;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.within;
import static org.assertj.core.api.Assertions.withinPercentage;

import java.util.HashMap;
import java.util.Map;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.constraints.DoubleRange;
import org.apache.commons.csv.CSVRecord;
import org.junit.jupiter.api.Test;
import org.thetascope.activation.Activation;
import org.thetascope.activation.Activations;
import org.thetascope.parameter.ExtendedDouble;

class MeanFieldTest {
  private static final double TOLERANCE = 1e-12;

  @Test
  void agreesWithTheReference() {
    Map<String, MeanField> fields = new HashMap<>();
    int compared = 0;
    for (CSVRecord row : ReferenceFile.rows("variance.csv")) {
      Activation activation =
          Activations.of(row.get("activation").replace("leaky_relu_0.01", "leaky-relu"));
      double c = Double.parseDouble(row.get("c"));
      MeanField field =
          fields.computeIfAbsent(activation.id() + c, key -> MeanField.of(activation, c, 50));
      MeanField.Layer layer = field.layer(Integer.parseInt(row.get("layer")));
      same(row, "z_variance", layer.zVariance().toDouble());
      same(row, "mean_square_h", layer.h().meanSquare().toDouble());
      same(row, "mean_h", layer.h().mean());
      same(row, "variance_h", layer.h().variance().toDouble());
      same(row, "chi", layer.chi());
      compared++;
    }
    assertThat(compared).isEqualTo(500);
  }

  private static void same(CSVRecord row, String column, double value) {
    double expected = Double.parseDouble(row.get(column));
    assertThat(value)
        .as("%s of %s", column, row)
        .isCloseTo(expected, within(TOLERANCE * Math.max(Math.abs(expected), 1e-3)));
  }

  @Property
  void quadratureAgreesWithTheClosedFormForAnyVariance(
      @ForAll @DoubleRange(min = -280, max = 280) double log10) {
    double q = Math.pow(10, log10);
    GaussianExpectation expectation = new GaussianExpectation(q);
    assertThat(expectation.of(z -> Math.max(z, 0)) / Math.sqrt(q))
        .isCloseTo(1 / Math.sqrt(2 * Math.PI), within(1e-13));
    assertThat(expectation.of(z -> z / q * z)).isCloseTo(1, within(1e-13));
    assertThat(expectation.of(Math::tanh)).isEqualTo(0);
  }

  @Property
  void smallAndLargeVariancesFollowTheirSeries(
      @ForAll @DoubleRange(min = 4, max = 300) double digits) {
    double small = Math.pow(10, -digits);
    Activation tanh = Activations.of("tanh");
    // tanh² z = z² − 2z⁴/3 + 17z⁶/45 − …
    double series = 1 - 2 * small + 17.0 / 3 * small * small;
    double next = 60 * small * small * small;
    assertThat(LayerMoments.of(tanh, ExtendedDouble.of(small)).meanSquare().toDouble() / small)
        .isCloseTo(series, within(1e-13 + next));
    // E[1 − tanh²] = 2·density(0)·(1 − π²/24q + …)
    double large = 1 / small;
    LayerMoments wide = LayerMoments.of(tanh, ExtendedDouble.of(large));
    double density = 1 / Math.sqrt(2 * Math.PI * large);
    assertThat(wide.meanSquare().toDouble())
        .isCloseTo(
            1 - 2 * density * (1 - Math.PI * Math.PI / 24 / large),
            within(density / large / large + 1e-14));
    // ∫sech⁴ = 4/3
    assertThat(wide.slopeSquare() / density).isCloseTo(4.0 / 3, within(2 / large + 1e-13));
  }

  @Test
  void varianceOfSigmoidDoesNotCancel() {
    LayerMoments h = LayerMoments.of(Activations.of("sigmoid"), ExtendedDouble.of(1e-14));
    assertThat(h.variance().toDouble()).isCloseTo(1e-14 / 16, withinPercentage(1e-10));
    assertThat(h.mean()).isCloseTo(0.5, within(1e-14));
  }

  @Test
  void staysTrueBeyondTheRangeOfDoubles() {
    MeanField exploding = MeanField.of(Activations.of("linear"), 1e6, 100);
    assertThat(exploding.layer(100).zVariance().log10Magnitude()).isCloseTo(600, within(1e-9));
    assertThat(exploding.layer(1).gradient().log10Magnitude()).isCloseTo(600, within(1e-9));
    MeanField vanishing = MeanField.of(Activations.of("tanh"), 1e-6, 100);
    assertThat(vanishing.layer(100).zVariance().log10Magnitude()).isCloseTo(-600, within(1e-5));
    assertThat(vanishing.layer(100).chi()).isEqualTo(1e-6);
    MeanField sigmoid = MeanField.of(Activations.of("sigmoid"), 1e-30, 3);
    assertThat(sigmoid.layer(3).zVariance().toDouble()).isCloseTo(0.25e-30, within(1e-44));
  }

  @Test
  void homeworkLawIsFarOffForSigmoidOnly() {
    MeanField sigmoid = MeanField.of(Activations.of("sigmoid"), 1, 50);
    MeanField.Layer deep = sigmoid.layer(50);
    assertThat(deep.zVariance().toDouble() / deep.homeworkZVariance().toDouble())
        .isCloseTo(18, within(0.5));
    MeanField tanh = MeanField.of(Activations.of("tanh"), 1, 50);
    assertThat(tanh.layer(50).homeworkZVariance().toDouble())
        .isCloseTo(tanh.layer(50).zVariance().toDouble(), withinPercentage(1e-10));
    MeanField followed = MeanField.of(Activations.of("sigmoid"), 1, 50, MeanField.Law.VARIANCE);
    assertThat(followed.layer(2).zVariance()).isEqualTo(sigmoid.layer(2).homeworkZVariance());
    assertThat(followed.layer(50).zVariance().log10Magnitude()).isLessThan(-50);
  }

  @Test
  void gradientIsTheProductOfChiFromTheTop() {
    MeanField field = MeanField.of(Activations.of("tanh"), 2, 4);
    double product = field.layer(2).chi() * field.layer(3).chi() * field.layer(4).chi();
    assertThat(field.layer(2).gradient().toDouble()).isCloseTo(product, withinPercentage(1e-12));
  }
}

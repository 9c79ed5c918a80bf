package org.thetascope.variance;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.within;

import java.math.BigDecimal;
import java.math.MathContext;
import java.util.Arrays;
import java.util.List;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.constraints.DoubleRange;
import net.jqwik.api.constraints.Size;
import org.apache.commons.csv.CSVRecord;
import org.junit.jupiter.api.Test;
import org.thetascope.parameter.DoubleVector;

class ProductVarianceTest {
  private static final MathContext DIGITS = new MathContext(200);

  @Test
  void agreesWithTheReference() {
    List<CSVRecord> rows = ReferenceFile.rows("product-variance.csv");
    for (CSVRecord row : rows) {
      DoubleVector means = vector(row.get("means"));
      DoubleVector variances = vector(row.get("variances"));
      close(ProductVariance.exact(means, variances), fraction(row.get("variance_of_product")));
      close(
          ProductVariance.zeroMean(variances),
          new BigDecimal(row.get("product_of_variances")).doubleValue());
    }
    assertThat(rows).hasSize(32);
  }

  /** Small variances beside means near 1: the textbook's difference has no digit left here. */
  @Property
  void doesNotCancel(
      @ForAll @Size(min = 2, max = 12) List<@DoubleRange(min = -3, max = 3) Double> means,
      @ForAll @DoubleRange(min = 1, max = 30) double digits) {
    DoubleVector m = DoubleVector.of(means.stream().mapToDouble(x -> x).toArray());
    DoubleVector v = DoubleVector.filled(m.size(), Math.pow(10, -digits));
    BigDecimal squares = BigDecimal.ONE;
    BigDecimal squaredMeans = BigDecimal.ONE;
    for (int i = 0; i < m.size(); i++) {
      BigDecimal square = new BigDecimal(m.get(i)).pow(2);
      squares = squares.multiply(square.add(new BigDecimal(v.get(i))), DIGITS);
      squaredMeans = squaredMeans.multiply(square, DIGITS);
    }
    close(ProductVariance.exact(m, v), squares.subtract(squaredMeans).doubleValue());
  }

  @Test
  void fourthMomentOfOneFactorIsThatOfItsDistribution() {
    DoubleVector mean = DoubleVector.of(2);
    DoubleVector variance = DoubleVector.of(0.5);
    assertThat(ProductVariance.fourthCentralMoment(mean, variance, Distribution.NORMAL))
        .isCloseTo(3 * 0.25, within(1e-12));
    assertThat(ProductVariance.fourthCentralMoment(mean, variance, Distribution.UNIFORM))
        .isCloseTo(1.8 * 0.25, within(1e-12));
  }

  private static void close(double value, double expected) {
    assertThat(value).isCloseTo(expected, within(1e-13 * Math.abs(expected)));
  }

  private static DoubleVector vector(String text) {
    return DoubleVector.of(
        Arrays.stream(text.split(" ")).mapToDouble(ProductVarianceTest::fraction).toArray());
  }

  private static double fraction(String text) {
    String[] parts = text.split("/");
    BigDecimal above = new BigDecimal(parts[0]);
    return parts.length == 1
        ? above.doubleValue()
        : above.divide(new BigDecimal(parts[1]), DIGITS).doubleValue();
  }
}

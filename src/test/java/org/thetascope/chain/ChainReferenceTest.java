package org.thetascope.chain;

import static org.assertj.core.api.Assertions.assertThat;

import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.stream.Stream;
import org.apache.commons.csv.CSVRecord;
import org.junit.jupiter.api.Named;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;
import org.thetascope.Exact;
import org.thetascope.Reference;
import org.thetascope.activation.Activations;
import org.thetascope.parameter.DoubleVector;

/** Chains against independent numbers, also where doubles underflow, overflow or saturate. */
class ChainReferenceTest {
  private static final double RELATIVE = 1e-12;
  private static final double LOG10 = 1e-11;

  static Stream<Named<List<CSVRecord>>> chains() {
    return grouped("chain.csv");
  }

  static Stream<Named<List<CSVRecord>>> extremeChains() {
    return grouped("chain-extreme.csv");
  }

  private static Stream<Named<List<CSVRecord>>> grouped(String file) {
    Map<String, List<CSVRecord>> groups = new LinkedHashMap<>();
    for (CSVRecord row : Reference.rows(file)) {
      String key = String.join(" ", row.get(0), row.get(1), row.get(2), row.get(3), row.get(4));
      groups.computeIfAbsent(key, k -> new ArrayList<>()).add(row);
    }
    return groups.entrySet().stream().map(entry -> Named.of(entry.getKey(), entry.getValue()));
  }

  @ParameterizedTest
  @MethodSource("chains")
  void ordinary(List<CSVRecord> rows) {
    Chain chain = chain(rows, rows.stream().mapToDouble(row -> number(row, "weight")).toArray());
    for (CSVRecord row : rows) {
      int i = Integer.parseInt(row.get("layer"));
      assertRelative(chain.z(i), row, "z");
      assertRelative(chain.h(i), row, "h");
      assertRelative(chain.gradient(i), row, "gradient");
      assertMagnitude(chain, i, row);
    }
  }

  @ParameterizedTest
  @MethodSource("extremeChains")
  void extreme(List<CSVRecord> rows) {
    int depth = Integer.parseInt(rows.get(0).get("depth"));
    Chain chain = chain(rows, weights(rows.get(0).get("weights"), depth));
    for (CSVRecord row : rows) {
      assertMagnitude(chain, Integer.parseInt(row.get("layer")), row);
    }
  }

  private static double[] weights(String name, int depth) {
    double[] weights = new double[depth];
    for (int i = 0; i < depth; i++) {
      weights[i] =
          name.startsWith("const")
              ? Double.parseDouble(name.substring("const".length()))
              : i == 0 ? 1 : i <= 350 ? 10 : 0.1;
    }
    return weights;
  }

  private static Chain chain(List<CSVRecord> rows, double[] weights) {
    CSVRecord row = rows.get(0);
    return new Chain(
        Activations.of(row.get("activation")),
        number(row, "input"),
        DoubleVector.of(weights),
        FirstLayer.of(row.get("first_layer")));
  }

  private static void assertRelative(double found, CSVRecord row, String column) {
    assertThat(Exact.relative(found, new BigDecimal(row.get(column))))
        .as("%s of layer %s: %s", column, row.get("layer"), found)
        .isLessThanOrEqualTo(RELATIVE);
  }

  private static void assertMagnitude(Chain chain, int i, CSVRecord row) {
    assertThat(chain.sign(i)).isEqualTo(Integer.parseInt(row.get("sign")));
    String exact = row.get("log10_magnitude");
    if (exact.equals("-inf")) {
      assertThat(chain.log10Magnitude(i)).isEqualTo(Double.NEGATIVE_INFINITY);
    } else {
      assertThat(new BigDecimal(chain.log10Magnitude(i)).subtract(new BigDecimal(exact)).abs())
          .as("log10 of layer %s", i)
          .isLessThanOrEqualTo(BigDecimal.valueOf(LOG10));
    }
  }

  private static double number(CSVRecord row, String column) {
    return Double.parseDouble(row.get(column));
  }
}

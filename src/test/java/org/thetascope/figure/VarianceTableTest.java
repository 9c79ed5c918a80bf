package org.thetascope.figure;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.within;

import java.io.IOException;
import java.util.List;
import org.apache.commons.csv.CSVFormat;
import org.apache.commons.csv.CSVParser;
import org.apache.commons.csv.CSVRecord;
import org.junit.jupiter.api.Test;
import org.thetascope.scenario.Scenario;
import org.thetascope.scenario.VarianceSettings;
import org.thetascope.variance.Scheme;

class VarianceTableTest {
  private static List<CSVRecord> rows(VarianceSettings settings) throws IOException {
    StringBuilder out = new StringBuilder();
    CsvTables.all().get("variance").print(Scenario.DEFAULT.withVariance(settings), out);
    assertThat(out.toString())
        .startsWith(
            "layer,predicted_z_variance,measured_z_variance,measured_ci_low,measured_ci_high,"
                + "predicted_chi,measured_chi\r\n1,");
    return CSVParser.parse(
            out.toString(), CSVFormat.RFC4180.builder().setHeader().setSkipHeaderRecord(true).get())
        .getRecords();
  }

  @Test
  void hasOneRowALayerWithTheIntervalAroundTheMeasured() throws IOException {
    List<CSVRecord> rows =
        rows(new VarianceSettings("relu", Scheme.named("he"), "normal", 64, 7, 30, 1));
    assertThat(rows).hasSize(7);
    for (CSVRecord row : rows) {
      assertThat(row.get("layer")).isEqualTo(String.valueOf(row.getRecordNumber()));
      assertThat(number(row, "predicted_z_variance")).isCloseTo(2, within(1e-12));
      assertThat(number(row, "predicted_chi")).isCloseTo(1, within(1e-12));
      assertThat(number(row, "measured_z_variance"))
          .isBetween(number(row, "measured_ci_low"), number(row, "measured_ci_high"));
      assertThat(number(row, "measured_chi")).isBetween(0.7, 1.4);
    }
  }

  @Test
  void chiStaysEmptyWhereNoGradientCame() throws IOException {
    List<CSVRecord> rows =
        rows(new VarianceSettings("relu", Scheme.named("he"), "normal", 1, 60, 2, 1));
    assertThat(rows.get(0).get("measured_chi")).isEmpty();
    assertThat(number(rows.get(59), "measured_chi")).isZero();
    assertThat(number(rows.get(59), "measured_z_variance")).isZero();
  }

  @Test
  void isTheSameEveryTime() throws IOException {
    VarianceSettings settings =
        new VarianceSettings("tanh", Scheme.custom(1.5), "uniform", 16, 3, 9, 4);
    assertThat(rows(settings).toString()).isEqualTo(rows(settings).toString());
  }

  private static double number(CSVRecord row, String column) {
    return Double.parseDouble(row.get(column));
  }
}

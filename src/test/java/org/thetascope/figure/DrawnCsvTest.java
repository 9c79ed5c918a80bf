package org.thetascope.figure;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.math.BigDecimal;
import java.util.List;
import org.apache.commons.csv.CSVFormat;
import org.apache.commons.csv.CSVParser;
import org.apache.commons.csv.CSVRecord;
import org.junit.jupiter.api.Test;
import org.thetascope.scenario.ChainSettings;
import org.thetascope.scenario.Scenario;

class DrawnCsvTest {
  private static List<CSVRecord> table(String name, Scenario scenario) throws IOException {
    StringBuilder out = new StringBuilder();
    CsvTables.all().get(name).print(scenario, out);
    return CSVParser.parse(
            out.toString(), CSVFormat.RFC4180.builder().setHeader().setSkipHeaderRecord(true).get())
        .getRecords();
  }

  @Test
  void trajectoriesAreTheFirstComponentOfTheTable() throws IOException {
    List<CSVRecord> drawn = Figures.rows(Figures.of("trajectories"));
    List<CSVRecord> table =
        table("trajectories", Figures.SCENARIO).stream()
            .filter(row -> row.get("component").equals("0"))
            .toList();
    assertThat(drawn).hasSameSizeAs(table);
    for (int i = 0; i < drawn.size(); i++) {
      assertThat(drawn.get(i).get("series")).isEqualTo(table.get(i).get("optimizer"));
      assertThat(drawn.get(i).get("x")).isEqualTo(table.get(i).get("step"));
      assertThat(drawn.get(i).get("y")).isEqualTo(table.get(i).get("theta"));
    }
  }

  private static List<CSVRecord> marks(List<CSVRecord> drawn, String mark, String series) {
    return drawn.stream()
        .filter(row -> row.get("mark").equals(mark) && row.get("series").equals(series))
        .toList();
  }

  @Test
  void varianceIsThatOfTheTableWithItsIntervals() throws IOException {
    List<CSVRecord> drawn = Figures.rows(Figures.of("variance"));
    List<CSVRecord> table = table("variance", Figures.SCENARIO);
    List<CSVRecord> predicted = marks(drawn, "line", "predicted");
    List<CSVRecord> measured = marks(drawn, "points", "measured");
    List<CSVRecord> intervals = marks(drawn, "interval", "measured");
    assertThat(marks(drawn, "band", "measured")).hasSameSizeAs(table);
    assertThat(marks(drawn, "line", "measured")).as("median").hasSameSizeAs(table);
    for (int i = 0; i < table.size(); i++) {
      assertThat(predicted.get(i).get("y")).isEqualTo(table.get(i).get("predicted_z_variance"));
      assertThat(measured.get(i).get("y")).isEqualTo(table.get(i).get("measured_z_variance"));
      double low = Double.parseDouble(table.get(i).get("measured_ci_low"));
      double high = Double.parseDouble(table.get(i).get("measured_ci_high"));
      assertThat(Double.parseDouble(intervals.get(i).get("low")) / low)
          .isBetween(1 - 1e-12, 1 + 1e-12);
      assertThat(Double.parseDouble(intervals.get(i).get("high")) / high)
          .isBetween(1 - 1e-12, 1 + 1e-12);
    }
  }

  @Test
  void gradientsBeyondADoubleKeepTheirSizeAndZerosStayZero() {
    ChainSettings chain = Figures.SCENARIO.chain();
    ChainSettings deep =
        new ChainSettings(
            2000, chain.input(), chain.weights(), chain.firstLayer(), List.of("sigmoid"));
    List<CSVRecord> drawn =
        Figures.rows(Figures.of("chain", "light", 1, Figures.SCENARIO.withChain(deep)));
    assertThat(drawn).hasSize(2000);
    assertThat(drawn.get(0).get("y")).isEqualTo("0.0");
    assertThat(drawn.get(0).get("log10_y")).isEqualTo("-Infinity");
    BigDecimal least = new BigDecimal(drawn.get(1).get("y"));
    double log = Double.parseDouble(drawn.get(1).get("log10_y"));
    assertThat(log).isLessThan(-1000);
    assertThat(least.precision() - least.scale() - 1).isEqualTo((int) Math.floor(log));
  }
}

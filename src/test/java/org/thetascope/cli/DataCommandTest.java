package org.thetascope.cli;

import static org.assertj.core.api.Assertions.assertThat;

import com.sun.management.ThreadMXBean;
import java.io.ByteArrayInputStream;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.OutputStream;
import java.io.PrintWriter;
import java.io.StringWriter;
import java.lang.management.ManagementFactory;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Locale;
import java.util.stream.Stream;
import org.apache.commons.csv.CSVFormat;
import org.apache.commons.csv.CSVRecord;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.thetascope.text.Text;

/** The command data, as another program calls it. */
class DataCommandTest {
  private static final String HEAD = "{\"format\":\"thetascope-scenario\",\"version\":1";
  private static final String SMALL = HEAD + ",\"steps\":3}";

  @TempDir Path folder;

  /** What a run left behind. */
  private record Result(int status, byte[] out, String err) {
    String text() {
      return new String(out, StandardCharsets.UTF_8);
    }

    List<CSVRecord> rows() throws IOException {
      CSVFormat format = CSVFormat.RFC4180.builder().setHeader().setSkipHeaderRecord(true).get();
      return format.parse(new java.io.StringReader(text())).getRecords();
    }
  }

  private static Result run(String input, String... args) {
    ByteArrayOutputStream out = new ByteArrayOutputStream();
    StringWriter err = new StringWriter();
    int status = run(input, out, err, args);
    return new Result(status, out.toByteArray(), err.toString());
  }

  private static int run(String input, OutputStream out, StringWriter err, String... args) {
    ByteArrayInputStream in = new ByteArrayInputStream(input.getBytes(StandardCharsets.UTF_8));
    Console console = new Console(in, out, new PrintWriter(err, true));
    return new Commands(console, Text.english()).run(args);
  }

  @Test
  void trajectoriesAsTheContractSays() throws IOException {
    Result result = run(SMALL, "data", "-", "--table", "trajectories");
    assertThat(result.status()).isZero();
    assertThat(result.err()).isEmpty();
    assertThat(result.text())
        .startsWith(
            "optimizer,step,component,theta,delta_theta,g,s,r,s_hat,r_hat,v,loss,status\r\n"
                + "sgd,0,0,-1.0,,,,,,,,")
        .endsWith(",ok\r\n");
    assertThat(result.text().replace("\r\n", "")).doesNotContain("\n", "\r");
    List<CSVRecord> rows = result.rows();
    assertThat(rows).hasSize(4 * (3 + 1) * 2);
    for (CSVRecord row : rows) {
      boolean start = row.get("step").equals("0");
      String id = row.get("optimizer");
      assertThat(row.get("theta")).isNotEmpty();
      assertThat(row.get("loss")).isNotEmpty();
      assertThat(row.get("delta_theta").isEmpty()).isEqualTo(start);
      assertThat(row.get("g").isEmpty()).isEqualTo(start);
      assertThat(row.get("r").isEmpty()).isEqualTo(start || id.equals("sgd"));
      for (String moment : List.of("s", "s_hat", "r_hat")) {
        assertThat(row.get(moment).isEmpty()).isEqualTo(start || !id.equals("adam"));
      }
    }
    for (int i = 2; i < rows.size(); i++) {
      if (!rows.get(i).get("step").equals("0")) {
        double before = Double.parseDouble(rows.get(i - 2).get("theta"));
        double step = Double.parseDouble(rows.get(i).get("delta_theta"));
        assertThat(Double.parseDouble(rows.get(i).get("theta"))).isEqualTo(before + step);
      }
    }
  }

  @Test
  void theVelocityHasItsColumnAndWhatIsNotOnNoRows() throws IOException {
    String optimizers = "\"optimizers\":{\"momentum\":{\"v0\":[0.5,0]},\"adam\":{\"k0\":7}}";
    String head = HEAD.replace(":1", ":2");
    Result result =
        run(head + ",\"steps\":2," + optimizers + "}", "data", "-", "--table", "trajectories");
    List<CSVRecord> rows = result.rows();
    assertThat(rows.stream().map(row -> row.get("optimizer")).distinct())
        .containsExactly("sgd", "adagrad", "rmsprop", "adam", "momentum");
    for (CSVRecord row : rows) {
      boolean momentum = row.get("optimizer").equals("momentum");
      boolean start = row.get("step").equals("0");
      assertThat(row.get("v").isEmpty()).isEqualTo(start || !momentum);
      if (momentum && !start) {
        assertThat(row.get("delta_theta")).as("Δθ = v").isEqualTo(row.get("v"));
        assertThat(row.get("s") + row.get("r") + row.get("s_hat") + row.get("r_hat")).isEmpty();
      }
      if (row.get("optimizer").equals("adam") && row.get("step").equals("1")) {
        double s = Double.parseDouble(row.get("s"));
        double correction = 1 - Math.pow(0.9, 8);
        assertThat(Double.parseDouble(row.get("s_hat")))
            .as("the first row, the eighth step")
            .isCloseTo(s / correction, org.assertj.core.data.Percentage.withPercentage(1e-12));
      }
    }
  }

  @Test
  void chainAsTheContractSays() throws IOException {
    String json = HEAD + ",\"chain\":{\"depth\":1500,\"activations\":[\"sigmoid\",\"relu\"]}}";
    Result result = run(json, "data", "-", "--table", "chain");
    assertThat(result.text())
        .startsWith("activation,layer,weight,z,h,sign,log10_magnitude,gradient\r\n");
    List<CSVRecord> rows = result.rows();
    assertThat(rows).hasSize(2 * 1500);
    assertThat(rows.get(0).get("layer")).isEqualTo("1");
    assertThat(rows.get(0).get("log10_magnitude")).isEqualTo("-Infinity");
    for (CSVRecord row : rows) {
      double log = Double.parseDouble(row.get("log10_magnitude"));
      double gradient = Double.parseDouble(row.get("gradient"));
      assertThat(row.get("sign").equals("0")).isEqualTo(Double.isInfinite(log));
      if (log > -300 && log < 300) {
        assertThat(Math.log10(Math.abs(gradient)))
            .isCloseTo(log, org.assertj.core.data.Offset.offset(1e-9));
      }
    }
    assertThat(rows.get(1).get("gradient")).isEqualTo("0.0");
    assertThat(rows.get(1).get("sign")).isEqualTo("1");
  }

  @Test
  void everyNumberReadsBackToTheSameDouble() throws IOException {
    for (CSVRecord row : run(SMALL, "data", "-", "--table", "trajectories").rows()) {
      for (String column : List.of("theta", "delta_theta", "g", "r", "loss")) {
        if (!row.get(column).isEmpty()) {
          String printed = row.get(column);
          assertThat(Double.toString(Double.parseDouble(printed))).isEqualTo(printed);
        }
      }
    }
  }

  @Test
  void theScenarioIsNotOverwritten() throws IOException {
    Path file = Files.writeString(folder.resolve("s.json"), SMALL);
    Result result =
        run("", "data", file.toString(), "--table", "chain", "--out", folder + "/./s.json");
    assertThat(result.status()).isEqualTo(2);
    assertThat(result.err()).contains("--out names").contains("another file");
    assertThat(file).hasContent(SMALL);
  }

  @Test
  void aListWithoutWeightsHasAsManyAsThereAreLayers() throws IOException {
    String json = HEAD + ",\"chain\":{\"depth\":2,\"weights\":{\"kind\":\"list\"}}}";
    List<CSVRecord> rows = run(json, "data", "-", "--table", "chain").rows();
    assertThat(rows).hasSize(2 * 2).allMatch(row -> row.get("weight").equals("0.9"));
  }

  @ParameterizedTest(name = "{0}")
  @CsvSource(
      delimiter = '|',
      value = {
        "plane     | level,line,x,y",
        "sweep     | optimizer,epsilon,loss,status,last_step",
        "stability | optimizer,step,sharpness,limit",
        "map       | activation,weight,depth,log10_magnitude",
      })
  void theTablesOfTheWholeRange(String table, String header) throws IOException {
    String json = HEAD + ",\"steps\":5,\"chain\":{\"depth\":3},\"problem\":{\"kind\":\"beale\"}}";
    Result result = run(json, "data", "-", "--table", table);
    assertThat(result.status()).isZero();
    assertThat(result.text()).startsWith(header + "\r\n");
    int rows = result.rows().size();
    switch (table) {
      case "sweep" -> assertThat(rows).isEqualTo(4 * 200);
      case "stability" -> assertThat(rows).isEqualTo(4 * 5);
      case "map" -> assertThat(rows).isEqualTo(2 * 161 * 2);
      default -> assertThat(rows).isGreaterThan(100);
    }
  }

  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      quoteCharacter = '`',
      value = {
        "plane     | 'problem':{'kind':'worksheet'}                              | two components",
        "plane     | 'plane':{'components':[1,1]}                                |"
            + " /plane/components",
        "plane     | 'plane':{'components':[0,2]}                                |"
            + " /plane/components",
        "plane     | 'plane':{'x':[1e300,2e300]},'problem':{'kind':'rosenbrock'} | finite nowhere",
        "plane     | 'problem':{'kind':'gradients'}                              | no loss",
        "sweep     | 'problem':{'kind':'gradients'}                              | no loss",
        "stability | 'problem':{'kind':'gradients'}                              | no loss",
      })
  void whatHasNoPlaneSweepOrStabilityIsBadInput(String table, String body, String why)
      throws IOException {
    String json = HEAD.replace(":1", ":2") + "," + body.replace('\'', '"') + "}";
    Result result = run(json, "data", "-", "--table", table);
    assertThat(result.status()).isEqualTo(2);
    assertThat(result.err()).startsWith("thetascope: ").contains(why);
    assertThat(result.err().lines()).hasSize(1);
    assertThat(result.out()).isEmpty();
  }

  @Test
  void anOptimizerThatIsNotEnabledIsLeftOut() throws IOException {
    String json = HEAD + ",\"steps\":2,\"optimizers\":{\"adam\":{\"enabled\":false}}}";
    Result result = run(json, "data", "-", "--table", "trajectories");
    assertThat(result.rows()).extracting(row -> row.get("optimizer")).doesNotContain("adam");
    assertThat(result.rows()).hasSize(3 * 3 * 2);
  }

  @Test
  void afterADivergenceThereAreNoMoreRows() throws IOException {
    String json =
        HEAD
            + ",\"steps\":50,\"problem\":{\"kind\":\"rosenbrock\"},"
            + "\"optimizers\":{\"sgd\":{\"epsilon\":1}}}";
    List<CSVRecord> sgd =
        run(json, "data", "-", "--table", "trajectories").rows().stream()
            .filter(row -> row.get("optimizer").equals("sgd"))
            .toList();
    assertThat(sgd).hasSize(6 * 2);
    assertThat(sgd.get(9).get("status")).isEqualTo("ok");
    assertThat(sgd.get(10).get("status")).isEqualTo("diverged");
    assertThat(sgd.get(11).get("status")).isEqualTo("diverged");
  }

  @Test
  void aFileIsReadAndWrittenWhole() throws IOException {
    Path file = Files.writeString(folder.resolve("größe 1.thetascope.json"), SMALL);
    Path table = folder.resolve("table.csv");
    Files.writeString(table, "old");
    Result result =
        run("", "data", file.toString(), "--table", "trajectories", "--out", table.toString());
    assertThat(result.status()).isZero();
    assertThat(result.out()).isEmpty();
    assertThat(Files.readAllBytes(table))
        .isEqualTo(run(SMALL, "data", "-", "--table", "trajectories").out());
    assertThat(names()).containsExactlyInAnyOrder("table.csv", "größe 1.thetascope.json");
  }

  @Test
  void whatCannotBeWrittenLeavesNothingBehind() throws IOException {
    Path inside = Files.createDirectory(folder.resolve("folder"));
    for (Path target : List.of(inside, folder.resolve("missing/table.csv"))) {
      Result result =
          run(SMALL, "data", "-", "--table", "trajectories", "--out", target.toString());
      assertThat(result.status()).isEqualTo(2);
      assertOneLine(result.err(), target.toString());
    }
    assertThat(names()).containsExactly("folder");
  }

  @Test
  void badInputLeavesTheOldFile() throws IOException {
    Path table = Files.writeString(folder.resolve("table.csv"), "old");
    Result result =
        run(
            HEAD + ",\"steps\":0}",
            "data",
            "-",
            "--table",
            "trajectories",
            "--out",
            table.toString());
    assertThat(result.status()).isEqualTo(2);
    assertOneLine(result.err(), "/steps");
    assertThat(table).hasContent("old");
    assertThat(names()).containsExactly("table.csv");
  }

  @ParameterizedTest
  @CsvSource({
    "data, -, --table, pie, pie",
    "data, -, --tabel, chain, --table",
    "data, missing.json, --table, chain, missing.json",
    "date, -, --table, chain, --table"
  })
  void badUsageIsOneLine(String a, String b, String c, String d, String named) {
    Result result = run(SMALL, a, b, c, d);
    assertThat(result.status()).isEqualTo(2);
    assertThat(result.out()).isEmpty();
    assertOneLine(result.err(), named);
  }

  @Test
  void helpAndVersionAreNoErrors() {
    assertThat(run("", "--help").status()).isZero();
    assertThat(run("", "--help").text()).contains("data");
    assertThat(run("", "data", "--help").text()).contains("--table", "trajectories, chain");
    assertThat(run("", "--version").text()).startsWith("thetascope ");
  }

  @Test
  void aGermanLocaleChangesNoByte() {
    byte[] english = run(SMALL, "data", "-", "--table", "trajectories").out();
    byte[] chain = run(SMALL, "data", "-", "--table", "chain").out();
    Locale before = Locale.getDefault();
    try {
      Locale.setDefault(Locale.GERMANY);
      assertThat(run(SMALL, "data", "-", "--table", "trajectories").out()).isEqualTo(english);
      assertThat(run(SMALL, "data", "-", "--table", "chain").out()).isEqualTo(chain);
    } finally {
      Locale.setDefault(before);
    }
  }

  @Test
  void aMillionRowsPassThroughOneBuffer() {
    String json = HEAD + ",\"steps\":249999,\"problem\":{\"kind\":\"worksheet\"}}";
    Counter counter = new Counter(Long.MAX_VALUE);
    StringWriter err = new StringWriter();
    assertThat(run(json, counter, err, "data", "-", "--table", "trajectories")).isZero();
    assertThat(counter.lines).isEqualTo(1 + 4 * 250_000);
    assertThat(counter.longest).isLessThanOrEqualTo(1 << 17);
    // the columns alone of a table that is made before it is printed would be ten times this
    assertThat(counter.allocatedBefore).isLessThan(8 << 20);
  }

  @Test
  void aFullDiskEndsTheRunWithOneLine() {
    String json = HEAD + ",\"steps\":1000000}";
    Counter counter = new Counter(100_000);
    StringWriter err = new StringWriter();
    assertThat(run(json, counter, err, "data", "-", "--table", "trajectories")).isEqualTo(1);
    assertOneLine(err.toString(), "No space left on device");
    // nothing is computed and printed for nobody
    assertThat(counter.writes).isLessThan(100);
  }

  private static void assertOneLine(String err, String named) {
    assertThat(err.lines()).hasSize(1);
    assertThat(err).startsWith("thetascope: ").contains(named).doesNotContain("Exception", "\tat ");
  }

  private List<String> names() throws IOException {
    try (Stream<Path> files = Files.list(folder)) {
      return files.map(path -> path.getFileName().toString()).toList();
    }
  }

  /** Counts what arrives, keeps nothing, and breaks after a number of bytes. */
  private static final class Counter extends OutputStream {
    private final long limit;
    private final long allocatedAtStart = allocated();
    private long allocatedBefore;
    private long bytes;
    private long lines;
    private long writes;
    private int longest;

    Counter(long limit) {
      this.limit = limit;
    }

    /** How many bytes this thread has asked for so far. */
    private static long allocated() {
      return ((ThreadMXBean) ManagementFactory.getThreadMXBean()).getCurrentThreadAllocatedBytes();
    }

    @Override
    public void write(int b) throws IOException {
      write(new byte[] {(byte) b}, 0, 1);
    }

    @Override
    public void write(byte[] data, int from, int length) throws IOException {
      if (writes++ == 0) {
        allocatedBefore = allocated() - allocatedAtStart;
      }
      bytes += length;
      longest = Math.max(longest, length);
      if (bytes > limit) {
        throw new IOException("No space left on device");
      }
      for (int i = from; i < from + length; i++) {
        lines += data[i] == '\n' ? 1 : 0;
      }
    }
  }
}

package org.thetascope.hostile;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.assertj.core.api.Assertions.catchThrowableOfType;

import java.io.ByteArrayInputStream;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.InputStream;
import java.io.OutputStream;
import java.io.PrintWriter;
import java.io.StringWriter;
import java.net.InetAddress;
import java.net.ServerSocket;
import java.net.SocketTimeoutException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Collections;
import java.util.List;
import java.util.stream.Stream;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import org.thetascope.chart.ChartFonts;
import org.thetascope.chart.Theme;
import org.thetascope.cli.Commands;
import org.thetascope.cli.Console;
import org.thetascope.figure.AuditLatex;
import org.thetascope.figure.AuditPdf;
import org.thetascope.figure.Figure;
import org.thetascope.figure.FigureCharts;
import org.thetascope.figure.FigureFormats;
import org.thetascope.figure.FigureScenario;
import org.thetascope.figure.FileName;
import org.thetascope.figure.SheetWriter;
import org.thetascope.parameter.FaultException;
import org.thetascope.scenario.Lecture;
import org.thetascope.scenario.LectureReader;
import org.thetascope.scenario.Scenario;
import org.thetascope.scenario.ScenarioWriter;
import org.thetascope.text.Text;
import org.thetascope.worksheet.Audit;
import org.thetascope.worksheet.Auditor;
import org.thetascope.worksheet.Homework;
import org.thetascope.worksheet.SheetFile;
import org.thetascope.worksheet.sheet.SheetReader;

/** Files that want more than to be read: another file, the network, a way out, all the memory. */
class HostileInputTest {
  private static final String HEADER = "optimizer,step,quantity,printed\n";

  @TempDir Path root;
  private Path folder;

  @BeforeEach
  void make() throws IOException {
    folder = Files.createDirectory(root.resolve("folder"));
    Files.writeString(
        root.resolve("secret.thetascope.json"), new ScenarioWriter().write(Homework.scenario()));
  }

  @Test
  void noXmlReadsAFileOrReachesTheNetwork() throws IOException {
    try (ServerSocket server = new ServerSocket(0, 50, InetAddress.getLoopbackAddress())) {
      String address = "http://127.0.0.1:" + server.getLocalPort() + "/x";
      String file = root.resolve("secret.thetascope.json").toUri().toString();
      for (String place : List.of(address, file)) {
        for (String xml : hostile(place)) {
          assertThatThrownBy(() -> read(xml)).as(xml).isInstanceOf(FaultException.class);
          String packet = xml.replaceFirst("^<\\?xml[^>]*>", "");
          String pdf = "%PDF-1.7\n<?xpacket begin=\"\"?>" + packet + "<?xpacket end=\"w\"?>";
          assertThatThrownBy(() -> read(pdf)).as(xml).isInstanceOf(FaultException.class);
        }
      }
      server.setSoTimeout(1);
      assertThatThrownBy(server::accept).isInstanceOf(SocketTimeoutException.class);
    }
  }

  private static List<String> hostile(String place) {
    String body = "<svg xmlns:t='urn:x-thetascope:scenario:1'><t:scenario>%s</t:scenario></svg>";
    return List.of(
        "<!DOCTYPE svg [<!ENTITY e SYSTEM '" + place + "'>]>" + body.formatted("&e;"),
        "<!DOCTYPE svg [<!ENTITY e PUBLIC 'x' '" + place + "'>]>" + body.formatted("&e;"),
        "<!DOCTYPE svg [<!ENTITY % p SYSTEM '" + place + "'> %p;]>" + body.formatted("&e;"),
        "<!DOCTYPE svg SYSTEM '" + place + "'>" + body.formatted("&e;"),
        "<?xml version='1.0'?><!DOCTYPE svg PUBLIC 'x' '" + place + "'>" + body.formatted(""),
        "<?xml-stylesheet type='text/xsl' href='" + place + "'?>" + body.formatted(""),
        body.formatted(
            "<i:include xmlns:i='http://www.w3.org/2001/XInclude' parse='text' href='"
                + place
                + "'/>"),
        body.formatted("")
            .replace(
                "<svg ",
                "<svg xmlns:i='http://www.w3.org/2001/XMLSchema-instance' i:schemaLocation='x "
                    + place
                    + "' "));
  }

  private static Scenario read(String file) throws IOException {
    byte[] bytes = file.getBytes(StandardCharsets.UTF_8);
    return new FigureScenario().read(new ByteArrayInputStream(bytes), "file");
  }

  @ParameterizedTest
  @ValueSource(
      strings = {
        "../secret.thetascope.json",
        "x/../../secret.thetascope.json",
        "link.thetascope.json",
        "up/secret.thetascope.json",
        "/etc/passwd",
        "/dev/zero",
        "file:///etc/passwd",
        "http://127.0.0.1/x",
        "\\\\127.0.0.1\\x",
        "C:\\x.json",
        "~/x.json:stream",
        "."
      })
  void aSheetOpensAndWritesNothingOutsideItsFolder(String name) throws IOException {
    Files.createSymbolicLink(
        folder.resolve("link.thetascope.json"), root.resolve("secret.thetascope.json"));
    Files.createSymbolicLink(folder.resolve("up"), root);
    Path sheet = Files.writeString(folder.resolve("x.csv"), "# scenario: " + name + "\n" + HEADER);
    FaultException fault = catchThrowableOfType(FaultException.class, () -> SheetFile.read(sheet));
    Sentences.assertGood(fault.fault());
    assertThat(Text.english().sentence(fault.fault())).contains("inside the folder");
  }

  @ParameterizedTest
  @ValueSource(strings = {"../new.json", "/tmp/new.json", "a/../../new.json", "C:new.json"})
  void savingASheetWritesNoScenarioOutsideItsFolder(String name) throws IOException {
    Path target = folder.resolve("x.csv");
    assertThatThrownBy(
            () ->
                SheetWriter.write(
                    target,
                    SheetReader.read("# scenario: " + name + "\n" + HEADER),
                    Homework.scenario()))
        .isInstanceOf(FaultException.class);
    assertThat(folder).isEmptyDirectory();
    assertThat(root).isDirectoryNotContaining("glob:**new.json");
  }

  @Test
  void aSheetReadsTheScenarioBesideIt() throws IOException {
    Files.copy(root.resolve("secret.thetascope.json"), folder.resolve("s.thetascope.json"));
    Path sheet =
        Files.writeString(folder.resolve("x.csv"), "# scenario: s.thetascope.json\n" + HEADER);
    assertThat(SheetFile.read(sheet).scenario()).isEqualTo(Homework.scenario());
  }

  @Test
  void aLectureThatNamesALargeFileManyTimesIsBounded() throws IOException {
    Scenario large = Scenario.DEFAULT.withNotes("x".repeat(1_000_000));
    Files.writeString(folder.resolve("l.thetascope.json"), new ScenarioWriter().write(large));
    String entries = String.join(",", Collections.nCopies(500, "{\"file\":\"l.thetascope.json\"}"));
    Path file =
        Files.writeString(
            folder.resolve("x" + LectureReader.SUFFIX),
            "{\"format\":\"thetascope-lecture\",\"version\":1,\"scenarios\":[" + entries + "]}");
    Lecture[] read = new Lecture[1];
    long allocated = Allocation.of(() -> read[0] = new LectureReader().read(file));
    assertThat(read[0].size()).isEqualTo(500);
    assertThat(read[0].broken()).hasSizeGreaterThan(480);
    read[0].broken().forEach(broken -> Sentences.assertGood(broken.fault()));
    assertThat(allocated).isLessThan(40L * LectureReader.MAX_BYTES);
  }

  @Test
  void slipsAreNotLookedForWithoutEnd() {
    Audit[] made = new Audit[1];
    long few = Allocation.of(() -> audited(60));
    long many = Allocation.of(() -> made[0] = audited(1000));
    // near seventeen times the rows, of which three times as many are explained
    assertThat(many).isLessThan(12 * few);
    Audit audit = made[0];
    assertThat(audit.rows().get(0).words().get(0).key()).isNotEqualTo("explain.notLookedAt");
    assertThat(audit.rows().get(999).words().get(0).key()).isEqualTo("explain.notLookedAt");
  }

  private static Audit audited(int rows) {
    StringBuilder sheet = new StringBuilder(HEADER);
    for (int step = 1; step <= rows; step++) {
      sheet.append("sgd,").append(step).append(",delta_theta,7.7777e-7\n");
    }
    return Auditor.strict(SheetReader.read(sheet.toString()), Homework.scenario());
  }

  @ParameterizedTest
  @ValueSource(
      strings = {
        "../../etc/x",
        "/etc/passwd",
        "..",
        ".",
        "C:\\x",
        "CON",
        "aux",
        "Lpt1",
        "com\u00b9",
        "a\u0000b",
        "a\nb\rc",
        "~",
        "$HOME",
        "`id`",
        "-rf",
        "a:b",
        "a*?\"<>|b",
        "\u202egnp.exe",
        "\ud83d",
        ""
      })
  void noTitleLeadsOutOfTheFolder(String title) throws IOException {
    String name = FileName.of(title);
    assertThat(name).matches("[\\p{L}\\p{N}-]+").doesNotStartWith("-");
    assertThat(List.of("con", "aux", "lpt1", "com\u00b9")).doesNotContain(name);
    String json = new ScenarioWriter().write(Scenario.DEFAULT.withTitle(title));
    Path in =
        Files.write(root.resolve("in.thetascope.json"), json.getBytes(StandardCharsets.UTF_8));
    assertThat(run("render", in.toString(), "--figure", "chain", "--out", folder + "/{title}.csv"))
        .isZero();
    try (Stream<Path> files = Files.list(folder)) {
      assertThat(files).hasSize(1);
    }
    try (Stream<Path> files = Files.list(root)) {
      assertThat(files).hasSize(3);
    }
  }

  @ParameterizedTest
  @ValueSource(strings = {"x", "ß", "漢", "\ud83c\udfbb", "\ud835\udfd8"})
  void aNameIsShortEnoughWhateverItsLettersAre(String letter) throws IOException {
    String name = FileName.of(letter.repeat(5000));
    assertThat(name.getBytes(StandardCharsets.UTF_8)).hasSizeLessThan(200);
    assertThat(Files.createFile(folder.resolve(name + ".thetascope.json"))).exists();
  }

  private static int run(String... arguments) {
    Console console =
        new Console(
            InputStream.nullInputStream(),
            OutputStream.nullOutputStream(),
            new PrintWriter(new StringWriter()));
    return new Commands(console, Text.english()).run(arguments);
  }

  @Test
  void noTitleBecomesCodeInAFigure() throws IOException {
    String title = "x\n\\input{/etc/passwd}\u2028\\write18{id}<script>alert(1)</script>%&]]>";
    Scenario scenario = Scenario.DEFAULT.withTitle(title);
    String latex = figure("x.tex", scenario);
    assertThat(latex.lines().filter(line -> !line.startsWith("%")))
        .noneMatch(line -> line.contains("\\input") || line.contains("\\write18"));
    assertThat(figure("x.svg", scenario)).doesNotContain("<script");
  }

  private static String figure(String file, Scenario scenario) throws IOException {
    FigureCharts charts = new FigureCharts(Text.english(), new ChartFonts(), Theme.of("light"));
    Figure figure = new Figure(charts.of("chain", scenario), 300, 200, 1, scenario);
    ByteArrayOutputStream out = new ByteArrayOutputStream();
    FigureFormats.of(Path.of(file)).content(figure).writeTo(out);
    return out.toString(StandardCharsets.UTF_8);
  }

  @Test
  void noCellOfASheetBecomesCodeInLatex() throws IOException {
    String cell = "\\input{/etc/passwd}$\\write18{id}$^^5cinput{x}%&#_{}~";
    Audit audit =
        Auditor.audit(
            SheetReader.read("optimizer,step,quantity,printed,note\nsgd,1,g,1," + cell + "\n"),
            Homework.scenario());
    StringBuilder latex = new StringBuilder();
    new AuditLatex(Text.english()).print(audit, latex);
    assertThat(latex.toString()).doesNotContain("\\input", "\\write", "^^", "$\\w");
    assertThat(latex).contains("\\textbackslash{}input");
  }

  @Test
  void aCellAsLongAsASheetIsPrintedInBoundedWork() {
    for (String note :
        List.of("x".repeat(900_000), "x ".repeat(450_000), "\u0416".repeat(400_000))) {
      Audit audit =
          Auditor.audit(
              SheetReader.read(
                  "optimizer,step,quantity,printed,note\nsgd,1,g,1," + note + "\nsgd,1,theta,x,\n"),
              Homework.scenario());
      long allocated =
          Allocation.of(
              () -> {
                try {
                  new AuditPdf(Text.english())
                      .print("t", List.of(), audit, OutputStream.nullOutputStream());
                } catch (IOException e) {
                  throw new java.io.UncheckedIOException(e);
                }
              });
      assertThat(allocated).isLessThan(400L << 20);
    }
  }
}

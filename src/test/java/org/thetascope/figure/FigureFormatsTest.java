package org.thetascope.figure;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Instant;
import java.util.List;
import java.util.concurrent.CancellationException;
import java.util.regex.Pattern;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import org.thetascope.parameter.FaultException;
import org.thetascope.scenario.Scenario;
import org.thetascope.simulation.Progress;
import org.thetascope.storage.WholeFile;

/** What holds for every format. */
class FigureFormatsTest {
  @TempDir Path folder;

  @ParameterizedTest
  @ValueSource(strings = {"png", "svg", "pdf", "csv", "tex"})
  void theSameFigureIsTheSameBytes(String extension) {
    for (String figure : FigureCharts.NAMES) {
      assertThat(Figures.bytes(extension, Figures.of(figure)))
          .as(figure)
          .isEqualTo(Figures.bytes(extension, Figures.of(figure)));
    }
  }

  @Test
  void theSamePlaybackIsTheSameBytes() {
    for (String figure : List.of("trajectories", "dashboard")) {
      Figure once = Figures.of(figure).moving(new Motion(5, 1));
      Figure again = Figures.of(figure).moving(new Motion(5, 1));
      assertThat(Figures.bytes("gif", once)).as(figure).isEqualTo(Figures.bytes("gif", again));
    }
  }

  @ParameterizedTest
  @ValueSource(strings = {"png", "svg", "pdf", "gif", "tex"})
  void aDateStandsInTheFileOnlyWhereItIsAskedFor(String extension) {
    Figure figure = Figures.of("trajectories").moving(new Motion(2, 1));
    Figure dated = figure.dated(Instant.parse("2031-05-04T03:02:01.9Z"));
    // PNG and PDF have ways of their own to write it
    Pattern date =
        Pattern.compile("2031-05-04T03:02:01Z|Sun, 4 May 2031 03:02:01 GMT|D:20310504030201");
    assertThat(date.matcher(Figures.text(extension, dated)).find()).isTrue();
    assertThat(date.matcher(Figures.text(extension, figure)).find()).isFalse();
    assertThat(Figures.bytes(extension, dated)).isEqualTo(Figures.bytes(extension, dated));
  }

  @ParameterizedTest
  @ValueSource(strings = {"png", "svg", "pdf", "gif"})
  void theScenarioComesBack(String extension) throws IOException {
    Scenario scenario =
        Figures.SCENARIO
            .withTitle("A <title> & \"θ\" ]]> \u0007 \uD83D\uDE00 \uD800 <?xpacket end=")
            .withProblemKind("rosenbrock")
            .withConvention("keras")
            .withSteps(17);
    Path file = folder.resolve("figure." + extension);
    FigureFile.write(file, FigureFormats.of(file), Figures.of("trajectories", "dark", 2, scenario));
    Scenario read = new FigureScenario().read(file);
    assertThat(read).isEqualTo(scenario);
  }

  @Test
  void anUnknownExtensionIsRefused() {
    for (String name : new String[] {"a.bmp", "a", "png", "a.png.txt"}) {
      assertThatThrownBy(() -> FigureFormats.of(Path.of(name)))
          .isInstanceOf(FaultException.class)
          .hasMessageContaining("fault.extension");
    }
    assertThat(FigureFormats.of(Path.of("A.PNG")).extension()).isEqualTo("png");
  }

  @ParameterizedTest
  @ValueSource(strings = {"png", "svg", "pdf", "gif", "csv", "tex"})
  void aFailingExportLeavesTheOldFile(String extension) throws IOException {
    Path file = Files.writeString(folder.resolve("figure." + extension), "old");
    FigureFormat format = FigureFormats.of(file);
    assertThatThrownBy(
            () ->
                WholeFile.write(
                    file,
                    out -> {
                      format.content(Figures.of("trajectories")).writeTo(out);
                      throw new IOException("the disk is full");
                    }))
        .isInstanceOf(FaultException.class);
    assertThat(file).hasContent("old");
    try (Stream<Path> files = Files.list(folder)) {
      assertThat(files).containsExactly(file);
    }
  }

  @ParameterizedTest
  @ValueSource(strings = {"png", "svg", "pdf", "gif", "csv", "tex"})
  void whatIsStoppedLeavesTheOldFile(String extension) throws IOException {
    Path file = Files.writeString(folder.resolve("figure." + extension), "old");
    Progress<Double> stopped =
        new Progress<>() {
          @Override
          public void publish(Double part) {
            // nobody listens
          }

          @Override
          public boolean stopRequested() {
            return true;
          }
        };
    assertThatThrownBy(
            () ->
                FigureFile.write(file, FigureFormats.of(file), Figures.of("trajectories"), stopped))
        .isInstanceOf(CancellationException.class);
    assertThat(file).hasContent("old");
    try (Stream<Path> files = Files.list(folder)) {
      assertThat(files).containsExactly(file);
    }
  }

  @ParameterizedTest
  @ValueSource(strings = {"png", "svg", "pdf", "gif"})
  void aPictureOfOverAHundredMegapixelsIsRefusedAndLeavesTheOldFile(String extension)
      throws IOException {
    Path file = Files.writeString(folder.resolve("figure." + extension), "old");
    Figure small = Figures.of("trajectories");
    Figure large = new Figure(small.charts(), 2e9, 2e9, 8, small.scenario());
    assertThatThrownBy(() -> FigureFile.write(file, FigureFormats.of(file), large))
        .isInstanceOf(FaultException.class);
    assertThat(file).hasContent("old");
  }

  @Test
  void titleAndLegendCanBeLeftOut() {
    Figure figure = Figures.of("trajectories");
    assertThat(Figures.text("svg", figure)).contains("> over steps<");
    figure.charts().get(0).setHead(false, false);
    assertThat(Figures.text("svg", figure)).doesNotContain("> over steps<").contains(">Adam<");
    assertThat(Figures.text("tex", figure)).doesNotContain("over steps").contains("{Adam}");
    assertThat(Figures.text("tex", figure).split("\\{Adam}")).hasSize(2);
  }
}

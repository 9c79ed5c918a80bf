package org.thetascope.figure;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import org.thetascope.parameter.FaultException;
import org.thetascope.scenario.Scenario;
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

  @ParameterizedTest
  @ValueSource(strings = {"png", "svg", "pdf"})
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
  @ValueSource(strings = {"png", "svg", "pdf", "csv", "tex"})
  void aFailingExportLeavesTheOldFile(String extension) throws IOException {
    Path file = Files.writeString(folder.resolve("figure." + extension), "old");
    FigureFormat format = FigureFormats.of(file);
    assertThatThrownBy(
            () ->
                WholeFile.write(
                    file,
                    out -> {
                      format.content(Figures.of("chain")).writeTo(out);
                      throw new IOException("the disk is full");
                    }))
        .isInstanceOf(FaultException.class);
    assertThat(file).hasContent("old");
    try (Stream<Path> files = Files.list(folder)) {
      assertThat(files).containsExactly(file);
    }
  }

  @ParameterizedTest
  @ValueSource(strings = {"png", "svg", "pdf"})
  void aPictureOfOverAHundredMegapixelsIsRefusedAndLeavesTheOldFile(String extension)
      throws IOException {
    Path file = Files.writeString(folder.resolve("figure." + extension), "old");
    Figure small = Figures.of("chain");
    Figure large = new Figure(small.charts(), 2_000_000_000, 2_000_000_000, 8, small.scenario());
    assertThatThrownBy(() -> FigureFile.write(file, FigureFormats.of(file), large))
        .isInstanceOf(FaultException.class);
    assertThat(file).hasContent("old");
  }

  @Test
  void titleAndLegendCanBeLeftOut() {
    Figure figure = Figures.of("trajectories");
    assertThat(Figures.text("svg", figure)).contains(">w_x over steps<");
    figure.charts().get(0).setHead(false, false);
    assertThat(Figures.text("svg", figure)).doesNotContain(">w_x over steps<").contains(">Adam<");
    assertThat(Figures.text("tex", figure)).doesNotContain("addlegendentry", "over steps");
  }
}

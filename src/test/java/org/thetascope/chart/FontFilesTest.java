package org.thetascope.chart;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.io.InputStream;
import java.net.URL;
import java.nio.file.Files;
import java.nio.file.Path;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** Where the typeface is read from. */
class FontFilesTest {
  @ParameterizedTest
  @ValueSource(strings = {"DejaVuSans.ttf", "DejaVuSans-Bold.ttf"})
  void theBuildLaysTheFacesOfTheLibraryBesideTheProgram(String face) throws IOException {
    Path file = FontFiles.find(face);
    assertThat(file).isNotNull();
    try (InputStream library = ChartFonts.open(face)) {
      assertThat(Files.readAllBytes(file)).isEqualTo(library.readAllBytes());
    }
  }

  @Test
  void aJarThatWasMovedAwayFromItsLibrariesHasNone(@TempDir Path folder) throws IOException {
    URL jar = folder.resolve("thetascope.jar").toUri().toURL();
    assertThat(FontFiles.beside(jar, "DejaVuSans.ttf")).isNull();
    Path laid = Files.createDirectories(folder.resolve("lib/fonts")).resolve("DejaVuSans.ttf");
    Files.createFile(laid);
    assertThat(FontFiles.beside(jar, "DejaVuSans.ttf")).isEqualTo(laid);
  }

  @ParameterizedTest
  @ValueSource(strings = {"http://example.org/thetascope.jar", "jar:file:/a.jar!/b"})
  void noOtherPlaceIsLookedInto(String location) throws IOException {
    assertThat(FontFiles.beside(new URL(location), "DejaVuSans.ttf")).isNull();
  }

  @Test
  void aPathWithSpacesAndSignsIsFound(@TempDir Path folder) throws IOException {
    Path program = Files.createDirectories(folder.resolve("mein Ordner θ%20/classes"));
    Path laid = Files.createDirectories(program.resolveSibling("lib/fonts"));
    Path face = Files.createFile(laid.resolve("DejaVuSans.ttf"));
    assertThat(FontFiles.beside(program.toUri().toURL(), "DejaVuSans.ttf")).isEqualTo(face);
  }

  @Test
  void aDamagedFileIsNoReasonToDoWithoutTheTypeface(@TempDir Path folder) throws IOException {
    Path damaged = Files.writeString(folder.resolve("DejaVuSans.ttf"), "not a font");
    assertThat(ChartFonts.load(damaged, "DejaVuSans.ttf").getFamily()).isEqualTo(ChartFonts.FAMILY);
  }
}

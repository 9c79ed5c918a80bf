package org.thetascope.figure;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Arrays;
import java.util.Random;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import org.thetascope.parameter.FaultException;
import org.thetascope.scenario.Scenario;
import org.thetascope.scenario.ScenarioWriter;

/** Scenarios out of figures from anywhere. */
class FigureScenarioTest {
  @TempDir Path folder;

  private static Scenario read(byte[] bytes) throws IOException {
    return new FigureScenario().read(new ByteArrayInputStream(bytes), "file");
  }

  private static void assertRefused(byte[] bytes, String key) {
    assertThatThrownBy(() -> read(bytes))
        .isInstanceOf(FaultException.class)
        .hasMessageContaining(key);
  }

  @Test
  void aScenarioFileIsReadAsBefore() throws IOException {
    byte[] json = new ScenarioWriter().write(Figures.SCENARIO).getBytes(StandardCharsets.UTF_8);
    assertThat(read(json)).isEqualTo(Figures.SCENARIO);
    assertRefused(new byte[0], "fault.emptyFile");
    assertRefused("{".getBytes(StandardCharsets.UTF_8), "fault.notJson");
  }

  @Test
  void figuresWithoutScenarioAreRefused() {
    assertRefused("<svg xmlns='http://www.w3.org/2000/svg'/>".getBytes(), "fault.noScenario");
    assertRefused("<html><p>".getBytes(), "fault.noScenario");
    assertRefused("%PDF-1.7\n%%EOF".getBytes(), "fault.noScenario");
    byte[] png = Figures.bytes("png", Figures.of("chain"));
    assertRefused(Arrays.copyOf(png, 60), "fault.noScenario");
    assertRefused("GIF89a".getBytes(), "fault.noScenario");
    assertRefused("GIF89a\0\0\0\0\0\0\0;".getBytes(), "fault.noScenario");
  }

  @Test
  void externalEntitiesAreNotRead() throws IOException {
    Path secret = Files.writeString(folder.resolve("secret"), "secret");
    String svg =
        "<!DOCTYPE svg [<!ENTITY e SYSTEM '"
            + secret.toUri()
            + "'>]><svg xmlns:t='"
            + Provenance.NAMESPACE
            + "'><t:scenario>&e;</t:scenario></svg>";
    assertThatThrownBy(() -> read(svg.getBytes(StandardCharsets.UTF_8)))
        .isInstanceOf(FaultException.class)
        .hasMessageNotContaining("secret");
  }

  @Test
  void entitiesThatMultiplyAreNotMultiplied() {
    String svg =
        "<!DOCTYPE svg [<!ENTITY a 'aaaaaaaaaa'><!ENTITY b '&a;&a;&a;&a;&a;&a;&a;&a;&a;&a;'>"
            + "<!ENTITY c '&b;&b;&b;&b;&b;&b;&b;&b;&b;&b;'>]><svg>&c;</svg>";
    assertThatThrownBy(() -> read(svg.getBytes(StandardCharsets.UTF_8)))
        .isInstanceOf(FaultException.class);
  }

  @Test
  void aScenarioOverTheLimitIsRefused() {
    String json = "{\"notes\": \"" + "x".repeat(2_000_000) + "\"}";
    String svg =
        "<svg xmlns:t='" + Provenance.NAMESPACE + "'><t:scenario>" + json + "</t:scenario></svg>";
    assertRefused(svg.getBytes(StandardCharsets.UTF_8), "fault.tooLarge");
  }

  @Test
  void aChunkThatClaimsToBeHugeIsNotBelieved() {
    byte[] png = Figures.bytes("png", Figures.of("chain"));
    byte[] changed = png.clone();
    // the length of the first chunk
    Arrays.fill(changed, 8, 12, (byte) 0xff);
    assertRefused(changed, "fault.noScenario");
  }

  @ParameterizedTest
  @ValueSource(strings = {"png", "svg", "pdf", "gif"})
  void whateverIsDamagedIsReadOrRefused(String extension) {
    Figure figure = Figures.of("trajectories").moving(new Motion(2, 1));
    byte[] whole = Figures.bytes(extension, figure);
    Random random = new Random(7);
    for (int i = 0; i < 300; i++) {
      byte[] damaged = Arrays.copyOf(whole, random.nextInt(whole.length) + 1);
      for (int k = 0; k < 20; k++) {
        damaged[random.nextInt(Math.min(4000, damaged.length))] = (byte) random.nextInt(256);
      }
      try {
        assertThat(read(damaged)).isNotNull();
      } catch (FaultException e) {
        assertThat(e.fault().key()).startsWith("fault.");
      } catch (IOException e) {
        throw new AssertionError(e);
      }
    }
  }
}

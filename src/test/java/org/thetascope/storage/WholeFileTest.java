package org.thetascope.storage;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.thetascope.parameter.FaultException;

/** A file appears whole or not at all. */
class WholeFileTest {
  @TempDir Path folder;

  @Test
  void aWriterThatFailsLeavesTheOldFileAndNothingElse() throws IOException {
    Path target = Files.writeString(folder.resolve("table.csv"), "old");
    assertThatThrownBy(
            () ->
                WholeFile.write(
                    target,
                    out -> {
                      out.write(new byte[1 << 20]);
                      throw new IOException("No space left on device");
                    }))
        .isInstanceOf(FaultException.class)
        .hasMessageContaining("No space left on device");
    assertThat(target).hasContent("old");
    assertAlone();
  }

  @Test
  void aWriterWithAnErrorOfItsOwnDoesTheSame() throws IOException {
    Path target = Files.writeString(folder.resolve("table.csv"), "old");
    assertThatThrownBy(
            () ->
                WholeFile.write(
                    target,
                    out -> {
                      throw new IllegalStateException("slip");
                    }))
        .isInstanceOf(IllegalStateException.class);
    assertThat(target).hasContent("old");
    assertAlone();
  }

  @Test
  void theOldFileIsReplacedOnlyAtTheEnd() throws IOException {
    Path target = Files.writeString(folder.resolve("table.csv"), "old");
    WholeFile.write(
        target,
        out -> {
          out.write("new".getBytes(java.nio.charset.StandardCharsets.UTF_8));
          out.flush();
          assertThat(target).hasContent("old");
        });
    assertThat(target).hasContent("new");
    assertAlone();
  }

  private void assertAlone() throws IOException {
    try (Stream<Path> files = Files.list(folder)) {
      assertThat(files).hasSize(1);
    }
  }
}

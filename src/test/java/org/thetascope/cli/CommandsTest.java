package org.thetascope.cli;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.InputStream;
import java.io.OutputStream;
import java.io.PrintWriter;
import java.io.Writer;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import org.thetascope.text.Text;

/** What is a command, and what opens the window. */
class CommandsTest {
  @Test
  void everyCommandIsKnownBeforeTheCommandLineIsMade() {
    Console console =
        new Console(
            InputStream.nullInputStream(),
            OutputStream.nullOutputStream(),
            new PrintWriter(Writer.nullWriter()));
    assertThat(new Commands(console, Text.english()).names())
        .containsExactlyInAnyOrderElementsOf(Commands.NAMES);
  }

  @ParameterizedTest
  @ValueSource(strings = {"data", "check", "render", "--help", "-V", "a.json --figure"})
  void aCommandOrAnOptionWantsNoWindow(String line) {
    assertThat(Commands.wanted(line.split(" "))).isTrue();
  }

  @ParameterizedTest
  @ValueSource(strings = {"a.thetascope.json", "-", "Data", "my data"})
  void aFileIsOpenedInTheWindow(String file) {
    assertThat(Commands.wanted(file)).isFalse();
    assertThat(Commands.wanted()).isFalse();
  }
}

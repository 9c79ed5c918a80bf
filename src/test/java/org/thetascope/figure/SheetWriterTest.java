package org.thetascope.figure;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.nio.file.Path;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.thetascope.parameter.FaultException;
import org.thetascope.scenario.Scenario;
import org.thetascope.worksheet.Homework;
import org.thetascope.worksheet.SheetFile;

/** A saved sheet reads back with its scenario, and no other scenario is written over. */
class SheetWriterTest {
  @TempDir Path folder;

  @Test
  void sheetAndScenarioReadBack() {
    Path target = folder.resolve("mine.csv");
    assertThat(SheetWriter.write(target, Homework.sheet(), Homework.scenario()))
        .contains(folder.resolve("homework.thetascope.json"));
    assertThat(SheetFile.read(target)).isEqualTo(Homework.file());
    assertThat(SheetWriter.write(target, Homework.sheet(), Homework.scenario())).isEmpty();
  }

  @Test
  void anotherScenarioOfThatNameIsLeftAndNothingIsWritten() {
    SheetWriter.write(folder.resolve("one.csv"), Homework.sheet(), Homework.scenario());
    Scenario other = Homework.scenario().withSteps(7);
    Path second = folder.resolve("two.csv");
    assertThatThrownBy(() -> SheetWriter.write(second, Homework.sheet(), other))
        .isInstanceOf(FaultException.class);
    assertThat(second).doesNotExist();
    assertThat(SheetFile.read(folder.resolve("one.csv"))).isEqualTo(Homework.file());
  }
}

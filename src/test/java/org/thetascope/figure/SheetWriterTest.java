package org.thetascope.figure;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.thetascope.figure.SheetWriter.Written;
import org.thetascope.scenario.Scenario;
import org.thetascope.worksheet.Homework;
import org.thetascope.worksheet.SheetFile;
import org.thetascope.worksheet.sheet.Sheet;
import org.thetascope.worksheet.sheet.SheetReader;

/** A saved sheet reads back with its scenario, and no other scenario is written over. */
class SheetWriterTest {
  @TempDir Path folder;

  @Test
  void sheetAndScenarioReadBack() {
    Path target = folder.resolve("mine.csv");
    assertThat(SheetWriter.write(target, Homework.sheet(), Homework.scenario()).scenario())
        .contains(folder.resolve("homework.thetascope.json"));
    assertThat(SheetFile.read(target)).isEqualTo(Homework.file());
    assertThat(SheetWriter.write(target, Homework.sheet(), Homework.scenario()).scenario())
        .isEmpty();
  }

  @Test
  void anotherScenarioOfThatNameStaysAndTheSheetHasOneOfItsOwn() throws IOException {
    Path shared = folder.resolve("homework.thetascope.json");
    SheetWriter.write(folder.resolve("one.csv"), Homework.sheet(), Homework.scenario());
    Scenario other = Homework.scenario().withHyperparameter("sgd", "epsilon", 0.5);
    Path second = folder.resolve("two.csv");
    Written written = SheetWriter.write(second, Homework.sheet(), other);
    assertThat(written.left()).contains(shared);
    assertThat(written.scenario()).contains(folder.resolve("two.thetascope.json"));
    assertThat(SheetFile.read(second).scenario()).isEqualTo(other);
    assertThat(SheetFile.read(second).sheet()).isEqualTo(written.sheet());
    assertThat(written.sheet().rows()).isEqualTo(Homework.sheet().rows());
    assertThat(SheetFile.read(folder.resolve("one.csv"))).isEqualTo(Homework.file());
    // saved again, what is its own is written over
    Scenario third = other.withHyperparameter("sgd", "epsilon", 0.25);
    Written again = SheetWriter.write(second, written.sheet(), third);
    assertThat(again.scenario()).contains(folder.resolve("two.thetascope.json"));
    assertThat(again.left()).isEmpty();
    assertThat(SheetFile.read(second).scenario()).isEqualTo(third);
    // but not by a sheet from elsewhere that has the name by chance
    Files.delete(second);
    SheetWriter.write(second, Homework.sheet(), other);
    assertThat(SheetFile.read(second).sheet().scenarios()).containsExactly("two-2.thetascope.json");
  }

  @Test
  void aSheetThatNamesNoneNamesItsOwnOnceThatIsNotTheHomework() {
    Sheet sheet = SheetReader.read("\uFEFFsep=;\noptimizer;step;quantity;printed\nsgd;1;g;1\n");
    Path plain = folder.resolve("plain.csv");
    assertThat(SheetWriter.write(plain, sheet, Homework.scenario()).scenario()).isEmpty();
    Scenario other = Homework.scenario().withTitle("");
    assertThat(SheetWriter.write(plain, sheet, other).scenario()).isEmpty();
    Scenario changed = Homework.scenario().withHyperparameter("sgd", "epsilon", 0.5);
    SheetWriter.write(plain, sheet, changed);
    assertThat(SheetFile.read(plain).scenario()).isEqualTo(changed);
    assertThat(SheetFile.read(plain).sheet().text())
        .isEqualTo(
            "\uFEFFsep=;\n# scenario: plain.thetascope.json\n"
                + "optimizer;step;quantity;printed\nsgd;1;g;1\n");
  }
}

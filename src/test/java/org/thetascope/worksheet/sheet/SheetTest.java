package org.thetascope.worksheet.sheet;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.nio.charset.Charset;
import java.nio.charset.StandardCharsets;
import java.util.List;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;
import org.thetascope.optimizer.Quantity;
import org.thetascope.parameter.FaultException;
import org.thetascope.text.Text;

/** A sheet's file: nothing is lost, and every fault names its place. */
class SheetTest {
  private static final String HEADER = "optimizer,step,quantity,printed\n";

  private static String sentence(String text) {
    try {
      Entries.of(SheetReader.read(text), Components.ONE).all();
      return "";
    } catch (FaultException e) {
      return Text.english().sentence(e.fault());
    }
  }

  @ParameterizedTest
  @ValueSource(
      strings = {
        HEADER + "sgd,1,g,5e-9\n",
        "# scenario: a.json\r\n# a \"comment\r\n\r\n" + "step,printed,quantity,optimizer,note\r\n",
        "\uFEFF" + HEADER + "sgd,1,g,5^-9\n\n# end",
        "# none\n" + HEADER + "adam , 1,\"s\n_hat\",\"−5,499e-4\",a,b\n,,,\nsgd",
        "equation,optimizer,step,quantity,printed\n68,rmsprop,2,theta,-5,499e-4"
      })
  void isSavedAsItWas(String text) {
    assertThat(SheetReader.read(text).text()).isEqualTo(text);
  }

  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      value = {
        "sgd,1,g,5^-9|line 3, column 9: ",
        "sgd,1,\"g\",5^-9|line 3, column 11: ",
        "sgd,1,g,|line 3, column 9: ",
        "adamax,1,g,5|line 3: optimizer must be one of ",
        "sgd,0,g,5|line 3: Step 0 is the start",
        "sgd,-1,g,5|line 3: step must be a whole number from 0, the start, to 25000, not “-1”",
        "sgd,25001,g,5|line 3: step must be a whole number from 0, the start, to 25000, not"
            + " “25001”",
        "sgd,99999999999,g,5|line 3: step must be a whole number from 0, the start, to 25000, not"
            + " “99999999999”",
        "sgd,1.5,g,5|line 3: step must be a whole number from 0, the start, to 25000, not “1.5”",
        "sgd,1,momentum,5|line 3: quantity must be one of ",
        "sgd,1,r,5|line 3: SGD has no r.",
        "adagrad,1,s_hat,5|line 3: AdaGrad has no s_hat.",
        "sgd,1,g,7|line 3: sgd, step 1, g already stands in line 2",
        "sgd,1,g|line 3: This row has 3 cells; the header has 4.",
        "sgd,1,g,5,6,7|line 3: This row has 6 cells; the header has 4.",
        "sgd,1,g,\"5|line 3: the quotation marks",
        "sgd,1,g,\"5\"6|line 3: the quotation marks"
      })
  void aBadRowIsOneSentence(String row, String expected) {
    String found = sentence(HEADER + "sgd,1,g,5.0\n" + row + "\n");
    assertThat(found).startsWith(expected).doesNotContain("\n");
  }

  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      value = {
        "optimizer,step,quantity|line 1: the column “printed” is missing",
        "optimizer;step;quantity|line 1: the column “printed” is missing",
        "optimizer,step,quantity,printed,Printed|line 1: the column “printed” stands twice",
        "#|The sheet is empty"
      })
  void aBadHeaderIsOneSentence(String header, String expected) {
    assertThat(sentence(header + "\n")).startsWith(expected).doesNotContain("\n");
  }

  @Test
  void aNewLineInQuotesCountsAsALine() {
    String text = "note," + HEADER + "\"a\nb\",sgd,1,g,5\n\nc,sgd,2,g,x\n";
    assertThat(sentence(text)).startsWith("line 5, column 11: “x” is not a number");
  }

  @Test
  void aTooLargeOrForeignFileIsRefused() {
    byte[] large = new byte[SheetReader.MAX_BYTES + 1];
    assertThatThrownBy(() -> SheetReader.read(new ByteArrayInputStream(large)))
        .isInstanceOfSatisfying(
            FaultException.class, e -> assertThat(e.fault().key()).isEqualTo("fault.tooLarge"));
    assertThat(refused(new byte[] {'P', 'K', 3, 4, 20, 0})).contains("workbook", "Save as", "CSV");
    assertThat(refused(new byte[] {(byte) 0x89, 'P', 'N', 'G', 13, 10, 26, 10, 0, 0, 0, 13}))
        .startsWith("This is not a text file");
  }

  private static String refused(byte[] bytes) {
    try {
      SheetReader.read(new ByteArrayInputStream(bytes));
      return "";
    } catch (IOException | FaultException e) {
      return e instanceof FaultException f ? Text.english().sentence(f.fault()) : e.toString();
    }
  }

  @Test
  void whatSpreadsheetsWriteIsRead() throws IOException {
    String text =
        "sep=;\r\n\"# scenario: a.json\";;;;\r\n\"optimizer\";step;quantity;printed;Prüfung\r\n"
            + "adam;1,0;θ;1234,500;;\r\nadam;1.0;Δθ;\"0,25\"\r\nadam;0;θ;1,000;;;\r\n;;;;\r\n";
    for (Charset charset :
        List.of(StandardCharsets.UTF_8, StandardCharsets.UTF_16, Charset.forName("UTF-16LE"))) {
      byte[] bytes = ((charset.name().endsWith("LE") ? "\uFEFF" : "") + text).getBytes(charset);
      Sheet sheet = SheetReader.read(new ByteArrayInputStream(bytes));
      assertThat(sheet.scenarios()).containsExactly("a.json");
      assertThat(sheet.separator()).isEqualTo(';');
      Entries entries = Entries.of(sheet, Components.ONE);
      assertThat(entries.faults()).containsOnlyKeys(1);
      assertThat(entries.entries())
          .extracting(e -> e.cell().step() + e.cell().quantity().id() + e.printed().value())
          .containsExactly("1theta1234.500", "0theta1.000");
    }
    byte[] latin = "optimizer,step,quantity,printed,Prüfung".getBytes("windows-1252");
    assertThat(SheetReader.read(new ByteArrayInputStream(latin)).columns()).contains("Prüfung");
  }

  @Test
  void adamsMomentsMayHaveTheNamesOfPapers() {
    String text =
        HEADER
            + "adam,1,m,1\nadam,1,v,2\nadam,1,m_hat,3\nadam,1,v_hat,4\n"
            + "adam,2,s,1\nadam,2,r,2\nadam,2,ŝ,3\nadam,2,r̂,4\nadam,2,s\u0302,5\n";
    Entries entries = Entries.of(SheetReader.read(text), Components.ONE);
    assertThat(entries.entries())
        .extracting(e -> e.cell().quantity().id())
        .containsExactly("s", "r", "s_hat", "r_hat", "s", "r", "s_hat", "r_hat");
    assertThat(entries.faults()).containsOnlyKeys(8);
    assertThat(sentence(HEADER + "adam,1,s,1\nadam,1,v,2\n")).isEqualTo("line 3: Adam has no v.");
    assertThat(sentence(HEADER + "sgd,1,m,1\n")).isEqualTo("line 2: SGD has no m.");
  }

  @Test
  void aComponentIsNamedOrCounted() {
    Components two = new Components(List.of(List.of("w_x"), List.of("w_y")), 10);
    String header = "component," + HEADER;
    Sheet sheet =
        SheetReader.read(header + "w_y,sgd,1,g,5\n0,sgd,1,g,6\n1.0,sgd,2,g,7\nw,sgd,2,g,8");
    Entries entries = Entries.of(sheet, two);
    assertThat(entries.entries()).extracting(e -> e.cell().component()).containsExactly(1, 0, 1);
    assertThat(Text.english().sentence(entries.faults().get(3)))
        .isEqualTo("line 5: component must be w_x, w_y, or its number counted from 0, not “w”.");
    Entries missing = Entries.of(SheetReader.read(HEADER + "sgd,1,g,5"), two);
    assertThat(Text.english().sentence(missing.faults().get(0))).contains("2 components");
  }

  @ParameterizedTest
  @CsvSource({"1230,1", "12300,2", "0120,1", "100,0", "1230.,0", "1.230e3,0", "-4500,2", "105,0"})
  void zerosAtTheEndOfAWholeNumberMayBeNoDigits(String written, int zeros) {
    assertThat(NumberReader.read(written, false).zeros()).isEqualTo(zeros);
  }

  @Test
  void aDecimalCommaWithoutQuotesIsStillOneNumber() {
    Entry entry =
        Entries.of(SheetReader.read(HEADER + "sgd,1,g,−5,499e-4"), Components.ONE).all().get(0);
    assertThat(entry.printed().value()).isEqualTo("-0.0005499");
  }

  @Test
  void oneDecimalCommaSaysWhatTheOthersOfTheSheetAre() {
    String unclear = "sgd,1,g,\"-4,600\"\n";
    String clear = "sgd,2,g,\"0,4600\"\n";
    String point = "sgd,3,g,4.6\n";
    Entries read = Entries.of(SheetReader.read(HEADER + unclear + clear), Components.ONE);
    assertThat(read.all().get(0).printed().value()).isEqualTo("-4.600");
    for (String others : List.of("", point, clear + point)) {
      Entries entries = Entries.of(SheetReader.read(HEADER + unclear + others), Components.ONE);
      assertThat(entries.faults()).containsOnlyKeys(0);
    }
  }

  @Test
  void namesAreReadWithoutCase() {
    Entry entry =
        Entries.of(SheetReader.read(HEADER + "Adam, 02 ,S_Hat,5"), Components.ONE).all().get(0);
    assertThat(entry.optimizer()).isEqualTo("adam");
    assertThat(entry.step()).isEqualTo(2);
    assertThat(entry.quantity()).isEqualTo(Quantity.S_HAT);
  }

  @Test
  void whatIsNotUnderstoodKeepsItsFaultAndTheRestIsRead() {
    Entries entries =
        Entries.of(SheetReader.read(HEADER + "sgd,1,g,x\nsgd,1,theta,5\n"), Components.ONE);
    assertThat(entries.faults()).containsOnlyKeys(0);
    assertThat(entries.entries()).extracting(Entry::row).containsExactly(1);
  }

  @Test
  void cellsAreChangedAddedAndRemoved() {
    Sheet sheet = SheetReader.read("# a\n" + HEADER + "sgd,1,g,5 \n# b\nsgd,1,theta,\"6\"");
    Sheet changed = sheet.withCell(1, 3, "5,5").withRow(List.of("sgd", "2", "g", "7"));
    assertThat(changed.text())
        .isEqualTo("# a\n" + HEADER + "sgd,1,g,5 \n# b\nsgd,1,theta,\"5,5\"\nsgd,2,g,7\n");
    assertThat(changed.rows().get(2).number()).isEqualTo(6);
    assertThat(changed.withoutRow(1).text())
        .isEqualTo("# a\n" + HEADER + "sgd,1,g,5 \n# b\nsgd,2,g,7\n");
    assertThat(SheetReader.read(changed.text()).text()).isEqualTo(changed.text());
    assertThat(sheet.withRow(List.of("a")).text()).endsWith("\"6\"\na\n");
  }

  @Test
  void theScenarioIsNamedInAComment() {
    assertThat(
            SheetReader.read("#Scenario :  a b.json ,,,\n" + HEADER + "# scenario: c").scenarios())
        .containsExactly("a b.json", "c");
    assertThat(SheetReader.read("\uFEFF# scenario: a\n" + HEADER).scenarios()).containsExactly("a");
  }

  @Property(tries = 300)
  void anyTextIsReadOrRefusedAndNeverLost(@ForAll String text) {
    try {
      Sheet sheet = SheetReader.read(HEADER + text);
      assertThat(sheet.text()).isEqualTo(HEADER + text);
      Entries entries = Entries.of(sheet, Components.ONE);
      assertThat(entries.entries().size() + entries.faults().size()).isEqualTo(sheet.rows().size());
    } catch (FaultException e) {
      assertThat(Text.english().sentence(e.fault())).doesNotContain("\n");
    }
  }
}

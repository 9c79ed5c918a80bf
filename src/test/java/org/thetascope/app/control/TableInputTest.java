package org.thetascope.app.control;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.catchThrowableOfType;

import java.util.List;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;
import org.thetascope.parameter.DoubleVector;
import org.thetascope.parameter.FaultException;
import org.thetascope.parameter.Parameter;
import org.thetascope.parameter.Table;
import org.thetascope.text.Text;

/** Rows of numbers as spreadsheets and editors have them. */
class TableInputTest {
  private static final List<Parameter> COLUMNS =
      List.of(Parameter.real("x", "x", -5, 5, 1), Parameter.real("target", "t", 0, 1, 1));
  private static final Table TWO = Table.of(DoubleVector.of(0.5, -1), DoubleVector.of(2, 1e-3));

  private static Table read(String text) {
    return TableInput.read(text, COLUMNS::get, 2, 1000);
  }

  @ParameterizedTest
  @ValueSource(
      strings = {
        "0.5\t-1\n2\t0.001",
        "0,5\t-1\r\n2\t1e-3\r\n",
        "0,5;-1\n2;0,001\n",
        "0.5,-1\n2,0.001",
        "0.5, -1\n2, 0.001\n",
        "  0.5   -1\n  2   0.001",
        "\ufeffx;t\n0,5;−1\n2;,001",
        "x,target\n0.5,-1\n\n2,0.001\n",
        "target;x\n-1;0,5\n0,001;2",
        "Weight,Height\n\"0.5\",\"-1\"\n2,0.001",
        "sep=;\n0,5;-1\n2;0,001",
        "# made by hand\n0.5;-1;\n2;0.001;"
      })
  void theSameRowsHoweverTheyAreWritten(String text) {
    assertThat(read(text)).isEqualTo(TWO);
  }

  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      value = {
        "1;2\\n3;abc | Line 2, column 2: “abc” is not a number; t must be",
        "1;2\\n\\n3;4;5 | Line 3: the number of cells must be 2, not 3.",
        "x;t\\n1;1e999 | Line 2, column 2: ",
        "t;x\\n1;nought | Line 2, column 2: “nought” is not a number; x must be",
        "x;t\\n | There is no row of numbers",
        "1;\"2 | Line 1: a quotation mark is not closed"
      })
  void whatCannotBeReadIsSaidWithItsLineAndColumn(String text, String sentence) {
    FaultException e =
        catchThrowableOfType(FaultException.class, () -> read(text.replace("\\n", "\n")));
    assertThat(Text.english().sentence(e.fault())).startsWith(sentence);
  }

  @Test
  void moreRowsThanAreAllowedAreRefused() {
    FaultException e =
        catchThrowableOfType(
            FaultException.class, () -> TableInput.read("1;2\n3;4\n5;6", COLUMNS::get, 2, 2));
    assertThat(Text.english().sentence(e.fault()))
        .isEqualTo("Line 3: there are too many rows; at most 2 are allowed.");
  }

  @Test
  void aBlockCanBeNarrowerThanTheTable() {
    assertThat(TableInput.width("1,5\n2,5")).isEqualTo(2);
    assertThat(TableInput.width("1.5\n2.5")).isEqualTo(1);
    assertThat(TableInput.read("1.5\n2", j -> COLUMNS.get(1), 1, 9))
        .isEqualTo(Table.of(DoubleVector.of(1.5), DoubleVector.of(2)));
  }

  @Property(tries = 200)
  void anyTextIsReadOrRefusedWithAFault(@ForAll String text) {
    try {
      Table rows = read(text);
      assertThat(rows.rows()).allMatch(row -> row.size() == 2);
    } catch (FaultException e) {
      assertThat(Text.english().sentence(e.fault())).isNotBlank();
    }
  }
}

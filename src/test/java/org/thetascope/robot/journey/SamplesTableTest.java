package org.thetascope.robot.journey;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.stream.IntStream;
import javafx.scene.Node;
import javafx.scene.control.TableCell;
import javafx.scene.control.TableView;
import javafx.scene.input.Clipboard;
import javafx.scene.input.ClipboardContent;
import javafx.scene.input.KeyCode;
import org.junit.jupiter.api.Test;
import org.thetascope.app.chart.ChartPane;

/** A student brings data of their own: typed, pasted, read from a file; and sees the line fit. */
class SamplesTableTest extends Journey {
  private static final int X = 1;
  private static final int TARGET = 2;

  private TableView<?> table() {
    return window.find("problem-numbers-table", TableView.class);
  }

  private List<String> column(int column) {
    return IntStream.range(0, table().getItems().size())
        .mapToObj(row -> String.valueOf(table().getColumns().get(column).getCellData(row)))
        .toList();
  }

  private void click(int row, int column) {
    Node cell = window.robot().lookup(node -> isAt(node, row, column)).query();
    window.robot().clickOn(cell);
    window.settle();
  }

  private static boolean isAt(Node node, int row, int column) {
    return node instanceof TableCell<?, ?> cell
        && cell.getIndex() == row
        && cell.getTableColumn() == cell.getTableView().getColumns().get(column)
        && cell.getTableView().getId().equals("problem-numbers-table");
  }

  private void paste(String text) {
    window
        .robot()
        .interact(
            () -> {
              ClipboardContent content = new ClipboardContent();
              content.putString(text);
              Clipboard.getSystemClipboard().setContent(content);
            });
    window.push(KeyCode.CONTROL, KeyCode.V);
  }

  private void write(String text) {
    window.robot().write(text);
    window.settle();
  }

  @Test
  void samplesAreTypedPastedReadAndTakenBack() throws Exception {
    window.choose("problem", "Line through samples").click("problem-tabled");
    assertThat(column(X)).containsExactly("-2.0", "-1.0", "0.5", "1.5", "3.0");
    // typing on a cell edits it, Tab and Enter go on
    click(1, X);
    write("7");
    window.push(KeyCode.TAB);
    write("9,5");
    window.push(KeyCode.ENTER);
    assertThat(column(X).get(1)).isEqualTo("7.0");
    assertThat(column(TARGET).get(1)).isEqualTo("9.5");
    // the rows beside it show the sample that is looked at
    assertThat(window.field("problem-target")).isEqualTo("1.2");
    // what is no number is said and changes nothing
    write("much");
    window.push(KeyCode.ENTER);
    assertThat(window.status()).isEqualTo("“much” is not a number; t must be a finite number.");
    window.push(KeyCode.ESCAPE);
    assertThat(column(TARGET).get(2)).isEqualTo("1.2");
    // a block goes in from the cell on and makes rows; one step to undo
    click(4, X);
    paste("0,1\t0,2\n0,3\t0,4\n0,5\t0,6\n");
    assertThat(column(X)).containsExactly("-2.0", "7.0", "0.5", "1.5", "0.1", "0.3", "0.5");
    assertThat(window.field("problem-size")).isEqualTo("7");
    window.push(KeyCode.CONTROL, KeyCode.Z);
    assertThat(column(X)).containsExactly("-2.0", "7.0", "0.5", "1.5", "3.0");
    paste("1;2\n3;four");
    assertThat(window.status()).startsWith("Line 2, column 2: “four” is not a number");
    assertThat(column(X)).hasSize(5);
    // over all cells the block stands instead of them
    window.push(KeyCode.CONTROL, KeyCode.A);
    paste("x;t\n1;1\n2;2\n");
    assertThat(column(X)).containsExactly("1.0", "2.0");
    window.push(KeyCode.DELETE);
    window.click("problem-numbers-add");
    assertThat(column(X)).hasSize(2);
    window.push(KeyCode.ESCAPE);
    Path csv = Files.writeString(configuration.resolve("own.csv"), "x,target\n0,1\n1,3\n2,5\n");
    window.answerFile(csv);
    window.click("problem-numbers-read");
    assertThat(column(TARGET)).containsExactly("1.0", "3.0", "5.0");
    Path bad = Files.writeString(configuration.resolve("bad.csv"), "x,target\n0,1\n1\n");
    window.answerFile(bad);
    window.click("problem-numbers-read");
    assertThat(window.status()).isEqualTo("bad.csv: Line 3: the number of cells must be 2, not 1.");
    assertThat(column(TARGET)).containsExactly("1.0", "3.0", "5.0");
  }

  @Test
  void gradientsOfAnExerciseAreGivenForAsManyComponentsAsItHas() {
    window.choose("problem", "Given gradients").click("problem-tabled");
    window.type("problem-width", "3");
    assertThat(window.shows("start-2-field")).isTrue();
    assertThat(table().getColumns()).hasSize(4);
    click(0, 1);
    paste("1\t-2\t0,5\n0,5\t1\t-4\n");
    assertThat(window.field("problem-size")).isEqualTo("2");
    assertThat(window.field("problem-gradient-2")).isEqualTo("0.5");
    // SGD with ε = 0.1 subtracts a tenth of their sum
    window.chooseIn("measure", "y: θ₃");
    assertThat(window.reading("trajectories", "SGD", 2)).isEqualTo("0.35");
    window.type("problem-width", "1");
    assertThat(window.shows("start-1-field")).isFalse();
    assertThat(table().getColumns()).hasSize(2);
    assertThat(column(1)).containsExactly("1.0", "0.5");
    window.push(KeyCode.CONTROL, KeyCode.Z);
    assertThat(table().getColumns()).hasSize(4);
    assertThat(column(3)).containsExactly("0.5", "-4.0");
    window.type("problem-width", "9");
    assertThat(window.marked("problem-width")).isTrue();
    assertThat(window.shows("start-2-field")).isTrue();
  }

  @Test
  void theSamplesStandBesideTheTrajectoriesAndFollowTheStep() {
    assertThat(window.find("beside", Node.class).isVisible()).isTrue();
    window.choose("problem", "Line through samples").chooseIn("beside", "Samples");
    window.click("problem-batch-box").click("problem-tabled");
    ChartPane samples = window.chart("samples");
    assertThat(samples.chart().content().title()).isEqualTo("Samples and fitted line, step 200");
    window.click("playback-on");
    assertThat(samples.chart().content().title()).isEqualTo("Samples and fitted line, step 1");
    // the batch of the first step is marked in the table as it is in the chart
    long dots =
        IntStream.range(0, 5)
            .filter(row -> table().getColumns().get(0).getCellData(row).toString().startsWith("●"))
            .count();
    assertThat(dots).isEqualTo(1);
    // a problem without samples has the chains there again
    window.choose("problem", "Quadratic");
    assertThat(window.find("beside", Node.class).isVisible()).isFalse();
    assertThat(window.shows("samples")).isFalse();
    assertThat(window.shows("chain")).isTrue();
  }
}

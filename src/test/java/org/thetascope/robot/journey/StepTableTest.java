package org.thetascope.robot.journey;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import java.util.Objects;
import java.util.concurrent.TimeUnit;
import java.util.concurrent.TimeoutException;
import javafx.scene.control.Button;
import javafx.scene.control.Label;
import javafx.scene.control.TableColumn;
import javafx.scene.control.TableView;
import javafx.scene.input.Clipboard;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.testfx.util.WaitForAsyncUtils;
import org.thetascope.robot.handle.FxThread;

/** A student reads every intermediate value beside the chart and takes it along. */
class StepTableTest extends Journey {
  @BeforeEach
  void showTheHomework() {
    window.choose("problem", "Worksheet (the homework)").choose("convention", "Worksheet");
    window.type("epsilon", "1").type("steps", "3").click("show-steps");
  }

  @Test
  void theHomeworksIntermediatesStandInTheTable() {
    assertThat(columns()).containsExactly("k", "θ", "Δθ", "g", "s", "r", "ŝ", "r̂", "L");
    // worksheet-exact.csv
    assertThat(cell("g", 1)).isEqualTo("5·10⁻⁹");
    assertThat(cell("s", 2)).isEqualTo("−2.49893·10⁻⁶");
    assertThat(cell("r̂", 3)).isEqualTo("0.00178133");
    assertThat(cell("θ", 3)).isEqualTo("−0.509151");
    assertThat(cell("g", 0)).isEmpty();
  }

  @Test
  void anotherOptimizerHasItsOwnColumns() {
    window.chooseIn("steps-optimizer", "AdaGrad");
    assertThat(columns()).containsExactly("k", "θ", "Δθ", "g", "r", "L");
    assertThat(cell("r", 3)).isEqualTo("0.291143");
    window.type("epsilon", "2");
    assertThat(cell("r", 3)).isNotEqualTo("0.291143");
  }

  @Test
  void theTableIsCopiedAsCsvAndAsLatex() throws TimeoutException {
    window.click("steps-csv");
    String csv = clipboard("optimizer,step,component,theta,delta_theta,g,s,r,s_hat,r_hat,loss");
    assertThat(csv.lines()).hasSize(5);
    assertThat(csv).contains("adam,0,0,1.0E-8,,,,,,,2.5");
    window.click("steps-latex");
    assertThat(clipboard("\\begin{tabular}{rrrrrrrrr}"))
        .contains("$\\Delta\\theta$", "$5\\cdot 10^{-9}$")
        .endsWith("\\end{tabular}\n");
  }

  @Test
  void aLongTableIsWrittenWhileTheWindowGoesOn() throws TimeoutException {
    window.type("steps", "20000");
    boolean atOnce =
        WaitForAsyncUtils.waitForAsyncFx(
            30_000,
            () -> {
              window.find("steps-csv", Button.class).fire();
              return window.status().startsWith("Copied");
            });
    assertThat(atOnce).as("written while the window waited").isFalse();
    assertThat(clipboard("optimizer,step").lines()).hasSize(20_002);
    assertThat(window.status()).isEqualTo("Copied 20001 rows.");
  }

  @Test
  void rowAndCursorFollowOneAnother() {
    window.robot().interact(() -> table().getSelectionModel().clearAndSelect(2));
    window.settle();
    assertThat(window.find("playback-place", Label.class).getText()).isEqualTo("step 2 of 3");
    window.click("playback-on");
    assertThat(table().getSelectionModel().getSelectedItem()).isEqualTo(3);
  }

  @SuppressWarnings("unchecked")
  private TableView<Integer> table() {
    return window.find("steps-table", TableView.class);
  }

  private List<String> columns() {
    return table().getColumns().stream().map(TableColumn::getText).toList();
  }

  private String cell(String column, int step) {
    return table().getColumns().stream()
        .filter(one -> one.getText().equals(column))
        .map(one -> String.valueOf(one.getCellData(step)))
        .findFirst()
        .orElseThrow();
  }

  /** What the clipboard holds, once it begins like this. */
  private static String clipboard(String begin) throws TimeoutException {
    WaitForAsyncUtils.waitFor(30, TimeUnit.SECONDS, () -> copied().startsWith(begin));
    FxThread.pulse();
    return copied();
  }

  private static String copied() {
    return WaitForAsyncUtils.waitForAsyncFx(
        10_000, () -> Objects.toString(Clipboard.getSystemClipboard().getString(), ""));
  }
}

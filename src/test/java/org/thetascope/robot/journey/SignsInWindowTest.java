package org.thetascope.robot.journey;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.regex.Pattern;
import javafx.scene.Node;
import javafx.scene.control.ComboBox;
import javafx.scene.control.Control;
import javafx.scene.control.Labeled;
import javafx.scene.control.TableView;
import javafx.scene.input.KeyCode;
import javafx.scene.text.Text;
import org.junit.jupiter.api.Test;
import org.thetascope.robot.handle.FxThread;

/** What a reader sees and hears of the window are signs and names, not the names of files' keys. */
class SignsInWindowTest extends Journey {
  private static final Pattern CODE =
      Pattern.compile(
          "[\\p{L}\\p{M}]_[\\p{L}\\p{N}]"
              + "|\\b(sgd|adagrad|rmsprop|adam|adamw|rho1|rho2|leaky-relu|delta_theta)\\b");

  private static final List<String> LABS =
      List.of("trajectories", "plane", "worksheet", "chains", "variance");

  @Test
  void noUnderscoreIsReadInAnyLabOfAnyLanguage() {
    window.push(KeyCode.T);
    for (Locale language : org.thetascope.text.Text.LANGUAGES) {
      for (String lab : LABS) {
        window.lab(lab);
        assertThat(texts()).as(lab + " " + language).filteredOn(SignsInWindowTest::code).isEmpty();
      }
      window.lab("trajectories");
      window.push(KeyCode.CONTROL, KeyCode.L);
    }
  }

  @Test
  void anIndexStandsSmallerAndLowerAndIsReadAsALetter() {
    List<Text> parts =
        FxThread.ask(
            () ->
                window.find("start-0", Node.class).lookupAll("*").stream()
                    .filter(node -> node instanceof Text text && text.getText().equals("x"))
                    .map(Text.class::cast)
                    .toList());
    assertThat(parts).isNotEmpty();
    assertThat(parts.get(0).getTranslateY()).isPositive();
    assertThat(window.find("start-0-field", Node.class).getAccessibleText()).startsWith("w x");
  }

  private static boolean code(String words) {
    // formulas are said in LaTeX, which those who hear them know
    return !words.contains("\\") && CODE.matcher(words).find();
  }

  /** All that stands in the window or is said of it. */
  private List<String> texts() {
    return FxThread.ask(
        () -> {
          List<String> texts = new ArrayList<>();
          texts.add(window.stage().getTitle());
          window.scene().getRoot().lookupAll("*").forEach(node -> addTexts(texts, node));
          texts.removeIf(words -> words == null || words.isBlank());
          return texts;
        });
  }

  private static void addTexts(List<String> texts, Node node) {
    texts.add(node.getAccessibleText());
    if (node instanceof Control control && control.getTooltip() != null) {
      texts.add(control.getTooltip().getText());
    }
    if (node instanceof Labeled labeled) {
      texts.add(labeled.getText());
    }
    if (node instanceof Text text) {
      texts.add(text.getText());
    }
    if (node instanceof ComboBox<?> box) {
      addItems(texts, box);
    }
    if (node instanceof TableView<?> table) {
      table.getColumns().forEach(column -> texts.add(column.getText()));
    }
  }

  private static <T> void addItems(List<String> texts, ComboBox<T> box) {
    box.getItems().forEach(item -> texts.add(box.getConverter().toString(item)));
  }
}

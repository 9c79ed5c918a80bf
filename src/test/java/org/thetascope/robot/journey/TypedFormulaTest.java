package org.thetascope.robot.journey;

import static org.assertj.core.api.Assertions.assertThat;

import javafx.scene.control.MenuButton;
import javafx.scene.image.ImageView;
import javafx.scene.input.KeyCode;
import javafx.scene.layout.Pane;
import org.junit.jupiter.api.Test;

/** A student types a loss; a lecturer draws mini-batches and gives gradients. */
class TypedFormulaTest extends Journey {
  @Test
  void aFormulaIsReadWhileItIsTyped() {
    window.choose("problem", "Your own formula");
    assertThat(window.field("problem-expression")).startsWith("(x² + y − 11)²");
    assertThat(window.find("problem-formula", ImageView.class).getAccessibleText())
        .isEqualTo("L = \\left(x^{2} + y - 11\\right)^{2} + \\left(x + y^{2} - 7\\right)^{2}");
    window.type("problem-expression", "x^2/2 + y^2");
    assertThat(window.reading("trajectories", "SGD", 1)).isEqualTo("0.45");
    assertThat(window.find("problem-formula", ImageView.class).getAccessibleText())
        .isEqualTo("L = \\frac{x^{2}}{2} + y^{2}");
  }

  @Test
  void whatIsTypedUntilEnterIsOneStepToUndo() {
    window.choose("problem", "Your own formula").type("problem-expression", "x^2 + y^2");
    window.type("problem-expression", "3x^2 + 4y^2").type("epsilon", "0.05");
    window.push(KeyCode.CONTROL, KeyCode.Z);
    assertThat(window.field("epsilon")).isEqualTo("0.1");
    window.push(KeyCode.CONTROL, KeyCode.Z);
    assertThat(window.field("problem-expression")).isEqualTo("x^2 + y^2");
    window.push(KeyCode.CONTROL, KeyCode.Z);
    assertThat(window.field("problem-expression")).startsWith("(x² + y − 11)²");
    window.push(KeyCode.CONTROL, KeyCode.SHIFT, KeyCode.Z);
    assertThat(window.field("problem-expression")).isEqualTo("x^2 + y^2");
    window.push(KeyCode.CONTROL, KeyCode.SHIFT, KeyCode.Z);
    assertThat(window.field("problem-expression")).isEqualTo("3x^2 + 4y^2");
  }

  @Test
  void whatCannotBeReadIsMarkedAndTheLastPictureStays() {
    window.choose("problem", "Your own formula").type("problem-expression", "x^2 + y^2");
    String before = window.reading("trajectories", "SGD", 1);
    window.type("problem-expression", "x^2 +* y");
    assertThat(window.marked("problem-expression")).isTrue();
    assertThat(window.status()).startsWith("column 6: found “*”");
    assertThat(window.find("problem-expression-marked", Pane.class).getChildren()).hasSize(3);
    assertThat(window.reading("trajectories", "SGD", 1)).isEqualTo(before);
    window.push(KeyCode.ESCAPE);
    // what was last read
    assertThat(window.field("problem-expression")).isEqualTo("x^2 ");
    assertThat(window.marked("problem-expression")).isFalse();
  }

  @Test
  void anUnknownNameBecomesAConstantWithASliderOrAVariable() {
    window.choose("problem", "Your own formula").type("problem-expression", "k x^2 + y^2 + z^2");
    window.click("problem-expression-as-constant");
    assertThat(window.marked("problem-expression")).isTrue();
    window.click("problem-expression-as-variable");
    assertThat(window.marked("problem-expression")).isFalse();
    assertThat(window.field("problem-variables")).isEqualTo("x y z");
    assertThat(window.shows("start-2-field")).isTrue();
    window.type("problem-constants-k", "0.5");
    assertThat(window.reading("trajectories", "SGD", 1)).isEqualTo("0.45");
  }

  @Test
  void anExampleBringsItsConstantsAndItsStart() {
    window.choose("problem", "Your own formula");
    MenuButton menu = window.find("problem-expression-examples", MenuButton.class);
    window.robot().interact(() -> menu.getItems().get(8).fire());
    window.settle();
    assertThat(window.field("problem-expression")).isEqualTo("x − μ ln(x)");
    assertThat(window.field("problem-constants-μ")).isEqualTo("0.5");
    assertThat(window.field("start-0")).isEqualTo("3");
  }

  @Test
  void miniBatchesAreSwitchedOnAndDrawn() {
    window.choose("problem", "Line through samples");
    String all = window.reading("trajectories", "SGD", 1);
    window.click("problem-batch-box");
    assertThat(window.reading("trajectories", "SGD", 1)).isNotEqualTo(all);
    window.type("problem-batch-size", "5");
    assertThat(window.reading("trajectories", "SGD", 1)).isEqualTo(all);
    window.type("problem-size", "3");
    assertThat(window.field("problem-batch-size")).isEqualTo("3");
    window.click("problem-batch-box");
    assertThat(window.shows("problem-batch-size-field")).isFalse();
  }

  @Test
  void gradientsAreGivenOneByOne() {
    window.choose("problem", "Given gradients").type("problem-size", "3");
    window.type("problem-gradient-0", "2");
    assertThat(window.reading("trajectories", "SGD", 1)).isEqualTo("−0.2");
    assertThat(window.reading("trajectories", "SGD", 3)).isEqualTo("−0.4");
  }
}

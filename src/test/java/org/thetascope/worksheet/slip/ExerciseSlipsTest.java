package org.thetascope.worksheet.slip;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.thetascope.scenario.Scenario;
import org.thetascope.scenario.ScenarioReader;
import org.thetascope.text.Text;
import org.thetascope.worksheet.Audit;
import org.thetascope.worksheet.AuditedRow;
import org.thetascope.worksheet.Auditor;
import org.thetascope.worksheet.sheet.SheetReader;

/** Wrong numbers worked apart from the program, each by one slip that exercises show. */
class ExerciseSlipsTest {
  private static final String UNIT =
      "'problem':{'kind':'logistic','samples':[[1,-1,1]],'loss':'squared-error'},'start':[-1,1]";
  private static final String CLASSES =
      "'problem':{'kind':'logistic','samples':[[0.5,-1.5,1],[2,1,0],[-1,0.25,1]],"
          + "'loss':'cross-entropy'},'start':";
  private static final String LINE =
      "'problem':{'kind':'line','samples':[[-1,-0.5],[0,1.2],[2,3.1]],'loss':'mse'},'start':";
  private static final String VALLEY = "'problem':{'kind':'rosenbrock'},'start':[-1.2,1]";
  private static final String RISE =
      "'problem':{'kind':'quadratic','curvature':[1,3,10],'centre':[1,-2,0.5]},'start':[0,0,0]";
  private static final String BOWL =
      "'problem':{'kind':'quadratic','curvature':[1,25],'centre':[0,0]},'start':[10,1]";

  /** A scenario of an exercise. */
  private static Scenario scenario(String exercise, String optimizer, String settings)
      throws IOException {
    String problem =
        switch (exercise) {
          case "unit" -> UNIT;
          case "classes from -1 1" -> CLASSES + "[-1,1]";
          case "classes from -1 0.5" -> CLASSES + "[-1,0.5]";
          case "line from 0 0" -> LINE + "[0,0]";
          case "line from 2 1" -> LINE + "[2,1]";
          case "valley" -> VALLEY;
          case "rise" -> RISE;
          default -> BOWL;
        };
    String json =
        "{'format':'thetascope-scenario','version':2,%s,'optimizers':{'%s':{%s}}}"
            .formatted(problem, optimizer, settings)
            .replace('\'', '"');
    return new ScenarioReader()
        .read(new ByteArrayInputStream(json.getBytes(StandardCharsets.UTF_8)), exercise);
  }

  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      quoteCharacter = '`',
      value = {
        // f(1−f) left out: (f−t)x
        "unit | sgd | 'epsilon':1 | 2,0,g,-0.8600 | gradientFactor",
        // the 2 of every 2(f−t)x
        "line from 0 0 | sgd | 'epsilon':0.1 | 1,1,g,-2.233 | gradientFactor",
        // one 2 of 4b(y−x²)x
        "valley | sgd | 'epsilon':0.001 | 2,0,g,19.45 | gradientFactor",
        // f(1−f) where cross-entropy has none
        "classes from -1 1 | sgd | 'epsilon':1 | 2,0,g,0.004007 | derivativeAdded",
        // both components of the old θ
        "valley | sgd | 'epsilon':0.001 | 3,0,g,42.87 | earlier:theta",
        // the x of the other weight
        "classes from -1 0.5 | sgd | 'epsilon':1 | 2,0,g,0.3439 | otherComponent",
        // f + t for f − t in every sample
        "line from 0 0 | sgd | 'epsilon':0.1 | 2,0,g,3.338 | operandSign:added",
        // −2(a−x) without the inner −1
        "valley | sgd | 'epsilon':0.001 | 2,0,g,50.81 | operandSign",
        // eᶻ for e⁻ᶻ
        "unit | sgd | 'epsilon':1 | 2,0,g,-0.01686 | operandSign:e",
        "unit | adam | 'epsilon':0.1 | 2,0,s_hat,-1.877 | biasForm:complement",
        "unit | adam | 'epsilon':0.1 | 3,0,s_hat,0.01678 | biasForm:product",
        "unit | adam | 'epsilon':0.1 | 2,1,s_hat,0.02317 | biasForm:power",
        "line from 0 0 | adam | 'epsilon':0.1 | 2,0,r_hat,0.06078 | otherDecay:rho2",
        "bowl | rmsprop | 'epsilon':0.01 | 2,0,r,10.99 | squareDoubled",
        "line from 0 0 | adam | 'epsilon':0.1 | 2,0,delta_theta,0.09430 | gradientForMoment",
        "line from 0 0 | momentum | 'epsilon':0.1 | 3,1,v,0.7094 | decayForgotten:alpha",
        "line from 0 0 | nesterov | 'epsilon':0.1 | 2,0,g,-1.729 | lookAheadForgotten",
        // ελθ left out, and λθ taken without ε
        "line from 2 1 | adamw | 'epsilon':0.1,'lambda':0.5 | 2,0,delta_theta,-0.09844"
            + " | weightDecayForgotten",
        "line from 2 1 | adamw | 'epsilon':0.1,'lambda':0.5 | 2,0,delta_theta,-0.9984"
            + " | rateForgotten",
        // 405, rounded to two digits
        "rise | sgd | 'epsilon':1 | 3,2,delta_theta,400 | zeros",
        // 9.801 written as 9.081
        "bowl | sgd | 'epsilon':0.01 | 2,0,theta,9.081 | digitsSwapped",
      })
  void isNamed(String exercise, String optimizer, String settings, String row, String kind)
      throws IOException {
    String sheet = "optimizer,step,component,quantity,printed\n" + optimizer + "," + row + "\n";
    Audit audit = Auditor.strict(SheetReader.read(sheet), scenario(exercise, optimizer, settings));
    AuditedRow judged = audit.rows().get(0);
    assertThat(judged.verdict().right()).isFalse();
    assertThat(judged.explanations()).isNotEmpty();
    assertThat(judged.explanations().get(0).kinds()).containsExactly(kind);
  }

  @Test
  void wrongNumbersAreNotExplainedByOneAnother() throws IOException {
    // g₂ = −g₁ for the sample (1, −1), and both are off by the same
    String sheet =
        "optimizer,step,component,quantity,printed\nsgd,1,0,g,-0.09361\nsgd,1,1,g,0.09361\n";
    Audit audit = Auditor.strict(SheetReader.read(sheet), scenario("unit", "sgd", "'epsilon':1"));
    assertThat(audit.rows())
        .hasSize(2)
        .allSatisfy(row -> assertThat(row.verdict().right()).isFalse())
        .allSatisfy(row -> assertThat(row.explanations()).isEmpty());
  }

  @Test
  void zerosThatHoldPlacesAreSaid() throws IOException {
    String sheet = "optimizer,step,component,quantity,printed\nsgd,3,2,delta_theta,400\n";
    Audit audit = Auditor.strict(SheetReader.read(sheet), scenario("rise", "sgd", "'epsilon':1"));
    assertThat(Text.english().sentence(audit.rows().get(0).words().get(0)))
        .isEqualTo("The zeros of 400 count as digits; written as 4.0e2 it would be right.");
  }
}

package org.thetascope.app.document;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.ArrayList;
import java.util.List;
import net.jqwik.api.Arbitraries;
import net.jqwik.api.Arbitrary;
import net.jqwik.api.Combinators;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.Provide;
import org.junit.jupiter.api.Test;
import org.thetascope.scenario.AnyScenario;
import org.thetascope.scenario.Scenario;

/** Whatever was changed can be undone and redone, a gesture at a time. */
class ScenarioModelTest {
  private static final Scenario START = Scenario.DEFAULT.withTitle("start");

  /**
   * What a user does once.
   *
   * @param to the scenarios that it passes through
   * @param gesture whether they are one drag
   * @param reset whether it ends with a reset
   */
  record Act(List<Scenario> to, boolean gesture, boolean reset) {}

  @Provide
  Arbitrary<Act> acts() {
    Arbitrary<List<Scenario>> to = AnyScenario.scenarios().list().ofMinSize(1).ofMaxSize(4);
    return Combinators.combine(to, Arbitraries.of(true, false), Arbitraries.of(true, false))
        .as(Act::new);
  }

  @Provide
  Arbitrary<List<Act>> afternoons() {
    return acts().list().ofMaxSize(12);
  }

  @Property(tries = 200)
  void undoLeadsBackThroughEveryStepAndRedoForwardAgain(@ForAll("afternoons") List<Act> acts) {
    ScenarioModel model = new ScenarioModel(START);
    List<Scenario> seen = new ArrayList<>(List.of(START));
    for (Act act : acts) {
      perform(model, act, seen);
    }
    for (int i = seen.size() - 1; i >= 0; i--) {
      assertThat(model.scenario()).isEqualTo(seen.get(i));
      assertThat(model.canUndoProperty().get()).isEqualTo(i > 0);
      model.undo();
    }
    for (int i = 0; i < seen.size(); i++) {
      assertThat(model.scenario()).isEqualTo(seen.get(i));
      assertThat(model.canRedoProperty().get()).isEqualTo(i < seen.size() - 1);
      model.redo();
    }
  }

  /** Acts on the model and notes every scenario that undo must come back to. */
  private static void perform(ScenarioModel model, Act act, List<Scenario> seen) {
    if (act.gesture()) {
      model.beginGesture();
    }
    for (Scenario scenario : act.to()) {
      model.set(scenario);
      if (!act.gesture()) {
        note(scenario, seen);
      }
    }
    if (act.gesture()) {
      model.endGesture();
      note(act.to().get(act.to().size() - 1), seen);
    }
    if (act.reset()) {
      model.reset();
      note(START, seen);
    }
  }

  private static void note(Scenario scenario, List<Scenario> seen) {
    if (!scenario.equals(seen.get(seen.size() - 1))) {
      seen.add(scenario);
    }
  }

  @Test
  void theLastFiveHundredStepsCanBeUndone() {
    ScenarioModel model = new ScenarioModel(START);
    for (int steps = 1; steps <= 510; steps++) {
      model.set(START.withSteps(steps));
    }
    int undone = 0;
    while (model.canUndoProperty().get()) {
      model.undo();
      undone++;
    }
    assertThat(undone).isEqualTo(500);
    assertThat(model.scenario().steps()).isEqualTo(10);
    while (model.canRedoProperty().get()) {
      model.redo();
    }
    assertThat(model.scenario().steps()).isEqualTo(510);
  }

  @Test
  void aDragThatGoesOnAfterUndoLosesNothingOfWhatWasBefore() {
    ScenarioModel model = new ScenarioModel(START);
    model.beginGesture();
    model.set(START.withSteps(1));
    model.undo();
    model.set(START.withSteps(2));
    model.endGesture();
    model.undo();
    assertThat(model.scenario()).isEqualTo(START);
  }

  @Test
  void aDragThatEndsWhereItBeganIsNoStep() {
    ScenarioModel model = new ScenarioModel(START);
    model.beginGesture();
    model.set(START.withSteps(1));
    model.set(START);
    model.endGesture();
    assertThat(model.canUndoProperty().get()).isFalse();
  }

  @Test
  void openingBeginsAnewAndResetGoesBackToIt() {
    ScenarioModel model = new ScenarioModel(START);
    model.set(START.withSteps(1));
    Scenario opened = START.withTitle("opened");
    model.open(opened);
    assertThat(model.canUndoProperty().get()).isFalse();
    model.set(opened.withSteps(2));
    model.reset();
    assertThat(model.scenario()).isEqualTo(opened);
    model.undo();
    assertThat(model.scenario()).isEqualTo(opened.withSteps(2));
  }
}

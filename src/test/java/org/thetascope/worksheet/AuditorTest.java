package org.thetascope.worksheet;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.ArrayList;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.thetascope.parameter.DoubleVector;
import org.thetascope.parameter.Table;
import org.thetascope.scenario.Scenario;
import org.thetascope.simulation.Progress;
import org.thetascope.text.Text;
import org.thetascope.worksheet.sheet.Sheet;
import org.thetascope.worksheet.sheet.SheetReader;

/** Long sheets show their first verdicts before the last is found. */
class AuditorTest {
  private static final int STEPS = 1_200;

  private static Sheet longSheet(Scenario scenario) {
    return SimulatedSheet.right(scenario, "adam", STEPS);
  }

  @Test
  void theFirstStepsOfALongSheetAreHandedOverFirst() {
    Scenario scenario = Homework.scenario();
    Sheet sheet = longSheet(scenario);
    List<Audit> partials = new ArrayList<>();
    Audit whole = Auditor.audit(sheet, scenario, listening(partials, false));
    assertThat(whole.whole()).isTrue();
    assertThat(whole.rows()).hasSize(sheet.rows().size());
    assertThat(partials).isNotEmpty();
    assertThat(partials.get(0).rows().size()).isLessThan(sheet.rows().size() / 2);
    for (Audit partial : partials) {
      int size = partial.rows().size();
      assertThat(partial.rows()).isEqualTo(whole.rows().subList(0, size));
      assertThat(partial.waiting()).isEqualTo(sheet.rows().size() - size);
    }
  }

  @Test
  void theVerdictsOfManyWrongNumbersComeBeforeWhatExplainsThem() {
    Scenario scenario = Homework.scenario();
    List<Audit> partials = new ArrayList<>();
    Audit whole = Auditor.audit(Homework.sheet(), scenario, listening(partials, false));
    Audit verdicts = partials.get(partials.size() - 1);
    assertThat(verdicts.totals()).isEqualTo(whole.totals());
    assertThat(verdicts.rows()).noneMatch(row -> !row.explanations().isEmpty());
    assertThat(whole.rows()).anyMatch(row -> !row.explanations().isEmpty());
    Audit stopped = Auditor.audit(Homework.sheet(), scenario, listening(new ArrayList<>(), true));
    assertThat(stopped.rows()).noneMatch(row -> !row.explanations().isEmpty());
  }

  @Test
  void whatNobodyWaitsForIsNotJudged() {
    Scenario scenario = Homework.scenario();
    Audit stopped =
        Auditor.audit(longSheet(scenario), scenario, listening(new ArrayList<>(), true));
    assertThat(stopped.whole()).isFalse();
  }

  private static Progress<Audit> listening(List<Audit> heard, boolean stop) {
    return new Progress<>() {
      @Override
      public void publish(Audit partial) {
        heard.add(partial);
      }

      @Override
      public boolean stopRequested() {
        return stop;
      }
    };
  }

  @Test
  void aStepAfterTheLastGivenGradientIsAFault() {
    Scenario scenario = Scenario.DEFAULT.withProblemKind("gradients");
    Table two = Table.of(DoubleVector.of(1), DoubleVector.of(2));
    Scenario given =
        scenario.withProblemSettings(scenario.problem().settings().with("values", two));
    Audit audit =
        Auditor.audit(
            SheetReader.read("optimizer,step,quantity,printed\nsgd,2,g,2\nsgd,3,g,2\n"), given);
    assertThat(audit.rows()).hasSize(1);
    assertThat(audit.faults().keySet()).containsExactly(1);
    assertThat(Text.english().sentence(audit.faults().get(1))).contains("line 3", "to 2");
  }
}

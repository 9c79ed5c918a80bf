package org.thetascope.scenario;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;

/** A title and a question hold as long as what they speak of is as it was. */
class WordingTest {
  private final Scenario unit = gallery("logistic-unit");
  private final Scenario valley = gallery("valley");

  private static Scenario gallery(String id) {
    return new Gallery()
        .all().stream().filter(entry -> entry.id().equals(id)).findFirst().orElseThrow().scenario();
  }

  @Test
  void nothingIsOutdatedBeforeAnythingIsChanged() {
    for (GalleryEntry entry : new Gallery().all()) {
      Wording wording = new Wording(entry.scenario(), entry.scenario());
      assertThat(wording.titleOutdated() || wording.questionOutdated()).as(entry.id()).isFalse();
    }
  }

  @Test
  void anotherProblemMakesBothUntrue() {
    Wording wording = new Wording(valley, valley.withProblemKind("quadratic"));
    assertThat(wording.titleOutdated()).isTrue();
    assertThat(wording.questionOutdated()).isTrue();
  }

  @Test
  void aQuestionIsAboutTheSettingsThatItNames() {
    // "Every ε is 0.1, … Why does SGD creep …?"
    Wording sgd = new Wording(unit, unit.withHyperparameter("sgd", "epsilon", 10));
    assertThat(sgd.questionOutdated()).isTrue();
    assertThat(sgd.titleOutdated()).isFalse();
    Wording other = new Wording(unit, unit.withHyperparameter("adam", "rho2", 0.99));
    assertThat(other.questionOutdated()).isFalse();
    Wording elsewhere = new Wording(unit, unit.withChain(unit.chain().withDepth(7)));
    assertThat(elsewhere.questionOutdated()).isFalse();
  }

  @Test
  void aNumberOfStepsInTheQuestionIsPartOfIt() {
    assertThat(new Wording(valley, valley.withSteps(500)).questionOutdated()).isTrue();
    assertThat(new Wording(unit, unit.withSteps(500)).questionOutdated()).isFalse();
  }

  @Test
  void aChainsQuestionIsAboutItsChain() {
    Scenario chain = gallery("dead-relu");
    assertThat(new Wording(chain, chain.withProblemKind("beale")).questionOutdated()).isFalse();
    Scenario deeper = chain.withChain(chain.chain().withInput(0.7));
    assertThat(new Wording(chain, deeper).questionOutdated()).isTrue();
  }

  @Test
  void wordsThatWereWrittenAnewAreTrue() {
    Scenario changed = valley.withProblemKind("quadratic").withTitle("Bowl").withNotes("");
    assertThat(new Wording(valley, changed).titleOutdated()).isFalse();
    assertThat(new Wording(valley, changed).questionOutdated()).isFalse();
  }
}

package org.thetascope.app.lab.chains;

import javafx.beans.property.ReadOnlyObjectProperty;
import javafx.scene.control.Label;
import javafx.scene.layout.Region;
import org.thetascope.activation.Activations;
import org.thetascope.app.compute.LatestWins;
import org.thetascope.app.compute.Outcome;
import org.thetascope.app.control.BusyBar;
import org.thetascope.app.control.RowContext;
import org.thetascope.chain.Claim;
import org.thetascope.parameter.DoubleVector;
import org.thetascope.scenario.ChainSettings;
import org.thetascope.scenario.Scenario;
import org.thetascope.simulation.Counterexample;
import org.thetascope.simulation.CounterexampleQuery;
import org.thetascope.text.NumberText;
import org.thetascope.text.Text;

/**
 * Looks for weights below 1 with which the claim fails, and loads them or says why there are none.
 */
public final class CounterexampleFinder {
  private static final double LIMIT = 1;
  private static final int TRIES = 5000;
  private static final int DIGITS = 4;

  private final RowContext context;
  private final Text text;
  private final LatestWins<CounterexampleQuery, Counterexample> worker;
  private final ReadOnlyObjectProperty<String> activation;
  private final Label answer = new Label();
  private final BusyBar busyBar;
  private long searches;

  /**
   * Looks on a worker.
   *
   * @param activation the id of φ
   */
  public CounterexampleFinder(
      RowContext context,
      LatestWins<CounterexampleQuery, Counterexample> worker,
      ReadOnlyObjectProperty<String> activation) {
    this.context = context;
    this.worker = worker;
    this.activation = activation;
    text = context.text();
    answer.setId("chains-answer");
    answer.setWrapText(true);
    answer.setMinHeight(Region.USE_PREF_SIZE);
    answer.managedProperty().bind(answer.textProperty().isNotEmpty());
    busyBar = new BusyBar("chains-search", worker, text);
    worker.outcomeProperty().addListener((outcome, was, is) -> show(is));
    activation.addListener(change -> answer.setText(""));
  }

  /** What came of the search. */
  Label answer() {
    return answer;
  }

  /** Shows and cancels a long search. */
  BusyBar busyBar() {
    return busyBar;
  }

  /** Looks for another one than before. */
  void find() {
    ChainSettings chain = context.model().scenario().chain();
    searches++;
    worker.submit(
        new CounterexampleQuery(
            activation.get(),
            chain.depth(),
            chain.input(),
            chain.firstLayer(),
            LIMIT,
            TRIES,
            searches));
  }

  private void show(Outcome<CounterexampleQuery, Counterexample> outcome) {
    if (outcome.failed()) {
      answer.setText(text.sentence(outcome.fault()));
      return;
    }
    CounterexampleQuery query = outcome.query();
    Counterexample found = outcome.result();
    boolean fails = found.weights().isPresent() && found.claim().verdict() == Claim.Verdict.FAILS;
    if (fails) {
      load(query, found.weights().get());
    }
    answer.setText(sentence(query, found, fails));
  }

  private String sentence(CounterexampleQuery query, Counterexample found, boolean fails) {
    String name = Activations.of(query.activation()).name();
    String tried = NumberText.grouped(found.tried());
    if (fails) {
      return text.get("counterexample.found", name, tried, found.claim().argmax());
    }
    if (query.impossible()) {
      return text.get(
          "counterexample.impossible",
          text.numbers().rounded(Claim.SIGMOID_GROWTH, DIGITS),
          NumberText.grouped(found.bounded()),
          tried,
          text.numbers().rounded(found.leastGrowth(), DIGITS));
    }
    return text.get("counterexample.none", name, tried);
  }

  private void load(CounterexampleQuery query, DoubleVector weights) {
    Scenario scenario = context.model().scenario();
    ChainSettings chain = scenario.chain();
    if (chain.depth() == query.depth()) {
      context.model().set(scenario.withChain(chain.withWeightList(weights)));
    }
  }
}

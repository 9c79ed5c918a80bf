package org.thetascope.app.chart;

import java.util.ArrayList;
import java.util.List;
import javafx.beans.Observable;
import javafx.beans.property.BooleanProperty;
import javafx.beans.property.ObjectProperty;
import javafx.beans.property.SimpleBooleanProperty;
import org.thetascope.app.compute.Outcome;
import org.thetascope.app.compute.SimulationService;
import org.thetascope.app.lab.LabContext;
import org.thetascope.chart.ChartContent;
import org.thetascope.chart.CurveChart;
import org.thetascope.chart.content.ChainContent;
import org.thetascope.chart.content.TrajectoryContent;
import org.thetascope.scenario.ChainSettings;
import org.thetascope.scenario.Scenario;
import org.thetascope.simulation.Chains;
import org.thetascope.simulation.Trajectories;
import org.thetascope.simulation.TrajectoryQuery;

/** The pale curves behind the scenario's own: another convention's, and those that were pinned. */
public final class Ghosts {
  private final LabContext context;
  private final CurveChart trajectories;
  private final CurveChart chain;
  private final TrajectoryContent trajectoryContent;
  private final ChainContent chainContent;
  private final PinnedLegend words;
  private final BooleanProperty pinned = new SimpleBooleanProperty();

  /** Behind the curves of two charts. */
  public Ghosts(LabContext context, CurveChart trajectories, CurveChart chain) {
    this.context = context;
    this.trajectories = trajectories;
    this.chain = chain;
    trajectoryContent = new TrajectoryContent(context.rows().text());
    chainContent = new ChainContent(context.rows().text());
    words = new PinnedLegend(context.rows().text());
    SimulationService service = context.service();
    ChartSettings settings = context.settings();
    pinned.set(settings.pinnedProperty().get() != null);
    pinned.addListener(change -> pin());
    settings.pinnedProperty().addListener((of, was, is) -> pinned.set(is != null));
    for (Observable cause :
        List.of(
            service.ghostsProperty(),
            service.pinnedProperty(),
            settings.comparedProperty(),
            settings.pinnedProperty(),
            settings.logTrajectoriesProperty(),
            context.rows().model().scenarioProperty())) {
      cause.addListener(change -> showTrajectories());
    }
    for (Observable cause :
        List.of(
            service.pinnedChainsProperty(),
            settings.pinnedProperty(),
            settings.logChainProperty())) {
      cause.addListener(change -> showChain());
    }
  }

  /** Whether curves are pinned; switching it on pins the present ones. */
  public BooleanProperty pinnedProperty() {
    return pinned;
  }

  private void pin() {
    ObjectProperty<Scenario> of = context.settings().pinnedProperty();
    if (pinned.get() != (of.get() != null)) {
      of.set(pinned.get() ? context.rows().model().scenario() : null);
    }
  }

  private void showTrajectories() {
    Scenario pinned = context.settings().pinnedProperty().get();
    List<ChartContent> behind = new ArrayList<>();
    if (context.settings().comparedProperty().get() != null) {
      add(behind, context.service().ghostsProperty().get());
    }
    if (pinned != null) {
      add(behind, context.service().pinnedProperty().get());
    }
    String legend = pinned == null ? "" : words.of(pinned, context.rows().model().scenario());
    trajectories.setGhosts(behind, legend);
  }

  private void add(List<ChartContent> behind, Outcome<TrajectoryQuery, Trajectories> outcome) {
    if (outcome != null && !outcome.failed()) {
      boolean log = context.settings().logTrajectoriesProperty().get();
      behind.add(trajectoryContent.of(outcome.query(), outcome.result(), log));
    }
  }

  private void showChain() {
    Outcome<ChainSettings, Chains> outcome = context.service().pinnedChainsProperty().get();
    boolean none = context.settings().pinnedProperty().get() == null;
    if (none || outcome == null || outcome.failed()) {
      chain.setGhosts(List.of(), "");
      return;
    }
    boolean log = context.settings().logChainProperty().get();
    chain.setGhosts(
        List.of(chainContent.of(outcome.query().depth(), outcome.result(), log)),
        context.rows().text().get("legend.pinned"));
  }
}

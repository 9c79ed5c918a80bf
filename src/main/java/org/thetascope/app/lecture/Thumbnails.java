package org.thetascope.app.lecture;

import java.util.List;
import java.util.Map;
import java.util.Optional;
import javafx.scene.image.Image;
import org.thetascope.app.compute.LatestWins;
import org.thetascope.app.compute.Outcome;
import org.thetascope.app.lab.LabContext;
import org.thetascope.scenario.Scenario;

/** Small pictures of scenarios, drawn off the FX thread; they arrive one by one. */
public final class Thumbnails {
  private final LabContext context;
  private final LatestWins<ThumbnailQuery, Map<Scenario, Image>> worker;

  /**
   * Tells whenever pictures arrive.
   *
   * @param name of the worker's thread
   * @param width of the pictures in pixels
   */
  public Thumbnails(String name, int width, LabContext context, Runnable arrived) {
    this.context = context;
    worker =
        context
            .service()
            .worker(name, new ThumbnailDrawing(context.rows().text(), context.fonts(), width));
    worker.outcomeProperty().addListener(change -> arrived.run());
  }

  /** Asks for pictures in the present theme. */
  public void ask(List<Scenario> scenarios) {
    boolean dark = context.theme().get().dark();
    worker.submit(new ThumbnailQuery(scenarios, dark ? "dark" : "light"));
  }

  /** The picture of a scenario, once it is there. */
  public Optional<Image> of(Scenario scenario) {
    Outcome<ThumbnailQuery, Map<Scenario, Image>> outcome = worker.outcomeProperty().get();
    return outcome == null || outcome.failed()
        ? Optional.empty()
        : Optional.ofNullable(outcome.result().get(scenario));
  }
}

package org.thetascope.app.control;

import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.stream.Collectors;
import javafx.beans.InvalidationListener;
import javafx.beans.WeakInvalidationListener;
import javafx.geometry.Bounds;
import javafx.scene.layout.Region;
import org.thetascope.app.compute.Outcome;
import org.thetascope.optimizer.Hyperparameters;
import org.thetascope.parameter.Parameter;
import org.thetascope.simulation.BorderSimulation;
import org.thetascope.simulation.EpsilonBorder;

/**
 * The borders of stability on the slider of a learning rate: the track beyond a border has another
 * colour, a mark stands at it, and what comes near to it is drawn to it.
 */
final class SliderBorders {
  /** How near in pixels a dragged thumb is drawn to a mark. */
  private static final double NEAR = 4;

  private final Parameter parameter;
  private final String row;
  private final RowContext context;
  private final Runnable changed;
  private final InvalidationListener follow = change -> follow();
  private List<EpsilonBorder> borders = List.of();
  private List<Region> nodes = List.of();

  /**
   * Follows the borders.
   *
   * @param row the id of the slider's row: epsilon for the shown optimizers, sgd-epsilon for one
   * @param changed told when there are other borders
   */
  SliderBorders(Parameter parameter, String row, RowContext context, Runnable changed) {
    this.parameter = parameter;
    this.row = row;
    this.context = context;
    this.changed = changed;
    // borders outlive rows
    context.borders().addListener(new WeakInvalidationListener(follow));
    borders = present();
    nodes = drawn();
  }

  private void follow() {
    List<EpsilonBorder> now = present();
    if (!now.equals(borders)) {
      borders = now;
      nodes = drawn();
      changed.run();
    }
  }

  private List<EpsilonBorder> present() {
    Outcome<BorderSimulation.Query, List<EpsilonBorder>> outcome = context.borders().get();
    if (outcome == null || outcome.failed()) {
      return List.of();
    }
    String all = Hyperparameters.EPSILON.id();
    return outcome.result().stream()
        .filter(
            border ->
                row.equals(all) ? border.enabled() : row.equals(border.optimizer() + "-" + all))
        .filter(this::shown)
        .toList();
  }

  /** Where the whole track is restless there is nothing to choose; where it grows, that is said. */
  private boolean shown(EpsilonBorder border) {
    return border.epsilon() < parameter.high()
        && (border.grows() || border.epsilon() > parameter.low());
  }

  /** The bands, those of growth over the others, and over them the marks. */
  private List<Region> drawn() {
    List<Region> regions = new ArrayList<>();
    borders.stream().filter(border -> !border.grows()).forEach(b -> regions.add(region(b, "band")));
    borders.stream().filter(EpsilonBorder::grows).forEach(b -> regions.add(region(b, "band")));
    borders.stream()
        .filter(border -> border.epsilon() > parameter.low())
        .forEach(border -> regions.add(region(border, "mark")));
    return regions;
  }

  private static Region region(EpsilonBorder border, String kind) {
    Region region = new Region();
    region.setId(String.format(Locale.ROOT, "%s-%s", border.optimizer(), kind));
    region.getStyleClass().setAll("border-" + kind, border.grows() ? "grows" : "restless");
    region.setUserData(border);
    region.setManaged(false);
    region.setMouseTransparent(true);
    return region;
  }

  /** What stands between track and thumb. */
  List<Region> nodes() {
    return nodes;
  }

  /** Puts bands and marks on a track whose ends are those of the thumb's middle. */
  void layout(Bounds track, double from, double to) {
    for (Region region : nodes) {
      EpsilonBorder border = (EpsilonBorder) region.getUserData();
      double x = from + parameter.position(border.epsilon()) * (to - from);
      double height = region.prefHeight(-1);
      double y = track.getMinY() + (track.getHeight() - height) / 2;
      if (region.getStyleClass().contains("border-mark")) {
        double width = region.prefWidth(-1);
        region.resizeRelocate(Math.round(x - width / 2), y, width, height);
      } else {
        region.resizeRelocate(x, y, track.getMaxX() - x, height);
      }
    }
  }

  /** The value to take for a position that the thumb was dragged to, on a track of some pixels. */
  double dragged(double position, double pixels) {
    double nearest = NEAR / Math.max(1, pixels);
    double value = parameter.value(position);
    for (EpsilonBorder border : borders) {
      double distance = Math.abs(parameter.position(border.epsilon()) - position);
      if (border.epsilon() > parameter.low() && distance <= nearest) {
        nearest = distance;
        value = border.epsilon();
      }
    }
    return value;
  }

  /** The value to take for a move by a key: the first border on the way holds it up. */
  double moved(double from, double to) {
    double stop = to;
    for (EpsilonBorder border : borders) {
      double at = border.epsilon();
      boolean between = Math.min(from, stop) < at && at < Math.max(from, stop);
      stop = between ? at : stop;
    }
    return stop;
  }

  /** What the marks are, in sentences; empty where there are none. */
  String sentences() {
    return borders.stream()
        .map(border -> context.text().sentence(border.sentence()))
        .collect(Collectors.joining(" "));
  }
}

package org.thetascope.app.lab.plane;

import java.util.List;
import java.util.stream.IntStream;
import javafx.scene.Node;
import javafx.scene.layout.VBox;
import org.thetascope.app.control.ChoiceRow;
import org.thetascope.app.control.RowContext;
import org.thetascope.app.document.Lens;
import org.thetascope.problem.Problems;
import org.thetascope.scenario.PlaneSettings;
import org.thetascope.scenario.Scenario;

/** Which two components of θ span the plane, where there are more than two. */
final class ComponentChoice extends VBox {
  private final RowContext context;
  private List<String> shown = List.of();

  ComponentChoice(RowContext context) {
    this.context = context;
    getStyleClass().add("rows");
    managedProperty().bind(visibleProperty());
    context.model().scenarioProperty().addListener(change -> follow());
    follow();
  }

  private void follow() {
    Scenario scenario = context.model().scenario();
    List<String> signs =
        Problems.of(scenario.problem().kind()).signs(scenario.problem().settings());
    if (signs.equals(shown)) {
      return;
    }
    shown = signs;
    setVisible(signs.size() > 2);
    getChildren().clear();
    if (isVisible()) {
      getChildren().addAll(row("x", 0), row("y", 1));
    }
  }

  private Node row(String axis, int place) {
    List<String> options = IntStream.range(0, shown.size()).mapToObj(String::valueOf).toList();
    Lens<String> lens =
        new Lens<>(
            s -> String.valueOf((int) s.plane().components().get(place)),
            (s, v) -> s.withPlane(chosen(s.plane(), place, Integer.parseInt(v))));
    return new ChoiceRow(
        "plane-" + axis,
        context.text().get("row.plane." + axis),
        context.text().get("row.plane.help"),
        options,
        j -> Integer.parseInt(j) < shown.size() ? shown.get(Integer.parseInt(j)) : j,
        lens,
        context);
  }

  /** The other component gives way where both would be the same. */
  private static PlaneSettings chosen(PlaneSettings plane, int place, int component) {
    int first = place == 0 ? component : plane.first();
    int second = place == 1 ? component : plane.second();
    if (first == second) {
      return place == 0
          ? plane.withComponents(component, plane.first())
          : plane.withComponents(plane.second(), component);
    }
    return plane.withComponents(first, second);
  }
}

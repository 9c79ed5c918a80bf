package org.thetascope.app.control;

import java.util.List;
import javafx.scene.layout.VBox;
import org.thetascope.app.document.Lens;
import org.thetascope.parameter.Parameter;
import org.thetascope.problem.Problems;
import org.thetascope.scenario.Scenario;
import org.thetascope.text.Text;

/** Where θ starts: a row for each component of the problem. */
public final class StartPane extends VBox {
  private final RowContext context;
  private List<String> shown = List.of();

  /** Rows that follow the model's problem. */
  public StartPane(RowContext context) {
    this.context = context;
    getStyleClass().add("rows");
    context.model().scenarioProperty().addListener(change -> follow());
    follow();
  }

  private void follow() {
    Scenario scenario = context.model().scenario();
    List<String> components =
        Problems.of(scenario.problem().kind()).signs(scenario.problem().settings());
    if (components.equals(shown)) {
      return;
    }
    shown = components;
    Text text = context.text();
    getChildren().clear();
    for (int j = 0; j < components.size(); j++) {
      int component = j;
      Parameter start = Scenario.START.called(components.get(component));
      Lens<Double> lens =
          new Lens<>(
              s -> s.start().get(component),
              (s, v) -> s.withStart(s.start().with(component, v)),
              s -> component < s.start().size());
      String name = text.get("parameter.start.name");
      getChildren().add(new ParameterRow("start-" + component, name, start, lens, context));
    }
  }
}

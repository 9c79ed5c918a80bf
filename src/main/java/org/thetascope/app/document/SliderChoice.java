package org.thetascope.app.document;

import java.util.ArrayList;
import java.util.List;
import javafx.scene.control.ComboBox;
import javafx.scene.control.Label;
import javafx.scene.control.Tooltip;
import javafx.scene.layout.FlowPane;
import org.thetascope.app.control.SignWords;
import org.thetascope.optimizer.Optimizer;
import org.thetascope.optimizer.Optimizers;
import org.thetascope.problem.Problems;
import org.thetascope.scenario.Scenario;
import org.thetascope.scenario.SliderRows;
import org.thetascope.scenario.View;
import org.thetascope.text.Text;

/** The sliders that stand on the stage: at most three of all that a scenario has. */
final class SliderChoice extends FlowPane {
  private static final double GAP = 6;
  private static final String NONE = "";

  private final Scenario scenario;
  private final Text text;
  private final List<ComboBox<String>> boxes = new ArrayList<>();

  SliderChoice(Scenario scenario, Text text) {
    super(GAP, GAP);
    this.scenario = scenario;
    this.text = text;
    List<String> ids = new ArrayList<>(List.of(NONE));
    ids.addAll(SliderRows.of(scenario));
    Label label = new Label(text.get("describe.sliders"));
    getChildren().add(label);
    for (int i = 1; i <= View.MAX_SLIDERS; i++) {
      ComboBox<String> box = new ComboBox<>();
      box.setId("describe-slider-" + i);
      box.getItems().setAll(ids);
      box.setAccessibleText(text.get("describe.slider", i));
      box.setTooltip(new Tooltip(text.get("describe.sliders.help")));
      SignWords.name(box, this::words);
      boxes.add(box);
      getChildren().add(box);
    }
    label.setLabelFor(boxes.get(0));
  }

  /** Shows these sliders, in their order. */
  void show(List<String> sliders) {
    for (int i = 0; i < boxes.size(); i++) {
      boxes.get(i).setValue(i < sliders.size() ? sliders.get(i) : NONE);
    }
  }

  /** The sliders that are chosen, each once. */
  List<String> chosen() {
    return boxes.stream()
        .map(ComboBox::getValue)
        .filter(id -> !id.equals(NONE))
        .distinct()
        .toList();
  }

  /** Whose number it is, and its sign and name. */
  private String words(String id) {
    if (id.equals(NONE)) {
      return text.get("describe.slider.none");
    }
    int dash = id.indexOf('-');
    String field = id.substring(dash + 1);
    if (dash < 0) {
      return SliderRows.common().stream()
          .filter(parameter -> parameter.id().equals(id))
          .findFirst()
          .map(parameter -> parameter.symbol() + " " + name(id))
          .orElse(name(id));
    }
    String group = id.substring(0, dash);
    if (group.equals(Scenario.START.id())) {
      return sign(Integer.parseInt(field)) + " " + name(group);
    }
    return text.get("describe.slider.of", owner(group), name(field));
  }

  private String sign(int component) {
    return Problems.of(scenario.problem().kind())
        .signs(scenario.problem().settings())
        .get(component);
  }

  private String owner(String group) {
    return Optimizers.ALL.stream()
        .filter(optimizer -> optimizer.id().equals(group))
        .findFirst()
        .map(Optimizer::name)
        .orElseGet(() -> text.get("describe.slider." + group));
  }

  /** A constant that somebody named is called as it is. */
  private String name(String field) {
    String key = "parameter." + field + ".name";
    return text.has(key) ? text.get(key) : field;
  }
}

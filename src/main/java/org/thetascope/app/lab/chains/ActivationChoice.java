package org.thetascope.app.lab.chains;

import java.util.ArrayList;
import java.util.List;
import javafx.scene.control.CheckBox;
import javafx.scene.control.Tooltip;
import javafx.scene.layout.FlowPane;
import org.thetascope.activation.Activation;
import org.thetascope.activation.Activations;
import org.thetascope.app.control.RowContext;
import org.thetascope.scenario.Scenario;

/** Which activations have a chain: any of them, at least one. */
public final class ActivationChoice extends FlowPane {
  private final RowContext context;
  private final List<CheckBox> boxes = new ArrayList<>();

  /** Boxes that follow the model's chains. */
  public ActivationChoice(RowContext context) {
    this.context = context;
    getStyleClass().add("choices");
    for (Activation activation : Activations.ALL) {
      CheckBox box = new CheckBox(activation.name());
      box.setId("chains-activation-" + activation.id());
      box.setTooltip(
          new Tooltip(context.text().get("row.chainActivation.help", activation.name())));
      box.setOnAction(click -> set(activation.id(), box.isSelected()));
      boxes.add(box);
    }
    getChildren().addAll(boxes);
    context.model().scenarioProperty().addListener(change -> follow());
    follow();
  }

  private void set(String id, boolean chosen) {
    Scenario scenario = context.model().scenario();
    List<String> activations = new ArrayList<>(scenario.chain().activations());
    activations.remove(id);
    if (chosen) {
      activations.add(id);
    }
    context.model().set(scenario.withChain(scenario.chain().withActivations(activations)));
  }

  /** The last one cannot be taken away. */
  private void follow() {
    List<String> chosen = context.model().scenario().chain().activations();
    for (int i = 0; i < boxes.size(); i++) {
      boolean is = chosen.contains(Activations.ALL.get(i).id());
      boxes.get(i).setSelected(is);
      boxes.get(i).setDisable(is && chosen.size() == 1);
    }
  }
}

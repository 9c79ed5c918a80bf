package org.thetascope.app.document;

import java.util.List;
import java.util.function.Supplier;
import java.util.stream.Collectors;
import javafx.scene.control.Button;
import javafx.scene.control.CheckBox;
import javafx.scene.control.Label;
import javafx.scene.control.Tooltip;
import javafx.scene.layout.FlowPane;
import javafx.scene.layout.VBox;
import org.thetascope.scenario.LabOutline;
import org.thetascope.scenario.Scenario;
import org.thetascope.scenario.View;
import org.thetascope.text.Text;

/**
 * How a scenario is to be looked at: the present view to be taken, and what stands on the stage.
 */
final class ViewChoice extends VBox {
  private static final double GAP = 6;

  private final Text text;
  private final Label words = new Label();
  private final FlowPane charts = new FlowPane(2 * GAP, GAP);
  private final SliderChoice sliders;
  private final CheckBox predict = new CheckBox();
  private View view;

  /**
   * A choice that begins with a scenario's view.
   *
   * @param present the view that is seen now
   */
  ViewChoice(Scenario scenario, Supplier<View> present, Text text) {
    super(GAP);
    this.text = text;
    sliders = new SliderChoice(scenario, text);
    words.setId("describe-view");
    words.setWrapText(true);
    words.setMinHeight(USE_PREF_SIZE);
    Button take = new Button(text.get("describe.view.take"));
    take.setId("describe-view-take");
    take.setTooltip(new Tooltip(text.get("describe.view.take.help")));
    take.setOnAction(click -> show(present.get()));
    predict.setId("describe-predict");
    predict.setText(text.get("describe.predict"));
    predict.setTooltip(new Tooltip(text.get("describe.predict.help")));
    getChildren().addAll(words, take, charts, sliders, predict);
    show(scenario.view());
  }

  private void show(View shown) {
    view = shown;
    LabOutline lab = LabOutline.of(shown.lab());
    words.setText(text.get("describe.view", text.get("lab." + lab.id() + ".title")));
    charts.getChildren().clear();
    for (String chart : lab.part(shown.part()).charts()) {
      CheckBox box = new CheckBox(text.get("export.chart." + chart));
      box.setId("describe-chart-" + chart);
      box.setUserData(chart);
      box.setSelected(shown.charts().contains(chart));
      charts.getChildren().add(box);
    }
    sliders.show(shown.sliders());
    predict.setSelected(shown.predict());
  }

  /** The view as it is chosen; of no chart at all those that it had. */
  View view() {
    List<String> chosen =
        charts.getChildren().stream()
            .map(CheckBox.class::cast)
            .filter(CheckBox::isSelected)
            .map(box -> (String) box.getUserData())
            .collect(Collectors.toList());
    View with = chosen.isEmpty() || sameCharts(chosen) ? view : view.withCharts(chosen);
    return with.withSliders(sliders.chosen()).withPredict(predict.isSelected());
  }

  /** Charts that were put in another order stay so. */
  private boolean sameCharts(List<String> chosen) {
    return chosen.size() == view.charts().size() && view.charts().containsAll(chosen);
  }
}

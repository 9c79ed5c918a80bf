package org.thetascope.app.lecture;

import java.util.List;
import java.util.stream.Collectors;
import javafx.beans.InvalidationListener;
import javafx.scene.control.Button;
import javafx.scene.control.Label;
import javafx.scene.control.Tooltip;
import javafx.scene.layout.HBox;
import javafx.scene.layout.Priority;
import org.thetascope.app.chart.ChartPane;
import org.thetascope.app.chart.Prediction;
import org.thetascope.app.lab.LabContext;
import org.thetascope.chart.ChartContent;
import org.thetascope.chart.GuessComparison;
import org.thetascope.text.Text;

/** What is to be done while a class predicts, and afterwards how close it came. */
public final class PredictBar extends HBox {
  private static final int DIGITS = 3;

  private final LabContext context;
  private final Prediction prediction;
  private final Text text;
  private final PredictActions actions;
  private final Label sentence = new Label();
  private final Button next = new Button();
  private final Button keep = new Button();

  /** Follows the prediction; takes no room where there is none. */
  public PredictBar(LabContext context, PredictActions actions) {
    this.context = context;
    this.actions = actions;
    prediction = context.appState().prediction();
    text = context.rows().text();
    setId("predict-bar");
    getStyleClass().add("predict-bar");
    sentence.setId("predict-sentence");
    sentence.setWrapText(true);
    sentence.setMinHeight(USE_PREF_SIZE);
    sentence.setMaxWidth(Double.MAX_VALUE);
    HBox.setHgrow(sentence, Priority.ALWAYS);
    prepare(next, "predict-next", actions::toggle);
    prepare(keep, "predict-keep", actions::keep);
    keep.setText(text.get("predict.keep"));
    keep.setTooltip(new Tooltip(text.get("predict.keep.help")));
    keep.managedProperty().bind(keep.visibleProperty());
    getChildren().addAll(sentence, keep, next);
    managedProperty().bind(visibleProperty());
    InvalidationListener follow = change -> follow();
    prediction.stateProperty().addListener(follow);
    follow();
  }

  private static void prepare(Button button, String id, Runnable action) {
    button.setId(id);
    button.setMinWidth(USE_PREF_SIZE);
    // the keys of the chart stay where they are
    button.setFocusTraversable(false);
    button.setOnAction(click -> action.run());
  }

  private void follow() {
    Prediction.State state = prediction.state();
    setVisible(state.phase() != Prediction.Phase.NONE);
    boolean guessing = state.phase() == Prediction.Phase.GUESSING;
    next.setText(text.get(guessing ? "predict.reveal" : "predict.end"));
    keep.setVisible(actions.canKeep());
    if (guessing) {
      int given = state.given().size();
      sentence.setText(
          given == 0 ? text.get("predict.draw") : text.get("predict.drawOrChoose", given));
    } else if (isVisible()) {
      sentence.setText(compared(state));
    }
  }

  private String compared(Prediction.State state) {
    ChartPane pane = actions.pane(state.chart());
    if (pane == null || pane.chart().content() == null || state.guess().isEmpty()) {
      return text.get("predict.nothing");
    }
    ChartContent content = pane.chart().content();
    List<GuessComparison> all =
        GuessComparison.of(content, state.x(), state.y(), pane.chart().range());
    if (all.isEmpty()) {
      return text.get("predict.nothing");
    }
    String closest = words("closest", all.get(0), content);
    if (all.size() == 1) {
      return closest;
    }
    String others =
        all.stream()
            .skip(1)
            .map(one -> words("other", one, content))
            .collect(Collectors.joining("; "));
    return closest + " " + text.get("predict.others", others);
  }

  /** How far apart at the end, and from where on by more than a tenth of the axis. */
  private String words(String which, GuessComparison one, ChartContent content) {
    boolean log = content.logarithmic();
    double apart = log ? Math.pow(10, one.distance()) : one.distance();
    String number = text.numbers().rounded(apart, DIGITS);
    String distance = log ? text.get("predict.factor", number) : number;
    return Double.isNaN(one.parted())
        ? text.get("predict." + which + ".together", one.name(), distance)
        : text.get(
            "predict." + which + ".parted",
            one.name(),
            distance,
            content.domainLabel(),
            text.numbers().exact(one.parted()));
  }
}

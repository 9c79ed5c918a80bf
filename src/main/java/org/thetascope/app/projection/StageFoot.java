package org.thetascope.app.projection;

import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import javafx.scene.Node;
import javafx.scene.control.Button;
import javafx.scene.control.Tooltip;
import javafx.scene.layout.HBox;
import javafx.scene.layout.Priority;
import org.thetascope.app.chart.PlaybackButtons;
import org.thetascope.app.control.ScenarioRows;
import org.thetascope.app.lab.LabContext;
import org.thetascope.app.shortcut.KeyNames;
import org.thetascope.app.shortcut.Shortcut;
import org.thetascope.app.window.Shortcuts;
import org.thetascope.scenario.Scenario;
import org.thetascope.text.Text;

/** Along the foot of the stage: the sliders that the view names, playback, and the way out. */
final class StageFoot extends HBox {
  private final LabContext context;
  private final Text text;
  private final ScenarioRows rows;
  private final HBox sliders = new HBox();
  private final PlaybackButtons playback;
  private final Map<String, Optional<Node>> made = new HashMap<>();

  /** With what its buttons do. */
  StageFoot(LabContext context, Runnable controls, Runnable answer, Runnable leave) {
    this.context = context;
    text = context.rows().text();
    rows = new ScenarioRows(context.rows());
    playback = new PlaybackButtons(context, context.appState().playback());
    playback.managedProperty().bind(playback.visibleProperty());
    getStyleClass().add("stage-foot");
    sliders.getStyleClass().add("stage-sliders");
    sliders.setId("stage-sliders");
    HBox.setHgrow(sliders, Priority.ALWAYS);
    getChildren()
        .addAll(
            button("controls", ProjectionView.KEYS.shortcut("stageControls"), controls),
            sliders,
            playback,
            button("answer-button", ProjectionView.KEYS.shortcut("stageAnswer"), answer),
            button("leave", Shortcuts.WINDOW.shortcut("leave"), leave));
  }

  private Button button(String id, Shortcut shortcut, Runnable action) {
    Button button = new Button(text.get("stage." + id));
    button.setId("stage-" + id);
    button.setMinWidth(USE_PREF_SIZE);
    // the keys of the charts stay where they are
    button.setFocusTraversable(false);
    String help = text.get("stage." + id + ".help");
    String keys = new KeyNames(text).of(shortcut);
    button.setTooltip(new Tooltip(text.get("action.withKeys", help, keys)));
    button.setAccessibleText(help);
    button.setOnAction(click -> action.run());
    return button;
  }

  /** Shows the sliders of rows, and playback where there is something to play. */
  void show(List<String> ids, boolean plays) {
    List<Node> wanted = ids.stream().map(this::row).flatMap(Optional::stream).toList();
    if (!sliders.getChildren().equals(wanted)) {
      sliders.getChildren().setAll(wanted);
    }
    playback.setVisible(plays);
  }

  /** A row is made once for each shape of a scenario. */
  private Optional<Node> row(String id) {
    Scenario scenario = context.rows().model().scenario();
    String shape =
        String.join(" ", id, scenario.problem().kind(), scenario.chain().weights().kind())
            + scenario.start().size();
    Optional<Node> row = made.computeIfAbsent(shape, unknown -> rows.of(id));
    row.ifPresent(node -> HBox.setHgrow(node, Priority.ALWAYS));
    return row;
  }
}

package org.thetascope.app.document;

import java.util.ArrayList;
import java.util.List;
import javafx.beans.InvalidationListener;
import javafx.scene.control.Button;
import javafx.scene.control.Label;
import javafx.scene.control.Tooltip;
import javafx.scene.layout.HBox;
import javafx.scene.layout.Priority;
import javafx.scene.layout.VBox;
import org.thetascope.storage.Recovered;
import org.thetascope.storage.SheetSnapshot;
import org.thetascope.storage.WorkSnapshot;
import org.thetascope.text.Text;

/** Offers what crashed runs left, a line each; takes no room where there is nothing. */
public final class RecoveryBar extends VBox {
  private final RecoverableWork left;
  private final RecoveryActions actions;
  private final Text text;

  public RecoveryBar(RecoverableWork left, RecoveryActions actions, Text text) {
    this.left = left;
    this.actions = actions;
    this.text = text;
    setId("recovery");
    getStyleClass().add("recovery");
    // titles take the window's width and never ask for another
    setPrefWidth(0);
    left.offered().addListener((InvalidationListener) change -> fill());
    fill();
  }

  private void fill() {
    getChildren().setAll(left.offered().stream().map(this::line).toList());
    setVisible(!left.offered().isEmpty());
    setManaged(!left.offered().isEmpty());
  }

  private HBox line(Recovered recovered) {
    Label sentence = new Label(words(recovered.work()));
    sentence.setTooltip(new Tooltip(sentence.getText()));
    sentence.setMinWidth(0);
    sentence.setMaxWidth(Double.MAX_VALUE);
    HBox.setHgrow(sentence, Priority.ALWAYS);
    Button restore = button("restore");
    restore.setOnAction(click -> actions.restore(getScene().getWindow(), recovered));
    Button discard = button("discard");
    discard.setOnAction(click -> actions.discard(recovered));
    HBox line = new HBox(sentence, restore, discard);
    line.getStyleClass().add("recovery-line");
    return line;
  }

  private String words(WorkSnapshot work) {
    String title = work.scenario().title();
    List<String> names = new ArrayList<>();
    names.add(title.isBlank() ? text.get("window.untitled") : title);
    work.lecture().ifPresent(kept -> names.add(kept.lecture().title()));
    work.sheet().map(SheetSnapshot::name).ifPresent(names::add);
    String what = work.lecture().isPresent() ? "lecture" : "scenario";
    String key = "recovery." + what + (work.sheet().isPresent() ? "AndSheet" : "");
    return text.get(key, names.toArray());
  }

  private Button button(String id) {
    Button button = new Button(text.get("recovery." + id));
    button.setId("recovery-" + id);
    button.setTooltip(new Tooltip(text.get("recovery." + id + ".help")));
    button.setMinWidth(USE_PREF_SIZE);
    return button;
  }
}

package org.thetascope.app.document;

import javafx.beans.binding.Bindings;
import javafx.beans.property.BooleanProperty;
import javafx.beans.property.SimpleBooleanProperty;
import javafx.beans.value.ObservableBooleanValue;
import javafx.scene.control.Label;
import javafx.scene.layout.VBox;
import org.thetascope.app.control.RowContext;
import org.thetascope.scenario.Notes;

/**
 * The remarks among a scenario's notes. They are the lecturer's: while the window is projected
 * nothing of them is seen.
 */
public final class NotesView extends VBox {
  private final RowContext context;
  private final Label remarks = new Label();
  private final BooleanProperty some = new SimpleBooleanProperty();

  /** Follows the model's scenario; takes no room where there are none or it is projected. */
  public NotesView(RowContext context, ObservableBooleanValue projecting) {
    this.context = context;
    // not left to the styles: they would lose against what is set at every turn of a page
    visibleProperty().bind(some.and(Bindings.not(projecting)));
    managedProperty().bind(visibleProperty());
    setId("notes");
    getStyleClass().add("notes");
    remarks.setId("notes-remarks");
    remarks.setWrapText(true);
    remarks.setMinHeight(USE_PREF_SIZE);
    getChildren().add(remarks);
    context.model().scenarioProperty().addListener(change -> follow());
    follow();
  }

  private void follow() {
    String words = Notes.of(context.model().scenario().notes()).remarks();
    remarks.setText(words);
    some.set(!words.isEmpty());
  }
}

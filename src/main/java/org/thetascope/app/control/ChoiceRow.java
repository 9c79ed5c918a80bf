package org.thetascope.app.control;

import java.util.List;
import java.util.function.Consumer;
import java.util.function.Function;
import javafx.beans.property.Property;
import javafx.scene.control.ComboBox;
import javafx.scene.control.Label;
import javafx.scene.control.ListCell;
import javafx.scene.control.Tooltip;
import javafx.scene.layout.HBox;
import javafx.scene.layout.Priority;
import org.thetascope.app.document.Lens;
import org.thetascope.parameter.FaultException;

/** A name and a drop-down list of options. */
public final class ChoiceRow extends HBox {
  private final ComboBox<String> box = new ComboBox<>();
  private final Function<String, String> words;

  /**
   * A row for one choice.
   *
   * @param id of the row; its list is found under id-choice
   * @param name what is chosen, in words
   * @param help one sentence
   * @param options the ids that can be chosen
   * @param words what an id is called
   * @param lens where the chosen id stands in the scenario
   */
  public ChoiceRow(
      String id,
      String name,
      String help,
      List<String> options,
      Function<String, String> words,
      Lens<String> lens,
      RowContext context) {
    getStyleClass().add("parameter-row");
    setId(id);
    Label label = new Label(name);
    label.getStyleClass().addAll("row-label", SideSplit.NOT_PROJECTED);
    box.setId(id + "-choice");
    box.getItems().setAll(options);
    this.words = words;
    SignWords.name(box, words);
    Property<String> value = context.model().property(lens);
    value.addListener(change -> box.setValue(value.getValue()));
    box.setValue(value.getValue());
    box.valueProperty()
        .addListener(
            (chosen, was, is) -> {
              if (is != null && !is.equals(value.getValue())) {
                choose(is, value, box, context);
              }
            });
    box.setMaxWidth(Double.MAX_VALUE);
    box.setAccessibleText(name);
    Tooltip tooltip = SignWords.tip(help);
    box.setTooltip(tooltip);
    label.setTooltip(tooltip);
    label.setLabelFor(box);
    HBox.setHgrow(box, Priority.ALWAYS);
    getChildren().addAll(label, box);
  }

  /**
   * Says which option of the open list is pointed at.
   *
   * @param action given its id, or an empty string when none is any more
   */
  void onPointedAt(Consumer<String> action) {
    box.setCellFactory(
        list -> {
          ListCell<String> cell = new SignWords.Cell<>(words);
          cell.hoverProperty()
              .addListener(
                  (hover, was, is) -> {
                    if (is && cell.getItem() != null) {
                      action.accept(cell.getItem());
                    }
                  });
          return cell;
        });
    box.setOnHidden(hidden -> action.accept(""));
  }

  /** What does not fit the other values is refused in a sentence, and the list goes back. */
  private static void choose(
      String id, Property<String> value, ComboBox<String> box, RowContext context) {
    try {
      value.setValue(id);
    } catch (FaultException e) {
      context.notices().fault(context.text().sentence(e.fault()));
      box.setValue(value.getValue());
    }
  }
}

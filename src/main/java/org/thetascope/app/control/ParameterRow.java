package org.thetascope.app.control;

import java.util.function.Consumer;
import javafx.beans.property.Property;
import javafx.geometry.Bounds;
import javafx.scene.control.Label;
import javafx.scene.control.Tooltip;
import javafx.scene.input.KeyEvent;
import javafx.scene.input.MouseEvent;
import javafx.scene.layout.HBox;
import javafx.scene.layout.Priority;
import org.thetascope.app.document.Lens;
import org.thetascope.expression.SignRun;
import org.thetascope.parameter.Parameter;
import org.thetascope.scenario.Scenario;

/** Symbol and name, slider, and a field with the exact value; all three show one number. */
public final class ParameterRow extends HBox {
  /**
   * A row for one number of the scenario.
   *
   * @param id of the row; its slider and field are found under id-slider and id-field
   * @param name what it is called, in words
   * @param lens where the number stands in the scenario; NaN where several differ
   */
  public ParameterRow(
      String id, String name, Parameter parameter, Lens<Double> lens, RowContext context) {
    this(
        id,
        name,
        parameter,
        context.model().property(lens),
        value -> restore(context, lens, value),
        context);
  }

  /** A row for one number that is no part of the scenario. */
  public ParameterRow(
      String id, String name, Parameter parameter, Property<Double> value, RowContext context) {
    this(id, name, parameter, value, v -> v.setValue(parameter.fallback()), context);
  }

  private ParameterRow(
      String id,
      String name,
      Parameter parameter,
      Property<Double> value,
      Consumer<Property<Double>> restore,
      RowContext context) {
    getStyleClass().add("parameter-row");
    setId(id);
    boolean alone = !hasSign(parameter) || parameter.symbol().equals(name);
    String full = SignRun.plain(alone ? name : parameter.symbol() + "  " + name);
    Label label = SignWords.label(name);
    HBox words = new HBox(label);
    words.getStyleClass().add("row-label");
    if (alone) {
      label.setMinWidth(USE_PREF_SIZE);
    } else {
      words.getStyleClass().add("row-words");
      // a class reads the symbol, for which there is room
      Label symbol = SignWords.label(parameter.symbol());
      symbol.setMinWidth(USE_PREF_SIZE);
      words.getChildren().setAll(symbol, Layouts.hiddenWhenProjected(label));
    }
    NumberField field = new NumberField(parameter, value, context.text(), context.notices());
    field.setId(id + "-field");
    field.setAccessibleText(full);
    label.setLabelFor(field);
    String help = context.text().get("parameter." + parameter.id() + ".help");
    Tooltip tooltip = SignWords.tip(help);
    tooltip.setOnShown(shown -> moveAbove(tooltip));
    ParameterSlider slider =
        new ParameterSlider(
            parameter,
            value,
            id,
            context,
            marks -> SignWords.show(tooltip, marks.isEmpty() ? help : help + "\n" + marks));
    slider.setId(id + "-slider");
    slider.setAccessibleText(full);
    slider.accessibleHelpProperty().bind(tooltip.textProperty());
    HBox.setHgrow(slider, Priority.ALWAYS);
    Tooltip.install(words, tooltip);
    slider.setTooltip(tooltip);
    field.setTooltip(tooltip);
    slider.addEventFilter(
        MouseEvent.MOUSE_CLICKED,
        click -> {
          if (click.getClickCount() == 2) {
            restore.accept(value);
          }
        });
    slider.addEventHandler(
        KeyEvent.KEY_PRESSED,
        key -> {
          if (ControlKeys.SLIDER.shortcut("sliderRestore").matches(key)) {
            restore.accept(value);
          }
        });
    getChildren().addAll(words, slider, field);
  }

  /** Moves a tip from where the pointer is: it would lie over the controls that come next. */
  private void moveAbove(Tooltip tooltip) {
    Bounds row = localToScreen(getLayoutBounds());
    if (row != null && row.getMinY() > tooltip.getHeight()) {
      tooltip.setX(row.getMinX());
      tooltip.setY(row.getMinY() - tooltip.getHeight());
    }
  }

  /** Whether the symbol is a sign of a formula and not the word that the files have for it. */
  private static boolean hasSign(Parameter parameter) {
    String symbol = parameter.symbol();
    return symbol.length() == 1 || !symbol.isEmpty() && !symbol.equals(parameter.id());
  }

  /** Back to the scenario's value, where the scenario as opened has this number. */
  private static void restore(RowContext context, Lens<Double> lens, Property<Double> value) {
    Scenario opened = context.model().opened();
    if (lens.in(opened) && !lens.get(opened).isNaN()) {
      value.setValue(lens.get(opened));
    }
  }
}

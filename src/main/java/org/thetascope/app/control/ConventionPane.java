package org.thetascope.app.control;

import java.util.ArrayList;
import java.util.List;
import javafx.scene.control.ComboBox;
import javafx.scene.control.Label;
import javafx.scene.control.Tooltip;
import javafx.scene.layout.HBox;
import javafx.scene.layout.Priority;
import javafx.scene.layout.VBox;
import org.thetascope.app.chart.ChartSettings;
import org.thetascope.app.document.Lens;
import org.thetascope.optimizer.Convention;
import org.thetascope.optimizer.Conventions;
import org.thetascope.optimizer.Optimizer;
import org.thetascope.optimizer.Optimizers;
import org.thetascope.parameter.ChoiceField;
import org.thetascope.parameter.Field;
import org.thetascope.parameter.Settings;
import org.thetascope.scenario.Scenario;
import org.thetascope.text.Text;

/** The convention, another one to compare it with, and where the two differ. */
final class ConventionPane extends VBox {
  private final RowContext context;
  private final Text text;
  private final ChartSettings settings;
  private final Label differences = new Label();

  ConventionPane(RowContext context, ChartSettings settings) {
    this.context = context;
    this.settings = settings;
    text = context.text();
    getStyleClass().addAll("rows", SideSplit.NOT_PROJECTED);
    differences.setId("convention-differences");
    differences.setWrapText(true);
    differences.getStyleClass().add("explanation");
    ChoiceRow conventions =
        new ChoiceRow(
            "convention",
            text.get("row.convention.name"),
            text.get("row.convention.help"),
            Conventions.ids(),
            id -> Conventions.of(id).name(),
            new Lens<>(Scenario::convention, Scenario::withConvention),
            context);
    // what choosing one would do is seen before it is chosen
    conventions.onPointedAt(
        id -> settings.previewProperty().set(id.isEmpty() ? null : s -> s.withConvention(id)));
    getChildren().addAll(conventions, compare(), differences);
    context.model().scenarioProperty().addListener(change -> follow());
    settings.compareProperty().addListener(change -> follow());
    follow();
  }

  private HBox compare() {
    ComboBox<String> box = new ComboBox<>();
    box.setId("compare-choice");
    box.getItems().add(ChartSettings.NOTHING);
    box.getItems().addAll(Conventions.ids());
    box.setConverter(new ItemConverter<>(this::name));
    box.valueProperty().bindBidirectional(settings.compareProperty());
    box.setAccessibleText(text.get("row.compare.name"));
    box.setTooltip(new Tooltip(text.get("row.compare.help")));
    box.setMaxWidth(Double.MAX_VALUE);
    HBox.setHgrow(box, Priority.ALWAYS);
    Label label = new Label(text.get("row.compare.name"));
    label.getStyleClass().add("row-label");
    label.setLabelFor(box);
    HBox row = new HBox(label, box);
    row.getStyleClass().add("parameter-row");
    return row;
  }

  private String name(String id) {
    return id.equals(ChartSettings.NOTHING)
        ? text.get("row.compare.nothing")
        : Conventions.of(id).name();
  }

  private void follow() {
    Scenario scenario = context.model().scenario();
    List<String> sentences = new ArrayList<>();
    if (!scenario.followsConvention()) {
      Convention own = Conventions.of(scenario.convention());
      sentences.add(text.get("row.convention.changed", own.name()));
    }
    String other = settings.compareProperty().get();
    if (!other.equals(ChartSettings.NOTHING)) {
      sentences.add(differences(scenario, Conventions.of(other)));
    }
    differences.setText(String.join(" ", sentences));
    differences.setVisible(!sentences.isEmpty());
    differences.setManaged(!sentences.isEmpty());
  }

  /** Which optimizers another convention would set otherwise. */
  private String differences(Scenario scenario, Convention other) {
    List<String> parts = new ArrayList<>();
    for (Optimizer optimizer : Optimizers.ALL) {
      Settings present = scenario.optimizers().get(optimizer.id()).values();
      Settings otherwise = other.applyTo(optimizer, present);
      if (OptimizerLenses.listed(scenario, optimizer) && !otherwise.equals(present)) {
        String changes = String.join(", ", changes(optimizer, present, otherwise));
        parts.add(text.get("row.compare.part", optimizer.name(), changes));
      }
    }
    return parts.isEmpty()
        ? text.get("row.compare.same", other.name())
        : text.get("row.compare.differs", other.name(), String.join("; ", parts));
  }

  private List<String> changes(Optimizer optimizer, Settings present, Settings otherwise) {
    List<String> changes = new ArrayList<>();
    for (Field field : optimizer.fields()) {
      Object value = otherwise.value(field.id());
      if (value.equals(present.value(field.id()))) {
        continue;
      }
      changes.add(
          field instanceof ChoiceField
              ? text.get("choice." + field.id() + "." + value)
              : field.symbol() + " = " + text.numbers().exact(otherwise.number(field.id())));
    }
    return changes;
  }
}

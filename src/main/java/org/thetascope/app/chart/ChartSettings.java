package org.thetascope.app.chart;

import java.util.Map;
import java.util.TreeMap;
import java.util.function.UnaryOperator;
import javafx.beans.binding.Bindings;
import javafx.beans.binding.ObjectBinding;
import javafx.beans.property.BooleanProperty;
import javafx.beans.property.IntegerProperty;
import javafx.beans.property.ObjectProperty;
import javafx.beans.property.SimpleBooleanProperty;
import javafx.beans.property.SimpleIntegerProperty;
import javafx.beans.property.SimpleObjectProperty;
import javafx.beans.property.SimpleStringProperty;
import javafx.beans.property.StringProperty;
import org.thetascope.scenario.LabOutline;
import org.thetascope.scenario.Scenario;
import org.thetascope.scenario.View;
import org.thetascope.simulation.Measure;

/** How charts show the scenario, which a view in a file may say. */
public final class ChartSettings {
  /** Compares with no other convention. */
  public static final String NOTHING = "";

  private ObjectProperty<Measure> measure = new SimpleObjectProperty<>(Measure.THETA);
  private IntegerProperty component = new SimpleIntegerProperty(0);
  private final Map<String, BooleanProperty> logarithmic = new TreeMap<>();
  private ObjectProperty<String> compare = new SimpleObjectProperty<>(NOTHING);
  private ObjectProperty<UnaryOperator<Scenario>> preview = new SimpleObjectProperty<>();
  private ObjectProperty<Scenario> pinned = new SimpleObjectProperty<>();
  private ObjectBinding<UnaryOperator<Scenario>> compared = comparison();
  private StringProperty beside = new SimpleStringProperty(View.DEFAULT.charts().get(1));
  private BooleanProperty stepTable = new SimpleBooleanProperty(false);

  /** Lets everybody go who listened. */
  public void renew() {
    measure = new SimpleObjectProperty<>(measure.get());
    component = new SimpleIntegerProperty(component.get());
    logarithmic.replaceAll((chart, log) -> new SimpleBooleanProperty(log.get()));
    compare = new SimpleObjectProperty<>(compare.get());
    // nothing is pointed at in a list that goes
    preview = new SimpleObjectProperty<>();
    pinned = new SimpleObjectProperty<>(pinned.get());
    compared = comparison();
    beside = new SimpleStringProperty(beside.get());
    stepTable = new SimpleBooleanProperty(stepTable.get());
  }

  private ObjectBinding<UnaryOperator<Scenario>> comparison() {
    return Bindings.createObjectBinding(
        () -> preview.get() == null ? chosen(compare.get()) : preview.get(), preview, compare);
  }

  /** What the vertical axis of the trajectories shows. */
  public ObjectProperty<Measure> measureProperty() {
    return measure;
  }

  /** Which component of θ, counted from 0. */
  public IntegerProperty componentProperty() {
    return component;
  }

  /** Whether the axis of a chart is logarithmic, by the chart's id in files. */
  public BooleanProperty logarithmic(String chart) {
    return logarithmic.computeIfAbsent(chart, ChartSettings::unasked);
  }

  private static BooleanProperty unasked(String chart) {
    return new SimpleBooleanProperty(
        LabOutline.ALL.stream().anyMatch(lab -> lab.logarithmic().contains(chart)));
  }

  /** Whether the vertical axis of the trajectories is logarithmic. */
  public BooleanProperty logTrajectoriesProperty() {
    return logarithmic("trajectories");
  }

  /** The id of a convention whose trajectories are drawn as ghosts, or {@link #NOTHING}. */
  public ObjectProperty<String> compareProperty() {
    return compare;
  }

  /** What choosing the option that is pointed at in a list would make of a scenario, or null. */
  public ObjectProperty<UnaryOperator<Scenario>> previewProperty() {
    return preview;
  }

  /** What is drawn as ghosts: an option pointed at before the convention compared with; or null. */
  public ObjectBinding<UnaryOperator<Scenario>> comparedProperty() {
    return compared;
  }

  private static UnaryOperator<Scenario> chosen(String convention) {
    return convention.equals(NOTHING) ? null : scenario -> scenario.withConvention(convention);
  }

  /** The scenario whose curves are pinned; null for none. */
  public ObjectProperty<Scenario> pinnedProperty() {
    return pinned;
  }

  /** The chart that stands beside the trajectories, by its id in files. */
  public StringProperty besideProperty() {
    return beside;
  }

  /** Whether the table of all intermediate values is shown. */
  public BooleanProperty stepTableProperty() {
    return stepTable;
  }

  /** Whether the vertical axis of the gradients is logarithmic. */
  public BooleanProperty logChainProperty() {
    return logarithmic("chain");
  }
}

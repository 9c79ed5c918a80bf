package org.thetascope.app.lab;

import java.util.Map;
import java.util.TreeMap;
import javafx.beans.property.BooleanProperty;
import javafx.beans.property.IntegerProperty;
import javafx.beans.property.Property;
import javafx.beans.property.SimpleBooleanProperty;
import javafx.beans.property.SimpleIntegerProperty;
import javafx.beans.property.SimpleObjectProperty;
import javafx.beans.property.SimpleStringProperty;
import javafx.beans.property.StringProperty;
import org.thetascope.scenario.LabOutline;

/**
 * What is chosen in labs and is no part of a scenario, such as the layer that is looked at: kept
 * under a name, so that it outlives the views that show it.
 */
public final class LabChoices {
  private final Map<String, IntegerProperty> integers = new TreeMap<>();
  private final Map<String, BooleanProperty> switches = new TreeMap<>();
  private final Map<String, StringProperty> parts = new TreeMap<>();
  private final Map<String, Property<Double>> numbers = new TreeMap<>();

  /** Lets everybody go who listened. */
  public void renew() {
    integers.replaceAll((name, value) -> new SimpleIntegerProperty(value.get()));
    switches.replaceAll((name, value) -> new SimpleBooleanProperty(value.get()));
    parts.replaceAll((lab, part) -> new SimpleStringProperty(part.get()));
    numbers.replaceAll((name, value) -> new SimpleObjectProperty<>(value.getValue()));
  }

  /**
   * A whole number.
   *
   * @param first what it is before anything is chosen
   */
  public IntegerProperty integer(String name, int first) {
    return integers.computeIfAbsent(name, unknown -> new SimpleIntegerProperty(first));
  }

  /**
   * Something that is on or off.
   *
   * @param first what it is before anything is chosen
   */
  public BooleanProperty onOff(String name, boolean first) {
    return switches.computeIfAbsent(name, unknown -> new SimpleBooleanProperty(first));
  }

  /**
   * Which part of a lab is seen; the first before another one is chosen.
   *
   * @param lab its id
   */
  public StringProperty part(String lab) {
    return parts.computeIfAbsent(
        lab, id -> new SimpleStringProperty(LabOutline.of(id).parts().get(0).id()));
  }

  /**
   * A number.
   *
   * @param first what it is before anything is chosen
   */
  public Property<Double> number(String name, double first) {
    return numbers.computeIfAbsent(name, unknown -> new SimpleObjectProperty<>(first));
  }
}

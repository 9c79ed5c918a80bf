package org.thetascope.app.lab.worksheet;

import java.util.List;
import java.util.Optional;
import javafx.beans.property.BooleanProperty;
import javafx.beans.property.IntegerProperty;
import javafx.beans.property.ObjectProperty;
import javafx.beans.property.SimpleBooleanProperty;
import javafx.beans.property.SimpleIntegerProperty;
import javafx.beans.property.SimpleObjectProperty;
import javafx.beans.property.SimpleStringProperty;
import javafx.beans.property.StringProperty;
import org.thetascope.optimizer.Optimizers;
import org.thetascope.worksheet.rule.Cell;

/** Which steps of which optimizer are derived, for which problem; no part of a scenario. */
public final class DerivationChoice {
  /** The last step that can be derived. */
  public static final int LAST_STEP = 1000;

  /** The most steps that are shown at a time. */
  public static final int MOST_STEPS = 20;

  private StringProperty optimizer = new SimpleStringProperty(Optimizers.ALL.get(0).id());
  private IntegerProperty first = new SimpleIntegerProperty(1);
  private IntegerProperty count = new SimpleIntegerProperty(3);
  private IntegerProperty digits = new SimpleIntegerProperty(4);
  private BooleanProperty sheet = new SimpleBooleanProperty(true);
  private IntegerProperty component = new SimpleIntegerProperty(0);
  private ObjectProperty<List<String>> components = new SimpleObjectProperty<>(List.of("θ"));
  private ObjectProperty<Optional<Cell>> marked = new SimpleObjectProperty<>(Optional.empty());

  /** Lets everybody go who listened. */
  public void renew() {
    optimizer = new SimpleStringProperty(optimizer.get());
    first = new SimpleIntegerProperty(first.get());
    count = new SimpleIntegerProperty(count.get());
    digits = new SimpleIntegerProperty(digits.get());
    sheet = new SimpleBooleanProperty(sheet.get());
    component = new SimpleIntegerProperty(component.get());
    components = new SimpleObjectProperty<>(components.get());
    marked = new SimpleObjectProperty<>(marked.get());
  }

  /** The optimizer's id. */
  public StringProperty optimizerProperty() {
    return optimizer;
  }

  /** The first step shown, counted from 1. */
  public IntegerProperty firstProperty() {
    return first;
  }

  /** How many steps are shown. */
  public IntegerProperty countProperty() {
    return count;
  }

  /** How many significant digits are shown. */
  public IntegerProperty digitsProperty() {
    return digits;
  }

  /** Whether the open sheet's problem is derived instead of the one that the sliders set. */
  public BooleanProperty sheetProperty() {
    return sheet;
  }

  /** Which component is derived, counted from 0; of a problem that has fewer the first. */
  public IntegerProperty componentProperty() {
    return component;
  }

  /** The signs of the components of the problem that is derived. */
  public ObjectProperty<List<String>> componentsProperty() {
    return components;
  }

  /** The component of those of a problem. */
  int component(int size) {
    return component.get() < size ? component.get() : 0;
  }

  /** The number that is pointed at. */
  public ObjectProperty<Optional<Cell>> markedProperty() {
    return marked;
  }

  /** Points at a number of the sheet and shows its step. */
  public void point(String toOptimizer, Cell cell) {
    sheet.set(true);
    optimizer.set(toOptimizer);
    component.set(cell.component());
    int step = cell.step();
    if (step < first.get() || step >= first.get() + count.get()) {
      first.set(step);
    }
    marked.set(Optional.of(cell));
  }
}

package org.thetascope.app.control;

import java.util.ArrayList;
import java.util.List;
import java.util.function.BiFunction;
import java.util.function.Function;
import java.util.function.Predicate;
import javafx.scene.Node;
import org.thetascope.app.document.Lens;
import org.thetascope.parameter.ChoiceField;
import org.thetascope.parameter.ComponentsField;
import org.thetascope.parameter.Field;
import org.thetascope.parameter.Parameter;
import org.thetascope.parameter.Settings;
import org.thetascope.parameter.TableField;
import org.thetascope.parameter.VectorField;
import org.thetascope.scenario.Scenario;

/** Makes rows from the descriptions of fields, whatever they belong to. */
public final class FieldRows {
  private final String prefix;
  private final Function<Scenario, Settings> getter;
  private final BiFunction<Scenario, Settings, Scenario> wither;
  private final RowContext context;

  /**
   * Rows for settings that stand somewhere in a scenario.
   *
   * @param prefix of the ids of the rows
   */
  public FieldRows(
      String prefix,
      Function<Scenario, Settings> getter,
      BiFunction<Scenario, Settings, Scenario> wither,
      RowContext context) {
    this.prefix = prefix;
    this.getter = getter;
    this.wither = wither;
    this.context = context;
  }

  /** The rows of all fields; of vectors and tables those of one entry, counted from 0. */
  public List<Node> rows(List<? extends Field> fields, int entry) {
    List<Node> rows = new ArrayList<>();
    for (Field field : fields) {
      if (field instanceof Parameter parameter) {
        rows.add(
            number(
                parameter,
                s -> s.has(field.id()),
                s -> s.number(field.id()),
                (s, v) -> s.with(field.id(), (double) v)));
      } else if (field instanceof ComponentsField components) {
        rows.add(
            number(
                components.element(),
                s -> s.has(field.id()),
                s -> s.value(field.id()) instanceof Double one ? one : Double.NaN,
                (s, v) -> s.with(field.id(), (double) v)));
      } else if (field instanceof ChoiceField choice) {
        rows.add(choice(choice));
      } else if (field instanceof VectorField vector) {
        rows.add(element(vector, entry));
      } else if (field instanceof TableField table) {
        rows.addAll(columns(table, entry));
      }
    }
    return rows;
  }

  private Node number(
      Parameter parameter,
      Predicate<Settings> has,
      Function<Settings, Double> read,
      BiFunction<Settings, Double, Settings> write) {
    Lens<Double> lens =
        new Lens<>(
            scenario -> read.apply(getter.apply(scenario)),
            (scenario, v) -> wither.apply(scenario, write.apply(getter.apply(scenario), v)),
            scenario -> has.test(getter.apply(scenario)));
    String name = context.text().get("parameter." + parameter.id() + ".name");
    return new ParameterRow(prefix + parameter.id(), name, parameter, lens, context);
  }

  private Node choice(ChoiceField field) {
    Lens<String> lens =
        new Lens<>(
            scenario -> getter.apply(scenario).choice(field.id()),
            (scenario, v) -> wither.apply(scenario, getter.apply(scenario).with(field.id(), v)),
            scenario -> getter.apply(scenario).has(field.id()));
    return new ChoiceRow(
        prefix + field.id(),
        context.text().get("parameter." + field.id() + ".name"),
        context.text().get("parameter." + field.id() + ".help"),
        field.options(),
        option -> context.text().get("choice." + field.id() + "." + option),
        lens,
        context);
  }

  private Node element(VectorField field, int entry) {
    Parameter named = field.element().called(field.symbol() + Subscript.of(entry + 1));
    return number(
        named,
        s -> s.has(field.id()) && entry < s.vector(field.id()).size(),
        s -> s.vector(field.id()).get(entry),
        (s, v) -> s.with(field.id(), s.vector(field.id()).with(entry, v)));
  }

  private List<Node> columns(TableField field, int entry) {
    List<Node> rows = new ArrayList<>();
    for (int j = 0; j < field.columns().size(); j++) {
      int column = j;
      rows.add(
          number(
              field.columns().get(j),
              s -> s.has(field.id()) && entry < s.table(field.id()).size(),
              s -> s.table(field.id()).get(entry, column),
              (s, v) -> s.with(field.id(), s.table(field.id()).with(entry, column, v))));
    }
    return rows;
  }
}

package org.thetascope.app.control;

import java.util.ArrayList;
import java.util.List;
import java.util.function.BiFunction;
import java.util.function.Function;
import java.util.function.Predicate;
import javafx.beans.property.Property;
import javafx.scene.Node;
import javafx.scene.control.ToggleButton;
import javafx.scene.control.Tooltip;
import javafx.scene.layout.Region;
import org.kordamp.ikonli.feather.Feather;
import org.kordamp.ikonli.javafx.FontIcon;
import org.thetascope.app.document.Lens;
import org.thetascope.parameter.ChoiceField;
import org.thetascope.parameter.ComponentsField;
import org.thetascope.parameter.DoubleVector;
import org.thetascope.parameter.Field;
import org.thetascope.parameter.GroupField;
import org.thetascope.parameter.ListsField;
import org.thetascope.parameter.NamedNumbers;
import org.thetascope.parameter.Names;
import org.thetascope.parameter.NamesField;
import org.thetascope.parameter.NumbersField;
import org.thetascope.parameter.Parameter;
import org.thetascope.parameter.Settings;
import org.thetascope.parameter.Table;
import org.thetascope.parameter.TableField;
import org.thetascope.parameter.TextField;
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
        rows.addAll(components(components));
      } else if (field instanceof ChoiceField choice) {
        rows.add(choice(choice));
      } else if (field instanceof VectorField vector) {
        rows.add(element(vector, entry));
      } else if (field instanceof TableField table) {
        rows.addAll(columns(table, entry));
      } else if (field instanceof TextField) {
        rows.add(new FormulaRow(prefix + field.id(), field.id(), settings(field.id()), context));
      } else if (field instanceof NamesField names) {
        Lens<Names> lens =
            lens(field.id(), s -> s.names(field.id()), (s, v) -> s.with(field.id(), v));
        rows.add(new NamesRow(prefix + field.id(), names, lens, context));
      } else if (field instanceof NumbersField numbers) {
        rows.addAll(named(numbers));
      } else if (field instanceof ListsField lists) {
        rows.addAll(list(lists, entry));
      } else if (field instanceof GroupField group) {
        rows.addAll(group(group));
      }
    }
    return rows;
  }

  /** All the settings, where they have a field. */
  private Lens<Settings> settings(String id) {
    return new Lens<>(getter, wither, scenario -> getter.apply(scenario).has(id));
  }

  private <T> Lens<T> lens(
      String id, Function<Settings, T> read, BiFunction<Settings, T, Settings> write) {
    return new Lens<>(
        scenario -> read.apply(getter.apply(scenario)),
        (scenario, v) -> wither.apply(scenario, write.apply(getter.apply(scenario), v)),
        scenario -> getter.apply(scenario).has(id));
  }

  /** A row for each of the present names. */
  private List<Node> named(NumbersField field) {
    List<Node> rows = new ArrayList<>();
    Settings present = getter.apply(context.model().scenario());
    for (String name : present.numbers(field.id()).values().keySet()) {
      Lens<Double> lens =
          new Lens<>(
              scenario -> getter.apply(scenario).numbers(field.id()).get(name),
              (scenario, v) -> {
                Settings settings = getter.apply(scenario);
                NamedNumbers changed = settings.numbers(field.id()).with(name, v);
                return wither.apply(scenario, settings.with(field.id(), changed));
              },
              scenario -> {
                Settings settings = getter.apply(scenario);
                return settings.has(field.id()) && settings.numbers(field.id()).has(name);
              });
      rows.add(
          new ParameterRow(
              prefix + field.id() + "-" + name,
              context.text().get("parameter." + field.id() + ".name"),
              field.element().called(name),
              lens,
              context));
    }
    return rows;
  }

  /** A row for each number of the list at an index. */
  private List<Node> list(ListsField field, int entry) {
    List<Node> rows = new ArrayList<>();
    Settings present = getter.apply(context.model().scenario());
    int columns = present.table(field.id()).rows().get(0).size();
    for (int j = 0; j < columns; j++) {
      int column = j;
      Parameter element = field.element();
      String subscript = columns == 1 ? "" : Subscript.of(j + 1);
      Lens<Double> lens =
          new Lens<>(
              scenario -> getter.apply(scenario).table(field.id()).get(entry, column),
              (scenario, v) -> {
                Settings settings = getter.apply(scenario);
                Table changed = settings.table(field.id()).with(entry, column, v);
                return wither.apply(scenario, settings.with(field.id(), changed));
              },
              scenario -> {
                Settings settings = getter.apply(scenario);
                return settings.has(field.id())
                    && entry < settings.table(field.id()).size()
                    && column < settings.table(field.id()).rows().get(0).size();
              });
      rows.add(
          new ParameterRow(
              prefix + element.id() + "-" + j,
              context.text().get("parameter." + element.id() + ".name"),
              element.called(element.symbol() + subscript),
              lens,
              context));
    }
    return rows;
  }

  /** A box for the group, and where it is there the rows of what is inside. */
  private List<Node> group(GroupField group) {
    List<Node> rows = new ArrayList<>();
    String id = group.id();
    Lens<Settings> lens = lens(id, s -> s.group(id), (s, v) -> s.with(id, v));
    rows.add(new GroupRow(prefix + id, group, lens, context));
    if (!getter.apply(context.model().scenario()).group(id).isEmpty()) {
      FieldRows inside =
          new FieldRows(
              prefix + id + "-",
              scenario -> getter.apply(scenario).group(id),
              (scenario, v) -> wither.apply(scenario, getter.apply(scenario).with(id, v)),
              context);
      rows.addAll(inside.rows(group.fields(), 0));
    }
    return rows;
  }

  /** A row for all components of θ, and where each has a number of its own one for each. */
  private List<Node> components(ComponentsField field) {
    String id = field.id();
    List<Node> rows = new ArrayList<>();
    Node all =
        number(field.element(), s -> s.has(id), s -> common(s, id), (s, v) -> filled(s, id, v));
    rows.add(all);
    int dimension = context.model().scenario().start().size();
    if (dimension > 1) {
      Lens<Boolean> each =
          lens(
              id,
              s -> s.value(id) instanceof DoubleVector,
              (s, on) ->
                  on
                      ? s.with(id, DoubleVector.of(s.components(id, dimension)))
                      : s.with(id, s.components(id, dimension)[0]));
      ((ParameterRow) all).getChildren().add(eachButton(prefix + id, each));
    }
    if (getter.apply(context.model().scenario()).value(id) instanceof DoubleVector list) {
      for (int j = 0; j < list.size(); j++) {
        rows.add(component(field, j));
      }
    }
    return rows;
  }

  private Node component(ComponentsField field, int j) {
    String id = field.id();
    Lens<Double> lens =
        new Lens<>(
            scenario -> ((DoubleVector) getter.apply(scenario).value(id)).get(j),
            (scenario, v) -> {
              Settings settings = getter.apply(scenario);
              DoubleVector list = (DoubleVector) settings.value(id);
              return wither.apply(scenario, settings.with(id, list.with(j, v)));
            },
            scenario -> {
              Settings settings = getter.apply(scenario);
              return settings.has(id)
                  && settings.value(id) instanceof DoubleVector list
                  && j < list.size();
            });
    String name = context.text().get("parameter." + id + ".name");
    Parameter element = field.element().called(field.symbol() + "," + Subscript.of(j + 1));
    return new ParameterRow(prefix + id + "-" + j, name, element, lens, context);
  }

  private ToggleButton eachButton(String id, Lens<Boolean> lens) {
    ToggleButton button = new ToggleButton("", new FontIcon(Feather.LIST));
    button.setId(id + "-each");
    button.getStyleClass().add("small");
    button.setTooltip(new Tooltip(context.text().get("row.each.help")));
    button.setAccessibleText(context.text().get("row.each.name"));
    button.setMinWidth(Region.USE_PREF_SIZE);
    Property<Boolean> value = context.model().property(lens);
    button.setSelected(value.getValue());
    button.setOnAction(click -> value.setValue(button.isSelected()));
    value.addListener(change -> button.setSelected(Boolean.TRUE.equals(value.getValue())));
    return button;
  }

  /** The number that stands for every component; NaN where they differ. */
  private static double common(Settings settings, String id) {
    if (settings.value(id) instanceof DoubleVector list) {
      double first = list.get(0);
      return list.equals(DoubleVector.filled(list.size(), first)) ? first : Double.NaN;
    }
    return settings.number(id);
  }

  /** With one number for every component, as a list where there is a list. */
  private static Settings filled(Settings settings, String id, double value) {
    return settings.value(id) instanceof DoubleVector list
        ? settings.with(id, DoubleVector.filled(list.size(), value))
        : settings.with(id, value);
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

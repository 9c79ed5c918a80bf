package org.thetascope.json;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.node.JsonNodeFactory;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.function.Supplier;
import org.thetascope.parameter.ChoiceField;
import org.thetascope.parameter.ComponentsField;
import org.thetascope.parameter.DoubleVector;
import org.thetascope.parameter.Fault;
import org.thetascope.parameter.FaultException;
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
import org.thetascope.parameter.Versioned;

/** A JSON object read by the description of its fields; every fault names its JSON pointer. */
public final class JsonObject {
  private final JsonNode node;
  private final String pointer;
  private final int version;

  /**
   * Takes an object that knows everything, whatever its version.
   *
   * @throws FaultException if the node is no object
   */
  public JsonObject(JsonNode node, String pointer) {
    this(node, pointer, Integer.MAX_VALUE);
  }

  /**
   * Takes an object.
   *
   * @param version that of its file: what came later is unknown in it
   * @throws FaultException if the node is no object
   */
  public JsonObject(JsonNode node, String pointer, int version) {
    this.node = node;
    this.pointer = pointer;
    this.version = version;
    if (!node.isObject()) {
      throw wrongType(pointer, node, "type.object");
    }
  }

  /** Refuses every key that is not allowed. */
  public void allowOnly(List<String> keys) {
    node.fieldNames()
        .forEachRemaining(
            key -> {
              if (!keys.contains(key)) {
                throw at(
                    pointer + "/" + escaped(key),
                    Fault.of("fault.unknownKey", shortened(key), String.join(", ", keys)));
              }
            });
  }

  /** The ids of those that the version of this file knows, in their order. */
  public List<String> known(List<? extends Versioned> all) {
    return Versioned.ids(all, version);
  }

  /** Whether there is a value under a key. */
  public boolean has(String key) {
    return node.has(key);
  }

  /** The object under a key, or an empty one. */
  public JsonObject object(String key) {
    JsonNode child = node.has(key) ? node.get(key) : JsonNodeFactory.instance.objectNode();
    return new JsonObject(child, pointer + "/" + key, version);
  }

  /** A value as an object of the same file, with a pointer of its own. */
  public JsonObject part(JsonNode value) {
    return new JsonObject(value, "", version);
  }

  /** The value under a key as it stands, or null. */
  public JsonNode get(String key) {
    return node.get(key);
  }

  /** The string under a key, or the fallback. */
  public String string(String key, String fallback) {
    if (!node.has(key)) {
      return fallback;
    }
    JsonNode child = node.get(key);
    if (!child.isTextual()) {
      throw wrongType(pointer + "/" + key, child, "type.string");
    }
    return child.textValue();
  }

  /** The truth under a key, or the fallback. */
  public boolean bool(String key, boolean fallback) {
    if (!node.has(key)) {
      return fallback;
    }
    JsonNode child = node.get(key);
    if (!child.isBoolean()) {
      throw wrongType(pointer + "/" + key, child, "type.boolean");
    }
    return child.booleanValue();
  }

  /** The number of a parameter, checked, or its default. */
  public double number(Parameter parameter) {
    JsonNode child = node.get(parameter.id());
    return child == null
        ? parameter.fallback()
        : number(child, pointer + "/" + parameter.id(), parameter);
  }

  /** One of the options of a field, or its default. */
  public String choice(ChoiceField field) {
    String found = string(field.id(), field.defaultValue());
    return located("/" + field.id(), () -> field.checked(found));
  }

  /**
   * One of the options of a field, or its default, where there is another way to say it.
   *
   * @param other what else is allowed, which the caller has ruled out
   */
  public String choice(ChoiceField field, Fault other) {
    JsonNode child = node.get(field.id());
    if (child == null) {
      return field.defaultValue();
    }
    String found = child.isTextual() ? child.textValue() : child.toString();
    if (child.isTextual() && field.options().contains(found)) {
      return found;
    }
    String named = String.join(", ", field.options());
    throw at(
        pointer + "/" + field.id(), Fault.of("fault.optionOr", shortened(found), named, other));
  }

  /** A list of options, each allowed and none twice; at least one. */
  public List<String> choices(String key, ChoiceField option, List<String> fallback) {
    List<String> chosen = anyOf(key, option, fallback);
    if (chosen.isEmpty()) {
      String options = String.join(", ", option.options());
      throw at(pointer + "/" + key, Fault.of("fault.empty", options));
    }
    return chosen;
  }

  /** A list of options, each allowed and none twice; may be empty. */
  public List<String> anyOf(String key, ChoiceField option, List<String> fallback) {
    if (!node.has(key)) {
      return fallback;
    }
    List<String> chosen = new ArrayList<>();
    JsonNode list = list(node.get(key), pointer + "/" + key);
    for (int i = 0; i < list.size(); i++) {
      String where = pointer + "/" + key + "/" + i;
      if (!list.get(i).isTextual()) {
        throw wrongType(where, list.get(i), "type.string");
      }
      String found = list.get(i).textValue();
      located("/" + key + "/" + i, () -> option.checked(found));
      if (chosen.contains(found)) {
        throw at(where, Fault.of("fault.twice", found));
      }
      chosen.add(found);
    }
    return chosen;
  }

  /** A list of numbers of any length. */
  public DoubleVector vector(String key, Parameter element) {
    return vector(node.get(key), pointer + "/" + key, element);
  }

  /** The values that are there, each allowed in itself; what is missing stays missing. */
  public Settings named(List<? extends Field> fields) {
    Settings named = Settings.empty();
    for (Field field : fields) {
      if (!node.has(field.id())) {
        continue;
      }
      String where = pointer + "/" + field.id();
      JsonNode child = node.get(field.id());
      if (field instanceof Parameter parameter) {
        named = named.with(field.id(), number(child, where, parameter));
      } else if (field instanceof ChoiceField choice) {
        named = named.with(field.id(), choice(choice));
      } else if (field instanceof VectorField list) {
        // the length first: a list of a million numbers is refused unread
        located("/" + field.id(), checking(() -> list.checkLength(list(child, where).size())));
        named = named.with(field.id(), vector(child, where, list.element()));
      } else if (field instanceof ComponentsField components) {
        named = components(named, child, where, components);
      } else if (field instanceof TableField table) {
        located("/" + field.id(), checking(() -> table.checkLength(list(child, where).size())));
        named = named.with(field.id(), table(child, where, table));
      } else if (field instanceof TextField) {
        named = named.with(field.id(), string(field.id(), ""));
      } else if (field instanceof NamesField names) {
        located("/" + field.id(), checking(() -> names.checkLength(list(child, where).size())));
        named = named.with(field.id(), names(field.id()));
      } else if (field instanceof NumbersField numbers) {
        named = named.with(field.id(), numbers(object(field.id()), numbers.element()));
      } else if (field instanceof ListsField lists) {
        located("/" + field.id(), checking(() -> lists.checkRows(list(child, where).size())));
        named = named.with(field.id(), lists(child, where, lists));
      } else if (field instanceof GroupField group) {
        JsonObject inside = object(field.id());
        inside.allowOnly(group.fields().stream().map(Field::id).toList());
        named = named.with(field.id(), group.completed(inside.named(group.fields())));
      }
    }
    return named;
  }

  /** What a supplier makes of this object, its faults placed here. */
  public <T> T located(String below, Supplier<T> supplier) {
    try {
      return supplier.get();
    } catch (FaultException e) {
      Fault fault = e.fault();
      if (fault.key().equals("fault.at")) {
        throw e;
      }
      if (fault.key().equals("fault.within")) {
        throw at(pointer + below + fault.arguments().get(0), (Fault) fault.arguments().get(1));
      }
      throw at(pointer + below, fault);
    }
  }

  /** The values of the list under a key, or an empty list where there is none. */
  public List<JsonNode> elements(String key) {
    List<JsonNode> elements = new ArrayList<>();
    if (node.has(key)) {
      list(node.get(key), pointer + "/" + key).forEach(elements::add);
    }
    return elements;
  }

  /** The strings of the list under a key, or an empty list where there is none. */
  public List<String> strings(String key) {
    List<String> strings = new ArrayList<>();
    for (JsonNode element : elements(key)) {
      if (!element.isTextual()) {
        throw wrongType(pointer + "/" + key + "/" + strings.size(), element, "type.string");
      }
      strings.add(element.textValue());
    }
    return strings;
  }

  private static Supplier<Boolean> checking(Runnable check) {
    return () -> {
      check.run();
      return true;
    };
  }

  /** One number for all components, or a list; whether that is long enough, others know. */
  private Settings components(Settings named, JsonNode child, String where, ComponentsField field) {
    boolean lists = version >= ComponentsField.LIST_SINCE;
    if (lists && child.isArray()) {
      return named.with(field.id(), vector(child, where, field.element()));
    }
    if (lists && !child.isNumber()) {
      throw wrongType(where, child, "type.numberOrList");
    }
    return named.with(field.id(), number(child, where, field.element()));
  }

  private static Table table(JsonNode node, String where, TableField field) {
    List<DoubleVector> rows = new ArrayList<>();
    for (int i = 0; i < node.size(); i++) {
      String here = where + "/" + i;
      JsonNode row = list(node.get(i), here);
      int columns = field.columns().size();
      if (row.size() != columns) {
        throw at(here, Fault.of("fault.columns", row.size(), columns));
      }
      double[] values = new double[columns];
      for (int j = 0; j < columns; j++) {
        values[j] = number(row.get(j), here + "/" + j, field.columns().get(j));
      }
      rows.add(DoubleVector.of(values));
    }
    return new Table(rows);
  }

  private Names names(String key) {
    List<String> names = strings(key);
    for (int i = 0; i < names.size(); i++) {
      if (names.indexOf(names.get(i)) < i) {
        throw at(pointer + "/" + key + "/" + i, Fault.of("fault.twice", shortened(names.get(i))));
      }
    }
    return new Names(names);
  }

  private static NamedNumbers numbers(JsonObject json, Parameter element) {
    Map<String, Double> values = new LinkedHashMap<>();
    for (Map.Entry<String, JsonNode> entry : json.node.properties()) {
      String where = json.pointer + "/" + escaped(entry.getKey());
      values.put(entry.getKey(), number(entry.getValue(), where, element));
    }
    return new NamedNumbers(values);
  }

  private static Table lists(JsonNode node, String where, ListsField field) {
    List<DoubleVector> rows = new ArrayList<>();
    for (int i = 0; i < node.size(); i++) {
      String here = where + "/" + i;
      int size = list(node.get(i), here).size();
      try {
        field.checkColumns(size, rows.isEmpty() ? size : rows.get(0).size());
      } catch (FaultException e) {
        throw at(here, e.fault());
      }
      rows.add(vector(node.get(i), here, field.element()));
    }
    return new Table(rows);
  }

  private static DoubleVector vector(JsonNode node, String where, Parameter element) {
    JsonNode list = list(node, where);
    double[] values = new double[list.size()];
    for (int i = 0; i < values.length; i++) {
      values[i] = number(list.get(i), where + "/" + i, element);
    }
    return DoubleVector.of(values);
  }

  private static JsonNode list(JsonNode node, String where) {
    if (!node.isArray()) {
      throw wrongType(where, node, "type.list");
    }
    return node;
  }

  private static double number(JsonNode node, String where, Parameter parameter) {
    if (!node.isNumber()) {
      throw wrongType(where, node, "type.number");
    }
    try {
      return parameter.checked(node.doubleValue());
    } catch (FaultException e) {
      throw at(where, e.fault());
    }
  }

  private static FaultException wrongType(String where, JsonNode found, String typeKey) {
    return at(where, Fault.of("fault.type", shortened(found.toString()), Fault.of(typeKey)));
  }

  private static FaultException at(String where, Fault fault) {
    return new FaultException("fault.at", where.isEmpty() ? "/" : where, fault);
  }

  /** A key as a JSON pointer has it (RFC 6901). */
  private static String escaped(String key) {
    return shortened(key.replace("~", "~0").replace("/", "~1"));
  }

  /** A text as one line of at most 60 characters, fit to be quoted. */
  public static String shortened(String text) {
    String oneLine = text.replaceAll("\\p{Cntrl}", " ");
    return oneLine.length() <= 60 ? oneLine : oneLine.substring(0, 57) + "…";
  }
}

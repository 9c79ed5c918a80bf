package org.thetascope.parameter;

import java.util.Collections;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;

/**
 * The values of a list of {@link Field}s, by their ids. Immutable; equal when all values are equal.
 */
public final class Settings {
  private final Map<String, Object> values;

  private Settings(Map<String, Object> values) {
    this.values = Collections.unmodifiableMap(values);
  }

  /** No values at all. */
  public static Settings empty() {
    return new Settings(Map.of());
  }

  /** The default of every field. */
  public static Settings defaults(List<? extends Field> fields) {
    Map<String, Object> values = new LinkedHashMap<>();
    fields.forEach(field -> values.put(field.id(), field.defaultValue()));
    return new Settings(values);
  }

  /** The ids that have a value, in the order of their fields. */
  public Set<String> ids() {
    return values.keySet();
  }

  /** Whether there is a value under the id. */
  public boolean has(String id) {
    return values.containsKey(id);
  }

  /** The number under an id. */
  public double number(String id) {
    return (Double) values.get(id);
  }

  /** The whole number under an id. */
  public int whole(String id) {
    return (int) number(id);
  }

  /** The chosen option under an id. */
  public String choice(String id) {
    return (String) values.get(id);
  }

  /** The vector under an id. */
  public DoubleVector vector(String id) {
    return (DoubleVector) values.get(id);
  }

  /**
   * The numbers of a {@link ComponentsField}, one for each component of θ.
   *
   * @param dimension the number of components
   */
  public double[] components(String id, int dimension) {
    return value(id) instanceof DoubleVector list
        ? list.toArray()
        : DoubleVector.filled(dimension, number(id)).toArray();
  }

  /** The table under an id. */
  public Table table(String id) {
    return (Table) values.get(id);
  }

  /** The text under an id. */
  public String text(String id) {
    return (String) values.get(id);
  }

  /** The names under an id. */
  public Names names(String id) {
    return (Names) values.get(id);
  }

  /** The named numbers under an id. */
  public NamedNumbers numbers(String id) {
    return (NamedNumbers) values.get(id);
  }

  /** The settings of a group under an id; empty where the group is absent. */
  public Settings group(String id) {
    return (Settings) values.getOrDefault(id, empty());
  }

  /** Whether there are no values at all. */
  public boolean isEmpty() {
    return values.isEmpty();
  }

  /** The value under an id, as {@link Field#defaultValue()} describes it. */
  public Object value(String id) {
    return values.get(id);
  }

  /** The same with another number. */
  public Settings with(String id, double number) {
    return put(id, number);
  }

  /** The same with another option. */
  public Settings with(String id, String option) {
    return put(id, option);
  }

  /** The same with another vector. */
  public Settings with(String id, DoubleVector vector) {
    return put(id, vector);
  }

  /** The same with another table. */
  public Settings with(String id, Table table) {
    return put(id, table);
  }

  /** The same with other names. */
  public Settings with(String id, Names names) {
    return put(id, names);
  }

  /** The same with other named numbers. */
  public Settings with(String id, NamedNumbers numbers) {
    return put(id, numbers);
  }

  /** The same with another group. */
  public Settings with(String id, Settings group) {
    return put(id, group);
  }

  /** These values where there are any, the others' elsewhere, in the others' order. */
  public Settings over(Settings others) {
    Map<String, Object> merged = new LinkedHashMap<>(others.values);
    merged.putAll(values);
    return new Settings(merged);
  }

  private Settings put(String id, Object value) {
    Map<String, Object> changed = new LinkedHashMap<>(values);
    changed.put(id, value);
    return new Settings(changed);
  }

  @Override
  public boolean equals(Object other) {
    return other instanceof Settings settings && values.equals(settings.values);
  }

  @Override
  public int hashCode() {
    return values.hashCode();
  }

  @Override
  public String toString() {
    return values.toString();
  }
}

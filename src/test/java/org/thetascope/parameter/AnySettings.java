package org.thetascope.parameter;

import java.util.ArrayList;
import java.util.List;
import java.util.function.Function;
import net.jqwik.api.Arbitraries;
import net.jqwik.api.Arbitrary;
import net.jqwik.api.Combinators;
import org.thetascope.Doubles;

/** Random settings for any list of fields, made from their descriptions alone. */
public final class AnySettings {
  private AnySettings() {}

  /** Numbers as the sliders give them. */
  public static Arbitrary<Settings> onSliders(List<Field> fields) {
    return of(fields, parameter -> Doubles.between(0, 1).map(parameter::value));
  }

  /** Every number that is allowed: huge, subnormal and −0 where the range has them. */
  public static Arbitrary<Settings> allowed(List<Field> fields) {
    return of(fields, AnySettings::number);
  }

  /** Any number that a parameter allows. */
  public static Arbitrary<Double> number(Parameter parameter) {
    Range range = parameter.range();
    Arbitrary<Double> any =
        range.equals(Range.FINITE)
            ? Doubles.finite()
            : Arbitraries.oneOf(
                Doubles.between(range.low(), range.high()),
                Arbitraries.of(range.low(), range.high(), parameter.fallback()));
    return any.map(x -> parameter.whole() ? Math.rint(x) : x).filter(range::contains);
  }

  private static Arbitrary<Settings> of(
      List<Field> fields, Function<Parameter, Arbitrary<Double>> number) {
    // all vectors of a kind have one length, as curvature and centre must
    return Arbitraries.integers()
        .between(shortest(fields), longest(fields))
        .flatMap(length -> combined(fields, number, length));
  }

  private static int shortest(List<Field> fields) {
    return fields.stream()
        .mapToInt(field -> field instanceof VectorField vector ? vector.minLength() : 1)
        .max()
        .orElse(1);
  }

  private static int longest(List<Field> fields) {
    return fields.stream()
        .mapToInt(field -> field instanceof VectorField vector ? vector.maxLength() : 8)
        .min()
        .orElse(1);
  }

  private static Arbitrary<Settings> combined(
      List<Field> fields, Function<Parameter, Arbitrary<Double>> number, int length) {
    List<Arbitrary<Settings>> parts = new ArrayList<>();
    parts.add(Arbitraries.just(Settings.empty()));
    for (Field field : fields) {
      parts.add(one(field, number, length));
    }
    return Combinators.combine(parts)
        .as(list -> list.stream().reduce(Settings.empty(), (all, next) -> next.over(all)));
  }

  private static Arbitrary<Settings> one(
      Field field, Function<Parameter, Arbitrary<Double>> number, int length) {
    Settings none = Settings.empty();
    String id = field.id();
    if (field instanceof Parameter parameter) {
      return number.apply(parameter).map(x -> none.with(id, x));
    }
    if (field instanceof ChoiceField choice) {
      return Arbitraries.of(choice.options()).map(option -> none.with(id, option));
    }
    if (field instanceof VectorField vector) {
      return vector(number.apply(vector.element()), length).map(list -> none.with(id, list));
    }
    if (field instanceof ComponentsField components) {
      return number.apply(components.element()).map(x -> none.with(id, x));
    }
    if (field instanceof TextField || field instanceof NamesField) {
      return Arbitraries.just(Settings.defaults(List.of(field)));
    }
    if (field instanceof NumbersField numbers) {
      return Arbitraries.maps(
              Arbitraries.of("k", "α", "c₁", "width_2"), number.apply(numbers.element()))
          .ofMaxSize(4)
          .map(values -> none.with(id, new NamedNumbers(values)));
    }
    if (field instanceof ListsField lists) {
      return vector(number.apply(lists.element()), length)
          .list()
          .ofMinSize(1)
          .ofMaxSize(5)
          .map(rows -> none.with(id, new Table(rows)));
    }
    if (field instanceof GroupField group) {
      Arbitrary<Settings> inside =
          combined(group.fields(), number, 1).map(settings -> none.with(id, settings));
      return Arbitraries.oneOf(Arbitraries.just(none.with(id, none)), inside);
    }
    TableField table = (TableField) field;
    return row(table.columns(), number)
        .list()
        .ofMinSize(1)
        .ofMaxSize(Math.min(5, table.maxRows()))
        .map(rows -> none.with(id, new Table(rows)));
  }

  /** A vector of one length. */
  public static Arbitrary<DoubleVector> vector(Arbitrary<Double> element, int length) {
    return element
        .list()
        .ofSize(length)
        .map(list -> DoubleVector.of(list.stream().mapToDouble(x -> x).toArray()));
  }

  private static Arbitrary<DoubleVector> row(
      List<Parameter> columns, Function<Parameter, Arbitrary<Double>> number) {
    return Combinators.combine(columns.stream().map(number).toList())
        .as(list -> DoubleVector.of(list.stream().mapToDouble(x -> x).toArray()));
  }
}

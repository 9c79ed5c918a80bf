package org.thetascope;

import java.util.ArrayList;
import java.util.List;
import net.jqwik.api.Arbitraries;
import net.jqwik.api.Arbitrary;
import net.jqwik.api.Combinators;
import org.thetascope.parameter.ChoiceField;
import org.thetascope.parameter.ComponentsField;
import org.thetascope.parameter.Field;
import org.thetascope.parameter.Parameter;
import org.thetascope.parameter.Settings;

/** Settings as people make them with sliders and choices. */
public final class SomeSettings {
  private SomeSettings() {}

  /** Values for all fields; vectors and tables have their defaults. */
  public static Arbitrary<Settings> of(List<Field> fields) {
    List<Arbitrary<Settings>> parts = new ArrayList<>();
    parts.add(Arbitraries.just(Settings.defaults(fields)));
    for (Field field : fields) {
      if (field instanceof Parameter parameter) {
        parts.add(
            Doubles.between(0, 1)
                .map(p -> Settings.empty().with(parameter.id(), parameter.value(p))));
      } else if (field instanceof ComponentsField components) {
        parts.add(
            Doubles.between(0, 1)
                .map(p -> components.element().value(p))
                .map(value -> Settings.empty().with(components.id(), value)));
      } else if (field instanceof ChoiceField choice) {
        parts.add(
            Arbitraries.of(choice.options())
                .map(option -> Settings.empty().with(choice.id(), option)));
      }
    }
    return Combinators.combine(parts)
        .as(list -> list.stream().reduce(Settings.empty(), (all, one) -> one.over(all)));
  }
}

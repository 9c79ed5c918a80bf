package org.thetascope.problem;

import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.OptionalInt;
import org.thetascope.expression.Decimals;
import org.thetascope.expression.Derivative;
import org.thetascope.expression.Rewriting;
import org.thetascope.expression.Symbol;
import org.thetascope.expression.Term;
import org.thetascope.expression.Terms;
import org.thetascope.parameter.DoubleVector;
import org.thetascope.parameter.Field;
import org.thetascope.parameter.Parameter;
import org.thetascope.parameter.Settings;
import org.thetascope.parameter.Versioned;

/**
 * A kind of problem: what can be set of it, and the loss that the settings make, as a formula. From
 * the formula follow what is typeset, gradient, Hessian and worksheet. Adding one is a file with
 * this interface and a line in {@link Problems}; its name stands in the resource bundle.
 */
public interface ProblemKind extends Versioned {
  /** The name in JSON. */
  @Override
  String id();

  /** The settings it has. */
  List<Field> fields();

  /**
   * The values named, completed by defaults.
   *
   * @param named values for some of {@link #fields()}, each allowed in itself
   * @throws org.thetascope.parameter.FaultException if they do not fit together
   */
  default Settings complete(Settings named) {
    return named.over(Settings.defaults(fields()));
  }

  /** The letters of the components of θ, such as w_x; their number is the dimension. */
  List<Symbol> components(Settings settings);

  /** The signs of the components in plain text, such as θ₁. */
  default List<String> signs(Settings settings) {
    return components(settings).stream().map(Symbol::sign).toList();
  }

  /** Where θ starts when nothing else is said. */
  DoubleVector defaultStart(Settings settings);

  /** The loss as a formula of the components and of {@link #numbers}; empty where it is none. */
  Optional<LossFormula> loss(Settings settings);

  /** The loss in LaTeX. */
  default String formula(Settings settings) {
    return LossTypesetter.latex(loss(settings).orElseThrow());
  }

  /** How many samples the loss is a mean over; 0 where it has none. */
  default int sampleCount(Settings settings) {
    return 0;
  }

  /** What the loss compares with the targets of samples; empty where it has none. */
  default Optional<SampleModel> model(Settings settings) {
    return Optional.empty();
  }

  /** Whether each component is the weight of a layer, the first of the first one. */
  default boolean layered() {
    return false;
  }

  /** How many steps there are where the problem says it. */
  default OptionalInt steps(Settings settings) {
    return OptionalInt.empty();
  }

  /** The problem itself; the settings name every field. */
  default Problem problem(Settings settings) {
    return new DerivedProblem(this, settings);
  }

  /** The numbers of the letters that formulas of this problem have beside θ, as decimals. */
  default Map<Symbol, BigDecimal> numbers(Settings settings) {
    Map<Symbol, BigDecimal> numbers = new LinkedHashMap<>();
    for (Field field : fields()) {
      if (field instanceof Parameter parameter) {
        numbers.put(letter(parameter), Decimals.of(settings.number(field.id())));
      }
    }
    loss(settings).ifPresent(loss -> numbers.putAll(SampleLetters.numbers(loss)));
    return numbers;
  }

  /**
   * A component of the gradient that a step uses, as a formula of the components' letters and of
   * those of {@link #numbers}.
   *
   * @param step counted from 1; matters where gradients are given or batches are drawn
   * @param component counted from 0
   */
  default Term gradientTerm(Settings settings, int step, int component) {
    LossFormula loss = loss(settings).orElseThrow();
    Term slope = Derivative.of(loss.expanded(), components(settings).get(component));
    if (loss.samples().isEmpty()) {
      return slope;
    }
    List<Term> slopes = new ArrayList<>();
    int[] chosen =
        Batches.of(loss.samples().size(), settings.group(Batches.ID))
            .map(batches -> batches.at(step))
            .orElseGet(() -> SampleLetters.all(loss));
    for (int sample : chosen) {
      Term one = slope;
      for (Symbol letter : loss.letters()) {
        one = Rewriting.replaced(one, letter, SampleLetters.of(loss, letter, sample));
      }
      slopes.add(one);
    }
    return slopes.size() == 1
        ? slopes.get(0)
        : Terms.quotient(Terms.sum(slopes), Terms.number(slopes.size()));
  }

  /**
   * The problem whose gradient is derived beside the worksheet: this one, or the one that an
   * exercise means; empty where there is no loss to derive.
   *
   * @param start θ₀ of this problem
   */
  default Optional<Unit> unit(Settings settings, DoubleVector start) {
    return loss(settings).map(loss -> new Unit(this, settings, start));
  }

  /** The letter of a setting. */
  static Symbol letter(Field field) {
    return new Symbol(field.id(), field.symbol());
  }

  /** The letters θ, or θ₁, θ₂, … where there are several. */
  static List<Symbol> thetas(int size) {
    return size == 1 ? List.of(new Symbol("theta", "θ")) : numbered("theta", "θ", size);
  }

  /** Letters with subscripts 1, 2, …. */
  static List<Symbol> numbered(String id, String sign, int size) {
    List<Symbol> letters = new ArrayList<>();
    for (int j = 1; j <= size; j++) {
      letters.add(numbered(id, sign, (long) j));
    }
    return letters;
  }

  /** A letter with a subscript. */
  static Symbol numbered(String id, String sign, long number) {
    StringBuilder subscript = new StringBuilder();
    for (char digit : Long.toString(number).toCharArray()) {
      subscript.append((char) (digit - '0' + '₀'));
    }
    return new Symbol(id + "_" + number, sign + subscript);
  }
}

package org.thetascope.problem;

import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.thetascope.expression.Decimals;
import org.thetascope.expression.FormulaReader;
import org.thetascope.expression.Symbol;
import org.thetascope.parameter.DoubleVector;
import org.thetascope.parameter.FaultException;
import org.thetascope.parameter.Field;
import org.thetascope.parameter.Names;
import org.thetascope.parameter.NamesField;
import org.thetascope.parameter.NumbersField;
import org.thetascope.parameter.Parameter;
import org.thetascope.parameter.Settings;
import org.thetascope.parameter.TextField;

/**
 * A loss that somebody types, in up to eight variables, with constants that have sliders; at first
 * Himmelblau's function (1972).
 */
public final class TypedFormula implements ProblemKind {
  private static final TextField EXPRESSION =
      new TextField("expression", "L", "(x² + y − 11)² + (x + y² − 7)²");
  private static final NamesField VARIABLES =
      new NamesField("variables", "θ", 8, Names.of("x", "y"));
  private static final NumbersField CONSTANTS =
      new NumbersField(Parameter.real("constants", "c", -5, 5, 1));

  @Override
  public String id() {
    return "formula";
  }

  @Override
  public int since() {
    return 2;
  }

  @Override
  public List<Field> fields() {
    return List.of(EXPRESSION, VARIABLES, CONSTANTS);
  }

  /** Names mean one thing each, and the expression can be read with them. */
  @Override
  public Settings complete(Settings named) {
    Settings settings = ProblemKind.super.complete(named);
    List<String> variables = settings.names("variables").list();
    for (int i = 0; i < variables.size(); i++) {
      checkName(variables.get(i), variables.subList(0, i), "/variables/" + i);
    }
    for (String constant : settings.numbers("constants").values().keySet()) {
      checkName(constant, variables, "/constants/" + constant);
    }
    try {
      FormulaReader.read(settings.text("expression"), letters(settings));
    } catch (FaultException e) {
      throw new FaultException("fault.within", "/expression", e.fault());
    }
    return settings;
  }

  private static void checkName(String name, List<String> others, String where) {
    String shown = name.codePointCount(0, name.length()) > 60 ? name.substring(0, 57) + "…" : name;
    if (!FormulaReader.isName(name)) {
      throw within(where, "fault.formula.name", shown);
    }
    if (FormulaReader.isTaken(name)) {
      throw within(where, "fault.formula.taken", shown);
    }
    if (others.contains(name)) {
      throw within(where, "fault.twice", shown);
    }
  }

  private static FaultException within(String where, String key, String name) {
    return new FaultException("fault.within", where, org.thetascope.parameter.Fault.of(key, name));
  }

  @Override
  public List<Symbol> components(Settings settings) {
    return settings.names("variables").list().stream().map(TypedFormula::letter).toList();
  }

  /** Where Himmelblau's function shows most; ln and roots of others are defined at 1. */
  @Override
  public DoubleVector defaultStart(Settings settings) {
    boolean first =
        settings.text("expression").equals(EXPRESSION.defaultValue())
            && settings.names("variables").equals(VARIABLES.defaultValue());
    return first
        ? DoubleVector.of(0.5, -0.25)
        : DoubleVector.filled(settings.names("variables").size(), 1);
  }

  @Override
  public Optional<LossFormula> loss(Settings settings) {
    return Optional.of(
        LossFormula.of(FormulaReader.read(settings.text("expression"), letters(settings))));
  }

  @Override
  public Map<Symbol, BigDecimal> numbers(Settings settings) {
    Map<Symbol, BigDecimal> numbers = new LinkedHashMap<>();
    settings
        .numbers("constants")
        .values()
        .forEach((name, value) -> numbers.put(letter(name), Decimals.of(value)));
    return numbers;
  }

  private static List<Symbol> letters(Settings settings) {
    List<Symbol> letters = new ArrayList<>();
    settings.names("variables").list().forEach(name -> letters.add(letter(name)));
    settings.numbers("constants").values().keySet().forEach(name -> letters.add(letter(name)));
    return letters;
  }

  private static Symbol letter(String name) {
    return new Symbol(name, name);
  }
}

package org.thetascope.expression;

import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.Collection;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.thetascope.parameter.Fault;
import org.thetascope.parameter.FaultException;

/**
 * Reads a formula as people type it.
 *
 * <pre>
 * sum     = product { ("+" | "-" | "−") product }
 * product = signed { ("*" | "·" | "/") signed | power-that-begins-with-a-letter-or-"(" }
 * signed  = ("-" | "−" | "+") signed | power
 * power   = atom [ "²" | "³" | ("^" | "**") signed ]
 * atom    = number | name | function "(" sum { ("," | ";") sum } ")" | "(" sum ")" | "|" sum "|"
 * </pre>
 *
 * <p>What cannot be read is refused with the column, counted from 1 in characters, of the first
 * token that cannot stand there. No text takes long: it has at most {@link #MAX_LENGTH} characters
 * and {@link #MAX_DEPTH} levels.
 */
public final class FormulaReader {
  /** The most characters of a formula. */
  public static final int MAX_LENGTH = 2000;

  /** The most brackets, functions and bars that may be open at once. */
  public static final int MAX_DEPTH = 64;

  private static final Term TWO = new Constant(BigDecimal.valueOf(2));
  private static final Term THREE = new Constant(BigDecimal.valueOf(3));

  private final FormulaTokens tokens;
  private final Map<String, Symbol> letters = new LinkedHashMap<>();
  private int depth;

  private FormulaReader(String text, Collection<Symbol> symbols) {
    tokens = new FormulaTokens(text);
    symbols.forEach(symbol -> letters.put(symbol.id(), symbol));
  }

  /**
   * The formula that a text means.
   *
   * @param symbols the letters that may stand in it beside π and e, by their ids
   * @throws FaultException with the column, what was found and what may stand there
   */
  public static Term read(String text, Collection<Symbol> symbols) {
    int length = text.codePointCount(0, text.length());
    if (length > MAX_LENGTH) {
      Fault most = Fault.of("formula.length", MAX_LENGTH);
      Fault found = Fault.of("formula.characters", length);
      throw new FaultException("fault.formula", MAX_LENGTH + 1, found, most);
    }
    FormulaReader reader = new FormulaReader(text, symbols);
    Term term = reader.sum();
    if (!reader.tokens.atEnd()) {
      throw reader.refused(Fault.of("formula.orEnd"));
    }
    return term;
  }

  /** Whether a text can be the name of a variable: a letter, then letters, digits, ₀–₉ and _. */
  public static boolean isName(String text) {
    return FormulaTokens.isName(text);
  }

  /** Whether a name means something in every formula: a function, π or e. */
  public static boolean isTaken(String name) {
    return Operator.called(name).isPresent() || constant(name).isPresent();
  }

  private Term sum() {
    Term term = product();
    while (true) {
      if (tokens.take("+")) {
        term = Terms.sum(term, product());
      } else if (tokens.take("-", "−")) {
        term = Terms.difference(term, product());
      } else {
        return term;
      }
    }
  }

  private Term product() {
    Term term = signed();
    while (true) {
      if (tokens.take("*", "·")) {
        term = Terms.product(term, signed());
      } else if (tokens.take("/")) {
        term = Terms.quotient(term, signed());
      } else if (tokens.isName() || tokens.is("(")) {
        term = Terms.product(term, power());
      } else {
        return term;
      }
    }
  }

  /** Of many signs in a row only what they come to; of two both, as they are written. */
  private Term signed() {
    int negatives = 0;
    boolean more = true;
    while (more) {
      boolean negative = tokens.take("-", "−");
      negatives += negative ? 1 : 0;
      more = negative || tokens.take("+");
    }
    Term term = power();
    for (int i = negatives <= 2 ? negatives : negatives % 2; i > 0; i--) {
      term = Terms.negative(term);
    }
    return term;
  }

  private Term power() {
    Term base = atom();
    if (tokens.take("²")) {
      return Terms.power(base, TWO);
    }
    if (tokens.take("³")) {
      return Terms.power(base, THREE);
    }
    return tokens.take("^", "**") ? Terms.power(base, signed()) : base;
  }

  private Term atom() {
    if (tokens.isNumber()) {
      return number();
    }
    if (tokens.isName()) {
      return named();
    }
    if (tokens.is("(")) {
      return enclosed(")");
    }
    if (tokens.is("|")) {
      return new Operation(Operator.ABS, List.of(enclosed("|")));
    }
    throw refused(Fault.of("formula.operand"));
  }

  /** A number within a double's range; what is too small for one is 0. */
  private Term number() {
    double nearest = Double.parseDouble(tokens.text());
    if (Double.isInfinite(nearest)) {
      throw refused(Fault.of("formula.number", Double.MAX_VALUE));
    }
    // an exponent of many digits is too much for a decimal
    String written = nearest == 0 ? "0" : tokens.text();
    tokens.next();
    return new Constant(new BigDecimal(written));
  }

  private Term named() {
    String name = tokens.text();
    Optional<Operator> function = Operator.called(name);
    if (function.isPresent()) {
      return call(function.get());
    }
    Term term = constant(name).orElse(letters.get(name));
    if (term == null) {
      String known = String.join(", ", letters.keySet());
      throw refused(Fault.of("formula.names", known));
    }
    tokens.next();
    return term;
  }

  private static Optional<Term> constant(String name) {
    return switch (name) {
      case "pi", "π" -> Optional.of(Terms.PI);
      case "e" -> Optional.of(Terms.E);
      default -> Optional.empty();
    };
  }

  private Term enclosed(String close) {
    open();
    tokens.next();
    Term inside = sum();
    expect(close);
    depth--;
    return inside;
  }

  private Term call(Operator function) {
    open();
    tokens.next();
    if (!tokens.take("(")) {
      throw refused(Fault.of("formula.bracket"));
    }
    List<Term> operands = new ArrayList<>(List.of(sum()));
    while (operands.size() < function.most() && tokens.take(",", ";")) {
      operands.add(sum());
    }
    if (operands.size() < function.least()) {
      throw refused(Fault.of("formula.orComma"));
    }
    expect(")");
    depth--;
    return new Operation(function, operands);
  }

  private void open() {
    if (depth == MAX_DEPTH) {
      throw refused(Fault.of("formula.depth", MAX_DEPTH));
    }
    depth++;
  }

  private void expect(String close) {
    if (!tokens.take(close)) {
      throw refused(Fault.of("formula.orClose", close));
    }
  }

  private FaultException refused(Fault allowed) {
    Fault found =
        tokens.atEnd() ? Fault.of("formula.end") : Fault.of("formula.token", tokens.text());
    return new FaultException("fault.formula", tokens.column(), found, allowed);
  }
}

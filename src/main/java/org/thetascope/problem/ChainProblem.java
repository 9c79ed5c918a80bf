package org.thetascope.problem;

import static org.thetascope.expression.Terms.difference;
import static org.thetascope.expression.Terms.number;
import static org.thetascope.expression.Terms.product;
import static org.thetascope.expression.Terms.quotient;
import static org.thetascope.expression.Terms.square;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.thetascope.activation.Activation;
import org.thetascope.activation.Activations;
import org.thetascope.expression.Symbol;
import org.thetascope.expression.Term;
import org.thetascope.expression.Terms;
import org.thetascope.parameter.ChoiceField;
import org.thetascope.parameter.DoubleVector;
import org.thetascope.parameter.Field;
import org.thetascope.parameter.Parameter;
import org.thetascope.parameter.Settings;

/**
 * A deep scalar chain that learns: h₁ = φ(w₁x), hᵢ = φ(wᵢhᵢ₋₁), L = ½(hₙ−t)², with the weights as
 * θ.
 */
public final class ChainProblem implements ProblemKind {
  private static final Parameter DEPTH = Parameter.whole("depth", "n", 2, 50, 4);
  private static final ChoiceField ACTIVATION =
      new ChoiceField("activation", "φ", Activations.ids(), "sigmoid");
  private static final Parameter INPUT = Parameter.real("input", "x", -5, 5, 0.5);
  private static final Parameter TARGET = Parameter.real("target", "t", -2, 2, 0.2);

  @Override
  public String id() {
    return "chain";
  }

  @Override
  public int since() {
    return 2;
  }

  @Override
  public List<Field> fields() {
    return List.of(DEPTH, ACTIVATION, INPUT, TARGET);
  }

  @Override
  public boolean layered() {
    return true;
  }

  @Override
  public List<Symbol> components(Settings settings) {
    return ProblemKind.numbered("w", "w", settings.whole("depth"));
  }

  @Override
  public DoubleVector defaultStart(Settings settings) {
    return DoubleVector.filled(settings.whole("depth"), 0.9);
  }

  @Override
  public String formula(Settings settings) {
    int n = settings.whole("depth");
    String activation =
        "\\varphi = \\mathrm{" + Activations.of(settings.choice("activation")).name();
    return "h_1 = \\varphi(w_1 x),\\quad h_i = \\varphi(w_i h_{i-1}),\\quad "
        + ("L = \\tfrac{1}{2}(h_{" + n + "} - t)^2,\\quad ")
        + (activation.replace(" ", "\\ ") + "}");
  }

  @Override
  public Optional<LossFormula> loss(Settings settings) {
    Activation activation = Activations.of(settings.choice("activation"));
    List<LossFormula.Definition> layers = new ArrayList<>();
    Term before = ProblemKind.letter(INPUT);
    for (Symbol weight : components(settings)) {
      Symbol output = ProblemKind.numbered("h", "h", (long) layers.size() + 1);
      layers.add(new LossFormula.Definition(output, activation.term(product(weight, before))));
      before = output;
    }
    Term error = square(difference(before, ProblemKind.letter(TARGET)));
    Term loss = product(quotient(Terms.ONE, number(2)), error);
    return Optional.of(new LossFormula(layers, loss, loss, List.of(), List.of()));
  }
}

package org.thetascope.problem;

import java.util.function.UnaryOperator;
import org.thetascope.expression.Typesetter;

/** Writes a loss in LaTeX: its definitions first, then L. */
final class LossTypesetter {
  private LossTypesetter() {}

  static String latex(LossFormula loss) {
    Typesetter typesetter = Typesetter.letters(UnaryOperator.identity());
    StringBuilder latex = new StringBuilder();
    for (LossFormula.Definition definition : loss.definitions()) {
      latex.append(definition.letter().latex()).append(" = ");
      latex.append(typesetter.typeset(definition.term())).append(",\\quad ");
    }
    return latex.append("L = ").append(typesetter.typeset(loss.shown())).toString();
  }
}

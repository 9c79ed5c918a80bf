package org.thetascope.expression;

import java.util.List;

/**
 * An operator with its operands.
 *
 * @param operator what is done
 * @param operands to what, as many as the operator takes
 */
public record Operation(Operator operator, List<Term> operands) implements Term {
  /** Keeps a copy of the operands. */
  public Operation {
    operands = List.copyOf(operands);
  }

  /** The operand at an index counted from 0. */
  public Term operand(int index) {
    return operands.get(index);
  }
}

package org.thetascope.worksheet.rule;

import java.util.List;
import org.thetascope.expression.Term;
import org.thetascope.optimizer.Stabiliser;

/**
 * The rules of one optimizer as they are worked by hand. Adding one is a file with this interface
 * and a line in {@link Methods}.
 */
interface Method {
  /** The optimizer's id. */
  String optimizer();

  /** The rules of its state, in the order in which they are worked. */
  List<Rule> state();

  /** The step Δθ with δ in a place; a method without δ has it nowhere. */
  Term step(Stabiliser place);
}

/**
 * Floor 1: the problems, each with its loss and gradient, one file each. JDK only.
 *
 * <p>To add one, implement {@link org.thetascope.problem.ProblemKind} and add it to {@link
 * org.thetascope.problem.Problems#ALL}. Its loss is a formula of {@link
 * org.thetascope.expression.Terms}; from that follow gradient, Hessian, plane, worksheet and what
 * is typeset. Override {@code problem} where the derived loss or gradient is too slow, or rounds
 * where it need not (see Rosenbrock); {@code ProblemContractTest} holds both together. Each
 * resource bundle needs {@code problem.ID.name}, and the two words of a setting that is new.
 */
package org.thetascope.problem;

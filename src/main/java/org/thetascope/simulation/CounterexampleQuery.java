package org.thetascope.simulation;

import org.thetascope.chain.FirstLayer;

/**
 * Asks for weights with which the largest gradient does not sit at i = n.
 *
 * @param activation the id of φ
 * @param depth n
 * @param input x
 * @param firstLayer whether w₁ acts on the input
 * @param limit every |w| is below it, at least 0.1
 * @param tries how many chains to try at most
 * @param seed of the random numbers
 */
public record CounterexampleQuery(
    String activation,
    int depth,
    double input,
    FirstLayer firstLayer,
    double limit,
    int tries,
    long seed) {
  /**
   * Whether it is proved that there is none: sigmoid, |w| &lt; 1 and h₁ = φ(x), since then
   * gradients grow by more than {@link org.thetascope.chain.Claim#SIGMOID_GROWTH} from layer to
   * layer and ∂hₙ/∂w₁ = 0. With h₁ = φ(w₁x) a large x can make ∂hₙ/∂w₁ the largest.
   */
  public boolean impossible() {
    return activation.equals("sigmoid") && limit <= 1 && firstLayer == FirstLayer.INPUT_ONLY;
  }
}

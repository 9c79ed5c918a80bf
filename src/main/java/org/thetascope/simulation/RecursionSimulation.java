package org.thetascope.simulation;

import java.util.List;
import java.util.stream.IntStream;
import org.thetascope.activation.Activation;
import org.thetascope.activation.Activations;
import org.thetascope.chain.Chain;
import org.thetascope.parameter.DoubleVector;

/** Puts numbers into the recursion for one gradient: its first two steps and its last. */
public final class RecursionSimulation implements Computation<RecursionQuery, Recursion> {
  private static final Recursion.Magnitude NONE =
      new Recursion.Magnitude(0, Double.NEGATIVE_INFINITY);

  @Override
  public Recursion compute(RecursionQuery query, Progress<Recursion> progress) {
    int n = query.chain().depth();
    int i = query.layer();
    List<Recursion.Step> steps =
        IntStream.of(n, n - 1, i)
            .filter(k -> k >= i)
            .distinct()
            .mapToObj(k -> step(query, k))
            .toList();
    return new Recursion(steps);
  }

  private static Recursion.Step step(RecursionQuery query, int k) {
    Activation activation = Activations.of(query.activation());
    Chain chain = upTo(query, k);
    return new Recursion.Step(
        k,
        activation.derivative(chain.z(k)),
        k == 1 ? query.chain().input() : chain.h(k - 1),
        query.chain().weightVector().get(k - 1),
        k == query.layer() ? NONE : gradient(upTo(query, k - 1), query.layer()),
        gradient(chain, query.layer()));
  }

  private static Recursion.Magnitude gradient(Chain chain, int i) {
    return new Recursion.Magnitude(chain.sign(i), chain.log10Magnitude(i));
  }

  /** The chain of the first k layers alone. */
  private static Chain upTo(RecursionQuery query, int k) {
    DoubleVector weights = query.chain().weightVector().resized(k);
    return new Chain(
        Activations.of(query.activation()),
        query.chain().input(),
        weights,
        query.chain().firstLayer());
  }
}

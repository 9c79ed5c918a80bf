package org.thetascope.simulation;

/**
 * What a long computation tells whoever waits for it.
 *
 * @param <R> the kind of result
 */
public interface Progress<R> {
  /** Hands over a result that is right as far as it goes. */
  void publish(R partial);

  /** Whether the computation may end early, with what it has. */
  boolean stopRequested();

  /** Nobody listens: no partial results, never stopped. */
  static <R> Progress<R> none() {
    return new Progress<>() {
      @Override
      public void publish(R partial) {
        // nobody listens
      }

      @Override
      public boolean stopRequested() {
        return false;
      }
    };
  }
}

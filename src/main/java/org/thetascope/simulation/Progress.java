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

  /** That of a part of this computation: ended with it, its partial results are nobody's. */
  default <P> Progress<P> ofPart() {
    return new Progress<>() {
      @Override
      public void publish(P partial) {
        // the whole has nothing to show yet
      }

      @Override
      public boolean stopRequested() {
        return Progress.this.stopRequested();
      }
    };
  }

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

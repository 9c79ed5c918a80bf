package org.thetascope.app.compute;

import java.util.concurrent.Callable;
import javafx.concurrent.Task;

/** A task that is one call, which tells nothing on the way. */
public final class Call<T> extends Task<T> {
  private final Callable<T> work;

  public Call(Callable<T> work) {
    this.work = work;
  }

  @Override
  protected T call() throws Exception {
    return work.call();
  }
}

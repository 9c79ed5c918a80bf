package org.thetascope.app.controller;

import java.util.concurrent.Callable;
import javafx.concurrent.Task;

/** A task that is one call, which tells nothing on the way. */
final class Call<T> extends Task<T> {
  private final Callable<T> work;

  Call(Callable<T> work) {
    this.work = work;
  }

  @Override
  protected T call() throws Exception {
    return work.call();
  }
}

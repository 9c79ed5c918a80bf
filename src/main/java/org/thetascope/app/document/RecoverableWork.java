package org.thetascope.app.document;

import java.util.List;
import javafx.collections.FXCollections;
import javafx.collections.ObservableList;
import org.thetascope.storage.Recovered;

/** The work that crashed runs left behind and that is offered to the user. */
public final class RecoverableWork {
  private final ObservableList<Recovered> offered = FXCollections.observableArrayList();
  // held here: a view lets its listeners go when nobody holds it
  private ObservableList<Recovered> view = FXCollections.unmodifiableObservableList(offered);

  /** Lets everybody go who listened. */
  public void renew() {
    view = FXCollections.unmodifiableObservableList(offered);
  }

  /** What is offered. */
  public ObservableList<Recovered> offered() {
    return view;
  }

  /** Offers what was found. */
  public void offer(List<Recovered> found) {
    offered.addAll(found);
  }

  /** The user has taken it or does not want it. */
  public void settled(Recovered work) {
    offered.remove(work);
  }
}

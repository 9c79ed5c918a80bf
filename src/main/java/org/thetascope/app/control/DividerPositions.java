package org.thetascope.app.control;

import java.util.Map;
import java.util.OptionalDouble;
import java.util.TreeMap;
import javafx.collections.FXCollections;
import javafx.collections.ObservableMap;

/**
 * Where the dividers of the labs stand: a part 0 … 1 of the whole, or pixels where the side before
 * the divider keeps its size when the window changes its own.
 */
public final class DividerPositions {
  private final ObservableMap<String, Double> places = FXCollections.observableMap(new TreeMap<>());
  // held here: a view lets its listeners go when nobody holds it
  private ObservableMap<String, Double> view = FXCollections.unmodifiableObservableMap(places);

  /** Lets everybody go who listened. */
  public void renew() {
    view = FXCollections.unmodifiableObservableMap(places);
  }

  /** The places that are known, by the name of what is divided. */
  public ObservableMap<String, Double> places() {
    return view;
  }

  /** Where the divider of this name stands, if that is known. */
  public OptionalDouble of(String name) {
    return places.containsKey(name) ? OptionalDouble.of(places.get(name)) : OptionalDouble.empty();
  }

  /** The divider was moved. */
  public void moved(String name, double to) {
    places.put(name, to);
  }

  /** Takes over what is remembered. */
  public void remembered(Map<String, Double> before) {
    places.putAll(before);
  }
}

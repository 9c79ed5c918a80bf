package org.thetascope.optimizer;

import java.util.List;

/** All conventions, in the order in which they are shown. */
public final class Conventions {
  /** A new convention is one line here, and in each optimizer that it has otherwise. */
  public static final List<Convention> ALL =
      List.of(
          new Convention("goodfellow", "Goodfellow et al."),
          new Convention("worksheet", "Worksheet"),
          new Convention("pytorch", "PyTorch"),
          new Convention("keras", "Keras 3"),
          new Convention("tensorflow-js", "TensorFlow.js"),
          new Convention("nd4j", "ND4J"));

  /** The convention where none is named. */
  public static final String DEFAULT = "goodfellow";

  private Conventions() {}

  /** The ids in the order shown. */
  public static List<String> ids() {
    return ALL.stream().map(Convention::id).toList();
  }

  /** The convention with an id that has been checked. */
  public static Convention of(String id) {
    return ALL.stream().filter(c -> c.id().equals(id)).findFirst().orElseThrow();
  }
}

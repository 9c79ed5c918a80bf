package org.thetascope.app.view;

import java.util.List;
import java.util.function.Function;
import org.thetascope.app.view.lab.TrajectoriesLab;

/** All labs, in the order of their tabs. */
public final class Labs {
  /** A new lab is one line here. */
  public static final List<Function<LabContext, Lab>> ALL = List.of(TrajectoriesLab::new);

  private Labs() {}
}

package org.thetascope.app.view;

import java.util.List;
import java.util.function.Function;
import org.thetascope.app.view.lab.GradientChainsLab;
import org.thetascope.app.view.lab.TrajectoriesLab;
import org.thetascope.app.view.lab.VarianceLab;
import org.thetascope.app.view.lab.WorksheetLab;

/** All labs, in the order of their tabs. */
public final class Labs {
  /** A new lab is one line here. */
  public static final List<Entry> ALL =
      List.of(
          new Entry("trajectories", TrajectoriesLab::new),
          new Entry("worksheet", WorksheetLab::new),
          new Entry("chains", GradientChainsLab::new),
          new Entry("variance", VarianceLab::new));

  private Labs() {}

  /**
   * A lab that can be opened.
   *
   * @param id names it in ids and in the resource bundle
   * @param make makes it, when its tab is first shown
   */
  public record Entry(String id, Function<LabContext, Lab> make) {}
}

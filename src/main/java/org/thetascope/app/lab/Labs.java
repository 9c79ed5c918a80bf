package org.thetascope.app.lab;

import java.util.List;
import java.util.function.Function;
import org.thetascope.app.lab.chains.GradientChainsLab;
import org.thetascope.app.lab.trajectories.TrajectoriesLab;
import org.thetascope.app.lab.trajectories.TrajectoriesOpening;
import org.thetascope.app.lab.variance.VarianceLab;
import org.thetascope.app.lab.worksheet.WorksheetLab;

/** All labs, in the order of their tabs. */
public final class Labs {
  /** A new lab is one line here. */
  public static final List<Entry> ALL =
      List.of(
          new Entry("trajectories", TrajectoriesLab::new, TrajectoriesOpening::new),
          new Entry("worksheet", WorksheetLab::new),
          new Entry("chains", GradientChainsLab::new),
          new Entry("variance", VarianceLab::new));

  private Labs() {}

  /** The one with this id, or the first. */
  public static Entry of(String id) {
    return ALL.stream().filter(entry -> entry.id().equals(id)).findFirst().orElse(ALL.get(0));
  }

  /**
   * A lab that can be opened.
   *
   * @param id names it in ids and in the resource bundle
   * @param make makes it, when its tab is first shown
   * @param opening makes what stands in the window while the program starts and its controls are
   *     still being made
   */
  public record Entry(
      String id, Function<LabContext, Lab> make, Function<LabContext, LabOpening> opening) {
    /** A lab that shows nothing before all of it is made. */
    Entry(String id, Function<LabContext, Lab> make) {
      this(id, make, context -> new LabOpening());
    }
  }
}

package org.thetascope.app.lab;

import java.util.List;
import org.thetascope.app.lab.chains.GradientChainsLab;
import org.thetascope.app.lab.chains.GradientMap;
import org.thetascope.app.lab.chains.WeightEditor;
import org.thetascope.app.lab.plane.PlaneLab;
import org.thetascope.app.lab.trajectories.TrajectoriesLab;
import org.thetascope.app.lab.variance.VarianceLab;
import org.thetascope.app.lab.worksheet.WorksheetLab;

/** All labs, in the order of their tabs. */
public final class Labs {
  /** A new lab is its package and one line here. */
  public static final List<LabEntry> ALL =
      List.of(
          new LabEntry("trajectories", List.of(TrajectoriesLab.KEYS), TrajectoriesLab::new),
          new LabEntry("plane", PlaneLab.KEY_SCOPES, PlaneLab::new),
          new LabEntry(
              "worksheet",
              List.of(WorksheetLab.KEYS, WorksheetLab.TABLE_KEYS, WorksheetLab.CELL_KEYS),
              WorksheetLab::new),
          new LabEntry(
              "chains",
              List.of(GradientChainsLab.KEYS, WeightEditor.KEYS, GradientMap.KEYS),
              GradientChainsLab::new),
          new LabEntry("variance", List.of(VarianceLab.KEYS), VarianceLab::new));

  private Labs() {}

  /** The one with this id, or the first. */
  public static LabEntry of(String id) {
    return ALL.stream().filter(entry -> entry.id().equals(id)).findFirst().orElse(ALL.get(0));
  }
}

package org.thetascope.app.view.lab;

import org.thetascope.app.model.Dividers;
import org.thetascope.app.view.ChartPane;
import org.thetascope.app.view.LabContext;
import org.thetascope.app.view.LabOpening;

/** The charts of the first lab where they will stand, while its controls are still being made. */
public final class TrajectoriesOpening extends LabOpening {
  /** What stands around the charts, in pixels at the window's size of type. */
  private static final double TABS = 33;

  private static final double BELOW = 228;
  private static final double DIVIDER = 4;

  private final Dividers dividers;
  private final TrajectoryCharts charts;
  private final ChartPane trajectories;
  private final ChartPane chain;

  /** The charts of the context's scenario. */
  public TrajectoriesOpening(LabContext context) {
    dividers = context.desk().dividers();
    charts = new TrajectoryCharts(context);
    trajectories = charts.trajectories();
    chain = charts.chain();
    getChildren().addAll(charts.all());
  }

  @Override
  public void close() {
    charts.close();
  }

  @Override
  protected void layoutChildren() {
    double side = dividers.of(TrajectoriesLab.SIDE).orElse(TrajectoriesLab.SIDE_WIDTH);
    double begin = Math.rint(side) + DIVIDER / 2;
    double share = dividers.of(TrajectoriesLab.CHARTS).orElse(TrajectoriesLab.CHARTS_SHARE);
    double middle = begin + Math.rint(share * (getWidth() - begin));
    double height = getHeight() - TABS - BELOW;
    trajectories.resizeRelocate(begin, TABS, middle - DIVIDER / 2 - begin, height);
    double right = middle + DIVIDER / 2;
    chain.resizeRelocate(right, TABS, getWidth() - right, height);
  }
}

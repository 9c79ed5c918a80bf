package org.thetascope.app.lab.trajectories;

import org.thetascope.app.chart.ChartPane;
import org.thetascope.app.control.DividerPositions;
import org.thetascope.app.lab.LabContext;
import org.thetascope.app.lab.LabOpening;

/** The charts of the first lab where they will stand, while its controls are still being made. */
public final class TrajectoriesOpening extends LabOpening {
  /** What stands around the charts, in pixels at the window's size of type. */
  private static final double TABS = 33;

  private static final double BELOW = 228;
  private static final double DIVIDER = 4;

  private final LabContext context;
  private final TrajectoryChart trajectories;
  private ChainChart chain;

  /** The chart of the context's trajectories. */
  public TrajectoriesOpening(LabContext context) {
    this.context = context;
    trajectories = new TrajectoryChart(context);
    getChildren().add(trajectories.pane());
  }

  @Override
  public void showMore() {
    chain = new ChainChart(context);
    getChildren().add(chain.pane());
  }

  @Override
  public void close() {
    trajectories.close();
    if (chain != null) {
      chain.close();
    }
  }

  @Override
  protected void layoutChildren() {
    DividerPositions dividers = context.appState().dividers();
    double side = dividers.of(TrajectoriesLab.SIDE).orElse(TrajectoriesLab.SIDE_WIDTH);
    double begin = Math.rint(side) + DIVIDER / 2;
    double share = dividers.of(TrajectoriesLab.CHARTS).orElse(TrajectoriesLab.CHARTS_SHARE);
    double middle = begin + Math.rint(share * (getWidth() - begin));
    place(trajectories.pane(), begin, middle - DIVIDER / 2);
    if (chain != null) {
      place(chain.pane(), middle + DIVIDER / 2, getWidth());
    }
  }

  private void place(ChartPane pane, double left, double right) {
    pane.resizeRelocate(left, TABS, right - left, getHeight() - TABS - BELOW);
  }
}

package org.thetascope.app.projection;

import java.util.ArrayList;
import java.util.List;
import java.util.Objects;
import javafx.scene.Node;
import org.thetascope.app.chart.ChartMirror;
import org.thetascope.app.chart.ChartPane;
import org.thetascope.app.control.ChartGrid;
import org.thetascope.app.lab.Lab;
import org.thetascope.app.lab.LabContext;

/** The charts of the stage, as large as it has room for; one of them can have all of it. */
final class StageCharts extends ChartGrid {
  private static final double GAP = 8;

  private final LabContext context;
  private final List<ChartMirror> mirrors = new ArrayList<>();
  private List<ChartPane> sources = List.of();
  private ChartPane alone;

  StageCharts(LabContext context) {
    super(GAP);
    this.context = context;
    setId("stage-charts");
  }

  /** Shows charts of a lab, by their ids in this order; what the lab has none of is left out. */
  void show(Lab lab, List<String> ids) {
    List<ChartPane> wanted = ids.stream().map(id -> of(lab, id)).filter(Objects::nonNull).toList();
    if (wanted.equals(sources)) {
      return;
    }
    close();
    sources = wanted;
    wanted.forEach(source -> mirrors.add(new ChartMirror(context, source)));
    for (ChartMirror mirror : mirrors) {
      mirror.pane().setMinSize(0, 0);
      getChildren().add(mirror.pane());
    }
  }

  private static ChartPane of(Lab lab, String id) {
    return lab.charts().stream().filter(pane -> pane.getId().equals(id)).findFirst().orElse(null);
  }

  /** Lets go of the lab's charts. */
  void close() {
    mirrors.forEach(ChartMirror::close);
    mirrors.clear();
    getChildren().clear();
    sources = List.of();
    alone = null;
  }

  /** The charts, from left to right. */
  List<ChartPane> panes() {
    return mirrors.stream().map(ChartMirror::pane).toList();
  }

  /** Gives one chart all the room, that which has the focus; or brings the others back. */
  void maximise() {
    maximise(panes().stream().filter(Node::isFocused).findFirst().orElse(null));
  }

  /** Gives one chart all the room, the first where none is named; or brings the others back. */
  void maximise(ChartPane wanted) {
    if (alone != null) {
      alone = null;
    } else if (mirrors.size() > 1) {
      alone = wanted == null ? panes().get(0) : wanted;
    }
    for (ChartPane pane : panes()) {
      boolean seen = alone == null || pane == alone;
      pane.setVisible(seen);
      pane.setManaged(seen);
      pane.setMaximised(pane == alone);
    }
  }
}

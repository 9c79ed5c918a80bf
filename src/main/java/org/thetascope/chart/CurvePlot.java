package org.thetascope.chart;

import java.awt.Font;
import java.awt.Graphics2D;
import java.awt.Shape;
import java.awt.geom.Point2D;
import java.awt.geom.Rectangle2D;
import java.util.ArrayList;
import java.util.List;
import java.util.Objects;
import org.jfree.chart.ChartRenderingInfo;
import org.jfree.chart.axis.AxisSpace;
import org.jfree.chart.axis.ValueTick;
import org.jfree.chart.plot.CrosshairState;
import org.jfree.chart.plot.PlotRenderingInfo;
import org.jfree.chart.plot.PlotState;
import org.jfree.chart.plot.XYPlot;
import org.jfree.chart.renderer.xy.XYLineAndShapeRenderer;
import org.jfree.chart.ui.RectangleEdge;
import org.jfree.data.xy.DefaultXYDataset;
import org.thetascope.text.NumberText;

/**
 * A plot that draws each curve as one polyline of what the pixels can show; JFreeChart's renderers
 * draw every segment, which takes over a second for 400,000 points.
 */
final class CurvePlot extends XYPlot {
  private static final long serialVersionUID = 1L;

  private transient Theme theme;
  private Font labelFont;
  private transient List<Mark> whole = List.of();
  private transient List<Mark> ghosts = List.of();
  private Integer played;
  private boolean preview;
  private boolean named = true;
  private boolean overSteps;
  private boolean roomForValues;
  private transient Runnable elsewhere;
  private final transient NumberText numbers;

  CurvePlot(NumberText numbers) {
    // neither holds a curve: a plot without them draws no grid lines
    super(new DefaultXYDataset(), null, null, new XYLineAndShapeRenderer());
    this.numbers = numbers;
  }

  void setTheme(Theme changed, Font font) {
    theme = changed;
    labelFont = font;
  }

  /**
   * Shows other marks.
   *
   * @param steps whether the horizontal axis counts the steps that are played
   */
  void setMarks(List<Mark> changed, boolean steps) {
    boolean otherGround = elsewhere != null && !isSame(grounds(changed), grounds(whole));
    whole = changed;
    overSteps = steps;
    tell();
    if (otherGround) {
      fireChangeEvent();
    }
  }

  /** What lies under all curves, and is drawn with the axes where the curves are elsewhere. */
  private static boolean isGround(Mark mark) {
    return mark instanceof Mark.Contour || mark instanceof Mark.HeatMap;
  }

  private static List<Mark> grounds(List<Mark> marks) {
    return marks.stream().filter(CurvePlot::isGround).toList();
  }

  /** Whether marks are the same ones; looking at every point would take longer than drawing. */
  private static boolean isSame(List<Mark> some, List<Mark> others) {
    boolean same = some.size() == others.size();
    for (int i = 0; same && i < some.size(); i++) {
      same = some.get(i) == others.get(i);
    }
    return same;
  }

  void setGhosts(List<Mark> changed) {
    if (!changed.equals(ghosts)) {
      ghosts = List.copyOf(changed);
      tell();
    }
  }

  List<Mark> ghosts() {
    return ghosts;
  }

  /** Shows the marks up to a step; null shows them whole. */
  void setPlayed(Integer step) {
    if (!Objects.equals(step, played)) {
      played = step;
      tell();
    }
  }

  /** How far the marks are shown; null for all of them. */
  Integer played() {
    return played;
  }

  /** Shows pale what is still to be played. */
  void setPreview(boolean shown) {
    if (shown != preview) {
      preview = shown;
      tell();
    }
  }

  boolean preview() {
    return preview;
  }

  /** Shows or hides the names at the ends of curves; their room stays. */
  void setNamed(boolean shown) {
    if (shown != named) {
      named = shown;
      tell();
    }
  }

  /** The marks as far as they are shown. */
  List<Mark> marks() {
    return played == null ? whole : new Played(played, getRangeAxis().getRange()).of(whole);
  }

  /** Leaves the curves to whoever is told that they changed. */
  void separateCurves(Runnable changed) {
    elsewhere = changed;
    roomForValues = true;
  }

  /** Whether room is left beside the plot for the values at the cursor. */
  void setRoomForValues(boolean left) {
    if (roomForValues != left) {
      roomForValues = left;
      fireChangeEvent();
    }
  }

  boolean hasRoomForValues() {
    return roomForValues;
  }

  private void tell() {
    if (elsewhere != null) {
      elsewhere.run();
    }
  }

  @Override
  protected AxisSpace calculateAxisSpace(Graphics2D g2, Rectangle2D plotArea) {
    AxisSpace space = super.calculateAxisSpace(g2, plotArea);
    double names = EndLabels.width(g2, labelFont, whole);
    // in the window the values at the cursor stand where the names do
    double values = roomForValues ? EndLabels.valueWidth(g2, labelFont, whole) : 0;
    double colors = ColorScale.width(g2, labelFont, whole);
    space.add(Math.max(values, Math.max(names, colors)), RectangleEdge.RIGHT);
    return space;
  }

  @Override
  public void draw(
      Graphics2D g2,
      Rectangle2D area,
      Point2D anchor,
      PlotState parentState,
      PlotRenderingInfo info) {
    forgetFont(g2);
    PlotRenderingInfo known = info != null ? info : new PlotRenderingInfo(new ChartRenderingInfo());
    super.draw(g2, area, anchor, parentState, known);
    Rectangle2D data = known.getDataArea();
    if (elsewhere == null && data != null && !data.isEmpty()) {
      paintOver(g2, data);
    }
    // a legend without a title above it would be the next to be written, in the same font
    forgetFont(g2);
    forgetPaint(g2);
  }

  /** Draws the curves into the place of the plot, and their names beside it. */
  void drawCurves(Graphics2D g2, Rectangle2D data) {
    Shape clip = g2.getClip();
    g2.clip(data);
    paint(g2, data);
    g2.setClip(clip);
    paintOver(g2, data);
  }

  private void paint(Graphics2D g2, Rectangle2D data) {
    PlotPlane plane = PlotPlane.of(this, data);
    LinePainter lines = new LinePainter(g2, plane, theme);
    GhostPainter pale = new GhostPainter(g2, plane, theme);
    ghosts.forEach(ghost -> ghost.accept(pale));
    if (played != null && overSteps) {
      g2.setPaint(theme.color("cursor"));
      new Hairlines(g2, data, theme.lineWidth() / 2).upright(plane.x(played));
    }
    if (played != null && preview) {
      whole.forEach(mark -> mark.accept(pale));
    }
    List<Mark> marks = marks();
    MarkPainter painter = new MarkPainter(g2, plane, theme);
    marks.stream().filter(mark -> !isGround(mark)).forEach(mark -> mark.accept(painter));
    if (played != null) {
      marks.stream()
          .filter(mark -> mark instanceof Mark.Curved curved && curved.named())
          .forEach(mark -> lines.head((Mark.Curved) mark));
    }
  }

  /** What is not clipped by the plot. */
  private void paintOver(Graphics2D g2, Rectangle2D data) {
    axisLines(g2, data);
    forgetFont(g2);
    g2.setFont(labelFont);
    for (PlotWord word : words(data)) {
      if (word.ground() != null) {
        g2.setPaint(theme.color("background"));
        g2.fill(word.ground());
      }
      g2.setPaint(theme.label(word.series().id()));
      new SignText(word.text(), labelFont).draw(g2, word.x(), word.y());
    }
    new ColorScale(g2, labelFont, data, theme, numbers).draw(whole);
  }

  /** Names at the ends of curves, and annotations where no curve passes. */
  List<PlotWord> words(Rectangle2D data) {
    PlotPlane plane = PlotPlane.of(this, data);
    EndLabels names = new EndLabels();
    Annotations annotations = new Annotations(labelFont, plane, curves(whole));
    List<PlotWord> words = new ArrayList<>();
    for (Mark mark : marks()) {
      if (mark instanceof Mark.Curved one
          && one.named()
          && one.curve().first() < one.curve().end()) {
        if (!named) {
          continue;
        }
        Curve curve = one.curve();
        boolean ends = plane.range().contains(curve.value(curve.end() - 1));
        // looked for only where it must be: a search in every curve for every picture costs
        if (!ends && Departure.leaves(curve, plane.from(curve), plane.to(curve), plane.range())) {
          words.add(annotations.word(one, one.series().label()));
        } else {
          names.add(one.series(), plane.y(curve.value(curve.end() - 1)));
        }
      } else if (mark instanceof Mark.Curved one && !mark.annotation().isEmpty()) {
        words.add(annotations.word(one, mark.annotation()));
      } else if (!mark.annotation().isEmpty()) {
        words.add(annotations.word(mark.series(), mark.annotation()));
      }
    }
    words.addAll(names.words(labelFont, data));
    words.addAll(new ContourLabels(labelFont, plane, numbers).of(whole, words));
    return words;
  }

  private static List<Mark.Curved> curves(List<Mark> marks) {
    return marks.stream()
        .filter(Mark.Curved.class::isInstance)
        .map(Mark.Curved.class::cast)
        .toList();
  }

  /**
   * The window's canvas loses its font with the clip, and passes over the font it thinks it has.
   */
  private void forgetFont(Graphics2D g2) {
    g2.setFont(labelFont.deriveFont(1f));
  }

  /** Its paint likewise, after a drawing: the next one begins by filling the background. */
  private void forgetPaint(Graphics2D g2) {
    g2.setPaint(theme.color("axis"));
  }

  private void axisLines(Graphics2D g2, Rectangle2D data) {
    if (!getDomainAxis().isVisible()) {
      return;
    }
    Hairlines lines = new Hairlines(g2, data, labelFont.getSize2D() / 12);
    g2.setPaint(theme.color("axis"));
    lines.across(data.getMaxY());
    lines.upright(data.getX());
  }

  @Override
  protected void drawDomainGridlines(Graphics2D g2, Rectangle2D data, List<ValueTick> ticks) {
    if (!getDomainAxis().isVisible()) {
      return;
    }
    Hairlines lines = new Hairlines(g2, data, labelFont.getSize2D() / 12);
    g2.setPaint(theme.color("grid"));
    for (ValueTick tick : ticks) {
      lines.upright(getDomainAxis().valueToJava2D(tick.getValue(), data, RectangleEdge.BOTTOM));
    }
  }

  @Override
  protected void drawRangeGridlines(Graphics2D g2, Rectangle2D data, List<ValueTick> ticks) {
    if (!getRangeAxis().isVisible()) {
      return;
    }
    Hairlines lines = new Hairlines(g2, data, labelFont.getSize2D() / 12);
    g2.setPaint(theme.color("grid"));
    for (ValueTick tick : ticks) {
      lines.across(getRangeAxis().valueToJava2D(tick.getValue(), data, RectangleEdge.LEFT));
    }
  }

  @Override
  public boolean render(
      Graphics2D g2,
      Rectangle2D dataArea,
      int index,
      PlotRenderingInfo info,
      CrosshairState crosshairState) {
    MarkPainter painter = new MarkPainter(g2, PlotPlane.of(this, dataArea), theme);
    grounds(whole).forEach(mark -> mark.accept(painter));
    if (elsewhere == null) {
      paint(g2, dataArea);
    }
    return !whole.isEmpty();
  }
}

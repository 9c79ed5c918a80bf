package org.thetascope.chart;

import java.awt.Font;
import java.awt.Graphics2D;
import java.awt.RenderingHints;
import java.awt.font.FontRenderContext;
import java.awt.geom.Rectangle2D;
import java.awt.image.BufferedImage;
import java.util.ArrayList;
import java.util.List;
import org.jfree.chart.ChartRenderingInfo;
import org.jfree.chart.JFreeChart;
import org.jfree.chart.LegendItemCollection;
import org.jfree.chart.axis.ValueAxis;
import org.jfree.chart.block.BlockBorder;
import org.jfree.chart.entity.LegendItemEntity;
import org.jfree.chart.entity.TitleEntity;
import org.jfree.chart.text.TextUtils;
import org.jfree.chart.title.LegendTitle;
import org.jfree.chart.title.TextTitle;
import org.jfree.chart.ui.HorizontalAlignment;
import org.jfree.chart.ui.RectangleEdge;
import org.jfree.chart.ui.RectangleInsets;
import org.jfree.data.Range;
import org.thetascope.expression.SignRun;
import org.thetascope.text.NumberText;
import org.thetascope.text.Text;

/**
 * A chart of curves over steps or layers, the same in the window and in figures. It is used from
 * one thread at a time.
 */
public final class CurveChart {
  static {
    // the library's way round faults of Java 1.4 draws upright labels as outlines, not as text
    TextUtils.setUseDrawRotatedStringWorkaround(false);
  }

  private final ChartFonts fonts;
  private final NumberText numbers;
  private final CurvePlot plot;
  private final JFreeChart chart;
  private final ChartAxis domain;
  private final ChartAxis range;
  private Theme theme;
  private ChartContent content;
  private ChartFrame frame;
  private String ghostLegend = "";
  private String letter = "";
  private boolean zoomed;
  private boolean legendWanted = true;

  /**
   * An empty chart.
   *
   * @param numbers how ticks and readings are written
   */
  public CurveChart(ChartFonts fonts, Theme theme, NumberText numbers) {
    this.fonts = fonts;
    this.numbers = numbers;
    plot = new CurvePlot(numbers);
    domain = new ChartAxis(numbers);
    range = new ChartAxis(numbers);
    chart = new JFreeChart("", fonts.bold(theme.fontSize()), plot, false);
    plot.setDomainAxis(domain);
    plot.setRangeAxis(range);
    plot.setAxisOffset(RectangleInsets.ZERO_INSETS);
    plot.setOutlineVisible(false);
    LegendTitle legend = new LegendTitle(plot);
    legend.setPosition(RectangleEdge.TOP);
    legend.setHorizontalAlignment(HorizontalAlignment.LEFT);
    legend.setFrame(BlockBorder.NONE);
    chart.addLegend(legend);
    chart.setTitle(new SignTitle());
    chart.getTitle().setHorizontalAlignment(HorizontalAlignment.LEFT);
    chart.getTitle().setTextAlignment(HorizontalAlignment.LEFT);
    chart.getTitle().setPadding(3, 6, 6, 2);
    chart.setPadding(new RectangleInsets(4, 4, 4, 4));
    showAxes(false);
    setTheme(theme);
  }

  /** Axes without anything to measure would show numbers that nobody computed. */
  private void showAxes(boolean shown) {
    domain.setVisible(shown);
    range.setVisible(shown);
  }

  /** The chart to be drawn. */
  public JFreeChart chart() {
    return chart;
  }

  /** The theme it is drawn in. */
  public Theme theme() {
    return theme;
  }

  /** Shows it in other colours and sizes. */
  public void setTheme(Theme changed) {
    theme = changed;
    float size = theme.fontSize();
    Font regular = fonts.regular(size);
    plot.setTheme(theme, regular);
    chart.setBackgroundPaint(theme.color("background"));
    chart.getTitle().setFont(fonts.bold(size * 1.15f));
    chart.getTitle().setPaint(theme.color("text"));
    chart.getLegend().setItemFont(regular);
    chart.getLegend().setLegendItemGraphicPadding(padding(size));
    chart.getLegend().setItemPaint(theme.color("text"));
    chart.getLegend().setBackgroundPaint(theme.color("background"));
    plot.setBackgroundPaint(theme.color("background"));
    plot.setRangeZeroBaselineVisible(false);
    plot.setNoDataMessageFont(regular);
    plot.setNoDataMessagePaint(theme.color("muted"));
    style(domain, regular);
    style(range, regular);
    showLegend();
  }

  /** Around the line of an entry of the legend. */
  private static RectangleInsets padding(float size) {
    return new RectangleInsets(size / 6, size / 2, size / 6, size / 4);
  }

  private void style(ValueAxis axis, Font font) {
    axis.setTickLabelFont(font);
    axis.setTickLabelPaint(theme.color("muted"));
    axis.setLabelFont(font);
    axis.setLabelPaint(theme.color("text"));
    // the plot draws lines itself, the same on every kind of canvas
    axis.setAxisLineVisible(false);
    axis.setTickMarksVisible(false);
  }

  /**
   * Shows other content.
   *
   * @param hold whether the axes stay as they are while the curves stay in them and fill a third
   */
  public void show(ChartContent changed, boolean hold) {
    boolean otherAxes =
        content == null
            || content.logarithmic() != changed.logarithmic()
            || !content.y().label().equals(changed.y().label());
    boolean otherDomain = content == null || !content.domain().equals(changed.domain());
    content = changed;
    furnish(ChartFrame.of(changed));
    plot.setMarks(changed.marks(), changed.overSteps());
    if (otherDomain || otherAxes) {
      zoomed = false;
    }
    if (!zoomed) {
      AxisRange.set(domain, changed.domain());
      Range wanted = Fit.of(changed, pinned());
      AxisRange.set(range, hold && !otherAxes ? Fit.held(range.getRange(), wanted) : wanted);
    }
  }

  /** Every setter asks for a drawing of its own, so that nothing is set to what it is. */
  private void furnish(ChartFrame wanted) {
    if (frame != null && wanted.equals(frame)) {
      return;
    }
    if (!domain.isVisible()) {
      showAxes(true);
    }
    frame = wanted;
    showTitle();
    domain.setLabel(wanted.domainLabel());
    domain.setScale(wanted.domainScale());
    range.setLabel(wanted.rangeLabel());
    range.setScale(wanted.rangeScale());
    range.setZeroRow(wanted.zeroRow());
    plot.setNoDataMessage(null);
    showLegend();
  }

  /**
   * Leaves the curves out of what {@link #chart()} draws. They are drawn by {@link #drawCurves}
   * over it, whenever they have changed or it has been drawn.
   *
   * @param changed is called when other curves are shown
   */
  public void separateCurves(Runnable changed) {
    plot.separateCurves(changed);
  }

  /**
   * Draws the curves and what moves with them.
   *
   * @param area where {@link #chart()} drew the plot
   */
  public void drawCurves(Graphics2D g2, Rectangle2D area) {
    g2.addRenderingHints(chart.getRenderingHints());
    plot.drawCurves(g2, area);
  }

  /**
   * Draws other curves pale behind those of the content. The axes have room for them where the
   * legend names them.
   *
   * @param behind whose curves are drawn
   * @param legend what the legend calls them; empty for nothing
   */
  public void setGhosts(List<ChartContent> behind, String legend) {
    setGhostMarks(behind.stream().flatMap(one -> one.marks().stream()).toList(), legend);
  }

  private void setGhostMarks(List<Mark> marks, String legend) {
    List<Mark> before = pinned();
    plot.setGhosts(marks);
    if (!legend.equals(ghostLegend)) {
      ghostLegend = legend;
      showLegend();
    }
    if (!before.equals(pinned()) && content != null && !zoomed) {
      Range wanted = Fit.of(content, pinned());
      AxisRange.set(range, pinned().isEmpty() ? wanted : Fit.held(range.getRange(), wanted));
    }
  }

  /** The pale marks that stay, for which the axes have room: the legend names them. */
  private List<Mark> pinned() {
    return ghostLegend.isEmpty() ? List.of() : plot.ghosts();
  }

  /** Shows a sentence in place of curves: nothing can be read, moved or copied then. */
  public void showMessage(String sentence) {
    frame = null;
    content = null;
    zoomed = false;
    plot.setMarks(List.of(), false);
    plot.setNoDataMessage(sentence);
  }

  /** The width of the title with what is left free about it, in pixels; 0 where it has none. */
  public double titleWidth() {
    TextTitle title = chart.getTitle();
    Rectangle2D words =
        title.getFont().getStringBounds(title.getText(), new FontRenderContext(null, true, true));
    return title.isVisible()
        ? words.getWidth() + title.getPadding().getLeft() + 2 * title.getPadding().getRight() + 12
        : 0;
  }

  /** Whether the axes were moved, and do not fit the curves any more. */
  public boolean isZoomed() {
    return zoomed;
  }

  /** Fits the axes to the curves. */
  public void fit() {
    zoomed = false;
    if (content != null) {
      show(content, false);
    }
  }

  /**
   * Zooms about a point.
   *
   * @param factor under 1 zooms in
   * @param x from 0 at the left of the plot to 1
   * @param y from 0 at the foot of the plot to 1
   */
  public void zoom(double factor, double x, double y) {
    zoomed = true;
    AxisRange.zoom(domain, factor, x);
    AxisRange.zoom(range, factor, y);
  }

  /** Moves the plot by a part of its width and of its height. */
  public void pan(double x, double y) {
    zoomed = true;
    AxisRange.shift(domain, x);
    AxisRange.shift(range, y);
  }

  /** Whether the axes show what somebody has chosen, and not what fits. */
  public boolean zoomed() {
    return zoomed;
  }

  /** The horizontal axis. */
  public Range domain() {
    return domain.getRange();
  }

  /** The vertical axis; log₁₀ of what it labels where the content is logarithmic. */
  public Range range() {
    return range.getRange();
  }

  /** Shows the marks up to a step, which an axis of steps then names; the axes stay. */
  public void play(int step) {
    content
        .stages()
        .ifPresentOrElse(
            stages -> {
              plot.setMarks(stages.at(step), false);
              setTitle(stages.title(step));
            },
            () -> plot.setPlayed(step));
    if (content.overSteps()) {
      domain.setLabel(content.domainLabel() + " = " + NumberText.grouped(step));
    }
  }

  /** Shows pale what is still to be played, or leaves it out. */
  public void setPreview(boolean shown) {
    plot.setPreview(shown);
  }

  /** Shows or hides the names at the ends of curves, whose room stays. */
  public void setNamed(boolean shown) {
    plot.setNamed(shown);
  }

  /**
   * Shows the curves up to a step, and draws nothing else anew: where they are played, the step
   * stands beside them. Null shows them whole.
   */
  public void playTo(Integer step) {
    plot.setPlayed(step);
  }

  /** Shows the curves whole again, after {@link #play}. */
  public void playedOut() {
    plot.setPlayed(null);
    if (content.stages().isPresent()) {
      plot.setMarks(content.marks(), false);
      setTitle(content.title());
    }
    domain.setLabel(content.domainLabel());
  }

  /** What is shown; null before anything is, and where a sentence stands in its place. */
  public ChartContent content() {
    return content;
  }

  /** What the marks say at a place, such as the value of every curve at a step or layer. */
  public List<Reading> readings(double place) {
    return content == null
        ? List.of()
        : new CursorReader(content, numbers, place).of(content.marks());
  }

  /**
   * The y of everything that is read at a place, in the order of the {@link #readings}; NaN where
   * it has none inside the plot.
   *
   * @param area in which the curves are drawn
   */
  public List<Double> heights(double place, Rectangle2D area) {
    return content == null
        ? List.of()
        : new CursorReader(content, numbers, place)
            .of(plot.marks()).stream().map(reading -> height(reading.height(), area)).toList();
  }

  private double height(double drawn, Rectangle2D area) {
    double y = Double.isNaN(drawn) ? drawn : PlotPlane.of(plot, area).y(drawn);
    return y >= area.getMinY() && y <= area.getMaxY() ? y : Double.NaN;
  }

  /** The ids of the legend's series, or of the curves where there is no legend. */
  public List<String> ids() {
    return content.legend().isEmpty()
        ? content.marks().stream().map(mark -> mark.series().id()).distinct().toList()
        : content.legend().stream().map(ChartContent.LegendEntry::id).toList();
  }

  /** What every mark shows, in sentences with numbers, or the sentence in the place of marks. */
  public String sentence(Text text) {
    return SignRun.plain(content == null ? message() : new SpokenMarks(content, text).sentence());
  }

  private String message() {
    String message = plot.getNoDataMessage();
    return message == null ? "" : message;
  }

  /** Shows or hides what stands above the plot. */
  public void setHead(boolean title, boolean legend) {
    // each setting asks for a drawing
    if (chart.getTitle().isVisible() != title) {
      chart.getTitle().setVisible(title);
    }
    legendWanted = legend;
    setLegend(legend);
  }

  /** Whether the names at the ends of the curves say all that the legend says of what is shown. */
  public boolean isNamedDirectly() {
    return content != null
        && ghostLegend.isEmpty()
        && EndLabels.names(content.marks())
            .containsAll(
                content.legend().stream()
                    .filter(ChartContent.LegendEntry::shown)
                    .map(ChartContent.LegendEntry::label)
                    .toList());
  }

  /** Leaves room beside the plot for the values at the cursor, or uses it for the plot. */
  public void setRoomForValues(boolean left) {
    plot.setRoomForValues(left);
  }

  /** Shows or hides the legend alone, such as where a figure has one for all its charts. */
  public void setLegend(boolean shown) {
    if (chart.getLegend().isVisible() != shown) {
      chart.getLegend().setVisible(shown);
    }
  }

  /** Whether a legend is wanted, be it shown here or where a figure has one for all its charts. */
  public boolean wantsLegend() {
    return legendWanted;
  }

  /** Whether the legend is shown. */
  public boolean hasLegend() {
    return chart.getLegend().isVisible();
  }

  /** Puts a letter such as (a) before the title; nothing where it is empty. */
  public void setLetter(String changed) {
    if (!letter.equals(changed)) {
      letter = changed;
      showTitle();
    }
  }

  private void showTitle() {
    if (content != null) {
      setTitle(content.title());
    }
  }

  private void setTitle(String title) {
    chart.setTitle((letter + " " + title).strip());
  }

  /** A legend for several charts in the theme of this one. */
  public LegendStrip legendStrip(List<ChartContent.LegendEntry> entries) {
    return new LegendStrip(entries, theme, fonts.regular(theme.fontSize()));
  }

  /** What is drawn as numbers; null where no content is. */
  public DrawnChart drawn() {
    if (content == null) {
      return null;
    }
    return new DrawnChart(
        content,
        chart.getTitle().isVisible(),
        hasLegend() ? legend() : List.of(),
        domain.getRange(),
        range.getRange(),
        domain.ticks(),
        range.ticks(),
        plot.ghosts(),
        theme,
        numbers);
  }

  /**
   * Where everything stands when the chart is drawn.
   *
   * @param width in pixels
   * @param height in pixels
   */
  public ChartLayout layout(double width, double height) {
    Graphics2D g2 = new BufferedImage(1, 1, BufferedImage.TYPE_INT_RGB).createGraphics();
    g2.setRenderingHint(
        RenderingHints.KEY_FRACTIONALMETRICS, RenderingHints.VALUE_FRACTIONALMETRICS_ON);
    ChartRenderingInfo info = new ChartRenderingInfo();
    chart.draw(g2, new Rectangle2D.Double(0, 0, width, height), info);
    Rectangle2D area = info.getPlotInfo().getDataArea();
    List<ChartLayout.LegendPlace> legend = new ArrayList<>();
    Rectangle2D title = null;
    for (Object entity : info.getEntityCollection().getEntities()) {
      if (entity instanceof LegendItemEntity item) {
        String id = String.valueOf(item.getSeriesKey());
        legend.add(new ChartLayout.LegendPlace(id, item.getArea().getBounds2D()));
      } else if (entity instanceof TitleEntity found && found.getTitle() == chart.getTitle()) {
        title = found.getArea().getBounds2D();
      }
    }
    List<PlotWord> words = plot.words(area);
    g2.dispose();
    return new ChartLayout(area, range.rowHeight(), title, legend, words);
  }

  /** The letter before the title, such as (a), or empty. */
  public String letter() {
    return letter;
  }

  /** Another chart with the same content, axes and theme, for another thread to draw. */
  public CurveChart copy() {
    CurveChart copy = new CurveChart(fonts, theme, numbers);
    copy.plot.setGhosts(plot.ghosts());
    copy.plot.setRoomForValues(plot.hasRoomForValues());
    copy.ghostLegend = ghostLegend;
    if (content != null) {
      copy.show(content, false);
      copy.domain.setRange(domain.getRange());
      copy.range.setRange(range.getRange());
    } else {
      copy.showMessage(message());
    }
    return copy;
  }

  /**
   * Shows what another chart shows, ghosts and sentences in place of curves included, on axes of
   * its own.
   *
   * @param hold as for {@link #show}
   */
  public void showAs(CurveChart other, boolean hold) {
    setGhostMarks(other.plot.ghosts(), other.ghostLegend);
    plot.setPreview(other.plot.preview());
    if (other.frame == null) {
      showMessage(other.message());
    } else if (other.content != content || frame == null) {
      show(other.content, hold);
    }
    playTo(other.plot.played());
  }

  /** What the legend says, or would: all series there could be, and the pale ones. */
  public List<ChartContent.LegendEntry> legend() {
    List<ChartContent.LegendEntry> entries = new ArrayList<>();
    if (content != null) {
      entries.addAll(content.legend());
    }
    if (!ghostLegend.isEmpty()) {
      entries.add(new ChartContent.LegendEntry("pinned", ghostLegend, SeriesStyle.GHOST, true));
    }
    return entries;
  }

  private void showLegend() {
    if (frame != null) {
      LegendItemCollection items = new LegendItemCollection();
      legend().forEach(entry -> items.add(LegendLine.of(entry, theme)));
      plot.setFixedLegendItems(items);
    }
  }
}

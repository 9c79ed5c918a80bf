package org.thetascope.chart;

import org.thetascope.parameter.DoubleVector;
import org.thetascope.text.NumberText;
import org.thetascope.text.Text;

/** What marks show, in sentences with numbers for those who do not see them. */
final class SpokenMarks implements Mark.Visitor<String> {
  /** Significant digits of a number that is spoken. */
  private static final int DIGITS = 4;

  private final ChartContent content;
  private final Text text;

  SpokenMarks(ChartContent content, Text text) {
    this.content = content;
    this.text = text;
  }

  /** The title, then what each mark shows. */
  String sentence() {
    StringBuilder words = new StringBuilder(content.title()).append('.');
    for (Mark mark : content.marks()) {
      String said = mark.accept(this);
      words.append(said.isEmpty() ? "" : " " + said);
    }
    return words.toString();
  }

  private String number(double drawn, boolean logarithmic) {
    NumberText numbers = text.numbers();
    return logarithmic ? numbers.tenTo(drawn, DIGITS) : numbers.reading(drawn, DIGITS);
  }

  private String x(double drawn) {
    return number(drawn, content.x().logarithmic());
  }

  private String y(double drawn) {
    return number(drawn, content.logarithmic());
  }

  private String ends(Mark.Curved mark) {
    Curve curve = mark.curve();
    if (curve.first() >= curve.end()) {
      return "";
    }
    int last = curve.end() - 1;
    String ends =
        text.get(
            "chart.spoken.curve",
            mark.series().label(),
            y(curve.value(curve.first())),
            x(curve.x(curve.first())),
            y(curve.value(last)),
            x(curve.x(last)));
    return mark.annotation().isEmpty() ? ends : ends + " " + mark.annotation() + ".";
  }

  private String atTheEnd(Series series, DoubleVector x, DoubleVector low, DoubleVector high) {
    int last = x.size() - 1;
    return last < 0
        ? ""
        : text.get(
            "chart.spoken.between",
            series.label(),
            y(low.get(last)),
            y(high.get(last)),
            x(x.get(last)));
  }

  @Override
  public String line(Mark.Line line) {
    return ends(line);
  }

  @Override
  public String points(Mark.Points points) {
    return ends(points);
  }

  @Override
  public String bars(Mark.Bars bars) {
    return ends(bars);
  }

  @Override
  public String interval(Mark.Interval interval) {
    return atTheEnd(interval.series(), interval.x(), interval.low(), interval.high());
  }

  @Override
  public String band(Mark.Band band) {
    return atTheEnd(band.series(), band.x(), band.low(), band.high());
  }

  @Override
  public String histogram(Mark.Histogram histogram) {
    int most = 0;
    for (int k = 1; k < histogram.shares().size(); k++) {
      most = histogram.shares().get(k) > histogram.shares().get(most) ? k : most;
    }
    return text.get(
        "chart.spoken.histogram",
        y(histogram.shares().get(most)),
        x(histogram.edges().get(most)),
        x(histogram.edges().get(most + 1)));
  }

  @Override
  public String contour(Mark.Contour contour) {
    int last = contour.levels().size() - 1;
    return last < 0
        ? ""
        : text.get(
            "chart.spoken.contour",
            contour.series().label(),
            number(contour.levels().get(0).height(), false),
            number(contour.levels().get(last).height(), false));
  }

  @Override
  public String path(Mark.Path path) {
    if (path.last() < 0) {
      return path.annotation().isEmpty() ? "" : path.annotation() + ".";
    }
    String words =
        text.get(
            "chart.spoken.path",
            path.series().label(),
            x(path.x().get(0)),
            y(path.y().get(0)),
            x(path.x().get(path.last())),
            y(path.y().get(path.last())),
            path.last());
    return path.annotation().isEmpty() ? words : words + " " + path.annotation() + ".";
  }

  @Override
  public String arrows(Mark.Arrows arrows) {
    int last = arrows.last();
    return last < 0
        ? ""
        : text.get(
            "chart.spoken.arrow",
            arrows.series().label(),
            x(arrows.x().get(last)),
            y(arrows.y().get(last)),
            x(arrows.toX().get(last)),
            y(arrows.toY().get(last)));
  }

  @Override
  public String heatMap(Mark.HeatMap map) {
    Extent all = Extent.of(map.values());
    return all.isEmpty()
        ? ""
        : text.get(
            "chart.spoken.heatMap",
            map.series().label(),
            number(all.low(), false),
            number(all.high(), false));
  }

  @Override
  public String ring(Mark.Ring ring) {
    return text.get("chart.spoken.ring", ring.series().label(), x(ring.x()));
  }

  @Override
  public String rule(Mark.Rule rule) {
    return switch (rule.kind()) {
      case CHOSEN, ZERO, EPOCH -> "";
      case LIMIT -> text.get("chart.spoken.rule", rule.series().label(), y(rule.at()));
      case PRESENT -> text.get("chart.spoken.rule", rule.series().label(), x(rule.at()));
    };
  }
}

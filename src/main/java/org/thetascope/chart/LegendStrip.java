package org.thetascope.chart;

import java.awt.BasicStroke;
import java.awt.Font;
import java.awt.Graphics2D;
import java.awt.geom.Line2D;
import java.util.ArrayList;
import java.util.List;

/** A legend that several charts have in common, in as many rows as it needs. */
public final class LegendStrip {
  private static final double LINE = 1.7;
  private static final double SAMPLE = 2.8;
  private final List<ChartContent.LegendEntry> entries;
  private final Theme theme;
  private final Font font;

  LegendStrip(List<ChartContent.LegendEntry> entries, Theme theme, Font font) {
    this.entries = List.copyOf(entries);
    this.theme = theme;
    this.font = font;
  }

  /**
   * An entry with its place.
   *
   * @param entry what it says
   * @param x where its line begins
   * @param y the middle of its row
   * @param length of its line
   */
  public record Place(ChartContent.LegendEntry entry, double x, double y, double length) {
    /** Where its words begin. */
    public double words() {
      return x + length * 1.2;
    }
  }

  /** The places of all entries within a width. */
  public List<Place> places(double width) {
    double size = font.getSize2D();
    List<Place> places = new ArrayList<>();
    double x = size / 2;
    double y = size * LINE / 2 + size / 3;
    for (ChartContent.LegendEntry entry : entries) {
      double length = entry.style().sample(size * SAMPLE, theme.lineWidth());
      double room = length * 1.2 + new SignText(entry.label(), font).width() + size * 1.5;
      if (x + room > width && x > size) {
        x = size / 2;
        y += size * LINE;
      }
      places.add(new Place(entry, x, y, length));
      x += room;
    }
    return places;
  }

  /** The height of all rows within a width. */
  public double height(double width) {
    List<Place> places = places(width);
    return places.get(places.size() - 1).y() + font.getSize2D() * LINE / 2;
  }

  /** Draws it into a width, from the top. */
  public void draw(Graphics2D g2, double width) {
    for (Place place : places(width)) {
      ChartContent.LegendEntry entry = place.entry();
      g2.setPaint(entry.shown() ? theme.line(entry.id()) : theme.color("grid"));
      g2.setStroke(entry.style().stroke(theme.lineWidth()));
      g2.draw(new Line2D.Double(place.x(), place.y(), place.x() + place.length(), place.y()));
      g2.setStroke(new BasicStroke(theme.lineWidth()));
      double middle = place.x() + place.length() / 2;
      Marker marker = entry.style().marker();
      marker.draw(g2, middle, place.y(), 1.6 * theme.lineWidth());
      g2.setFont(font);
      g2.setPaint(entry.shown() ? theme.label(entry.id()) : theme.color("muted"));
      double line = place.y() + font.getSize2D() * 0.35;
      new SignText(entry.label(), font).draw(g2, place.words(), line);
    }
  }
}

package org.thetascope.app.control;

import javafx.geometry.HPos;
import javafx.geometry.Orientation;
import javafx.geometry.VPos;
import javafx.scene.Node;
import javafx.scene.layout.HBox;
import javafx.scene.layout.Region;
import org.thetascope.app.chart.ChartPane;

/**
 * A chart with small controls: beside its title where there is room for both, and above the chart
 * where they would cover the title.
 */
public final class ChartCell extends Region {
  /** The room that a title needs, in sizes of type. */
  private static final double TITLE = 19;

  private final ChartPane chart;
  private final HBox controls;

  /** A chart and its controls, from left to right. */
  public ChartCell(ChartPane chart, Node... controls) {
    this.chart = chart;
    this.controls = new HBox(controls);
    this.controls.getStyleClass().add("over-chart");
    this.controls.setPickOnBounds(false);
    getChildren().addAll(chart, this.controls);
    // the chart changes its place when the controls change their width
    this.controls.widthProperty().addListener(change -> requestLayout());
  }

  @Override
  public Orientation getContentBias() {
    return Orientation.HORIZONTAL;
  }

  @Override
  protected void layoutChildren() {
    double width = Math.min(getWidth(), snapSizeX(controls.prefWidth(-1)));
    double height = snapSizeY(controls.prefHeight(width));
    double above = covers(getWidth(), width) ? height : 0;
    controls.resizeRelocate(getWidth() - width, 0, width, height);
    layoutInArea(chart, 0, above, getWidth(), getHeight() - above, 0, HPos.LEFT, VPos.TOP);
  }

  private boolean covers(double all, double needed) {
    return needed > 0 && all - needed < TITLE * chart.chart().theme().fontSize();
  }

  @Override
  protected double computeMinHeight(double width) {
    return chart.minHeight(width) + controls.minHeight(-1);
  }

  @Override
  protected double computeMinWidth(double height) {
    return Math.max(chart.minWidth(-1), controls.minWidth(-1));
  }

  @Override
  protected double computePrefHeight(double width) {
    return chart.prefHeight(width);
  }

  @Override
  protected double computePrefWidth(double height) {
    return chart.prefWidth(height);
  }

  @Override
  protected double computeMaxHeight(double width) {
    return Double.MAX_VALUE;
  }

  @Override
  protected double computeMaxWidth(double height) {
    return Double.MAX_VALUE;
  }
}

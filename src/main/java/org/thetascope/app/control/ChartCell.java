package org.thetascope.app.control;

import java.util.List;
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
  private final ChartPane chart;
  private final HBox controls;
  private List<ChartCell> row = List.of(this);

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

  /** Lets charts beside one another begin at one height: as low as the lowest needs. */
  public static void align(ChartCell... cells) {
    for (ChartCell cell : cells) {
      cell.row = List.of(cells);
      cell.widthProperty().addListener(change -> cell.row.forEach(ChartCell::requestLayout));
      cell.chart.chart().chart().addChangeListener(change -> cell.row.forEach(ChartCell::follow));
    }
  }

  /** Places the chart anew where its controls no longer stand where they should. */
  private void follow() {
    if (chart.getLayoutY() != above()) {
      requestLayout();
    }
  }

  @Override
  public Orientation getContentBias() {
    return Orientation.HORIZONTAL;
  }

  @Override
  protected void layoutChildren() {
    double width = Math.min(getWidth(), snapSizeX(controls.prefWidth(-1)));
    double height = snapSizeY(controls.prefHeight(width));
    double above = above();
    controls.resizeRelocate(getWidth() - width, 0, width, height);
    layoutInArea(chart, 0, above, getWidth(), getHeight() - above, 0, HPos.LEFT, VPos.TOP);
  }

  /** How far down the charts of the row begin. */
  private double above() {
    return row.stream().mapToDouble(ChartCell::needed).max().orElse(0);
  }

  /** The room over the chart that its controls need: none where they stand beside its title. */
  private double needed() {
    double width = controls.prefWidth(-1);
    boolean covers = width > 0 && getWidth() > 0 && getWidth() - width < chart.chart().titleWidth();
    return covers && getParent() != null ? snapSizeY(controls.prefHeight(width)) : 0;
  }

  @Override
  protected double computeMinHeight(double width) {
    return chart.minHeight(width) + controls.minHeight(-1);
  }

  @Override
  protected double computeMinWidth(double height) {
    // a divider may take all of its room
    return 0;
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

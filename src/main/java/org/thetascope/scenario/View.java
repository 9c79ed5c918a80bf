package org.thetascope.scenario;

import java.util.List;
import org.thetascope.parameter.ChoiceField;

/**
 * How a scenario wants to be looked at: opening it, a page of a lecture and a thumbnail show this.
 *
 * @param lab the id of a lab
 * @param part the id of one of its parts
 * @param measure what the trajectories show, one of {@link #MEASURE}'s options
 * @param component of θ, counted from 0
 * @param logarithmic the charts of the lab that have a logarithmic axis
 * @param charts the charts of the part that the stage shows, in this order; none only where the
 *     part has none
 * @param sliders the rows that the stage shows, at most {@link #MAX_SLIDERS}
 * @param predict whether the class is asked to predict before the curves are shown
 */
public record View(
    String lab,
    String part,
    String measure,
    int component,
    List<String> logarithmic,
    List<String> charts,
    List<String> sliders,
    boolean predict) {
  /** The most sliders that the stage shows. */
  public static final int MAX_SLIDERS = 3;

  /** What the vertical axis of the trajectories shows. */
  public static final ChoiceField MEASURE =
      new ChoiceField(
          "measure",
          "y",
          List.of("theta", "loss", "gradient-norm", "step-norm", "effective-step"),
          "theta");

  /** The first lab. */
  public static final View DEFAULT = of(LabOutline.ALL.get(0));

  /** Keeps copies. */
  public View {
    logarithmic = List.copyOf(logarithmic);
    charts = List.copyOf(charts);
    sliders = List.copyOf(sliders);
  }

  /** A lab's first part as it is where nothing else is said. */
  public static View of(LabOutline lab) {
    return of(lab, lab.parts().get(0));
  }

  /** A part of a lab as it is where nothing else is said. */
  public static View of(LabOutline lab, LabOutline.Part part) {
    return new View(
        lab.id(),
        part.id(),
        MEASURE.defaultValue(),
        0,
        lab.logarithmic(),
        part.firstCharts(),
        lab.sliders(),
        false);
  }

  /** Whether a chart has a logarithmic axis. */
  public boolean isLogarithmic(String chart) {
    return logarithmic.contains(chart);
  }

  /** The same of another measure and component. */
  public View withMeasure(String changed, int changedComponent) {
    return new View(lab, part, changed, changedComponent, logarithmic, charts, sliders, predict);
  }

  /** The same with other logarithmic axes. */
  public View withLogarithmic(List<String> changed) {
    return new View(lab, part, measure, component, changed, charts, sliders, predict);
  }

  /** The same with other charts on the stage. */
  public View withCharts(List<String> changed) {
    return new View(lab, part, measure, component, logarithmic, changed, sliders, predict);
  }

  /** The same with other sliders on the stage. */
  public View withSliders(List<String> changed) {
    return new View(lab, part, measure, component, logarithmic, charts, changed, predict);
  }

  /** The same with or without a prediction. */
  public View withPredict(boolean changed) {
    return new View(lab, part, measure, component, logarithmic, charts, sliders, changed);
  }

  /** The same without a component and sliders that are not there. */
  View fitted(int dimension, List<String> rows) {
    List<String> left = sliders.stream().filter(rows::contains).toList();
    int within = Math.min(component, dimension - 1);
    return within == component && left.equals(sliders)
        ? this
        : withMeasure(measure, within).withSliders(left);
  }
}

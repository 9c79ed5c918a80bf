package org.thetascope.scenario;

import java.util.List;
import java.util.Optional;
import org.thetascope.parameter.ChoiceField;
import org.thetascope.parameter.DoubleVector;
import org.thetascope.parameter.FaultException;
import org.thetascope.parameter.Parameter;
import org.thetascope.parameter.Range;
import org.thetascope.parameter.VectorField;

/**
 * The plane of two components of θ on which the loss is drawn. That the problem has them is asked
 * only where the plane is drawn.
 *
 * @param components of θ along x and y, counted from 0
 * @param levels the number of contour levels, 2 to 40
 * @param spacing "logarithmic" or "linear"
 * @param x what is shown of the first component; where nothing is said, all paths
 * @param y what is shown of the second
 */
public record PlaneSettings(
    DoubleVector components, int levels, String spacing, Optional<Range> x, Optional<Range> y) {
  /** The greatest number of components that a problem has. */
  private static final int MOST_COMPONENTS = 50;

  /** The two components. */
  public static final VectorField COMPONENTS =
      new VectorField(
          Parameter.whole("components", "j", 0, MOST_COMPONENTS - 1, 0),
          2,
          2,
          DoubleVector.of(0, 1));

  /** The number of levels. */
  public static final Parameter LEVELS = Parameter.whole("levels", "levels", 2, 40, 12);

  /** How the levels lie between the least and the greatest loss. */
  public static final ChoiceField SPACING =
      new ChoiceField("spacing", "L", List.of("logarithmic", "linear"), "logarithmic");

  /** Both ends of the first component. */
  public static final VectorField X = ends("x");

  /** Both ends of the second component. */
  public static final VectorField Y = ends("y");

  /** The plane where nothing is said. */
  public static final PlaneSettings DEFAULT =
      new PlaneSettings(
          COMPONENTS.defaultValue(),
          (int) LEVELS.fallback(),
          SPACING.defaultValue(),
          Optional.empty(),
          Optional.empty());

  /** The component along x, counted from 0. */
  public int first() {
    return (int) components.get(0);
  }

  /** The component along y, counted from 0. */
  public int second() {
    return (int) components.get(1);
  }

  /** Whether the levels are logarithmic. */
  public boolean logarithmic() {
    return spacing.equals(SPACING.defaultValue());
  }

  /** The same of two other components, which are shown where their paths are. */
  public PlaneSettings withComponents(int first, int second) {
    return new PlaneSettings(
        DoubleVector.of(first, second), levels, spacing, Optional.empty(), Optional.empty());
  }

  /** The same with another number of levels. */
  public PlaneSettings withLevels(int changed) {
    return new PlaneSettings(components, changed, spacing, x, y);
  }

  /** The same with other levels. */
  public PlaneSettings withSpacing(String changed) {
    return new PlaneSettings(components, levels, changed, x, y);
  }

  /** The same over another part of the plane, or where the paths are. */
  public PlaneSettings withRanges(Optional<Range> changedX, Optional<Range> changedY) {
    return new PlaneSettings(components, levels, spacing, changedX, changedY);
  }

  /**
   * What two ends enclose.
   *
   * @throws FaultException if the first is not below the second, or they are too far apart
   */
  static Range between(String name, DoubleVector ends) {
    double low = ends.get(0);
    double high = ends.get(1);
    if (!(low < high) || Double.isInfinite(high - low)) {
      throw new FaultException("fault.below", name + "[0]", low, name + "[1]", high);
    }
    return Range.closed(low, high);
  }

  private static VectorField ends(String id) {
    return new VectorField(Parameter.real(id, id, -5, 5, 0), 2, 2, DoubleVector.of(-1, 1));
  }
}

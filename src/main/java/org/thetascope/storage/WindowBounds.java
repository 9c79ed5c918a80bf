package org.thetascope.storage;

/**
 * Where a window stood, in the screen's units.
 *
 * @param x its left edge
 * @param y its top edge
 * @param width of the whole
 * @param height of the whole
 * @param maximized whether it filled the screen; the rest is then what it goes back to
 */
public record WindowBounds(double x, double y, double width, double height, boolean maximized) {
  /** Where the program has not been before. */
  public static final WindowBounds DEFAULT = new WindowBounds(80, 60, 1280, 720, false);

  /** Whether this is {@link #DEFAULT}; cheaper at a start than a record's equals, linked late. */
  public boolean isDefault() {
    return this == DEFAULT || x == DEFAULT.x && y == DEFAULT.y && equals(DEFAULT);
  }
}

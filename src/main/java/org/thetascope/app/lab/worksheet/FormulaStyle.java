package org.thetascope.app.lab.worksheet;

import java.awt.Color;
import org.thetascope.app.chart.FxImage;
import org.thetascope.chart.Formula;
import org.thetascope.chart.Theme;

/**
 * How blocks of formulas are typeset.
 *
 * @param size of the letters in pixels
 * @param text the ink
 * @param mark the ink of what is pointed at
 */
record FormulaStyle(float size, Color text, Color mark) {
  static final int SCALE = 2;
  private static final float SIZE = 1.2f;

  /** The ink of a theme. */
  static FormulaStyle of(Theme theme) {
    return new FormulaStyle(
        theme.fontSize() * SIZE, theme.color("text"), theme.color("verdict.rounded"));
  }

  FormulaBlock block(String title, String latex) {
    return new FormulaBlock(
        title, latex, FxImage.of(new Formula(latex, size, text, SCALE).image()));
  }
}

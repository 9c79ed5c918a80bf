package org.thetascope.chart;

import java.awt.Color;
import java.awt.Graphics2D;
import java.awt.Insets;
import java.awt.RenderingHints;
import java.awt.image.BufferedImage;
import org.scilab.forge.jlatexmath.TeXConstants;
import org.scilab.forge.jlatexmath.TeXFormula;
import org.scilab.forge.jlatexmath.TeXIcon;

/**
 * A formula to be typeset. The first one takes half a second, so it is not done on the FX thread.
 *
 * @param latex in LaTeX's mathematical mode
 * @param size of the letters in pixels
 * @param color of the ink
 * @param scale pixels of the image for one of the size, such as 2
 */
public record Formula(String latex, float size, Color color, int scale) {
  private static final int MARGIN = 2;

  /** The formula as an image with a transparent ground. */
  public BufferedImage image() {
    TeXIcon icon = new TeXFormula(latex).createTeXIcon(TeXConstants.STYLE_DISPLAY, size * scale);
    icon.setInsets(new Insets(MARGIN, MARGIN, MARGIN, MARGIN));
    icon.setForeground(color);
    BufferedImage image =
        new BufferedImage(
            Math.max(1, icon.getIconWidth()),
            Math.max(1, icon.getIconHeight()),
            BufferedImage.TYPE_INT_ARGB);
    Graphics2D g2 = image.createGraphics();
    g2.setRenderingHint(RenderingHints.KEY_ANTIALIASING, RenderingHints.VALUE_ANTIALIAS_ON);
    icon.paintIcon(null, g2, 0, 0);
    g2.dispose();
    return image;
  }
}

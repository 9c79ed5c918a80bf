package org.thetascope.robot.journey;

import java.awt.Color;
import java.awt.image.BufferedImage;

/**
 * Structural similarity of two pictures of one size (Wang, Bovik, Sheikh and Simoncelli 2004): the
 * mean over all windows of 8 × 8 pixels of their luminance, 1 for equal ones.
 */
final class Similarity {
  private static final int SIDE = 8;
  private static final double C1 = Math.pow(0.01 * 255, 2);
  private static final double C2 = Math.pow(0.03 * 255, 2);

  private Similarity() {}

  static double of(BufferedImage a, BufferedImage b) {
    double[][] first = grey(a);
    double[][] second = grey(b);
    double sum = 0;
    int count = 0;
    for (int y = 0; y + SIDE <= a.getHeight(); y++) {
      for (int x = 0; x + SIDE <= a.getWidth(); x++) {
        sum += window(first, second, x, y);
        count++;
      }
    }
    return sum / count;
  }

  private static double window(double[][] a, double[][] b, int left, int top) {
    double sa = 0;
    double sb = 0;
    double saa = 0;
    double sbb = 0;
    double sab = 0;
    for (int y = top; y < top + SIDE; y++) {
      for (int x = left; x < left + SIDE; x++) {
        sa += a[y][x];
        sb += b[y][x];
        saa += a[y][x] * a[y][x];
        sbb += b[y][x] * b[y][x];
        sab += a[y][x] * b[y][x];
      }
    }
    double n = SIDE * SIDE;
    double ma = sa / n;
    double mb = sb / n;
    double va = saa / n - ma * ma;
    double vb = sbb / n - mb * mb;
    double cov = sab / n - ma * mb;
    return (2 * ma * mb + C1) * (2 * cov + C2) / ((ma * ma + mb * mb + C1) * (va + vb + C2));
  }

  private static double[][] grey(BufferedImage image) {
    double[][] grey = new double[image.getHeight()][image.getWidth()];
    for (int y = 0; y < grey.length; y++) {
      for (int x = 0; x < grey[y].length; x++) {
        Color color = new Color(image.getRGB(x, y));
        grey[y][x] = 0.299 * color.getRed() + 0.587 * color.getGreen() + 0.114 * color.getBlue();
      }
    }
    return grey;
  }
}

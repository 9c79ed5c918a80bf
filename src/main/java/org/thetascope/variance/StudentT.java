package org.thetascope.variance;

/** Student's t distribution. */
final class StudentT {
  private StudentT() {}

  /**
   * The 97.5 % point: exact for 1 and 2 degrees of freedom, elsewhere by Hill (1970, CACM algorithm
   * 396), right to about five digits.
   *
   * @param degrees of freedom, at least 1
   */
  static double quantile975(int degrees) {
    double tail = 0.05;
    if (degrees == 1) {
      return Math.tan(Math.PI * (1 - tail) / 2);
    }
    if (degrees == 2) {
      return Math.sqrt(2 / (tail * (2 - tail)) - 2);
    }
    double a = 1 / (degrees - 0.5);
    double b = 48 / (a * a);
    double c = ((20700 * a / b - 98) * a - 16) * a + 96.36;
    double d = ((94.5 / (b + c) - 3) / b + 1) * Math.sqrt(a * Math.PI / 2) * degrees;
    double x = d * tail;
    double y = Math.pow(x, 2.0 / degrees);
    if (y > 0.05 + a) {
      x = -MeanInterval.NORMAL_975;
      y = x * x;
      if (degrees < 5) {
        c += 0.3 * (degrees - 4.5) * (x + 0.6);
      }
      c += (((0.05 * d * x - 5) * x - 7) * x - 2) * x + b;
      y = (((((0.4 * y + 6.3) * y + 36) * y + 94.5) / c - y - 3) / b + 1) * x;
      y = Math.expm1(a * y * y);
    } else {
      double e = ((degrees + 6) / (degrees * y) - 0.089 * d - 0.822) * (degrees + 2) * 3;
      y = ((1 / e + 0.5 / (degrees + 4)) * y - 1) * (degrees + 1) / (degrees + 2) + 1 / y;
    }
    return Math.sqrt(degrees * y);
  }
}

package org.thetascope.figure;

import org.thetascope.parameter.Parameter;

/**
 * How fast a figure is played.
 *
 * @param rate frames a second
 * @param seconds from the first frame to the last
 */
public record Motion(int rate, int seconds) {
  /** Frames a second; a GIF counts in hundredths, and below two of them readers slow down. */
  public static final Parameter RATE = Parameter.whole("fps", "--fps", 1, 50, 20);

  /** How long a playback takes. */
  public static final Parameter SECONDS = Parameter.whole("seconds", "--seconds", 1, 120, 8);

  /** Smooth, and short enough for a slide. */
  public static final Motion USUAL = new Motion((int) RATE.fallback(), (int) SECONDS.fallback());

  /**
   * Refuses what is not allowed.
   *
   * @throws org.thetascope.parameter.FaultException saying what is
   */
  public Motion {
    RATE.checked(rate);
    SECONDS.checked(seconds);
  }
}

package org.thetascope.cli;

import org.thetascope.figure.Motion;
import picocli.CommandLine.Option;

/** How fast a figure is played. */
final class MotionOptions {
  @Option(names = "--fps", paramLabel = "N", descriptionKey = "cli.fps")
  private int rate = Motion.USUAL.rate();

  @Option(names = "--seconds", paramLabel = "S", descriptionKey = "cli.seconds")
  private int seconds = Motion.USUAL.seconds();

  /**
   * What was chosen.
   *
   * @throws org.thetascope.parameter.FaultException naming the option that is not allowed
   */
  Motion motion() {
    return new Motion(rate, seconds);
  }
}

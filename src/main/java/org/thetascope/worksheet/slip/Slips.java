package org.thetascope.worksheet.slip;

import java.util.List;

/** All slips, the commonest first. */
public final class Slips {
  /** A new kind of slip is one line here. */
  public static final List<Slip> ALL =
      List.of(
          new SignLost(),
          new FrozenFactor(),
          new EarlierValue(),
          new BiasExponentOne(),
          new PowerOfTen(),
          new OperandSign(),
          new EulerExponent(),
          new SigmoidRead(),
          new StabiliserElsewhere(),
          new StabiliserLeftOut(),
          new DecaySwapped());

  private Slips() {}
}

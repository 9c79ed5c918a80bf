package org.thetascope.worksheet.slip;

import java.util.List;

/** All slips, the commonest first. */
public final class Slips {
  /** A new kind of slip is one line here. */
  public static final List<Slip> ALL =
      List.of(
          new SignLost(),
          new LookAheadForgotten(),
          new EarlierValue(),
          new ComplementForgotten(),
          new SquareForgotten(),
          new SquareDoubled(),
          new RootForgotten(),
          new RateForgotten(),
          new BiasExponent(),
          new BiasLeftOut(),
          new HatForgotten(),
          new BiasCarriedOn(),
          new BiasMultiplied(),
          new BiasForm(),
          new GradientForMoment(),
          new WeightDecayForgotten(),
          new GradientFactorLost(),
          new OperandSign(),
          new DecayForgotten(),
          new DecaySwapped(),
          new OtherDecay(),
          new DerivativeAdded(),
          new FrozenFactor(),
          new OtherComponent(),
          new StabiliserElsewhere(),
          new StabiliserLeftOut(),
          new SigmoidRead(),
          new EulerExponent(),
          new PowerOfTen());

  private Slips() {}
}

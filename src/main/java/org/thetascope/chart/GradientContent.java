package org.thetascope.chart;

import java.util.ArrayList;
import java.util.List;
import org.thetascope.chain.Chain;
import org.thetascope.parameter.DoubleVector;
import org.thetascope.simulation.ChainStudies;
import org.thetascope.simulation.ChainStudy;
import org.thetascope.simulation.RandomChains;
import org.thetascope.text.Text;

/** What the chart of gradients shows with rings at the largest ones, and random chains behind. */
public final class GradientContent {
  private final ChainContent chains;

  /** With the words of a language. */
  public GradientContent(Text text) {
    chains = new ChainContent(text);
  }

  /**
   * The content for the chains computed.
   *
   * @param random the bands of random chains, or null for none
   * @param chosen the layer that is marked
   * @param logarithmic whether the vertical axis is
   */
  public ChartContent of(
      ChainStudies result, RandomChains random, int chosen, boolean logarithmic) {
    List<Decoration> decorations = new ArrayList<>();
    decorations.add(new ChosenLayer(chosen));
    if (random != null) {
      random.bands().forEach(band -> add(decorations, random, band, logarithmic));
    }
    int lane = 0;
    for (ChainStudy study : result.studies()) {
      int at = study.claim().argmax();
      if (at > 0) {
        double y = height(study.chain(), at, logarithmic);
        decorations.add(new Ring(study.activation(), at, y, lane++));
      }
    }
    return chains.of(result.weights().size(), result.chains(), logarithmic).with(decorations);
  }

  /** What the chart shows, in a sentence with numbers for those who do not see it. */
  public String sentence(ChainStudies result) {
    return chains.sentence(result.chains());
  }

  private static double height(Chain chain, int layer, boolean logarithmic) {
    return logarithmic ? chain.log10Magnitude(layer) : Math.abs(chain.gradient(layer));
  }

  private static void add(
      List<Decoration> decorations,
      RandomChains random,
      RandomChains.Band band,
      boolean logarithmic) {
    DoubleVector x =
        DoubleVector.of(random.layers().stream().mapToDouble(Integer::doubleValue).toArray());
    DoubleVector low = scaled(band.low(), logarithmic);
    DoubleVector high = scaled(band.high(), logarithmic);
    decorations.add(new Band(band.activation(), x, low, high));
    decorations.add(new ThinLine(band.activation(), x, scaled(band.median(), logarithmic)));
  }

  private static DoubleVector scaled(DoubleVector log10, boolean logarithmic) {
    if (logarithmic) {
      return log10;
    }
    double[] values = log10.toArray();
    for (int k = 0; k < values.length; k++) {
      values[k] = Math.pow(10, values[k]);
    }
    return DoubleVector.of(values);
  }
}

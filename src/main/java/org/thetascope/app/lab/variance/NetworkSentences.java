package org.thetascope.app.lab.variance;

import java.util.ArrayList;
import java.util.List;
import javafx.scene.control.Label;
import javafx.scene.layout.VBox;
import org.thetascope.activation.Activations;
import org.thetascope.parameter.ExtendedDouble;
import org.thetascope.scenario.VarianceSettings;
import org.thetascope.simulation.NetworkLayer;
import org.thetascope.simulation.Networks;
import org.thetascope.text.Text;
import org.thetascope.variance.FixedPoint;
import org.thetascope.variance.MeanField;

/**
 * Says where the variance goes, what becomes of the gradient, and where the homework's law errs.
 */
public final class NetworkSentences extends VBox {
  private static final int DIGITS = 3;

  private final Text text;

  /** Empty, with the words. */
  public NetworkSentences(Text text) {
    this.text = text;
    setId("network-sentences");
    getStyleClass().add("sentences");
  }

  /**
   * Says it.
   *
   * @param homework what the law with Var(h) predicts; null where it is the same
   */
  public void show(VarianceSettings query, Networks result, MeanField homework) {
    List<String> words = new ArrayList<>(died(result));
    words.add(variance(result.fixedPoint()));
    words.add(gradient(result));
    words.add(law(query, result, homework));
    getChildren().setAll(words.stream().map(NetworkSentences::label).toList());
  }

  /** What is said of the variance of z to those who do not see its chart. */
  public String forward(VarianceSettings query, Networks result, MeanField homework) {
    List<String> words = new ArrayList<>(died(result));
    words.add(variance(result.fixedPoint()));
    words.add(law(query, result, homework));
    return String.join(" ", words);
  }

  /** What is said of the gradient to those who do not see its chart. */
  public String backward(Networks result) {
    List<String> words = new ArrayList<>(died(result));
    words.add(gradient(result));
    return String.join(" ", words);
  }

  private List<String> died(Networks result) {
    if (result.allDied()) {
      return List.of(text.get("network.allDied", result.trials(), result.deadFrom()));
    }
    return result.died() == 0
        ? List.of()
        : List.of(text.get("network.someDied", result.died(), result.trials()));
  }

  private String measured(Networks result, double mean) {
    boolean known = result.trials() > 0 && !result.allDied();
    return known ? number(ExtendedDouble.of(finite(mean))) : "–";
  }

  private static Label label(String words) {
    Label label = new Label(words);
    label.setWrapText(true);
    label.setMinHeight(USE_PREF_SIZE);
    return label;
  }

  private String variance(FixedPoint point) {
    String scale = number(point.depthScale());
    return switch (point.kind()) {
      case VANISHES ->
          point.slope() == 1
              ? text.get("variance.fades")
              : text.get("variance.vanishes", number(point.slope()), scale);
      case EXPLODES -> text.get("variance.explodes", number(point.slope()), scale);
      case KEEPS -> text.get("variance.keeps", number(point.zVariance()));
      case CONVERGES -> text.get("variance.converges", number(point.zVariance()), scale);
    };
  }

  private String gradient(Networks result) {
    FixedPoint point = result.fixedPoint();
    NetworkLayer bottom = result.layers().get(0);
    String below = number(bottom.predicted().gradient());
    String measured = measured(result, bottom.gradient().mean());
    if (Math.abs(point.chi() - 1) < 1e-12) {
      return text.get("gradient.keeps", below, measured);
    }
    String key = point.chi() < 1 ? "gradient.vanishes" : "gradient.explodes";
    String scale = number(point.gradientDepthScale());
    return text.get(key, number(point.chi()), scale, below, measured);
  }

  private String law(VarianceSettings query, Networks result, MeanField homework) {
    String name = Activations.of(query.activation()).name();
    if (homework == null) {
      return text.get("law.same", name);
    }
    int last = result.layers().size();
    NetworkLayer top = result.layers().get(last - 1);
    String measured = measured(result, top.z().mean());
    return text.get(
        "law.differs",
        name,
        last,
        number(homework.layer(last).zVariance()),
        number(top.predicted().zVariance()),
        measured);
  }

  private static double finite(double value) {
    return Double.isFinite(value) ? value : 0;
  }

  private String number(double value) {
    return Double.isFinite(value) ? number(ExtendedDouble.of(value)) : "∞";
  }

  private String number(ExtendedDouble value) {
    return text.numbers().tenTo(value.log10Magnitude(), DIGITS);
  }
}

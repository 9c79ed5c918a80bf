package org.thetascope.app.lab.variance;

import java.util.ArrayList;
import java.util.List;
import java.util.function.BiFunction;
import java.util.function.Function;
import javafx.beans.property.Property;
import javafx.scene.layout.VBox;
import org.thetascope.activation.Activations;
import org.thetascope.app.control.ChoiceRow;
import org.thetascope.app.control.Layouts;
import org.thetascope.app.control.NewSeed;
import org.thetascope.app.control.ParameterRow;
import org.thetascope.app.control.RowContext;
import org.thetascope.app.document.Lens;
import org.thetascope.chain.WeightKinds;
import org.thetascope.parameter.ChoiceField;
import org.thetascope.parameter.Parameter;
import org.thetascope.scenario.VarianceSettings;
import org.thetascope.text.Text;
import org.thetascope.variance.Scheme;

/** The networks whose variance is measured: activation, scheme, size and seed. */
public final class VariancePane extends VBox {
  private final RowContext context;
  private final Text text;

  /**
   * Rows that follow the model's networks.
   *
   * @param presets whether activation and scheme are those of the presets, and not chosen here
   */
  public VariancePane(RowContext context, boolean presets) {
    this.context = context;
    text = context.text();
    getStyleClass().add("rows");
    String prefix = presets ? "presets-" : "network-";
    if (!presets) {
      getChildren()
          .addAll(
              choice(
                  prefix,
                  VarianceSettings.ACTIVATION,
                  VarianceSettings.ACTIVATION.options(),
                  id -> Activations.of(id).name(),
                  lens(VarianceSettings::activation, VarianceSettings::withActivation)),
              choice(
                  prefix,
                  VarianceSettings.SCHEME,
                  schemes(),
                  id -> text.get("choice.scheme." + id),
                  lens(s -> s.scheme().id(), VariancePane::withScheme)),
              row(prefix, VarianceSettings.C, VariancePane::gain, VariancePane::withGain));
    }
    getChildren()
        .addAll(
            Layouts.hiddenWhenProjected(
                choice(
                    prefix,
                    VarianceSettings.DISTRIBUTION,
                    VarianceSettings.DISTRIBUTION.options(),
                    id -> text.get("choice.distribution." + id),
                    lens(VarianceSettings::distribution, VarianceSettings::withDistribution))),
            row(
                prefix,
                VarianceSettings.WIDTH,
                s -> (double) s.width(),
                (s, v) -> s.withWidth(v.intValue())),
            row(
                prefix,
                named("layers", VarianceSettings.DEPTH),
                s -> (double) s.depth(),
                (s, v) -> s.withDepth(v.intValue())),
            Layouts.hiddenWhenProjected(
                row(
                    prefix,
                    VarianceSettings.TRIALS,
                    s -> (double) s.trials(),
                    (s, v) -> s.withTrials(v.intValue()))),
            Layouts.hiddenWhenProjected(
                row(
                    prefix,
                    WeightKinds.SEED,
                    s -> (double) s.seed(),
                    (s, v) -> s.withSeed(v.longValue()))),
            Layouts.hiddenWhenProjected(newSeed(prefix)));
  }

  private static List<String> schemes() {
    List<String> ids = new ArrayList<>(Scheme.NAMED);
    ids.add(Scheme.CUSTOM);
    return ids;
  }

  /** A custom scheme starts as wide as the one before. */
  private static VarianceSettings withScheme(VarianceSettings settings, String id) {
    boolean custom = id.equals(Scheme.CUSTOM);
    return settings.withScheme(custom ? Scheme.custom(gain(settings)) : Scheme.named(id));
  }

  private static double gain(VarianceSettings settings) {
    return settings.scheme().gain(settings.width(), settings.width());
  }

  /** Another c makes the scheme a custom one. */
  private static VarianceSettings withGain(VarianceSettings settings, double c) {
    return c == gain(settings) ? settings : settings.withScheme(Scheme.custom(c));
  }

  /** A layer is no layer of a chain, so it has words of its own. */
  private static Parameter named(String id, Parameter of) {
    return new Parameter(
        id, of.symbol(), of.range(), of.low(), of.high(), of.scale(), of.fallback(), of.whole());
  }

  private static <T> Lens<T> lens(
      Function<VarianceSettings, T> getter,
      BiFunction<VarianceSettings, T, VarianceSettings> wither) {
    return new Lens<>(
        s -> getter.apply(s.variance()), (s, v) -> s.withVariance(wither.apply(s.variance(), v)));
  }

  private ChoiceRow choice(
      String prefix,
      ChoiceField field,
      List<String> options,
      Function<String, String> words,
      Lens<String> lens) {
    return new ChoiceRow(
        prefix + field.id(),
        text.get("parameter." + field.id() + ".name"),
        text.get("parameter." + field.id() + ".help"),
        options,
        words,
        lens,
        context);
  }

  private ParameterRow row(
      String prefix,
      Parameter parameter,
      Function<VarianceSettings, Double> getter,
      BiFunction<VarianceSettings, Double, VarianceSettings> wither) {
    String name = text.get("parameter." + parameter.id() + ".name");
    return new ParameterRow(
        prefix + parameter.id(), name, parameter, lens(getter, wither), context);
  }

  private NewSeed newSeed(String prefix) {
    Property<Double> seed =
        context.model().property(lens(s -> (double) s.seed(), (s, v) -> s.withSeed(v.longValue())));
    return new NewSeed(prefix, text, () -> seed.setValue(seed.getValue() + 1));
  }
}

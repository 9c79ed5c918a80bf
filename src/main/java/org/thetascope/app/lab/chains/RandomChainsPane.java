package org.thetascope.app.lab.chains;

import java.util.stream.Collectors;
import javafx.beans.property.BooleanProperty;
import javafx.beans.property.Property;
import javafx.scene.control.CheckBox;
import javafx.scene.control.Label;
import javafx.scene.control.Tooltip;
import javafx.scene.layout.VBox;
import org.thetascope.activation.Activations;
import org.thetascope.app.control.ParameterRow;
import org.thetascope.app.control.RowContext;
import org.thetascope.app.lab.LabChoices;
import org.thetascope.chain.Claim;
import org.thetascope.parameter.Parameter;
import org.thetascope.parameter.Range;
import org.thetascope.parameter.Scale;
import org.thetascope.simulation.RandomChainQuery;
import org.thetascope.simulation.RandomChains;
import org.thetascope.text.NumberText;
import org.thetascope.text.Text;

/** Whether many random chains are drawn behind the one that is shown, and how many. */
public final class RandomChainsPane extends VBox {
  private static final int DIGITS = 3;
  private static final int DEFAULT_DRAWS = 1000;
  private static final Parameter DRAWS =
      new Parameter(
          "draws",
          "",
          Range.closed(10, RandomChainQuery.MAX_DRAWS),
          10,
          RandomChainQuery.MAX_DRAWS,
          Scale.LOGARITHMIC,
          DEFAULT_DRAWS,
          true);

  private final Text text;
  private final BooleanProperty shown;
  private final Property<Double> draws;
  private final Label state = new Label();

  /** Shown at first. */
  public RandomChainsPane(RowContext context, LabChoices choices) {
    text = context.text();
    shown = choices.onOff("chains-random", true);
    draws = choices.number("chains-draws", DRAWS.fallback());
    getStyleClass().add("rows");
    CheckBox box = new CheckBox(text.get("row.random"));
    box.setId("chains-random");
    box.setTooltip(new Tooltip(text.get("row.random.help")));
    box.selectedProperty().bindBidirectional(shown);
    ParameterRow row =
        new ParameterRow("chains-draws", text.get("parameter.draws.name"), DRAWS, draws, context);
    row.disableProperty().bind(shown.not());
    state.setId("chains-drawn");
    state.setWrapText(true);
    state.setMinHeight(USE_PREF_SIZE);
    getChildren().addAll(box, row, state);
  }

  /** Whether they are shown. */
  public BooleanProperty shownProperty() {
    return shown;
  }

  /** How many are drawn. */
  public Property<Double> drawsProperty() {
    return draws;
  }

  /** Says how many have been drawn, and how; null for none. */
  public void show(RandomChainQuery query, RandomChains result) {
    if (result == null) {
      state.setText("");
      return;
    }
    String how = text.get("weights." + query.weights().kind() + ".name");
    String shares = result.bands().stream().map(this::share).collect(Collectors.joining(", "));
    state.setText(text.get("row.random.state", NumberText.grouped(result.draws()), how, shares));
  }

  private String share(RandomChains.Band band) {
    String name = Activations.of(band.activation()).name();
    double zero = band.share(Claim.Verdict.ALL_ZERO);
    String holds = percent(band.share(Claim.Verdict.HOLDS) + band.share(Claim.Verdict.TIED));
    return zero > 0
        ? text.get("claim.shareZero", name, holds, percent(zero))
        : text.get("claim.share", name, holds);
  }

  private String percent(double share) {
    return text.numbers().rounded(100 * share, DIGITS);
  }
}

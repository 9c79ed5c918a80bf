package org.thetascope.app.control;

import java.util.ArrayList;
import java.util.List;
import javafx.beans.property.SimpleIntegerProperty;
import javafx.beans.value.ObservableIntegerValue;
import javafx.scene.Node;
import javafx.scene.control.Label;
import javafx.scene.layout.VBox;
import org.thetascope.app.document.Lens;
import org.thetascope.chain.FirstLayer;
import org.thetascope.chain.WeightKind;
import org.thetascope.chain.WeightKinds;
import org.thetascope.parameter.Parameter;
import org.thetascope.parameter.Settings;
import org.thetascope.scenario.ChainSettings;
import org.thetascope.scenario.Scenario;
import org.thetascope.scenario.Selection;
import org.thetascope.text.Text;

/** The scalar chains: depth, input, first layer, and how the weights are chosen. */
public final class ChainPane extends VBox {
  private final RowContext context;
  private final String prefix;
  private final ObservableIntegerValue layer;
  private final Text text;
  private String shown = "";
  private final List<Node> fixed = new ArrayList<>();
  private final Label free = new Label();
  private final Glossary glossary;

  /** Rows that follow the model's chain. */
  public ChainPane(RowContext context) {
    this(context, "chain-", new SimpleIntegerProperty(1));
  }

  /**
   * Rows that follow the model's chain.
   *
   * @param prefix of the ids of the rows
   * @param layer whose weight is shown of a list, counted from 1
   */
  public ChainPane(RowContext context, String prefix, ObservableIntegerValue layer) {
    this.context = context;
    this.prefix = prefix;
    this.layer = layer;
    text = context.text();
    getStyleClass().add("rows");
    fixed.add(
        row(
            ChainSettings.DEPTH,
            new Lens<>(
                s -> (double) s.chain().depth(),
                (s, v) -> s.withChain(s.chain().withDepth(v.intValue())))));
    fixed.add(
        row(
            ChainSettings.INPUT,
            new Lens<>(s -> s.chain().input(), (s, v) -> s.withChain(s.chain().withInput(v)))));
    fixed.add(
        new ChoiceRow(
            prefix + "firstLayer",
            text.get("parameter.firstLayer.name"),
            text.get("parameter.firstLayer.help"),
            FirstLayer.FIELD.options(),
            id -> text.get("choice.firstLayer." + id),
            new Lens<>(
                s -> s.chain().firstLayer().id(),
                (s, v) -> s.withChain(s.chain().withFirstLayer(FirstLayer.of(v)))),
            context));
    glossary =
        new Glossary(
            prefix + "glossary",
            text.get("glossary.chains"),
            text.get("glossary.chains.text"),
            text);
    free.setId(prefix + "free");
    free.setText(text.get("chain.free"));
    free.setWrapText(true);
    free.setMinHeight(USE_PREF_SIZE);
    free.getStyleClass().add("explanation");
    fixed.add(free);
    fixed.add(
        new ChoiceRow(
            prefix + "weights",
            text.get("row.weights.name"),
            text.get("row.weights.help"),
            WeightKinds.ids(),
            id -> text.get("weights." + id + ".name"),
            new Lens<>(s -> s.chain().weights().kind(), ChainPane::withKind),
            context));
    context.model().scenarioProperty().addListener(change -> follow());
    layer.addListener(change -> follow());
    follow();
  }

  /** Another kind of weights with its defaults; a list starts as the weights that there are. */
  private static Scenario withKind(Scenario scenario, String id) {
    ChainSettings chain = scenario.chain();
    WeightKind kind = WeightKinds.of(id);
    Settings settings = Settings.defaults(kind.fields());
    if (settings.has("values")) {
      settings = settings.with("values", chain.weightVector());
    }
    return scenario.withChain(chain.withWeights(new Selection(id, settings)));
  }

  private void follow() {
    ChainSettings chain = context.model().scenario().chain();
    free.setVisible(chain.firstLayer() == FirstLayer.INPUT_ONLY);
    free.setManaged(free.isVisible());
    Selection weights = chain.weights();
    boolean list = weights.settings().has("values");
    int depth = chain.depth();
    int entry = list ? Math.min(layer.get(), depth) - 1 : 0;
    String now = weights.kind() + entry;
    if (now.equals(shown)) {
      return;
    }
    shown = now;
    FieldRows made =
        new FieldRows(
            prefix,
            s -> s.chain().weights().settings(),
            (s, v) -> s.withChain(s.chain().withWeights(s.chain().weights().with(v))),
            context);
    List<Node> rows = new ArrayList<>(fixed);
    rows.addAll(made.rows(WeightKinds.of(weights.kind()).fields(), entry));
    if (weights.settings().has("seed")) {
      rows.add(newSeed());
    }
    rows.add(glossary);
    getChildren().setAll(rows);
  }

  private Node newSeed() {
    return new NewSeed(
        prefix,
        text,
        () -> {
          Scenario scenario = context.model().scenario();
          Selection weights = scenario.chain().weights();
          Settings next = weights.settings().with("seed", weights.settings().number("seed") + 1);
          context.model().set(scenario.withChain(scenario.chain().withWeights(weights.with(next))));
        });
  }

  private Node row(Parameter parameter, Lens<Double> lens) {
    String id = prefix + parameter.id();
    String name = text.get("parameter." + parameter.id() + ".name");
    return new ParameterRow(id, name, parameter, lens, context);
  }
}

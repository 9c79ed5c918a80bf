package org.thetascope.app.lab.chains;

import java.util.ArrayList;
import java.util.List;
import javafx.beans.property.IntegerProperty;
import javafx.scene.control.Label;
import javafx.scene.layout.HBox;
import javafx.scene.layout.VBox;
import org.thetascope.activation.Activations;
import org.thetascope.app.compute.Outcome;
import org.thetascope.app.control.Subscript;
import org.thetascope.app.control.WholeSpinner;
import org.thetascope.chain.FirstLayer;
import org.thetascope.simulation.Recursion;
import org.thetascope.simulation.RecursionQuery;
import org.thetascope.text.Text;

/** The recursion of the homework (part b1) for a chosen layer, with its numbers put in. */
public final class RecursionPane extends VBox {
  private static final int DIGITS = 3;

  private final Text text;
  private final Label heading = new Label();
  private final VBox lines = new VBox();
  private final WholeSpinner spinner;

  /**
   * Empty at first.
   *
   * @param layer i, which the spinner sets
   */
  public RecursionPane(Text text, IntegerProperty layer) {
    this.text = text;
    getStyleClass().add("panel");
    heading.getStyleClass().add("heading");
    spinner =
        new WholeSpinner(
            "chains-layer",
            1,
            Math.max(1, layer.get()),
            layer,
            text.get("recursion.layer"),
            text.get("recursion.layer.help"));
    Label label = new Label(text.get("recursion.layer"));
    label.setMinWidth(USE_PREF_SIZE);
    label.setLabelFor(spinner);
    HBox head = new HBox(heading, label, spinner);
    head.getStyleClass().add("asking");
    lines.setId("chains-recursion");
    lines.getStyleClass().add("sentences");
    getChildren().addAll(head, lines);
  }

  /** The chain has so many layers. */
  public void setDepth(int depth) {
    spinner.setMax(depth);
  }

  /** Shows the steps. */
  public void show(Outcome<RecursionQuery, Recursion> outcome) {
    if (outcome == null || outcome.failed()) {
      return;
    }
    RecursionQuery query = outcome.query();
    heading.setText(text.get("recursion.heading", Activations.of(query.activation()).name()));
    List<Recursion.Step> steps = outcome.result().steps();
    List<String> words = new ArrayList<>();
    words.add(general(steps.get(0).k(), query.layer()));
    for (int j = 0; j < steps.size(); j++) {
      Recursion.Step step = steps.get(j);
      if (j > 0 && steps.get(j - 1).k() > step.k() + 1) {
        words.add("⋮");
      }
      words.add(line(query, step));
    }
    lines.getChildren().setAll(words.stream().map(RecursionPane::label).toList());
  }

  private static Label label(String words) {
    Label label = new Label(words);
    label.setMinHeight(USE_PREF_SIZE);
    label.setWrapText(true);
    return label;
  }

  private String general(int k, int i) {
    return text.get("recursion.general", Subscript.of(k), Subscript.of(k - 1), Subscript.of(i));
  }

  private String line(RecursionQuery query, Recursion.Step step) {
    String i = Subscript.of(query.layer());
    if (step.k() == 1 && query.chain().firstLayer() == FirstLayer.INPUT_ONLY) {
      return text.get("recursion.free");
    }
    return text.get(
        "recursion.step",
        Subscript.of(step.k()),
        i,
        number(step.slope()),
        step.k() == query.layer() ? "1" : "0",
        factor(number(step.before())),
        factor(number(step.weight())),
        factor(number(step.inner())),
        number(step.value()));
  }

  /** A negative factor stands in parentheses. */
  private static String factor(String number) {
    return number.startsWith("−") ? "(" + number + ")" : number;
  }

  private String number(double value) {
    double log10 = Math.log10(Math.abs(value));
    return number(new Recursion.Magnitude((int) Math.signum(value), log10));
  }

  private String number(Recursion.Magnitude value) {
    if (value.sign() == 0) {
      return "0";
    }
    boolean infinite = value.log10() == Double.POSITIVE_INFINITY;
    String digits = infinite ? "∞" : text.numbers().tenTo(value.log10(), DIGITS);
    return value.sign() < 0 ? "−" + digits : digits;
  }
}

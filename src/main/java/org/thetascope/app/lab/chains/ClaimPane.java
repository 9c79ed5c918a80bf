package org.thetascope.app.lab.chains;

import javafx.scene.control.Button;
import javafx.scene.control.Label;
import javafx.scene.control.Tooltip;
import javafx.scene.layout.HBox;
import javafx.scene.layout.Region;
import javafx.scene.layout.VBox;
import org.thetascope.activation.Activations;
import org.thetascope.simulation.ChainStudies;
import org.thetascope.simulation.ChainStudy;
import org.thetascope.text.Text;

/** Says of every chain whether the homework's claim holds, and looks for a counterexample. */
public final class ClaimPane extends VBox {
  private final Text text;
  private final VBox sentences = new VBox();

  /**
   * Empty at first.
   *
   * @param choice of the activation for which to look
   * @param search looks for a counterexample
   */
  public ClaimPane(Text text, FocusChoice choice, CounterexampleFinder search) {
    this.text = text;
    getStyleClass().add("panel");
    Label heading = new Label(text.get("heading.claim"));
    heading.getStyleClass().add("heading");
    Button find = new Button(text.get("claim.find"));
    find.setId("chains-find");
    find.getStyleClass().add("small");
    find.setMinWidth(Region.USE_PREF_SIZE);
    find.setTooltip(new Tooltip(text.get("claim.find.help")));
    find.setOnAction(click -> search.find());
    HBox asking = new HBox(find, choice, search.busyBar());
    asking.getStyleClass().add("asking");
    sentences.getStyleClass().add("sentences");
    getChildren().addAll(heading, sentences, asking, search.answer());
  }

  /** Says it of these chains. */
  public void show(ChainStudies studies) {
    sentences.getChildren().setAll(studies.studies().stream().map(this::label).toList());
  }

  private Label label(ChainStudy study) {
    Label label = new Label(verdict(study));
    label.setId("claim-" + study.activation());
    label.setWrapText(true);
    label.setMinHeight(USE_PREF_SIZE);
    return label;
  }

  private String verdict(ChainStudy study) {
    String name = Activations.of(study.activation()).name();
    int n = study.chain().depth();
    return switch (study.claim().verdict()) {
      case HOLDS -> text.get("claim.holds", name, n);
      case TIED -> text.get("claim.tied", name, n);
      case FAILS -> text.get("claim.fails", name, n, study.claim().argmax());
      case ALL_ZERO -> text.get("claim.zero", name);
    };
  }
}

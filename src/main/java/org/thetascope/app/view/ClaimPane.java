package org.thetascope.app.view;

import java.util.List;
import javafx.scene.control.Button;
import javafx.scene.control.Label;
import javafx.scene.control.Tooltip;
import javafx.scene.layout.HBox;
import javafx.scene.layout.Region;
import javafx.scene.layout.VBox;
import org.thetascope.activation.Activations;
import org.thetascope.chain.Claim;
import org.thetascope.simulation.ChainStudies;
import org.thetascope.simulation.ChainStudy;
import org.thetascope.simulation.RandomChains;
import org.thetascope.text.NumberText;
import org.thetascope.text.Text;

/** Says of every chain whether the homework's claim holds, and looks for a counterexample. */
public final class ClaimPane extends VBox {
  private static final int DIGITS = 3;

  private final Text text;
  private final VBox sentences = new VBox();
  private ChainStudies shown;
  private RandomChains random;

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
    shown = studies;
    write();
  }

  /** Says how it is with random chains; null for nothing. */
  public void show(RandomChains chains) {
    random = chains;
    write();
  }

  private void write() {
    if (shown == null) {
      return;
    }
    sentences.getChildren().setAll(shown.studies().stream().map(this::label).toList());
  }

  private Label label(ChainStudy study) {
    Label label = new Label(verdict(study) + share(study.activation()));
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

  private String share(String activation) {
    List<RandomChains.Band> bands =
        random == null
            ? List.of()
            : random.bands().stream().filter(b -> b.activation().equals(activation)).toList();
    if (bands.isEmpty()) {
      return "";
    }
    RandomChains.Band band = bands.get(0);
    double zero = band.share(Claim.Verdict.ALL_ZERO);
    String holds = percent(band.share(Claim.Verdict.HOLDS) + band.share(Claim.Verdict.TIED));
    String draws = NumberText.grouped(random.draws());
    return " "
        + (zero > 0
            ? text.get("claim.shareZero", draws, holds, percent(zero))
            : text.get("claim.share", draws, holds));
  }

  private static String percent(double share) {
    return NumberText.rounded(100 * share, DIGITS);
  }
}

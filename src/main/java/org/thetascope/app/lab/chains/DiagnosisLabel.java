package org.thetascope.app.lab.chains;

import java.util.stream.Collectors;
import javafx.scene.control.Label;
import javafx.scene.layout.Region;
import org.thetascope.activation.Activations;
import org.thetascope.simulation.ChainStudies;
import org.thetascope.simulation.ChainStudy;
import org.thetascope.text.Text;

/** Says in sentences what goes wrong in the chains. */
public final class DiagnosisLabel extends Label {
  private final Text text;

  /** Empty, with the words. */
  public DiagnosisLabel(Text text) {
    this.text = text;
    setId("chains-diagnosis");
    setWrapText(true);
    setMinHeight(Region.USE_PREF_SIZE);
  }

  /** Says it of these chains. */
  public void show(ChainStudies result) {
    String found =
        result.studies().stream()
            .filter(study -> !study.diagnosis().isEmpty())
            .map(this::sentences)
            .collect(Collectors.joining("\n"));
    setText(found.isEmpty() ? text.get("diagnosis.none") : found);
  }

  private String sentences(ChainStudy study) {
    String words = study.diagnosis().stream().map(text::sentence).collect(Collectors.joining(" "));
    return text.get("diagnosis.of", Activations.of(study.activation()).name(), words);
  }
}

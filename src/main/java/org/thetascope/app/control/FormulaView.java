package org.thetascope.app.control;

import java.awt.image.BufferedImage;
import javafx.beans.property.ReadOnlyObjectProperty;
import javafx.scene.image.ImageView;
import org.thetascope.app.chart.FxImage;
import org.thetascope.app.compute.LatestWins;
import org.thetascope.app.compute.Outcome;
import org.thetascope.app.compute.SimulationService;
import org.thetascope.chart.Formula;
import org.thetascope.chart.Theme;

/** A typeset formula, in the ink of the theme. */
public final class FormulaView extends ImageView {
  private static final int SCALE = 2;
  private static final float SIZE = 1.25f;

  /** Less than a pixel of a formula as wide as a side. */
  private static final double TOLERANCE = 0.02;

  private final ReadOnlyObjectProperty<Theme> theme;
  private final LatestWins<Formula, BufferedImage> worker;
  private Formula shown;
  private String latex = "";
  private double widest = Double.MAX_VALUE;

  /** Empty until a formula is set. */
  public FormulaView(SimulationService service, ReadOnlyObjectProperty<Theme> theme) {
    this.theme = theme;
    worker = service.worker("formula", (formula, progress) -> formula.image());
    worker.outcomeProperty().addListener(change -> show(worker.outcomeProperty().get()));
    theme.addListener(change -> setFormula(latex));
    setPreserveRatio(true);
    setSmooth(true);
    getStyleClass().add("formula");
  }

  /** Typesets a formula in place of the one shown. */
  public void setFormula(String changed) {
    latex = changed;
    setAccessibleText(changed);
    ask(usualSize());
  }

  private float usualSize() {
    return theme.get().fontSize() * SIZE;
  }

  private void ask(float size) {
    if (!latex.isEmpty()) {
      worker.submit(new Formula(latex, size, theme.get().color("text"), SCALE));
    }
  }

  private void show(Outcome<Formula, BufferedImage> outcome) {
    if (outcome.failed()) {
      return;
    }
    shown = outcome.query();
    setImage(FxImage.of(outcome.result()));
    fit();
  }

  /** Never shows a formula wider than this; a wider one is typeset smaller. */
  void limitWidth(double pixels) {
    widest = pixels;
    fit();
  }

  /** A picture that is made smaller loses its thinnest strokes, a minus sign before all. */
  private void fit() {
    if (getImage() == null) {
      return;
    }
    double width = getImage().getWidth() / SCALE;
    setFitWidth(Math.min(widest, width));
    double usual = width * usualSize() / shown.size();
    float fitting = (float) (usualSize() * Math.min(1, widest / usual));
    if (Math.abs(fitting - shown.size()) > TOLERANCE * fitting) {
      ask(fitting);
    }
  }
}

package org.thetascope.app.view;

import java.util.List;
import java.util.Optional;
import javafx.geometry.Insets;
import javafx.geometry.Pos;
import javafx.scene.Node;
import javafx.scene.control.Button;
import javafx.scene.control.ButtonBar;
import javafx.scene.control.ButtonType;
import javafx.scene.control.Dialog;
import javafx.scene.control.DialogPane;
import javafx.scene.control.Label;
import javafx.scene.image.ImageView;
import javafx.scene.layout.HBox;
import javafx.scene.layout.Region;
import javafx.scene.layout.VBox;
import javafx.stage.Window;
import org.thetascope.app.controller.FigureActions;
import org.thetascope.app.controller.FxImage;
import org.thetascope.figure.Figure;
import org.thetascope.figure.FigureFormat;
import org.thetascope.figure.FigureFormats;
import org.thetascope.parameter.FaultException;
import org.thetascope.scenario.Scenario;
import org.thetascope.text.Text;

/** Asks what to export and how, shows how it will look, and remembers the last choice. */
final class ExportDialog {
  private static final double PREVIEW_WIDTH = 520;
  private static final double PREVIEW_HEIGHT = 360;

  private final Text text;
  private final FigureActions figures;
  private FigureChoice last = new FigureChoice(FigureFormats.ALL.get(0), 2, 1920, "", true, true);

  /** With the words, and what copies. */
  ExportDialog(Text text, FigureActions figures) {
    this.text = text;
    this.figures = figures;
  }

  /**
   * What is wanted.
   *
   * @param charts the ones to export, from left to right
   * @param figure of them
   * @param format of the file
   */
  record Wanted(List<ChartPane> charts, Figure figure, FigureFormat format) {}

  /** How the last figure was wanted. */
  FigureChoice last() {
    return last;
  }

  /**
   * Asks.
   *
   * @param all the charts there are
   * @param chosen those chosen first
   */
  Optional<Wanted> ask(
      Window owner, List<ChartPane> all, List<ChartPane> chosen, Scenario scenario) {
    ExportForm form = new ExportForm(text, all, chosen, last);
    Dialog<Wanted> dialog = new Dialog<>();
    dialog.initOwner(owner);
    dialog.setTitle(text.get("export.title"));
    DialogPane pane = dialog.getDialogPane();
    pane.setId("export-dialog");
    ButtonType save = new ButtonType(text.get("export.save"), ButtonBar.ButtonData.OK_DONE);
    // the toolkit's own buttons speak the system's language
    ButtonType cancel =
        new ButtonType(text.get("dialog.cancel"), ButtonBar.ButtonData.CANCEL_CLOSE);
    pane.getButtonTypes().addAll(save, cancel);
    pane.lookupButton(save).setId("export-save");
    Button picture = button("picture");
    picture.setOnAction(
        click -> figures.copyPicture(pane.getScene().getWindow(), figure(form, scenario)));
    Button data = button("data");
    data.setOnAction(click -> figures.copyData(figure(form, scenario)));
    VBox left = new VBox(form.view(), new HBox(8, picture, data));
    left.setSpacing(8);
    left.setMinWidth(Region.USE_PREF_SIZE);
    ImageView preview = new ImageView();
    preview.setId("export-preview");
    Label size = new Label();
    size.setId("export-size");
    VBox right = new VBox(6, preview, size);
    right.setAlignment(Pos.TOP_CENTER);
    right.setPrefSize(PREVIEW_WIDTH, PREVIEW_HEIGHT + 24);
    right.setMinSize(PREVIEW_WIDTH, PREVIEW_HEIGHT + 24);
    HBox content = new HBox(16, left, right);
    content.setMinWidth(Region.USE_PREF_SIZE);
    content.setPadding(new Insets(8, 12, 0, 12));
    pane.setContent(content);
    pane.setMinWidth(Region.USE_PREF_SIZE);
    Runnable show =
        () -> show(form, figure(form, scenario), preview, size, pane.lookupButton(save));
    form.onChange(show);
    show.run();
    dialog.setResultConverter(
        button -> {
          if (button != save) {
            return null;
          }
          last = form.choice();
          return new Wanted(form.charts(), figure(form, scenario), last.format());
        });
    return dialog.showAndWait();
  }

  private static Figure figure(ExportForm form, Scenario scenario) {
    return form.choice().figure(form.charts(), scenario);
  }

  private Button button(String what) {
    Button button = new Button(text.get("export.copy." + what));
    button.setId("export-copy-" + what);
    return button;
  }

  /** Draws the picture small, and says how large it will be. */
  private void show(ExportForm form, Figure figure, ImageView preview, Label size, Node save) {
    double fit = Math.min(PREVIEW_WIDTH / figure.width(), PREVIEW_HEIGHT / figure.height());
    preview.setImage(FxImage.of(figure.picture().image(fit)));
    boolean pixels = form.choice().format().pixels();
    boolean tooLarge = false;
    String words =
        text.get(
            "export.size",
            Math.round(figure.width() * figure.scale()),
            Math.round(figure.height() * figure.scale()),
            figure.dpi());
    try {
      figure.checkSize();
    } catch (FaultException e) {
      tooLarge = pixels;
      words = text.sentence(e.fault());
    }
    size.setText(pixels ? words : "");
    save.setDisable(tooLarge);
  }
}

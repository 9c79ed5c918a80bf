package org.thetascope.app.export;

import java.time.InstantSource;
import java.util.List;
import java.util.Optional;
import javafx.beans.property.ObjectProperty;
import javafx.event.ActionEvent;
import javafx.geometry.Insets;
import javafx.scene.Node;
import javafx.scene.control.ButtonBar;
import javafx.scene.control.ButtonType;
import javafx.scene.control.Dialog;
import javafx.scene.control.DialogPane;
import javafx.scene.layout.HBox;
import javafx.scene.layout.Region;
import javafx.stage.Window;
import org.thetascope.app.chart.ChartPane;
import org.thetascope.app.control.DialogOwner;
import org.thetascope.figure.Figure;
import org.thetascope.figure.FigureFormat;
import org.thetascope.parameter.FaultException;
import org.thetascope.scenario.Scenario;
import org.thetascope.storage.ExportChoice;
import org.thetascope.text.Text;

/** Asks what to export and how, shows how it will look, and remembers the last choice. */
final class ExportDialog {
  private final Text text;
  private final FigureActions figures;
  private final ObjectProperty<ExportChoice> last;
  private final InstantSource clock = InstantSource.system();

  /**
   * With the words, and what copies.
   *
   * @param last how the last figure was wanted
   */
  ExportDialog(Text text, FigureActions figures, ObjectProperty<ExportChoice> last) {
    this.text = text;
    this.figures = figures;
    this.last = last;
  }

  /**
   * What is wanted.
   *
   * @param charts the ones to export, from left to right
   * @param figure of them
   * @param format of the file
   */
  record Wanted(List<ChartPane> charts, Figure figure, FigureFormat format) {}

  /** A figure of one chart, as the last one was wanted. */
  Figure asLast(ChartPane chart, Scenario scenario) {
    try {
      return new FigureChoice(last.get()).figure(List.of(chart), scenario, clock);
    } catch (FaultException e) {
      // a length that was remembered and is none counts as what is chosen at first
      return new FigureChoice(ExportChoice.DEFAULT).figure(List.of(chart), scenario, clock);
    }
  }

  /** A figure of charts as they are shown, on white paper. */
  Figure asShown(List<ChartPane> charts, Scenario scenario) {
    return FigureChoice.asShown(charts).figure(charts, scenario, clock);
  }

  /**
   * Asks.
   *
   * @param all the charts there are
   * @param chosen those chosen first
   */
  Optional<Wanted> ask(
      Window owner, List<ChartPane> all, List<ChartPane> chosen, Scenario scenario) {
    ExportForm form = new ExportForm(text, all, chosen, new FigureChoice(last.get()));
    ExportPreview preview = new ExportPreview(text, owner);
    Dialog<Wanted> dialog = new Dialog<>();
    DialogOwner.set(dialog, owner);
    dialog.setTitle(text.get("export.title"));
    DialogPane pane = dialog.getDialogPane();
    pane.setId("export-dialog");
    ButtonType save = new ButtonType(text.get("export.save"), ButtonBar.ButtonData.OK_DONE);
    // the toolkit's own buttons speak the system's language
    ButtonType cancel =
        new ButtonType(text.get("dialog.cancel"), ButtonBar.ButtonData.CANCEL_CLOSE);
    pane.getButtonTypes().addAll(save, cancel);
    pane.lookupButton(save).setId("export-save");
    beside(pane, "picture", () -> figures.copyPicture(owner(pane), figure(form, scenario)));
    beside(pane, "print", () -> figures.print(owner(pane), figure(form, scenario)));
    beside(pane, "data", () -> figures.copyData(owner(pane), figure(form, scenario)));
    HBox content = new HBox(20, form.view(), preview.view());
    content.setMinWidth(Region.USE_PREF_SIZE);
    content.setPadding(new Insets(12, 12, 0, 12));
    pane.setContent(content);
    pane.setMinWidth(Region.USE_PREF_SIZE);
    Runnable show =
        () -> {
          boolean possible = shown(preview, form, scenario);
          pane.lookupButton(save).setDisable(!possible);
        };
    form.onChange(show);
    show.run();
    dialog.setResultConverter(button -> button == save ? wanted(form, scenario) : null);
    return dialog.showAndWait();
  }

  private boolean shown(ExportPreview preview, ExportForm form, Scenario scenario) {
    try {
      return preview.show(figure(form, scenario), form.choice().format());
    } catch (FaultException e) {
      preview.say(text.sentence(e.fault()));
      return false;
    }
  }

  private static Window owner(DialogPane pane) {
    return pane.getScene().getWindow();
  }

  /** A button at the left of the bar, which does not close the dialog. */
  private void beside(DialogPane pane, String what, Runnable action) {
    ButtonType type = new ButtonType(text.get("export.copy." + what), ButtonBar.ButtonData.LEFT);
    pane.getButtonTypes().add(type);
    Node button = pane.lookupButton(type);
    button.setId("export-copy-" + what);
    button.addEventFilter(
        ActionEvent.ACTION,
        click -> {
          click.consume();
          try {
            action.run();
          } catch (FaultException e) {
            // what was typed is no length; the sentence stands under the preview
            button.requestFocus();
          }
        });
  }

  private Figure figure(ExportForm form, Scenario scenario) {
    return form.choice().figure(form.charts(), scenario, clock);
  }

  private Wanted wanted(ExportForm form, Scenario scenario) {
    last.set(form.choice().chosen());
    return new Wanted(form.charts(), figure(form, scenario), form.choice().format());
  }
}

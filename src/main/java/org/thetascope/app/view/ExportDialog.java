package org.thetascope.app.view;

import java.util.List;
import java.util.Optional;
import javafx.geometry.Insets;
import javafx.scene.control.ButtonBar;
import javafx.scene.control.ButtonType;
import javafx.scene.control.ChoiceBox;
import javafx.scene.control.Dialog;
import javafx.scene.control.Label;
import javafx.scene.layout.GridPane;
import javafx.stage.Window;
import org.thetascope.text.Text;

/** Asks what to export and how large. */
public final class ExportDialog {
  /** Pixels of the picture for one of the chart. */
  private static final List<Integer> SCALES = List.of(1, 2, 4);

  private final Text text;
  private int lastScale = 2;

  /** With the words. */
  public ExportDialog(Text text) {
    this.text = text;
  }

  /**
   * What is wanted.
   *
   * @param charts the ones to export, from left to right
   * @param scale pixels of the picture for one of the chart
   */
  public record Wanted(List<ChartPane> charts, int scale) {}

  /** One choice of charts with its name. */
  private record Choice(String name, List<ChartPane> charts) {
    @Override
    public String toString() {
      return name;
    }
  }

  /**
   * Asks.
   *
   * @param lab whose charts there are
   * @param pointed the chart under the pointer, chosen first, or null for all of them
   */
  public Optional<Wanted> ask(Window owner, Lab lab, ChartPane pointed) {
    ChoiceBox<Choice> what = new ChoiceBox<>();
    what.setId("export-what");
    what.getItems().add(new Choice(text.get("export.all"), lab.charts()));
    for (ChartPane pane : lab.charts()) {
      what.getItems().add(new Choice(text.get("export.chart." + pane.getId()), List.of(pane)));
    }
    what.getSelectionModel().select(pointed == null ? 0 : lab.charts().indexOf(pointed) + 1);
    ChoiceBox<Integer> scale = new ChoiceBox<>();
    scale.setId("export-scale");
    scale.getItems().setAll(SCALES);
    scale.setConverter(new TimesConverter());
    scale.setValue(lastScale);
    GridPane grid = new GridPane();
    grid.setHgap(12);
    grid.setVgap(12);
    grid.setPadding(new Insets(16));
    addRow(grid, 0, text.get("export.what"), what);
    addRow(grid, 1, text.get("export.scale"), scale);
    Dialog<Wanted> dialog = new Dialog<>();
    dialog.initOwner(owner);
    dialog.setTitle(text.get("export.title"));
    dialog.getDialogPane().setId("export-dialog");
    dialog.getDialogPane().setContent(grid);
    ButtonType save = new ButtonType(text.get("export.save"), ButtonBar.ButtonData.OK_DONE);
    dialog.getDialogPane().getButtonTypes().addAll(save, ButtonType.CANCEL);
    dialog.getDialogPane().lookupButton(save).setId("export-save");
    dialog.setResultConverter(
        button -> button == save ? new Wanted(what.getValue().charts(), scale.getValue()) : null);
    Optional<Wanted> wanted = dialog.showAndWait();
    wanted.ifPresent(chosen -> lastScale = chosen.scale());
    return wanted;
  }

  private static void addRow(GridPane grid, int row, String name, ChoiceBox<?> box) {
    Label label = new Label(name);
    label.setLabelFor(box);
    box.setAccessibleText(name);
    box.setMaxWidth(Double.MAX_VALUE);
    grid.addRow(row, label, box);
  }

  /** 2 as 2×. */
  private static final class TimesConverter extends javafx.util.StringConverter<Integer> {
    @Override
    public String toString(Integer scale) {
      return scale == null ? "" : scale + "×";
    }

    @Override
    public Integer fromString(String typed) {
      return Integer.valueOf(typed.replace("×", ""));
    }
  }
}

package org.thetascope.app.export;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.function.Function;
import java.util.function.Predicate;
import javafx.beans.InvalidationListener;
import javafx.beans.binding.Bindings;
import javafx.beans.binding.BooleanBinding;
import javafx.beans.property.IntegerProperty;
import javafx.beans.property.SimpleIntegerProperty;
import javafx.geometry.Pos;
import javafx.scene.Node;
import javafx.scene.control.CheckBox;
import javafx.scene.control.ChoiceBox;
import javafx.scene.control.Control;
import javafx.scene.control.Label;
import javafx.scene.control.TextField;
import javafx.scene.control.TextFormatter;
import javafx.scene.control.Tooltip;
import javafx.scene.layout.GridPane;
import javafx.scene.layout.HBox;
import javafx.scene.layout.Region;
import javafx.util.StringConverter;
import org.thetascope.app.chart.ChartPane;
import org.thetascope.app.control.WholeSpinner;
import org.thetascope.chart.Theme;
import org.thetascope.figure.FigureFormat;
import org.thetascope.figure.FigureFormats;
import org.thetascope.figure.FigurePreset;
import org.thetascope.figure.Length;
import org.thetascope.figure.Motion;
import org.thetascope.parameter.Parameter;
import org.thetascope.storage.ExportChoice;
import org.thetascope.text.Text;

/** The rows in which a figure is described. */
final class ExportForm {
  /** What the longest choice needs. */
  private static final double ROOM = 330;

  private static final String WINDOW = "";

  private final Text text;
  private final GridPane grid = new GridPane();
  private final ChoiceBox<List<ChartPane>> what;
  private final ChoiceBox<FigureFormat> format;
  private final ChoiceBox<Integer> scale;
  private final TextField width = new TextField();
  private final ChoiceBox<String> theme;
  private final IntegerProperty rate = new SimpleIntegerProperty();
  private final IntegerProperty seconds = new SimpleIntegerProperty();
  private final CheckBox title;
  private final CheckBox legend;
  private final CheckBox date;
  private final CheckBox notes;
  private final ChoiceBox<String> preset;
  private final TextField ownWidth = new TextField();
  private final TextField ownHeight = new TextField();
  private final TextField ownType = new TextField();

  ExportForm(Text text, List<ChartPane> charts, List<ChartPane> chosen, FigureChoice last) {
    this.text = text;
    List<List<ChartPane>> choices = new ArrayList<>();
    if (charts.size() > 1) {
      choices.add(charts);
    }
    charts.forEach(pane -> choices.add(List.of(pane)));
    List<String> themes = new ArrayList<>(List.of(WINDOW));
    themes.addAll(Theme.IDS);
    grid.setHgap(12);
    grid.setVgap(9);
    what = box("what", choices, chosen, this::name);
    format = box("format", FigureFormats.ALL, last.format(), this::name);
    List<String> presets = new ArrayList<>(FigurePreset.ids());
    presets.add(ExportChoice.OWN);
    preset = box("preset", presets, last.preset(), id -> text.get("export.preset." + id));
    ownSize(last.chosen());
    scale = box("scale", FigureChoice.SCALES, last.scale(), this::name);
    row("width", width);
    width.setText(Integer.toString(last.chosen().pixels()));
    width.setTextFormatter(
        new TextFormatter<>(
            change -> change.getControlNewText().matches("\\d{0,5}") ? change : null));
    BooleanBinding noPixels = whether(one -> !one.pixels());
    // a length on paper has its dots an inch
    BooleanBinding noScale =
        noPixels.or(
            Bindings.createBooleanBinding(
                this::isPrinted, preset.valueProperty(), ownWidth.textProperty()));
    scale.disableProperty().bind(noScale);
    width.disableProperty().bind(scale.valueProperty().isNotEqualTo(0).or(noScale));
    theme = box("theme", themes, last.theme(), this::themeName);
    rate.set(last.motion().rate());
    spinner("rate", rate, Motion.RATE);
    seconds.set(last.motion().seconds());
    spinner("seconds", seconds, Motion.SECONDS);
    title = check("heading", last.chosen().title());
    legend = check("legend", last.chosen().legend());
    beside(title, legend);
    date = check("date", last.chosen().dated());
    date.disableProperty().bind(whether(one -> !one.described()));
    notes = check("notes", last.chosen().notes());
    notes.disableProperty().bind(whether(one -> !one.described()));
    beside(date, notes);
  }

  private boolean isPrinted() {
    Optional<Length> wide =
        preset.getValue().equals(ExportChoice.OWN)
            ? Length.of(ownWidth.getText())
            : FigurePreset.of(preset.getValue()).width();
    return wide.map(Length::printed).orElse(false);
  }

  /** Width, height and letters side by side, typed where the size is one's own. */
  private void ownSize(ExportChoice last) {
    own("ownWidth", ownWidth, last.width());
    own("ownHeight", ownHeight, last.height());
    own("ownType", ownType, last.type());
    Label label = new Label(text.get("export.own"));
    label.setLabelFor(ownWidth);
    label.setMinWidth(Region.USE_PREF_SIZE);
    HBox fields = new HBox(6, ownWidth, new Label("×"), ownHeight, ownType);
    fields.setAlignment(Pos.CENTER_LEFT);
    grid.addRow(grid.getRowCount(), label, fields);
  }

  private void own(String id, TextField field, String typed) {
    field.setId("export-" + id);
    field.setText(typed);
    field.setPrefColumnCount(5);
    field.setAccessibleText(text.get("export." + id));
    field.setTooltip(new Tooltip(text.get("export." + id + ".help")));
    field.disableProperty().bind(preset.valueProperty().isNotEqualTo(ExportChoice.OWN));
  }

  /** Whether something is true of the format that is chosen. */
  private BooleanBinding whether(Predicate<FigureFormat> condition) {
    return Bindings.createBooleanBinding(
        () -> condition.test(format.getValue()), format.valueProperty());
  }

  /** A whole number that only what is played has. */
  private void spinner(String id, IntegerProperty value, Parameter allowed) {
    WholeSpinner spinner =
        new WholeSpinner(
            "export-" + id,
            (int) allowed.low(),
            (int) allowed.high(),
            value,
            text.get("export." + id),
            text.get("export." + id + ".help"));
    spinner.disableProperty().bind(whether(one -> !one.moves()));
    row(id, spinner);
  }

  private String name(List<ChartPane> panes) {
    return text.get(panes.size() > 1 ? "export.all" : "export.chart." + panes.get(0).getId());
  }

  private String name(FigureFormat shown) {
    return text.get("export.format." + shown.extension());
  }

  private String name(Integer times) {
    return times == 0 ? text.get("export.pixels") : times + "×";
  }

  private String themeName(String id) {
    return text.get("export.theme." + (id.isEmpty() ? "window" : id));
  }

  private <T> ChoiceBox<T> box(String id, List<T> items, T value, Function<T, String> name) {
    ChoiceBox<T> box = new ChoiceBox<>();
    box.setConverter(new OneWay<>(name));
    box.getItems().setAll(items);
    box.setValue(value);
    row(id, box);
    return box;
  }

  private void row(String id, Control control) {
    String name = text.get("export." + id);
    Label label = new Label(name);
    label.setLabelFor(control);
    label.setMinWidth(Region.USE_PREF_SIZE);
    control.setId("export-" + id);
    control.setAccessibleText(name);
    control.setMinWidth(ROOM);
    control.setMaxWidth(Double.MAX_VALUE);
    grid.addRow(grid.getRowCount(), label, control);
  }

  private CheckBox check(String id, boolean selected) {
    CheckBox box = new CheckBox(text.get("export." + id));
    box.setId("export-" + id);
    box.setSelected(selected);
    return box;
  }

  private void beside(CheckBox left, CheckBox right) {
    grid.add(new HBox(20, left, right), 1, grid.getRowCount());
  }

  Node view() {
    return grid;
  }

  /** Calls at every change. */
  void onChange(Runnable action) {
    InvalidationListener listener = change -> action.run();
    List.of(what.valueProperty(), format.valueProperty(), scale.valueProperty())
        .forEach(property -> property.addListener(listener));
    List.of(preset.valueProperty(), notes.selectedProperty())
        .forEach(property -> property.addListener(listener));
    List.of(ownWidth.textProperty(), ownHeight.textProperty(), ownType.textProperty())
        .forEach(property -> property.addListener(listener));
    List.of(width.textProperty(), theme.valueProperty())
        .forEach(property -> property.addListener(listener));
    List.of(rate, seconds).forEach(property -> property.addListener(listener));
    List.of(title.selectedProperty(), legend.selectedProperty())
        .forEach(property -> property.addListener(listener));
  }

  List<ChartPane> charts() {
    return what.getValue();
  }

  FigureChoice choice() {
    String digits = width.getText();
    int pixels = digits.isEmpty() ? 0 : Integer.parseInt(digits);
    return new FigureChoice(
        new ExportChoice(
            format.getValue().extension(),
            scale.getValue(),
            Math.max(1, pixels),
            theme.getValue(),
            title.isSelected(),
            legend.isSelected(),
            rate.get(),
            seconds.get(),
            date.isSelected(),
            preset.getValue(),
            ownWidth.getText(),
            ownHeight.getText(),
            ownType.getText(),
            notes.isSelected()));
  }

  /** Shows items by a name and reads none. */
  private static final class OneWay<T> extends StringConverter<T> {
    private final Function<T, String> name;

    OneWay(Function<T, String> name) {
      this.name = name;
    }

    @Override
    public String toString(T item) {
      return item == null ? "" : name.apply(item);
    }

    @Override
    public T fromString(String typed) {
      return null;
    }
  }
}

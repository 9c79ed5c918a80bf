package org.thetascope.app.window;

import java.util.List;
import java.util.Locale;
import javafx.beans.binding.Bindings;
import javafx.collections.FXCollections;
import javafx.collections.ObservableList;
import javafx.collections.transformation.FilteredList;
import javafx.scene.control.ButtonBar;
import javafx.scene.control.ButtonType;
import javafx.scene.control.Dialog;
import javafx.scene.control.DialogPane;
import javafx.scene.control.Label;
import javafx.scene.control.TableColumn;
import javafx.scene.control.TableView;
import javafx.scene.control.TextField;
import javafx.scene.control.Tooltip;
import javafx.scene.layout.Priority;
import javafx.scene.layout.VBox;
import javafx.stage.Modality;
import javafx.stage.Window;
import org.thetascope.app.control.DialogOwner;
import org.thetascope.app.control.WrappedCell;
import org.thetascope.app.shortcut.KeyNames;
import org.thetascope.app.shortcut.KeyScope;
import org.thetascope.app.shortcut.Shortcut;
import org.thetascope.text.Text;

/** Every key with what it does and where, to be searched. */
final class ShortcutHelp {
  private static final double WIDTH = 780;
  private static final double HEIGHT = 480;

  private final Text text;
  private final KeyNames names;

  ShortcutHelp(Text text) {
    this.text = text;
    names = new KeyNames(text);
  }

  /**
   * A line of the sheet.
   *
   * @param where the key works
   * @param keys as they are called
   * @param does what they do
   */
  private record Line(String where, String keys, String does) {
    boolean has(String word) {
      return (where + " " + keys + " " + does).toLowerCase(Locale.ROOT).contains(word);
    }
  }

  /** Shows the sheet beside the window, which goes on. */
  void show(Window owner) {
    Dialog<ButtonType> dialog = new Dialog<>();
    DialogOwner.set(dialog, owner);
    dialog.initModality(Modality.NONE);
    dialog.setTitle(text.get("shortcuts.title"));
    dialog.setResizable(true);
    DialogPane pane = dialog.getDialogPane();
    pane.setId("shortcut-sheet");
    ButtonType close = new ButtonType(text.get("dialog.close"), ButtonBar.ButtonData.CANCEL_CLOSE);
    pane.getButtonTypes().add(close);
    TextField search = new TextField();
    search.setId("shortcut-search");
    search.setPromptText(text.get("shortcuts.search"));
    search.setAccessibleText(text.get("shortcuts.search"));
    search.setTooltip(new Tooltip(text.get("shortcuts.search")));
    FilteredList<Line> lines = new FilteredList<>(lines());
    lines
        .predicateProperty()
        .bind(Bindings.createObjectBinding(() -> wanted(search.getText()), search.textProperty()));
    VBox content = new VBox(8, search, table(lines));
    content.setPrefSize(WIDTH, HEIGHT);
    pane.setContent(content);
    dialog.setOnShown(shown -> search.requestFocus());
    dialog.show();
  }

  private static java.util.function.Predicate<Line> wanted(String typed) {
    List<String> words = List.of(typed.toLowerCase(Locale.ROOT).strip().split("\\s+"));
    return line -> words.stream().allMatch(line::has);
  }

  private ObservableList<Line> lines() {
    return FXCollections.observableArrayList(
        Shortcuts.ALL.stream()
            .flatMap(scope -> scope.shortcuts().stream().map(one -> line(scope, one)))
            .toList());
  }

  private Line line(KeyScope scope, Shortcut shortcut) {
    return new Line(text.get(scope.titleKey()), names.of(shortcut), text.get(shortcut.titleKey()));
  }

  private TableView<Line> table(FilteredList<Line> lines) {
    TableView<Line> table = new TableView<>(lines);
    table.setId("shortcut-table");
    table.setAccessibleText(text.get("shortcuts.title"));
    table.setPlaceholder(new Label(text.get("shortcuts.none")));
    table.setColumnResizePolicy(TableView.CONSTRAINED_RESIZE_POLICY_FLEX_LAST_COLUMN);
    table.getColumns().add(column("where", 150, Line::where));
    table.getColumns().add(column("keys", 220, Line::keys));
    table.getColumns().add(column("does", 390, Line::does));
    VBox.setVgrow(table, Priority.ALWAYS);
    return table;
  }

  private TableColumn<Line, String> column(
      String id, double width, java.util.function.Function<Line, String> words) {
    TableColumn<Line, String> column = new TableColumn<>(text.get("shortcuts.column." + id));
    column.setCellValueFactory(
        cell -> Bindings.createStringBinding(() -> words.apply(cell.getValue())));
    column.setCellFactory(made -> new WrappedCell<>(shown -> shown));
    column.setPrefWidth(width);
    column.setSortable(false);
    column.setReorderable(false);
    return column;
  }
}

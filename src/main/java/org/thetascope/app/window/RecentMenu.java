package org.thetascope.app.window;

import java.nio.file.Path;
import java.util.function.Consumer;
import javafx.beans.InvalidationListener;
import javafx.beans.binding.Bindings;
import javafx.scene.control.CustomMenuItem;
import javafx.scene.control.Label;
import javafx.scene.control.Menu;
import javafx.scene.control.MenuItem;
import javafx.scene.control.SeparatorMenuItem;
import javafx.scene.control.Tooltip;
import org.thetascope.app.document.RecentFiles;
import org.thetascope.text.Text;

/** The files that were last opened or saved, by their names, with their whole paths as tooltips. */
final class RecentMenu extends Menu {
  private final RecentFiles recent;
  private final Consumer<Path> open;
  private final Text text;

  RecentMenu(RecentFiles recent, Consumer<Path> open, Text text) {
    super(text.get("file.recent"));
    this.recent = recent;
    this.open = open;
    this.text = text;
    setId("file-recent");
    disableProperty().bind(Bindings.isEmpty(recent.files()));
    recent.files().addListener((InvalidationListener) change -> fill());
    fill();
  }

  private void fill() {
    getItems().setAll(recent.files().stream().map(this::item).toList());
    MenuItem clear = new MenuItem(text.get("file.recent.clear"));
    clear.setId("file-recent-clear");
    clear.setOnAction(click -> recent.clear());
    getItems().addAll(new SeparatorMenuItem(), clear);
  }

  private MenuItem item(Path path) {
    Label name = new Label(String.valueOf(path.getFileName()));
    name.setTooltip(new Tooltip(path.toString()));
    name.setAccessibleText(path.toString());
    CustomMenuItem item = new CustomMenuItem(name);
    item.setOnAction(click -> open.accept(path));
    return item;
  }
}

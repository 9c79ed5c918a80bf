package org.thetascope.app.view;

import java.io.File;
import java.util.List;
import javafx.scene.Scene;
import javafx.scene.control.Menu;
import javafx.scene.control.MenuButton;
import javafx.scene.control.MenuItem;
import javafx.scene.control.Tooltip;
import javafx.scene.input.DragEvent;
import javafx.scene.input.KeyCombination;
import javafx.scene.input.TransferMode;
import javafx.stage.Window;
import org.thetascope.app.controller.FileActions;
import org.thetascope.scenario.Gallery;
import org.thetascope.scenario.GalleryEntry;
import org.thetascope.text.Text;

/** New, open, save and save as; files can also be dropped on the window. */
final class FileMenu extends MenuButton {
  private final FileActions files;
  private final Text text;
  private final Menu gallery = new Menu();

  FileMenu(FileActions files, Text text) {
    this.files = files;
    this.text = text;
    setId("file");
    setText(text.get("file.menu"));
    setAccessibleText(text.get("file.menu"));
    setTooltip(new Tooltip(text.get("file.menu.help")));
    getStyleClass().add("flat");
    gallery.setId("file-gallery");
    gallery.setText(text.get("file.gallery"));
    setOnShowing(opening -> fillGallery());
    getItems()
        .addAll(
            item("new", "Shortcut+N", () -> files.newScenario(window())),
            item("open", "Shortcut+O", () -> files.open(window())),
            gallery,
            item("save", "Shortcut+S", () -> files.save(window())),
            item("saveAs", "Shortcut+Shift+S", () -> files.saveAs(window())));
  }

  /** The bundled scenarios, read when the menu is first opened. */
  private void fillGallery() {
    if (gallery.getItems().isEmpty()) {
      for (GalleryEntry entry : new Gallery().all()) {
        MenuItem item = new MenuItem(entry.title());
        item.setId("gallery-" + entry.id());
        item.setOnAction(click -> files.show(window(), entry.scenario()));
        gallery.getItems().add(item);
      }
    }
  }

  private Window window() {
    return getScene().getWindow();
  }

  private MenuItem item(String id, String keys, Runnable action) {
    MenuItem item = new MenuItem(text.get("file." + id));
    item.setId("file-" + id);
    item.setAccelerator(KeyCombination.keyCombination(keys));
    item.setOnAction(click -> action.run());
    return item;
  }

  /** Takes files that are dropped on the scene. */
  void acceptDrops(Scene scene) {
    scene.addEventHandler(
        DragEvent.DRAG_OVER,
        drag -> {
          if (drag.getDragboard().hasFiles()) {
            drag.acceptTransferModes(TransferMode.COPY);
            drag.consume();
          }
        });
    scene.addEventHandler(
        DragEvent.DRAG_DROPPED,
        drop -> {
          List<File> dropped = drop.getDragboard().getFiles();
          drop.setDropCompleted(!dropped.isEmpty());
          drop.consume();
          if (!dropped.isEmpty()) {
            files.open(window(), dropped.get(0).toPath());
          }
        });
  }
}

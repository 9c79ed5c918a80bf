package org.thetascope.app.window;

import java.io.File;
import java.util.List;
import javafx.scene.control.Menu;
import javafx.scene.control.MenuItem;
import javafx.scene.control.SeparatorMenuItem;
import javafx.scene.input.DragEvent;
import javafx.scene.input.TransferMode;
import javafx.stage.Window;
import org.thetascope.app.document.FileActions;
import org.thetascope.app.document.GalleryTexts;
import org.thetascope.app.document.RecentFiles;
import org.thetascope.app.shortcut.KeyNames;
import org.thetascope.app.shortcut.Keys;
import org.thetascope.app.shortcut.SceneHandlers;
import org.thetascope.scenario.GalleryEntry;
import org.thetascope.text.Text;

/** What can be done with files; they can also be dropped on the window. */
final class FileMenu extends Menu {
  private final FileActions files;
  private final Window window;
  private final Text text;
  private final ShortcutItems items;
  private final Menu gallery = new Menu();

  FileMenu(FileActions files, RecentFiles recentFiles, Keys keys, Window window, Text text) {
    super(text.get("file.menu"));
    this.window = window;
    this.files = files;
    this.text = text;
    items = new ShortcutItems(keys, new KeyNames(text), "file");
    setId("file");
    gallery.setId("file-gallery");
    gallery.setText(text.get("file.gallery"));
    Menu recent = new RecentMenu(recentFiles, path -> files.openRecent(window, path), text);
    setOnShowing(opening -> fillGallery());
    getItems()
        .addAll(
            item("new"),
            item("open"),
            recent,
            gallery,
            new SeparatorMenuItem(),
            item("save"),
            item("saveAs"),
            item("export"),
            item("print"),
            new SeparatorMenuItem(),
            item("quit"));
  }

  /** The bundled scenarios, read when the menu is first opened. */
  private void fillGallery() {
    if (gallery.getItems().isEmpty()) {
      String topic = "";
      for (GalleryEntry entry : new GalleryTexts(text).byTopic()) {
        if (!entry.scenario().view().lab().equals(topic)) {
          topic = entry.scenario().view().lab();
          gallery.getItems().add(heading(text.get("lab." + topic + ".title")));
        }
        MenuItem item = new MenuItem(entry.title());
        item.setId("gallery-" + entry.id());
        item.setOnAction(click -> files.show(window, entry.scenario()));
        gallery.getItems().add(item);
      }
    }
  }

  /** Names the entries that follow. */
  private static MenuItem heading(String words) {
    MenuItem heading = new MenuItem(words);
    heading.setDisable(true);
    return heading;
  }

  private MenuItem item(String id) {
    return items.item(id, text.get("file." + id));
  }

  /** Takes files that are dropped on the scene. */
  void acceptDrops(SceneHandlers scene) {
    scene.handle(
        DragEvent.DRAG_OVER,
        drag -> {
          if (drag.getDragboard().hasFiles()) {
            drag.acceptTransferModes(TransferMode.COPY);
            drag.consume();
          }
        });
    scene.handle(
        DragEvent.DRAG_DROPPED,
        drop -> {
          List<File> dropped = drop.getDragboard().getFiles();
          drop.setDropCompleted(!dropped.isEmpty());
          drop.consume();
          if (!dropped.isEmpty()) {
            files.open(window, dropped.get(0).toPath());
          }
        });
  }
}

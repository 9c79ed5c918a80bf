package org.thetascope.app.window;

import java.util.function.BiConsumer;
import java.util.function.Supplier;
import javafx.scene.Node;
import javafx.scene.control.CheckMenuItem;
import javafx.scene.control.ContextMenu;
import javafx.scene.control.MenuItem;
import javafx.scene.control.SeparatorMenuItem;
import javafx.scene.input.ContextMenuEvent;
import org.thetascope.app.chart.ChartCommand;
import org.thetascope.app.chart.ChartKeys;
import org.thetascope.app.chart.ChartPane;
import org.thetascope.app.export.ChartExport;
import org.thetascope.app.lab.Lab;
import org.thetascope.app.shortcut.KeyNames;
import org.thetascope.app.shortcut.Keys;
import org.thetascope.app.shortcut.Shortcut;
import org.thetascope.text.Text;

/** What can be done with a chart, by a right click on it, the menu key or Shift+F10. */
final class ChartMenu {
  private final ChartExport export;
  private final Supplier<Lab> front;
  private final Keys keys;
  private final Text text;
  private final KeyNames names;
  private ContextMenu open;

  ChartMenu(ChartExport export, Supplier<Lab> front, Keys keys, Text text) {
    this.export = export;
    this.front = front;
    this.keys = keys;
    this.text = text;
    names = new KeyNames(text);
  }

  /** Opens over the charts of a part of the scene. */
  void listen(Node part) {
    part.addEventHandler(ContextMenuEvent.CONTEXT_MENU_REQUESTED, this::request);
  }

  private void request(ContextMenuEvent asked) {
    for (Node node = (Node) asked.getTarget(); node != null; node = node.getParent()) {
      if (node instanceof ChartPane pane) {
        show(pane, asked);
        asked.consume();
        return;
      }
    }
  }

  private void show(ChartPane pane, ContextMenuEvent asked) {
    if (open != null) {
      open.hide();
    }
    open = new ContextMenu();
    open.setId("chart-menu");
    for (ChartCommand command : pane.commands()) {
      if (command.possible().get()) {
        open.getItems().add(item(command));
      }
    }
    BiConsumer<String, Runnable> add =
        (id, action) -> open.getItems().add(item(id, keys.shortcut(id), action));
    open.getItems().add(new SeparatorMenuItem());
    add.accept("predict", () -> keys.run("predict"));
    open.getItems().add(new SeparatorMenuItem());
    for (String id : new String[] {"copyPicture", "copyData"}) {
      Shortcut shortcut = ChartKeys.KEYS.shortcut(id);
      open.getItems().add(item(id, shortcut, () -> export.copy(id, pane)));
    }
    add.accept("export", () -> export.export(pane, front.get()));
    pane.requestFocus();
    open.show(pane, asked.getScreenX(), asked.getScreenY());
  }

  private MenuItem item(ChartCommand command) {
    if (command.on() == null) {
      return item(command.id(), command.shortcut(), command::run);
    }
    CheckMenuItem item = new CheckMenuItem();
    item.setSelected(command.on().getValue());
    item.setOnAction(click -> command.run());
    return named(item, command.id(), command.shortcut());
  }

  private MenuItem item(String id, Shortcut shortcut, Runnable action) {
    MenuItem item = new MenuItem();
    item.setOnAction(click -> action.run());
    return named(item, id, shortcut);
  }

  /** A letter as an accelerator would fire while somebody types: the key is part of the words. */
  private MenuItem named(MenuItem item, String id, Shortcut shortcut) {
    item.setId("chart-menu-" + id);
    item.setText(text.get("action.withKeys", text.get("chart.command." + id), names.of(shortcut)));
    return item;
  }
}

package org.thetascope.app.window;

import java.util.List;
import javafx.scene.Node;
import javafx.scene.control.ListView;
import javafx.scene.control.Slider;
import javafx.scene.control.TableView;
import org.thetascope.app.shortcut.Keys;

/**
 * Who gets Page Up and Page Down, which every clicker sends. While a lecture is projected they
 * always turn its page. Otherwise sliders, lists and tables keep them when they have the focus, and
 * nothing else does: not the pane around them, which would scroll.
 */
final class PageKeys {
  private PageKeys() {}

  static void putFirst(AppState appState, Keys keys) {
    for (String id : List.of("pageOn", "pageBack")) {
      keys.putFirst(id, focused -> appState.lecture().isOpen() && turns(appState, focused));
    }
  }

  private static boolean turns(AppState appState, Node focused) {
    return appState.appearance().projectingProperty().get() || !pages(focused);
  }

  private static boolean pages(Node node) {
    return node instanceof Slider || node instanceof ListView || node instanceof TableView;
  }
}

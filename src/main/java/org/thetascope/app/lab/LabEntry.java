package org.thetascope.app.lab;

import java.util.List;
import java.util.function.Function;
import org.thetascope.app.shortcut.KeyScope;

/**
 * The registration of a lab. Its tab, its key Ctrl+n, its menu entry and its export follow.
 *
 * @param id names it in files, in ids and in the resource bundle: "lab.id.title" and "lab.id.help"
 * @param keys the keys that work in it
 * @param maker creates it when its tab is first shown
 */
public record LabEntry(String id, List<KeyScope> keys, Function<LabContext, Lab> maker) {
  /** The key of the words on its tab. */
  public String titleKey() {
    return "lab." + id + ".title";
  }

  /** The key of a sentence on what it shows. */
  public String helpKey() {
    return "lab." + id + ".help";
  }
}

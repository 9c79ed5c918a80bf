package org.thetascope.app.lab.worksheet;

import java.util.HashMap;
import java.util.Map;
import org.thetascope.worksheet.sheet.CellNames;
import org.thetascope.worksheet.sheet.Components;

/**
 * Names in files as people write them: Δθ for delta_theta, RMSProp for rmsprop. What is typed is
 * kept as it is, since a sheet may hold either.
 *
 * @param symbols by the names in files
 */
record SymbolText(Map<String, String> symbols) implements CellText {
  /** Keeps a copy. */
  SymbolText {
    symbols = Map.copyOf(symbols);
  }

  /** The signs of quantities. */
  static SymbolText ofQuantities() {
    return new SymbolText(CellNames.QUANTITIES);
  }

  /** The names of optimizers. */
  static SymbolText ofOptimizers() {
    return new SymbolText(CellNames.OPTIMIZERS);
  }

  /** The signs of components. */
  static SymbolText of(Components components) {
    Map<String, String> signs = new HashMap<>();
    for (int i = 0; i < components.size(); i++) {
      signs.put(components.name(i), components.sign(i));
      signs.put(Integer.toString(i), components.sign(i));
    }
    return new SymbolText(signs);
  }

  @Override
  public String shown(String inFile) {
    return CellNames.shown(symbols, inFile);
  }

  @Override
  public String inFile(String typed) {
    return typed;
  }
}

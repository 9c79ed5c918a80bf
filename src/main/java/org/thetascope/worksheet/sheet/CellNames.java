package org.thetascope.worksheet.sheet;

import java.util.HashMap;
import java.util.Locale;
import java.util.Map;
import org.thetascope.optimizer.Optimizer;
import org.thetascope.optimizer.Optimizers;
import org.thetascope.optimizer.Quantity;

/** Names in the cells of files as people write them: Δθ for delta_theta, RMSProp for rmsprop. */
public final class CellNames {
  /** The signs of quantities by their names in files. */
  public static final Map<String, String> QUANTITIES = quantities();

  /** The names of optimizers by their names in files. */
  public static final Map<String, String> OPTIMIZERS = optimizers();

  private CellNames() {}

  private static Map<String, String> quantities() {
    Map<String, String> signs = new HashMap<>();
    for (Quantity quantity : Quantity.values()) {
      signs.put(quantity.id(), quantity.symbol());
    }
    signs.put("m_hat", "m̂");
    signs.put("v_hat", "v̂");
    return Map.copyOf(signs);
  }

  private static Map<String, String> optimizers() {
    Map<String, String> names = new HashMap<>();
    for (Optimizer optimizer : Optimizers.ALL) {
      names.put(optimizer.id(), optimizer.name());
    }
    return Map.copyOf(names);
  }

  /** What a cell of a column says; what is no name there stays as it is. */
  public static String shown(String column, String cell) {
    return switch (column.strip()) {
      case "quantity" -> shown(QUANTITIES, cell);
      case "optimizer" -> shown(OPTIMIZERS, cell);
      default -> cell;
    };
  }

  /** The same by names that are given. */
  public static String shown(Map<String, String> names, String cell) {
    String name = cell.strip();
    return names.getOrDefault(name, names.getOrDefault(name.toLowerCase(Locale.ROOT), cell));
  }
}

package org.thetascope.worksheet.sheet;

import java.text.Normalizer;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.TreeSet;
import org.thetascope.optimizer.Optimizer;
import org.thetascope.optimizer.Quantity;
import org.thetascope.parameter.FaultException;

/**
 * What a sheet calls its quantities: by their names in files, by their signs, and those of Adam and
 * AdamW also as papers call them, m and v. That v is their second moment only where the sheet has a
 * row m of the same optimizer.
 */
final class QuantityNames {
  private static final Map<String, Quantity> NAMES = names();
  private static final Map<String, Quantity> OF_PAPERS =
      Map.of(
          "m", Quantity.S,
          "m_hat", Quantity.S_HAT,
          "m̂", Quantity.S_HAT,
          "v", Quantity.R,
          "v_hat", Quantity.R_HAT,
          "v̂", Quantity.R_HAT);
  private static final Set<String> SECOND = Set.of("v", "v_hat", "v̂");

  private final Set<String> withM = new TreeSet<>();
  private final Map<List<String>, Quantity> read = new HashMap<>();

  /** For a sheet with these rows. */
  QuantityNames(Sheet sheet) {
    int optimizer = sheet.column("optimizer");
    int quantity = sheet.column("quantity");
    for (Line line : sheet.rows()) {
      if (plain(line.cell(quantity)).equals("m")) {
        withM.add(plain(line.cell(optimizer)));
      }
    }
  }

  private static Map<String, Quantity> names() {
    Map<String, Quantity> names = new HashMap<>();
    for (Quantity quantity : Quantity.values()) {
      names.put(quantity.id(), quantity);
      names.put(plain(quantity.symbol()), quantity);
    }
    return Map.copyOf(names);
  }

  /** Without case, outer blanks and the many ways to write ŝ. */
  private static String plain(String cell) {
    return Normalizer.normalize(cell.strip().toLowerCase(Locale.ROOT), Normalizer.Form.NFC)
        .replace('∆', 'δ')
        .replace('ϑ', 'θ');
  }

  /**
   * The quantity that a cell names.
   *
   * @throws FaultException if there is none of that name, or the optimizer has none
   */
  Quantity quantity(String cell, Optimizer optimizer) {
    return read.computeIfAbsent(List.of(cell, optimizer.id()), names -> find(cell, optimizer));
  }

  private Quantity find(String cell, Optimizer optimizer) {
    String name = plain(cell);
    Optional<Quantity> found = Optional.ofNullable(NAMES.get(name)).filter(optimizer::has);
    Optional<Quantity> named = found.or(() -> ofPapers(name, optimizer));
    if (named.isPresent()) {
      return named.get();
    }
    if (NAMES.containsKey(name) || OF_PAPERS.containsKey(name)) {
      throw new FaultException("fault.sheet.quantity", optimizer.name(), cell.strip());
    }
    throw new FaultException("fault.choice", "quantity", cell.strip(), allowed(optimizer));
  }

  private Optional<Quantity> ofPapers(String name, Optimizer optimizer) {
    boolean known = !SECOND.contains(name) || withM.contains(optimizer.id());
    return Optional.ofNullable(OF_PAPERS.get(name))
        .filter(quantity -> known && optimizer.has(Quantity.S_HAT));
  }

  private static String allowed(Optimizer optimizer) {
    List<String> allowed = new ArrayList<>();
    for (Quantity quantity : Quantity.values()) {
      if (optimizer.has(quantity)) {
        allowed.add(quantity.id());
      }
    }
    return String.join(", ", allowed);
  }
}

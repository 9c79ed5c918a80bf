package org.thetascope.worksheet.sheet;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import org.thetascope.parameter.Fault;
import org.thetascope.parameter.FaultException;

/**
 * What the rows of a sheet say, and for each row that says nothing certain, why.
 *
 * @param entries the rows that are understood, in their order
 * @param faults one sentence for each other row, by its index counted from 0
 */
public record Entries(List<Entry> entries, Map<Integer, Fault> faults) {
  /** Keeps copies. */
  public Entries {
    entries = List.copyOf(entries);
    faults = Map.copyOf(faults);
  }

  /**
   * What a sheet says. Of two rows for the same number the second is a fault.
   *
   * @param components of the θ that it was worked for
   */
  public static Entries of(Sheet sheet, Components components) {
    EntryReader reader = new EntryReader(sheet, components);
    List<Entry> entries = new ArrayList<>();
    Map<Integer, Fault> faults = new HashMap<>();
    Map<List<Object>, Integer> seen = new HashMap<>();
    List<Line> rows = sheet.rows();
    for (int row = 0; row < rows.size(); row++) {
      try {
        Entry entry = reader.read(row, rows.get(row));
        List<Object> key = List.of(entry.optimizer(), entry.cell());
        Integer first = seen.putIfAbsent(key, entry.line());
        if (first != null) {
          throw new FaultException(
              "fault.sheet.line",
              entry.line(),
              Fault.of(
                  "fault.sheet.twice",
                  entry.optimizer(),
                  entry.step(),
                  entry.quantity().id(),
                  first));
        }
        entries.add(entry);
      } catch (FaultException e) {
        faults.put(row, e.fault());
      }
    }
    return new Entries(entries, faults);
  }

  /**
   * The entries, if every row is understood.
   *
   * @throws FaultException with the first row that is not
   */
  public List<Entry> all() {
    if (!faults.isEmpty()) {
      throw new FaultException(new TreeMap<>(faults).firstEntry().getValue());
    }
    return entries;
  }
}

package org.thetascope.figure;

import java.util.LinkedHashMap;
import java.util.Map;

/** All tables of the file contract, by the name that the command line gives them. */
public final class CsvTables {
  private CsvTables() {}

  /** The tables in the order shown. */
  public static Map<String, CsvTable> all() {
    Map<String, CsvTable> tables = new LinkedHashMap<>();
    tables.put("trajectories", new TrajectoriesTable());
    tables.put("chain", new ChainTable());
    tables.put("variance", new VarianceTable());
    tables.put("plane", new PlaneTable());
    tables.put("sweep", new SweepTable());
    tables.put("stability", new StabilityTable());
    tables.put("map", new MapTable());
    return tables;
  }
}

package org.thetascope.cli;

import java.io.BufferedWriter;
import java.io.IOException;
import java.io.OutputStream;
import java.io.OutputStreamWriter;
import java.io.Writer;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.concurrent.Callable;
import org.thetascope.figure.CsvTable;
import org.thetascope.figure.CsvTables;
import org.thetascope.figure.ScenarioSource;
import org.thetascope.parameter.FaultException;
import org.thetascope.scenario.Scenario;
import org.thetascope.storage.WholeFile;
import picocli.CommandLine.Command;
import picocli.CommandLine.Option;
import picocli.CommandLine.Parameters;

/** Prints a table of a scenario as CSV. */
@Command(name = DataCommand.NAME, mixinStandardHelpOptions = true)
final class DataCommand implements Callable<Integer> {
  /** What the command is called. */
  static final String NAME = "data";

  private final Console console;

  @Parameters(paramLabel = "FILE", descriptionKey = "cli.file")
  private String file;

  @Option(
      names = "--table",
      required = true,
      paramLabel = "TABLE",
      descriptionKey = "cli.table",
      completionCandidates = TableNames.class)
  private String table;

  @Option(names = "--out", paramLabel = "F.csv", descriptionKey = "cli.out")
  private String out;

  DataCommand(Console console) {
    this.console = console;
  }

  /** The names that --table takes. */
  static final class TableNames extends ArrayList<String> {
    private static final long serialVersionUID = 1L;

    TableNames() {
      super(CsvTables.all().keySet());
    }
  }

  @Override
  public Integer call() throws IOException {
    CsvTable found = CsvTables.all().get(table);
    if (found == null) {
      throw new FaultException(
          "fault.choice", "--table", table, String.join(", ", new TableNames()));
    }
    Scenario scenario = new ScenarioSource(console.in()).read(file);
    if (out == null) {
      print(found, scenario, console.out());
    } else {
      WholeFile.write(ScenarioSource.target(out, file), stream -> print(found, scenario, stream));
    }
    return 0;
  }

  private static void print(CsvTable table, Scenario scenario, OutputStream stream)
      throws IOException {
    Writer writer =
        new BufferedWriter(new OutputStreamWriter(stream, StandardCharsets.UTF_8), 1 << 16);
    table.print(scenario, writer);
    writer.flush();
  }
}

package org.thetascope.cli;

import java.io.BufferedWriter;
import java.io.IOException;
import java.io.OutputStream;
import java.io.OutputStreamWriter;
import java.io.Writer;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.List;
import java.util.concurrent.Callable;
import org.thetascope.figure.AuditCsv;
import org.thetascope.figure.ScenarioSource;
import org.thetascope.parameter.FaultException;
import org.thetascope.scenario.ScenarioReader;
import org.thetascope.storage.WholeFile;
import org.thetascope.text.Text;
import org.thetascope.worksheet.Audit;
import org.thetascope.worksheet.Auditor;
import org.thetascope.worksheet.SheetFile;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Option;
import picocli.CommandLine.Parameters;

/**
 * Audits a worked solution. A sheet with slips is no failure of the command, which has done its
 * work; one that cannot be understood as a whole is bad input, and nothing is printed of it.
 */
@Command(name = CheckCommand.NAME, mixinStandardHelpOptions = true)
final class CheckCommand implements Callable<Integer> {
  /** What the command is called. */
  static final String NAME = "check";

  private static final String STANDARD_INPUT = "-";

  private final Console console;
  private final Text text;

  @Parameters(paramLabel = "SHEET.csv", descriptionKey = "cli.sheet")
  private String file;

  @Option(names = "--out", paramLabel = "F.csv", descriptionKey = "cli.out")
  private String out;

  @Mixin private final LanguageOption language = new LanguageOption();

  CheckCommand(Console console, Text text) {
    this.console = console;
    this.text = text;
  }

  @Override
  public Integer call() throws IOException {
    AuditCsv csv = new AuditCsv(language.text());
    Audit audit = audit();
    if (out == null) {
      print(csv, audit, console.out());
    } else {
      WholeFile.write(ScenarioSource.target(out, file), stream -> print(csv, audit, stream));
    }
    console.err().println(summary(audit));
    console.err().flush();
    return 0;
  }

  private Audit audit() {
    SheetFile read = read();
    try {
      return Auditor.strict(read.sheet(), read.scenario());
    } catch (FaultException e) {
      throw new FaultException("fault.inFile", file, e.fault());
    }
  }

  private SheetFile read() {
    if (!file.equals(STANDARD_INPUT)) {
      return SheetFile.read(ScenarioSource.path(file));
    }
    try {
      return SheetFile.read(console.in(), STANDARD_INPUT, ScenarioSource.path("").toAbsolutePath());
    } catch (IOException e) {
      throw new FaultException("fault.cannotRead", file, ScenarioReader.reason(e));
    }
  }

  private static void print(AuditCsv csv, Audit audit, OutputStream stream) throws IOException {
    Writer writer = new BufferedWriter(new OutputStreamWriter(stream, StandardCharsets.UTF_8));
    csv.print(audit, writer);
    writer.flush();
  }

  /** How many rows are right, and the first wrong step of each optimizer, in one line. */
  private String summary(Audit audit) {
    List<String> firsts = new ArrayList<>();
    audit
        .firstWrong()
        .forEach(
            (optimizer, row) ->
                firsts.add(
                    row.map(r -> r.entry())
                        .map(
                            e ->
                                text.get("cli.check.first", optimizer, e.step(), e.quantity().id()))
                        .orElseGet(() -> text.get("cli.check.noneWrong", optimizer))));
    String all = firsts.isEmpty() ? text.get("cli.check.empty") : String.join("; ", firsts);
    return text.get("cli.check.summary", audit.right(), audit.rows().size(), all);
  }
}

package org.thetascope.cli;

import java.io.BufferedWriter;
import java.io.IOException;
import java.io.OutputStream;
import java.io.OutputStreamWriter;
import java.io.Writer;
import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.concurrent.Callable;
import org.thetascope.figure.AuditCsv;
import org.thetascope.figure.AuditsCsv;
import org.thetascope.figure.ScenarioSource;
import org.thetascope.parameter.FaultException;
import org.thetascope.scenario.ScenarioReader;
import org.thetascope.storage.WholeFile;
import org.thetascope.text.Text;
import org.thetascope.worksheet.Audit;
import org.thetascope.worksheet.Auditor;
import org.thetascope.worksheet.SheetFile;
import org.thetascope.worksheet.sheet.Entry;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Option;
import picocli.CommandLine.Parameters;

/**
 * Audits worked solutions: one in full, several as a table of their first wrong numbers. A sheet
 * with slips is no failure of the command, which has done its work; one that cannot be understood
 * as a whole is bad input, and nothing is printed of it.
 */
@Command(name = CheckCommand.NAME, mixinStandardHelpOptions = true)
final class CheckCommand implements Callable<Integer> {
  /** What the command is called. */
  static final String NAME = "check";

  private static final String STANDARD_INPUT = "-";

  private final Console console;
  private final Text text;

  @Parameters(arity = "1..*", paramLabel = "SHEET.csv", descriptionKey = "cli.sheet")
  private List<String> files;

  @Option(names = "--out", paramLabel = "F.csv", descriptionKey = "cli.out")
  private String out;

  @Mixin private final LanguageOption language = new LanguageOption();

  CheckCommand(Console console, Text text) {
    this.console = console;
    this.text = text;
  }

  /** A sheet with its audit. */
  private record Checked(SheetFile file, Audit audit) {}

  /** Prints a table. */
  private interface Table {
    void print(Appendable out) throws IOException;
  }

  @Override
  public Integer call() throws IOException {
    return files.size() == 1 ? one(files.get(0)) : several();
  }

  private int one(String file) throws IOException {
    Checked checked = check(file);
    write(out -> new AuditCsv(language.text()).print(checked.audit(), out));
    say(summary(checked));
    return 0;
  }

  /** Sheets that cannot be read are named, and the others go on. */
  private int several() throws IOException {
    Map<String, Audit> audits = new LinkedHashMap<>();
    int homework = 0;
    for (String file : files) {
      try {
        Checked checked = check(file);
        audits.put(file, checked.audit());
        homework += checked.file().named() ? 0 : 1;
      } catch (FaultException e) {
        say(Commands.line(text.sentence(e.fault())));
      }
    }
    write(out -> new AuditsCsv(language.text()).print(audits, out));
    if (homework > 0) {
      say(text.get("cli.check.severalHomework", homework));
    }
    int rows = audits.values().stream().mapToInt(audit -> audit.rows().size()).sum();
    int right = audits.values().stream().mapToInt(Audit::right).sum();
    long clean = audits.values().stream().filter(audit -> audit.first().isEmpty()).count();
    say(text.get("cli.check.several", right, rows, audits.size(), clean));
    return audits.size() == files.size() ? 0 : Commands.BAD_INPUT;
  }

  private Checked check(String file) {
    SheetFile read = read(file);
    try {
      return new Checked(read, Auditor.strict(read.sheet(), read.scenario()));
    } catch (FaultException e) {
      throw new FaultException("fault.inFile", file, e.fault());
    }
  }

  private SheetFile read(String file) {
    if (!file.equals(STANDARD_INPUT)) {
      return SheetFile.read(ScenarioSource.path(file));
    }
    try {
      return SheetFile.read(console.in(), STANDARD_INPUT, ScenarioSource.path("").toAbsolutePath());
    } catch (IOException e) {
      throw new FaultException("fault.cannotRead", file, ScenarioReader.reason(e));
    }
  }

  private void write(Table table) throws IOException {
    if (out == null) {
      print(table, console.out());
      return;
    }
    Path target = ScenarioSource.target(out, files.get(0));
    for (String file : files) {
      target = ScenarioSource.target(out, file);
    }
    WholeFile.write(target, stream -> print(table, stream));
  }

  private static void print(Table table, OutputStream stream) throws IOException {
    Writer writer = new BufferedWriter(new OutputStreamWriter(stream, StandardCharsets.UTF_8));
    table.print(writer);
    writer.flush();
  }

  private void say(String sentence) {
    console.err().println(sentence);
    console.err().flush();
  }

  /** How many rows are right, and the first wrong step of each optimizer, in one line. */
  private String summary(Checked checked) {
    Audit audit = checked.audit();
    List<String> firsts = new ArrayList<>();
    audit
        .firstWrong()
        .forEach(
            (optimizer, row) ->
                firsts.add(
                    row.map(found -> first(optimizer, found.entry()))
                        .orElseGet(() -> text.get("cli.check.noneWrong", optimizer))));
    String all = firsts.isEmpty() ? text.get("cli.check.empty") : String.join("; ", firsts);
    String sentence = text.get("cli.check.summary", audit.right(), audit.rows().size(), all);
    return checked.file().named() ? sentence : sentence + " " + text.get("cli.check.homework");
  }

  private String first(String optimizer, Entry entry) {
    return text.get("cli.check.first", optimizer, entry.step(), entry.quantity().id());
  }
}

package org.thetascope.app.lab.worksheet;

import java.io.BufferedWriter;
import java.io.IOException;
import java.io.OutputStream;
import java.io.OutputStreamWriter;
import java.io.Writer;
import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.concurrent.atomic.AtomicReference;
import javafx.stage.Window;
import org.thetascope.app.document.FileTasks;
import org.thetascope.app.document.GalleryTexts;
import org.thetascope.app.document.ScenarioModel;
import org.thetascope.figure.AuditCsv;
import org.thetascope.figure.AuditLatex;
import org.thetascope.figure.AuditPdf;
import org.thetascope.figure.AuditWords;
import org.thetascope.figure.FileName;
import org.thetascope.figure.HandoutPdf;
import org.thetascope.figure.SheetWriter;
import org.thetascope.figure.SheetWriter.Written;
import org.thetascope.optimizer.Optimizers;
import org.thetascope.parameter.FaultException;
import org.thetascope.scenario.Scenario;
import org.thetascope.storage.WholeFile;
import org.thetascope.text.Text;
import org.thetascope.worksheet.Audit;
import org.thetascope.worksheet.Auditor;
import org.thetascope.worksheet.Homework;
import org.thetascope.worksheet.SheetFile;
import org.thetascope.worksheet.sheet.Components;
import org.thetascope.worksheet.sheet.NextRow;
import org.thetascope.worksheet.sheet.Sheet;
import org.thetascope.worksheet.sheet.SheetReader;

/** What can be done with a worked solution: open, save, export it, hand out an empty one. */
public final class SheetActions {
  /** The kinds of file that an audit is exported as. */
  public static final List<String> EXPORTS = List.of("csv", "tex", "pdf");

  private static final List<String> SHEETS = List.of(".csv", ".tsv", ".xlsx", ".xls", ".ods");

  private static final String NEW = "# scenario: worksheet.thetascope.json\n";

  private final FileTasks files;
  private final ScenarioModel model;
  private final SheetModel sheet;
  private final DerivationChoice choice;
  private final Text text;

  /** On a sheet. */
  public SheetActions(
      FileTasks files, ScenarioModel model, SheetModel sheet, DerivationChoice choice, Text text) {
    this.files = files;
    this.model = model;
    this.sheet = sheet;
    this.choice = choice;
    this.text = text;
  }

  /** The homework that comes with the program. */
  public static SheetState homework(Text text) {
    return new SheetState(
        text.get("sheet.homework.name"), Homework.sheet(), new GalleryTexts(text).homework());
  }

  /** Opens the homework again, as it was printed. */
  public void openHomework() {
    sheet.open(homework(text));
  }

  /** Opens a sheet with empty rows, for the sliders' problem. */
  public void openNew() {
    Scenario worked = model.scenario();
    Components components = Components.of(worked);
    List<String> header = new ArrayList<>(Sheet.REQUIRED);
    if (components.size() > 1) {
      header.add(header.indexOf("quantity"), Sheet.COMPONENT);
    }
    Sheet rows =
        NextRow.rows(
            SheetReader.read(NEW + String.join(",", header) + "\n"),
            components,
            Optimizers.of(choice.optimizerProperty().get()),
            choice.countProperty().get());
    sheet.open(new SheetState(text.get("sheet.new.name"), rows, worked));
  }

  /** Asks for a file and opens it; what cannot be read leaves the present sheet as it is. */
  public void open(Window owner) {
    files.open(owner, "csv", SheetActions::read, sheet::open);
  }

  /** Whether a file is a worked solution or its workbook, by its name. */
  public static boolean isSheet(Path path) {
    String name = path.toString().toLowerCase(Locale.ROOT);
    return SHEETS.stream().anyMatch(name::endsWith);
  }

  /**
   * The worked solution in a file.
   *
   * @throws FaultException if it cannot be read
   */
  public static SheetState read(Path path) {
    SheetFile read = SheetFile.read(path);
    return new SheetState(path.getFileName().toString(), read.sheet(), read.scenario());
  }

  /** Asks for a file and saves the sheet, with its scenario beside it. */
  public void save(Window owner) {
    save(owner, () -> {});
  }

  /**
   * Asks for a file and saves the sheet.
   *
   * @param then what follows once it is saved
   */
  public void save(Window owner, Runnable then) {
    SheetState state = sheet.state();
    AtomicReference<Sheet> written = new AtomicReference<>();
    files.save(
        owner,
        stem(state.name()) + ".csv",
        path -> {
          Written saved = SheetWriter.write(path, state.sheet(), state.scenario());
          written.set(saved.sheet());
          return saved(path, saved);
        },
        path -> {
          String name = path.getFileName().toString();
          sheet.savedAs(new SheetState(name, written.get(), state.scenario()));
          then.run();
        });
  }

  private String saved(Path path, Written saved) {
    if (saved.left().isPresent()) {
      String own = saved.sheet().scenarios().get(0);
      return text.get("sheet.saved.own", path, own, saved.left().get().getFileName());
    }
    return saved
        .scenario()
        .map(scenario -> text.get("sheet.saved.both", path, scenario.getFileName()))
        .orElseGet(() -> text.get("export.done", path));
  }

  /** Asks for a file and writes the audit into it, as the kind of file asks. */
  public void export(Window owner, String extension) {
    SheetState state = sheet.state();
    String name = text.get("sheet.export.name", stem(state.name())) + "." + extension;
    files.save(
        owner,
        name,
        path -> {
          Audit audit = Auditor.audit(state.sheet(), state.scenario());
          WholeFile.write(path, out -> print(state.name(), audit, extension, out));
          return text.get("export.done", path);
        },
        path -> {});
  }

  private void print(String title, Audit audit, String extension, OutputStream out)
      throws IOException {
    if (extension.equals("pdf")) {
      AuditWords words = new AuditWords(text);
      List<String> sentences = List.of(words.totals(audit), words.firsts(audit));
      new AuditPdf(text).print(title, sentences, audit, out);
      return;
    }
    Writer writer = new BufferedWriter(new OutputStreamWriter(out, StandardCharsets.UTF_8));
    if (extension.equals("tex")) {
      new AuditLatex(text).print(audit, writer);
    } else {
      new AuditCsv(text).print(audit, writer);
    }
    writer.flush();
  }

  /**
   * Asks for a file and prints a worksheet for what the open sheet is worked for.
   *
   * @param solution whether the results stand in its boxes
   */
  public void handOut(Window owner, boolean solution) {
    SheetState state = sheet.state();
    Scenario worked = state.scenario();
    String own = worked.title().isEmpty() ? stem(state.name()) : worked.title();
    int steps = choice.countProperty().get();
    int digits = choice.digitsProperty().get();
    files.save(
        owner,
        text.get(solution ? "handout.solutionName" : "handout.name", stem(own)) + ".pdf",
        path -> {
          HandoutPdf handout = new HandoutPdf(text, own, worked, steps, digits);
          WholeFile.write(path, out -> handout.print(solution, out));
          return text.get("handout.saved", path);
        },
        path -> {});
  }

  /** Puts the sheet's scenario in place of the present one; this can be undone. */
  public void load() {
    model.set(sheet.state().scenario());
  }

  private static String stem(String name) {
    return FileName.of(name.replaceFirst("(?i)\\.csv$", ""), "worksheet");
  }
}

package org.thetascope.cli;

import java.io.IOException;
import java.io.PrintWriter;
import java.nio.charset.StandardCharsets;
import java.time.InstantSource;
import java.util.List;
import java.util.Locale;
import java.util.Set;
import org.thetascope.chart.ChartFonts;
import org.thetascope.parameter.Fault;
import org.thetascope.parameter.FaultException;
import org.thetascope.text.Text;
import picocli.CommandLine;
import picocli.CommandLine.Command;
import picocli.CommandLine.IVersionProvider;
import picocli.CommandLine.Parameters;

/** The command line: names the command, runs it, and turns every fault into one line. */
public final class Commands {
  private static final int DONE = 0;
  private static final int FAILED = 1;

  /** The exit status of bad input or usage. */
  static final int BAD_INPUT = 2;

  /** The commands there are. */
  static final Set<String> NAMES = Set.of(DataCommand.NAME, CheckCommand.NAME, RenderCommand.NAME);

  private final Console console;
  private final Text text;
  private final CommandLine line;

  /** With where to read and write, and in which words. */
  public Commands(Console console, Text text) {
    this(console, text, InstantSource.system());
  }

  /** With a clock of its own, too. */
  Commands(Console console, Text text, InstantSource clock) {
    this.console = console;
    this.text = text;
    line = new CommandLine(new Root());
    line.addSubcommand(new DataCommand(console));
    line.addSubcommand(new CheckCommand(console, text));
    line.addSubcommand(new RenderCommand(console, text, clock));
    line.setResourceBundle(text.bundle());
    PrintWriter out = new PrintWriter(console.out(), true, StandardCharsets.UTF_8);
    line.setOut(out);
    line.setErr(console.err());
    line.setParameterExceptionHandler((e, args) -> failed(e.getMessage(), BAD_INPUT));
    line.setExecutionExceptionHandler((e, command, result) -> failed(e));
  }

  /**
   * Whether the arguments name a command or an option, so that no window is wanted. It makes no
   * command line, which takes longer than all else before a window.
   */
  public static boolean wanted(String... args) {
    if (args.length == 0) {
      return false;
    }
    boolean option = args[0].startsWith("-") && !args[0].equals("-");
    return args.length > 1 || option || NAMES.contains(args[0]);
  }

  /** The commands as the command line has them. */
  Set<String> names() {
    return line.getSubcommands().keySet();
  }

  /** Runs the command and returns the exit status: 0 done, 2 bad input or usage, 1 else. */
  public int run(String... args) {
    return line.execute(args);
  }

  private int failed(Exception e) {
    if (e instanceof FaultException fault) {
      // a target that cannot be is bad usage; a disk that fails halfway is not the user's doing
      boolean broken =
          fault.fault().key().equals(ChartFonts.MISSING)
              || fault.fault().key().equals("fault.cannotWrite")
                  && fault.fault().arguments().stream().anyMatch(Commands::isSystemFailure);
      return failed(text.sentence(fault.fault()), broken ? FAILED : BAD_INPUT);
    }
    if (readerGone(e)) {
      return DONE;
    }
    return failed(text.get("cli.failed", String.valueOf(e.getMessage())), FAILED);
  }

  /**
   * Whether whoever read the output wants no more of it, as head does after its lines. Only the
   * system's words tell it from a full disk; in every language of the program they speak of a pipe.
   */
  private static boolean readerGone(Exception e) {
    return e instanceof IOException
        && String.valueOf(e.getMessage()).toLowerCase(Locale.ROOT).contains("pipe");
  }

  private static boolean isSystemFailure(Object argument) {
    return argument instanceof Fault reason
        && List.of("reason.other", "reason.unknown").contains(reason.key());
  }

  private int failed(String sentence, int status) {
    console.err().println(line(sentence));
    console.err().flush();
    return status;
  }

  /** A sentence as one line of standard error. */
  static String line(String sentence) {
    return "thetascope: " + sentence.replaceAll("\\R+", " ");
  }

  /** What stands before any command. */
  @Command(
      name = "thetascope",
      mixinStandardHelpOptions = true,
      versionProvider = Version.class,
      synopsisSubcommandLabel = "[FILE | COMMAND]")
  private static final class Root implements Runnable {
    @Parameters(paramLabel = "FILE", arity = "0..1", descriptionKey = "cli.window.file")
    private String file;

    @Override
    public void run() {
      // The window is opened before the command line is read.
      throw new FaultException("fault.usage", String.valueOf(file));
    }
  }

  /** The version that Maven wrote into the program. */
  static final class Version implements IVersionProvider {
    @Override
    public String[] getVersion() {
      return new String[] {"thetascope " + org.thetascope.text.Version.current()};
    }
  }

  /** The status of a run that did what it should. */
  public static int done() {
    return DONE;
  }
}

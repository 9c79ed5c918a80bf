package org.thetascope.app.window;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.Locale;
import java.util.concurrent.TimeUnit;
import java.util.function.Function;
import java.util.regex.Pattern;

/**
 * Whether the system is dark and keeps still, as far as its own command for settings tells without
 * native code: gsettings on Linux, defaults on macOS, reg on Windows.
 */
public final class SystemLook {
  /** A command that does not answer by then says nothing. */
  private static final long PATIENCE_MILLIS = 500;

  /**
   * A question to a system, and the answers that mean yes.
   *
   * @param command the words of the command line
   * @param yes found in the answer
   */
  private record Question(List<String> command, Pattern yes) {
    static Question of(String yes, String... command) {
      return new Question(List.of(command), Pattern.compile(yes));
    }
  }

  private final String system;
  private final Function<List<String>, String> ask;

  /** Asks the system that the program runs on. */
  public SystemLook() {
    this(System.getProperty("os.name"), SystemLook::run);
  }

  /**
   * Asks a system.
   *
   * @param system its name, as in the property os.name
   * @param ask runs a command and gives its output, empty where it fails
   */
  SystemLook(String system, Function<List<String>, String> ask) {
    this.system = system.toLowerCase(Locale.ROOT);
    this.ask = ask;
  }

  /** Sets the theme and the motion that the system prefers. */
  public Appearance applyTo(Appearance appearance) {
    appearance.setSystemTheme(is(dark()) ? "dark" : "light");
    appearance.reducedMotionProperty().set(is(still()));
    return appearance;
  }

  private boolean is(Question question) {
    return question.yes().matcher(ask.apply(question.command())).find();
  }

  private Question dark() {
    if (system.startsWith("mac")) {
      return Question.of("Dark", "defaults", "read", "-g", "AppleInterfaceStyle");
    } else if (system.startsWith("windows")) {
      String key = "HKCU\\Software\\Microsoft\\Windows\\CurrentVersion\\Themes\\Personalize";
      return Question.of("0x0\\s*$", "reg", "query", key, "/v", "AppsUseLightTheme");
    }
    return Question.of(
        "prefer-dark", "gsettings", "get", "org.gnome.desktop.interface", "color-scheme");
  }

  private Question still() {
    if (system.startsWith("mac")) {
      return Question.of("1", "defaults", "read", "com.apple.universalaccess", "reduceMotion");
    } else if (system.startsWith("windows")) {
      String key = "HKCU\\Control Panel\\Desktop\\WindowMetrics";
      return Question.of("REG_SZ\\s+0\\s*$", "reg", "query", key, "/v", "MinAnimate");
    }
    return Question.of(
        "false", "gsettings", "get", "org.gnome.desktop.interface", "enable-animations");
  }

  private static String run(List<String> command) {
    try {
      Process process =
          new ProcessBuilder(command).redirectError(ProcessBuilder.Redirect.DISCARD).start();
      process.getOutputStream().close();
      if (!process.waitFor(PATIENCE_MILLIS, TimeUnit.MILLISECONDS)) {
        process.destroyForcibly();
        return "";
      }
      return new String(process.getInputStream().readAllBytes(), StandardCharsets.UTF_8).strip();
    } catch (IOException e) {
      // a system without the command tells nothing
      return "";
    } catch (InterruptedException e) {
      Thread.currentThread().interrupt();
      return "";
    }
  }
}

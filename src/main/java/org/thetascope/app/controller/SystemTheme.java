package org.thetascope.app.controller;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.Locale;
import java.util.concurrent.TimeUnit;

/** Which theme the system prefers, where that can be known; JavaFX says so only from 22 on. */
public final class SystemTheme {
  private static final long PATIENCE_MILLIS = 400;

  private SystemTheme() {}

  /** The id of a theme; the light one where nothing is known. */
  public static String preferred() {
    String system = System.getProperty("os.name", "").toLowerCase(Locale.ROOT);
    return isDark(system, answer(question(system))) ? "dark" : "light";
  }

  /** What asks a system for its preference. */
  private static List<String> question(String system) {
    if (system.startsWith("windows")) {
      String key = "HKCU\\Software\\Microsoft\\Windows\\CurrentVersion\\Themes\\Personalize";
      return List.of("reg", "query", key, "/v", "AppsUseLightTheme");
    }
    if (system.startsWith("mac")) {
      return List.of("defaults", "read", "-g", "AppleInterfaceStyle");
    }
    return List.of("gsettings", "get", "org.gnome.desktop.interface", "color-scheme");
  }

  /** Whether a system's answer means dark. */
  static boolean isDark(String system, String answer) {
    return system.startsWith("windows")
        ? answer.strip().endsWith("0x0")
        : answer.toLowerCase(Locale.ROOT).contains("dark");
  }

  private static String answer(List<String> question) {
    try {
      Process process =
          new ProcessBuilder(question).redirectError(ProcessBuilder.Redirect.DISCARD).start();
      process.getOutputStream().close();
      if (!process.waitFor(PATIENCE_MILLIS, TimeUnit.MILLISECONDS)) {
        process.destroyForcibly();
        return "";
      }
      return new String(process.getInputStream().readAllBytes(), StandardCharsets.UTF_8);
    } catch (IOException e) {
      // there is no such tool, and nobody else to ask
      return "";
    } catch (InterruptedException e) {
      Thread.currentThread().interrupt();
      return "";
    }
  }
}

package org.thetascope.storage;

import java.nio.file.Path;
import java.util.Locale;
import java.util.Map;

/** Where a user's settings live by the conventions of each system. */
public final class ConfigFolder {
  private ConfigFolder() {}

  /** The folder of the user who runs the program. */
  public static Path ofUser() {
    return of(System.getenv(), System.getProperty("os.name", ""), System.getProperty("user.home"));
  }

  /** The folder for an environment, the name of a system and a home. */
  static Path of(Map<String, String> environment, String system, String home) {
    String name = system.toLowerCase(Locale.ROOT);
    if (name.startsWith("windows")) {
      return named(environment, "APPDATA", Path.of(home, "AppData", "Roaming"))
          .resolve("Thetascope");
    }
    if (name.startsWith("mac")) {
      return Path.of(home, "Library", "Application Support", "Thetascope");
    }
    return named(environment, "XDG_CONFIG_HOME", Path.of(home, ".config")).resolve("thetascope");
  }

  /** The folder that a variable names; one that is not absolute does not count (XDG). */
  private static Path named(Map<String, String> environment, String variable, Path otherwise) {
    String value = environment.getOrDefault(variable, "");
    return !value.isEmpty() && Path.of(value).isAbsolute() ? Path.of(value) : otherwise;
  }
}

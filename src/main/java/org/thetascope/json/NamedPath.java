package org.thetascope.json;

import java.io.File;
import java.nio.charset.Charset;
import java.nio.charset.StandardCharsets;
import java.nio.file.InvalidPathException;
import java.nio.file.Path;
import java.util.Map;
import java.util.stream.Stream;
import org.thetascope.parameter.Fault;
import org.thetascope.parameter.FaultException;

/**
 * The paths that names stand for. On Unix a name is bytes, which the locale turns into letters: in
 * the locale C there are no names with letters beyond ASCII, whatever the disk holds.
 */
public final class NamedPath {
  private static final String ENCODING = "sun.jnu.encoding";

  private NamedPath() {}

  /**
   * The path of a file to be read.
   *
   * @throws FaultException if the system has no such path
   */
  public static Path toRead(String name) {
    return of(name, "fault.cannotRead");
  }

  /**
   * The path of a file to be written.
   *
   * @throws FaultException if the system has no such path
   */
  public static Path toWrite(String name) {
    return of(name, "fault.cannotWrite");
  }

  private static Path of(String name, String fault) {
    try {
      return Path.of(name);
    } catch (InvalidPathException e) {
      throw new FaultException(fault, name, reason(e));
    }
  }

  /** Why there is no such path. */
  public static Fault reason(InvalidPathException e) {
    return isLocales(e) ? locale(System.getenv()) : Fault.of("reason.other", e.getReason());
  }

  /** Whether there would be such a path in another locale. */
  public static boolean isLocales(InvalidPathException e) {
    Charset names = Charset.forName(System.getProperty(ENCODING, "UTF-8"));
    return File.separatorChar == '/'
        && !names.equals(StandardCharsets.UTF_8)
        && !names.newEncoder().canEncode(e.getInput());
  }

  /** The variable that decides, as POSIX orders them, and what it would have to say. */
  static Fault locale(Map<String, String> environment) {
    String variable =
        Stream.of("LC_ALL", "LC_CTYPE")
            .filter(name -> !environment.getOrDefault(name, "").isEmpty())
            .findFirst()
            .orElse("LANG");
    String value = environment.getOrDefault(variable, "");
    return Fault.of("reason.locale", variable, value.isEmpty() ? "C" : value);
  }
}

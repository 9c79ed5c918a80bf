package org.thetascope.app.window;

import java.io.PrintWriter;
import java.io.StringWriter;
import org.thetascope.text.Version;

/** What somebody who looks for the cause of an unexpected error needs, as plain text. */
final class ErrorReport {
  private ErrorReport() {}

  /**
   * The report on one error.
   *
   * @param thread where it happened
   * @param scenario what was open, as JSON
   */
  static String of(Thread thread, Throwable error, String scenario) {
    StringWriter stack = new StringWriter();
    error.printStackTrace(new PrintWriter(stack, true));
    return String.join(
        "\n",
        "Thetascope " + Version.current(),
        "Java " + property("java.version") + ", " + property("java.vendor"),
        "JavaFX " + property("javafx.runtime.version"),
        property("os.name") + " " + property("os.version") + ", " + property("os.arch"),
        "Thread: " + thread.getName(),
        "",
        stack.toString(),
        scenario);
  }

  private static String property(String name) {
    return System.getProperty(name, "?");
  }
}

package org.thetascope;

import java.io.FileDescriptor;
import java.io.FileOutputStream;
import java.io.PrintWriter;
import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.util.Locale;
import javafx.application.Application;
import org.thetascope.app.ThetascopeApp;
import org.thetascope.app.ToolkitSettings;
import org.thetascope.cli.Commands;
import org.thetascope.cli.Console;
import org.thetascope.cli.PictureInstead;
import org.thetascope.text.Text;

/**
 * Starts the program: a command where one is named, the window otherwise. It does not extend
 * Application, so that the class path is enough to start it.
 */
public final class Main {
  private Main() {}

  /** Dispatches the arguments. */
  public static void main(String[] args) {
    ToolkitSettings.apply();
    // a window does not wait for what only commands need
    if (Commands.wanted(args)) {
      System.exit(new Commands(console(), text()).run(args));
    }
    try {
      Application.launch(ThetascopeApp.class, args);
    } catch (UnsupportedOperationException e) {
      // JavaFX's word for no display, or no GTK on it
      new PictureInstead(console(), text()).draw(Path.of("target"));
    }
  }

  private static Text text() {
    return new Text(Locale.getDefault());
  }

  private static Console console() {
    return new Console(
        System.in,
        new FileOutputStream(FileDescriptor.out),
        new PrintWriter(new FileOutputStream(FileDescriptor.err), true, StandardCharsets.UTF_8));
  }
}

package org.thetascope.app.window;

import java.nio.file.Path;
import java.time.Duration;
import java.util.function.BiFunction;
import java.util.function.Supplier;
import org.thetascope.app.document.DialogDefaults;
import org.thetascope.app.document.FileDialogs;
import org.thetascope.app.projection.Screens;
import org.thetascope.text.Text;

/**
 * What the program gets from the system; tests replace it.
 *
 * @param fileDialogs makes the dialogs that ask for files, in a language and beginning with the
 *     last choices
 * @param configuration the folder in which the program remembers
 * @param period from one look at what is to be written there to the next
 * @param appearance what the window looks like where nothing is remembered; asked for once, after
 *     the typeface is loaded
 * @param screens of lecturer and class
 */
public record Environment(
    BiFunction<Text, DialogDefaults, FileDialogs> fileDialogs,
    Path configuration,
    Duration period,
    Supplier<Appearance> appearance,
    Screens screens) {
  /** After which what was done outlives a crash. */
  public static final Duration PERIOD = Duration.ofMillis(500);
}

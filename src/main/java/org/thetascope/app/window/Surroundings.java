package org.thetascope.app.window;

import java.nio.file.Path;
import java.util.function.BiFunction;
import java.util.function.Supplier;
import org.thetascope.app.document.FileDialogs;
import org.thetascope.app.document.LastChoices;
import org.thetascope.app.projection.Screens;
import org.thetascope.text.Text;

/**
 * What the program finds around itself.
 *
 * @param asking makes what asks for files, in a language and beginning with the last choices
 * @param configuration the folder in which the program remembers
 * @param appearance what the window looks like where nothing is remembered; asked for once, after
 *     the typeface is loaded
 * @param screens of lecturer and class
 */
public record Surroundings(
    BiFunction<Text, LastChoices, FileDialogs> asking,
    Path configuration,
    Supplier<Appearance> appearance,
    Screens screens) {}

package org.thetascope.app.lab.worksheet;

import javafx.scene.image.Image;

/**
 * A typeset block of lines.
 *
 * @param title what stands over it; may be empty
 * @param latex what was typeset, for those who cannot see it
 * @param image the picture
 */
record FormulaBlock(String title, String latex, Image image) {}

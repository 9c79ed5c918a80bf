/**
 * Floor 0 for everything a user reads: the resource bundle and how numbers are written.
 *
 * <p>A new language is {@code text_xx.properties}, its locale in {@link
 * org.thetascope.text.Text#LANGUAGES}, and a folder of the manual; {@code TextTest} and {@code
 * ManualTest} name what is missing.
 */
package org.thetascope.text;

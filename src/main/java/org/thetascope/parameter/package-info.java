/**
 * Floor 0: descriptions of what can be set, and the immutable values themselves. JDK only.
 *
 * <p>A {@link org.thetascope.parameter.Field} says once what a setting is: id, sign, range,
 * default. Files, messages, sliders and tables read it there. A new kind of field also needs its
 * row in {@code app.control.FieldRows}.
 */
package org.thetascope.parameter;

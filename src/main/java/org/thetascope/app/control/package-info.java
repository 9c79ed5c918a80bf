/**
 * Rows, sliders, fields and choices that are made from descriptions of parameters.
 *
 * <p>{@link org.thetascope.app.control.FieldRows} makes the row of every kind of field; a row sets
 * one value of the scenario through a {@code document.Lens}.
 */
package org.thetascope.app.control;

/** Rows, sliders, fields and choices that are made from descriptions of parameters. */
package org.thetascope.app.control;

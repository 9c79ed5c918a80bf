/** The labs, one class each; they do not know one another. */
package org.thetascope.app.view.lab;

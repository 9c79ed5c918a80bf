/** What is open: a scenario with its steps to undo; opening, saving and recovering it. */
package org.thetascope.app.document;

/** Figures written to files: the form, its preview, and the queue of jobs. */
package org.thetascope.app.export;

/** What the window shows: one scenario, and how its charts look. */
package org.thetascope.app.model;

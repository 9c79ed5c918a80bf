/** What a class is shown, and what only the lecturer sees. */
package org.thetascope.app.projection;

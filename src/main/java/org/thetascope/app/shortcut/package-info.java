/** Keys: which there are, where they work, and how they are called in a language. */
package org.thetascope.app.shortcut;

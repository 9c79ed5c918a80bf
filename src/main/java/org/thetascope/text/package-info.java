/** Floor 0 for everything a user reads: the resource bundle and how numbers are written. */
package org.thetascope.text;

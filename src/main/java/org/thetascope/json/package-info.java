/** Floor 2: bounded, checked JSON, whatever it describes. */
package org.thetascope.json;

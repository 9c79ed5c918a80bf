/** Measures how fast the program is: {@code mvn -Pbench verify}. */
package org.thetascope.bench;

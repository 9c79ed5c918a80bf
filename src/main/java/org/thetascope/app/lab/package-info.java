/** What all labs have in common, and the list of them. */
package org.thetascope.app.lab;

/** Floor 2: a worked solution: recomputed, judged, explained and typeset. */
package org.thetascope.worksheet;

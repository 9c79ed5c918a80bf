/** Floor 2: the ways people go wrong, one file each, and which of them explains a number. */
package org.thetascope.worksheet.slip;

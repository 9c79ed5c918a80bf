/** Floor 2: a worked solution as a file: read, checked, changed and saved as it was. */
package org.thetascope.worksheet.sheet;

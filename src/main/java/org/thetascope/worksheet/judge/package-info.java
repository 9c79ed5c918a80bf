/**
 * Floor 2: which of a sheet's numbers are right, by the rules of the manual's chapter on audits.
 */
package org.thetascope.worksheet.judge;

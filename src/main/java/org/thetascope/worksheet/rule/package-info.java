/** Floor 2: the rules of every optimizer as formulas, and the numbers that follow from them. */
package org.thetascope.worksheet.rule;

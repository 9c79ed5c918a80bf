/** Floor 2: formulas as trees, which can be computed, typeset and got wrong on purpose. */
package org.thetascope.worksheet.formula;

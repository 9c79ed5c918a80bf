/** Floor 3: pictures and tables as files, whole or not at all. */
package org.thetascope.figure;

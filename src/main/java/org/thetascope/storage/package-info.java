/** Floor 2: what the program keeps on the disk between two starts. */
package org.thetascope.storage;

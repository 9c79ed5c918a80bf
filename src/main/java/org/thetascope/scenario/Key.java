package org.thetascope.scenario;

import org.thetascope.parameter.Versioned;

/**
 * A key of a JSON object.
 *
 * @param id the key
 * @param since the first version of the file that knows it
 */
record Key(String id, int since) implements Versioned {}

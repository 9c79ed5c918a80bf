package org.thetascope.storage;

import org.thetascope.scenario.Scenario;

/**
 * A worked solution as it is kept.
 *
 * @param name what it is called
 * @param csv its text
 * @param scenario what it was worked for
 */
public record SheetSnapshot(String name, String csv, Scenario scenario) {}

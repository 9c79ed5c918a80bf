package org.thetascope.storage;

import java.nio.file.Path;
import org.thetascope.scenario.Scenario;

/**
 * Work of an earlier run that did not end cleanly.
 *
 * @param scenario as it was when it was last saved aside
 * @param file where it was opened from; empty where it had no file
 * @param kept where it is saved aside
 */
public record Recovered(Scenario scenario, String file, Path kept) {}

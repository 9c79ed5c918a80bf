package org.thetascope.storage;

import java.nio.file.Path;

/**
 * Work of an earlier run that did not end cleanly.
 *
 * @param work as it was when it was last saved aside
 * @param kept where it is saved aside
 */
public record Recovered(WorkSnapshot work, Path kept) {}

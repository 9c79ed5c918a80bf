package org.thetascope.simulation;

import org.thetascope.scenario.ChainSettings;

/**
 * Asks for the steps of the recursion for ∂hₙ/∂wᵢ (homework, part b1).
 *
 * @param chain the chain
 * @param activation the id of φ
 * @param layer i, 1 to n
 */
public record RecursionQuery(ChainSettings chain, String activation, int layer) {}

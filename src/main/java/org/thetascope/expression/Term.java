package org.thetascope.expression;

/** A formula as a tree, so that one description computes, typesets and can be got wrong. */
public sealed interface Term permits Constant, Symbol, Operation {}

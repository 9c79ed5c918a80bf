package org.thetascope.cli;

import java.io.InputStream;
import java.io.OutputStream;
import java.io.PrintWriter;

/**
 * Where a command reads and writes.
 *
 * @param in standard input
 * @param out standard output, as bytes
 * @param err standard error
 */
public record Console(InputStream in, OutputStream out, PrintWriter err) {}

package org.thetascope.parameter;

/** Bad input: one sentence for the user, as a {@link Fault}, and never a stack trace. */
public final class FaultException extends RuntimeException {
  private static final long serialVersionUID = 1L;

  private final transient Fault fault;

  /** With the fault itself. */
  public FaultException(Fault fault) {
    super(fault.key() + " " + fault.arguments());
    this.fault = fault;
  }

  /** With the key and arguments of a fault. */
  public FaultException(String key, Object... arguments) {
    this(Fault.of(key, arguments));
  }

  /** What went wrong. */
  public Fault fault() {
    return fault;
  }
}

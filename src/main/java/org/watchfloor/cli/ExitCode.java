package org.watchfloor.cli;

/** How a call ended, for scripts. */
final class ExitCode {
  static final int DONE = 0;

  /** The station, or some of the input, was refused; a message says which. */
  static final int REFUSED = 1;

  /** The call itself: a verb, option or value there is not. Nothing was done. */
  static final int WRONG_CALL = 2;

  /** A check found faults, or a picture never came to rest. */
  static final int CHECK_FAILED = 3;

  /** A fault of the program; the log has the details. */
  static final int FAULT = 4;

  private ExitCode() {}
}

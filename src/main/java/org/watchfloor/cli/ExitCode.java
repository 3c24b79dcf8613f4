package org.watchfloor.cli;

/** How a call ended, for scripts. */
final class ExitCode {
  static final int DONE = 0;
  static final int REFUSED = 1;
  static final int WRONG_CALL = 2;
  static final int CHECK_FAILED = 3;

  private ExitCode() {}
}

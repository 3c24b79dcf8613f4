package org.watchfloor.exchange.fleet;

import java.util.Arrays;

/** What must hold after a history did not. */
final class BrokenException extends RuntimeException {
  private static final long serialVersionUID = 1L;

  private static final String OURS = "org.watchfloor.";
  private static final String HERE = BrokenException.class.getPackageName();

  private final String promise;

  /**
   * @param promise which promise, in a few words that are the same for every history that breaks it
   */
  BrokenException(String promise, Throwable cause) {
    super(promise, cause);
    this.promise = promise;
  }

  /** The promise and how it was broken: the same for histories that show the same fault. */
  String way() {
    Throwable cause = getCause();
    if (cause == null || cause instanceof AssertionError) {
      return promise;
    }
    String where =
        Arrays.stream(cause.getStackTrace())
            .map(frame -> frame.getClassName() + "." + frame.getMethodName())
            .filter(frame -> frame.startsWith(OURS) && !frame.startsWith(HERE))
            .findFirst()
            .orElse("");
    return promise + ": " + cause.getClass().getSimpleName() + " in " + where;
  }
}

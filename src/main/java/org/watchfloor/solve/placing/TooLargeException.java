package org.watchfloor.solve.placing;

/** The numbers of a problem are so large or so fine that sums of them leave the whole numbers. */
public final class TooLargeException extends Exception {
  private static final long serialVersionUID = 1L;

  TooLargeException(String what) {
    super(what);
  }
}

package org.watchfloor;

/** Starts the console, or runs a command-line verb. */
public final class Watchfloor {
  private Watchfloor() {}

  public static void main(String[] args) {}
}

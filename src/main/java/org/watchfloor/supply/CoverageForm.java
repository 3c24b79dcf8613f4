package org.watchfloor.supply;

/**
 * Shows over the page of supplies how many people the stock carries; whoever can do so joins
 * through Guice's Multibinder. JavaFX thread.
 */
public interface CoverageForm {
  /** Opens it. */
  void open();
}

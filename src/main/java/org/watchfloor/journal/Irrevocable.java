package org.watchfloor.journal;

/**
 * A fact that does something to this machine that taking the entry back does not undo. Whoever is
 * about to take it in is told so first.
 */
public interface Irrevocable {
  /** The text that says what goes for good; its argument is the id of the entry's subject. */
  String forGood();
}

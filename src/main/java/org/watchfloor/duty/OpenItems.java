package org.watchfloor.duty;

/**
 * What a feature has open and the next shift must know of: incidents, instructions not yet
 * answered, teams out. Joined by Multibinder. May read the store; not on the JavaFX thread.
 */
public interface OpenItems {

  /** Text key of what they are called, as in 未结束事件. */
  String nameKey();

  /** Place in the list, small first. */
  int order();

  /** How many there are now. */
  long count();
}

package org.watchfloor.order.channel;

import org.watchfloor.journal.Draft;

/**
 * Whoever keeps a record of its own of what becomes of its messages: what it adds is written
 * together with the fact about the message, all or nothing, so that neither is ever without the
 * other. Joins through Guice's Multibinder.
 */
public interface MessageFollower {

  /**
   * Adds what follows from a fact. Any thread but the JavaFX thread.
   *
   * @param before the message as it stood before the fact
   */
  void follow(Draft draft, OutboxMessage before, MessageFact fact);
}

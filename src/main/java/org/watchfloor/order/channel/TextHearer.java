package org.watchfloor.order.channel;

/** Where the texts go that somebody sends to this station. Any thread but the JavaFX thread. */
public interface TextHearer {

  /**
   * Keeps a text; it is on disk when this returns.
   *
   * @param kind over what it came
   * @param number who sent it, as the peer writes it
   * @param text the words
   */
  void heard(ChannelKind kind, String number, String text);

  /** Whether somebody may answer just now, so that peers must be listened to. */
  boolean awaited();
}

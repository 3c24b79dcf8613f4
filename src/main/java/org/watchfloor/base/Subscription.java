package org.watchfloor.base;

/**
 * The handle of something listened to: closing it ends the listening. Closing twice does nothing.
 * Whoever subscribes keeps the handle and closes it; nothing is ever released by chance. Any
 * thread.
 */
@FunctionalInterface
public interface Subscription extends AutoCloseable {

  /** Ends the listening; no further call reaches the listener once this has returned. */
  @Override
  void close();
}

package org.watchfloor.order.channel.sms;

/**
 * A line to a gateway over which texts go out and come in, whatever protocol it speaks. Several
 * threads may submit at once. Waits for the network, no longer than the settings say.
 */
public interface SmsLine extends AutoCloseable {
  /** Whether it can still be used, as far as can be told without sending a text. */
  boolean stands();

  /**
   * Hands one part to the gateway. Never throws: what fails is an answer.
   *
   * @param number to whom: digits, in front of them {@code +} if international
   * @param which which of the parts, from 0
   */
  PartAnswer submit(String number, SmsParts parts, int which);

  /** Hears what the gateway has to tell by now; nothing to do where that is told by itself. */
  void hear();

  @Override
  void close();
}

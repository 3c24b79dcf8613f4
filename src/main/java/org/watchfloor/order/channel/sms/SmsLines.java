package org.watchfloor.order.channel.sms;

/** Makes lines to a gateway. */
@FunctionalInterface
public interface SmsLines {
  /**
   * Makes one. Waits for the network.
   *
   * @throws NoLineException if the gateway is not there or does not let this station in
   */
  SmsLine open() throws NoLineException;
}

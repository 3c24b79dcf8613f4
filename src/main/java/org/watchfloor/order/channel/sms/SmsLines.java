package org.watchfloor.order.channel.sms;

/** Makes lines to a gateway. */
public interface SmsLines {
  /**
   * Makes one. Waits for the network.
   *
   * @throws NoLineException if the gateway is not there or does not let this station in
   */
  SmsLine open() throws NoLineException;

  /**
   * How a text is cut for this gateway.
   *
   * @param reference tells the parts of one text from those of another
   */
  SmsParts cut(String text, int reference);
}

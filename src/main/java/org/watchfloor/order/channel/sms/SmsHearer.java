package org.watchfloor.order.channel.sms;

import org.watchfloor.order.channel.ChannelKind;
import org.watchfloor.order.channel.ReceiptDesk;
import org.watchfloor.order.channel.TextHearer;

/**
 * Where what a gateway tells is written down. It is on disk when a method returns; only then may
 * the gateway be answered, so that it tells again what was lost.
 *
 * @param desk is told what arrived
 * @param texts is told what somebody answers
 */
public record SmsHearer(ReceiptDesk desk, TextHearer texts) {
  /**
   * The gateway tells what became of a part.
   *
   * @param id what it calls the part
   * @param word its word for it, as in {@code DELIVRD}
   */
  public void receipt(String id, boolean arrived, String word) {
    desk.told(id, arrived, word);
  }

  /** Somebody sent a text to this station. */
  public void text(String number, String words) {
    texts.heard(ChannelKind.SMS, number, words);
  }
}

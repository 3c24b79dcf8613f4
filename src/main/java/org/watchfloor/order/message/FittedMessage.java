package org.watchfloor.order.message;

import java.util.List;

/**
 * An order as it is sent over a narrow channel.
 *
 * @param text what is sent
 * @param check its two check digits, as they stand in it
 * @param leftOut what did not fit, the most important first
 * @param cut how many characters of the order's text did not fit; 0 if it is whole
 */
public record FittedMessage(String text, String check, List<MessagePart> leftOut, int cut) {
  public FittedMessage {
    leftOut = List.copyOf(leftOut);
  }

  /** Whether all of the order is in it. */
  public boolean whole() {
    return leftOut.isEmpty() && cut == 0;
  }
}

package org.watchfloor.order.channel;

import org.watchfloor.base.Message;

/**
 * Why, with the peer's own words where it had any. Never holds a secret: what a peer answers is cut
 * short, what is sent to it is never quoted.
 *
 * @param kind why
 * @param detail the peer's words or code; may be empty
 */
public record Reason(ReasonKind kind, String detail) {
  private static final int LONGEST = 160;

  public Reason {
    String plain = detail.replaceAll("\\p{Cntrl}+", " ").strip();
    detail = plain.length() > LONGEST ? plain.substring(0, LONGEST) : plain;
  }

  public static Reason of(ReasonKind kind) {
    return new Reason(kind, "");
  }

  /** For a person. */
  public Message said() {
    Message why = Message.of("channel.reason." + kind.name());
    return detail.isEmpty() ? why : Message.of("channel.reasonWith", why, detail);
  }
}

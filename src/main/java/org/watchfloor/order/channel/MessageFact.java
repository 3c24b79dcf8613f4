package org.watchfloor.order.channel;

import java.time.Instant;
import java.util.List;
import org.watchfloor.journal.Fact;
import org.watchfloor.journal.RegisterFact;

/**
 * What happens to messages that leave the station. What goes well is kept like a register and stays
 * off the hall's timeline: three thousand messages of one warning would bury what did not get
 * through.
 */
public sealed interface MessageFact extends Fact {

  /**
   * A message is to go out.
   *
   * @param kind by what means
   * @param address to whom
   * @param text the words
   * @param until after this moment it must not go out by itself
   * @param by the machine that sends it: the station and, after a restore, its incarnation; nobody
   *     else ever does
   */
  record MessageQueued(ChannelKind kind, String address, String text, Instant until, String by)
      implements MessageFact, RegisterFact {}

  /**
   * An attempt begins. Written before the peer is spoken to: whatever happens then, it is known
   * that the message may have gone out.
   *
   * @param attempt counted from 1
   */
  record MessageAttempted(int attempt) implements MessageFact, RegisterFact {}

  /**
   * The peer took it.
   *
   * @param attempt which attempt
   * @param peerIds what the peer calls it, one for each part
   * @param receipts whether the peer is to tell that it arrived
   */
  record MessageAccepted(int attempt, List<String> peerIds, boolean receipts)
      implements MessageFact, RegisterFact {
    public MessageAccepted {
      peerIds = List.copyOf(peerIds);
    }
  }

  /**
   * The peer told that it, or a part of it, arrived.
   *
   * @param peerId what the peer calls the message, or the part
   * @param said the peer's word for it
   */
  record MessageDelivered(String peerId, String said) implements MessageFact, RegisterFact {}

  /**
   * The peer did not take it; it is tried again by itself.
   *
   * @param attempt which attempt
   * @param reason why
   * @param next when it is tried again
   */
  record MessageDelayed(int attempt, Reason reason, Instant next)
      implements MessageFact, RegisterFact {}

  /**
   * The peer did not take it, and trying again makes no sense.
   *
   * @param attempt which attempt
   * @param reason why
   */
  record MessageFailed(int attempt, Reason reason) implements MessageFact {}

  /**
   * Nobody knows whether it went out.
   *
   * @param attempt which attempt
   * @param reason what was seen last
   */
  record MessageUncertain(int attempt, Reason reason) implements MessageFact {}

  /**
   * The peer told that it, or a part of it, did not arrive.
   *
   * @param peerId what the peer calls the message, or the part
   * @param said the peer's word for it
   */
  record MessageLost(String peerId, String said) implements MessageFact {}

  /** It is too old to go out by itself. */
  record MessageExpired() implements MessageFact {}

  /**
   * An officer took it back.
   *
   * @param reason why; may be empty
   */
  record MessageWithdrawn(String reason) implements MessageFact {}

  /**
   * An officer had it sent again.
   *
   * @param until after this moment it must not go out by itself
   * @param by the machine that sends it from now on
   */
  record MessageSentAgain(Instant until, String by) implements MessageFact {}
}

package org.watchfloor.order.channel;

import java.time.Instant;
import java.util.Objects;
import org.jspecify.annotations.Nullable;
import org.watchfloor.conflict.Contradictions;

/**
 * A message as it stands.
 *
 * @param message what is to go out to whom, and until when
 * @param sender whose it is
 * @param standing where it stands
 * @param receipts what the peer told of it
 * @param contradictions what was written apart and cannot both hold
 */
public record OutboxMessage(
    OutgoingMessage message,
    Sender sender,
    Standing standing,
    Receipts receipts,
    Contradictions contradictions) {

  /**
   * Whose a message is.
   *
   * @param by the machine that sends it
   * @param officer who queued it, or had it sent again
   * @param at when
   */
  public record Sender(String by, String officer, Instant at) {}

  /**
   * Where a message stands.
   *
   * @param state where
   * @param since since when
   * @param attempts how many there were
   * @param next when it is tried next by itself; null if it is not
   * @param reason what went wrong last; null if nothing did
   * @param tried when the last attempt ended, or began if it has not; null if there was none
   */
  public record Standing(
      MessageState state,
      Instant since,
      int attempts,
      @Nullable Instant next,
      @Nullable Reason reason,
      @Nullable Instant tried) {}

  /** Its name. */
  public String id() {
    return message.id();
  }

  /** By what means. */
  public ChannelKind kind() {
    return message.kind();
  }

  /** Where it stands. */
  public MessageState state() {
    return standing.state();
  }

  /** After this moment it does not go out by itself. */
  public Instant until() {
    return Objects.requireNonNull(message.until());
  }

  OutboxMessage from(Sender now, Instant until) {
    return new OutboxMessage(
        new OutgoingMessage(
            message.id(),
            message.kind(),
            message.address(),
            message.text(),
            until,
            message.about()),
        now,
        new Standing(
            MessageState.QUEUED, now.at(), standing.attempts(), now.at(), null, standing.tried()),
        Receipts.NONE,
        contradictions);
  }

  OutboxMessage attempt(int attempt, Instant at) {
    return with(
        new Standing(
            MessageState.UNDER_WAY,
            at,
            Math.max(standing.attempts(), attempt),
            null,
            standing.reason(),
            at));
  }

  /** An attempt ended. */
  OutboxMessage ended(
      MessageState state, Instant at, @Nullable Instant next, @Nullable Reason reason) {
    return with(new Standing(state, at, standing.attempts(), next, reason, at));
  }

  OutboxMessage in(
      MessageState state, Instant at, @Nullable Instant next, @Nullable Reason reason) {
    return with(new Standing(state, at, standing.attempts(), next, reason, standing.tried()));
  }

  OutboxMessage with(Standing now) {
    return new OutboxMessage(message, sender, now, receipts, contradictions);
  }

  OutboxMessage with(Receipts now) {
    return new OutboxMessage(message, sender, standing, now, contradictions);
  }

  OutboxMessage with(Contradictions known) {
    return new OutboxMessage(message, sender, standing, receipts, known);
  }
}

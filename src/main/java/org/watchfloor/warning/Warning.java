package org.watchfloor.warning;

import java.time.Instant;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import org.jspecify.annotations.Nullable;

/**
 * A warning from its first message to its end: all messages about one event of one issuer.
 *
 * @param id its id in the record
 * @param root the identifier of its first message
 * @param received its messages by the time they were issued, oldest first; at least one
 * @param lift its end by telephone, if that is the last word
 */
public record Warning(String id, String root, List<Received> received, @Nullable Lift lift) {

  /**
   * A message as it came in.
   *
   * @param entry the name of its entry
   * @param at when it came in
   * @param by the officer at the seat
   * @param informant who told it, for what was typed
   * @param file the name of its file; empty for what was typed
   * @param sha256 of its file; empty for what was typed
   */
  public record Received(
      Notice notice,
      String entry,
      Instant at,
      String by,
      Way way,
      String informant,
      String file,
      String sha256) {}

  /**
   * An end told by telephone.
   *
   * @param at when it was lifted
   * @param informant who told it
   */
  public record Lift(String entry, Instant at, String by, String informant, String reason) {}

  public Warning {
    received = List.copyOf(received);
  }

  /** The last message. */
  public Received latest() {
    return received.getLast();
  }

  /** The last message that says what is warned of; the cancellation if there is no other. */
  public Received current() {
    return received.reversed().stream()
        .filter(one -> !one.notice().lifts())
        .findFirst()
        .orElse(latest());
  }

  /** What its last message that says so says. */
  public Notice notice() {
    return current().notice();
  }

  public WarningKind kind() {
    return received.reversed().stream()
        .map(one -> one.notice().kind())
        .filter(WarningKind::said)
        .findFirst()
        .orElse(WarningKind.UNSAID);
  }

  /** Its colour now; null if none is known. */
  public @Nullable WarningColour colour() {
    return notice().colour();
  }

  public String issuer() {
    return notice().issuer();
  }

  /** When it was lifted, if it was. */
  public Optional<Instant> liftedAt() {
    Lift told = lift;
    if (latest().notice().lifts()) {
      Instant sent = latest().notice().sent();
      return Optional.of(told == null || sent.isBefore(told.at()) ? sent : told.at());
    }
    return told == null ? Optional.empty() : Optional.of(told.at());
  }

  /** Where it stands at a moment. */
  public WarningState state(Instant now) {
    if (liftedAt().isPresent()) {
      return WarningState.CANCELLED;
    }
    if (!now.isBefore(notice().until())) {
      return WarningState.EXPIRED;
    }
    return now.isBefore(notice().from()) ? WarningState.COMING : WarningState.IN_FORCE;
  }

  /** When it ended or will end. */
  public Instant end() {
    return liftedAt().orElse(notice().until());
  }

  /** Whether the message it begins with never came in. */
  public boolean withoutAlert() {
    return received.stream().noneMatch(one -> one.notice().type() == NoticeType.ALERT);
  }

  /** Whether everything of it was typed and no file came in yet. */
  public boolean onlyTyped() {
    return received.stream().allMatch(one -> one.way() == Way.TELEPHONE);
  }

  /**
   * A stretch of messages without a break in which it was at least of a colour.
   *
   * @param id what tells it from an earlier one of the same warning, the same on every station: the
   *     warning's id for the first, made of the identifier of its first message for a later one
   * @param begin the place of its first message
   * @param end the place behind its last
   */
  public record Spell(String id, int begin, int end) {}

  /** The latest stretch of a colour, whether it lasts or is over; empty if it never was. */
  public Optional<Spell> spell(WarningColour colour) {
    int end = received.size();
    while (end > 0 && !reaches(end - 1, colour)) {
      end--;
    }
    int begin = end;
    while (begin > 0 && reaches(begin - 1, colour)) {
      begin--;
    }
    if (end == 0) {
      return Optional.empty();
    }
    boolean again = false;
    for (int i = 0; i < begin; i++) {
      again |= reaches(i, colour);
    }
    String called =
        again ? WarningLinks.named(id + "~" + received.get(begin).notice().identifier()) : id;
    return Optional.of(new Spell(called, begin, end));
  }

  private boolean reaches(int index, WarningColour colour) {
    Notice one = received.get(index).notice();
    WarningColour has = one.colour();
    return !one.lifts() && has != null && has.atLeast(colour);
  }

  /**
   * Since when it has been at least of a colour without a break, by when the message came in here:
   * from then on somebody here could know. Empty if it is not now.
   */
  public Optional<Instant> knownSince(WarningColour colour) {
    return spell(colour)
        .filter(one -> one.end() == received.size())
        .flatMap(one ->
            received.subList(one.begin(), one.end()).stream()
                .map(Received::at)
                .min(Comparator.naturalOrder()));
  }

  /** With one more message; the same file again, or the same message from elsewhere, is one. */
  Warning with(Received more) {
    boolean known =
        received.stream()
            .anyMatch(one ->
                one.notice().identifier().equals(more.notice().identifier())
                    && one.notice().type() == more.notice().type()
                    && one.sha256().equals(more.sha256())
                    && !more.sha256().isEmpty());
    if (known) {
      return this;
    }
    List<Received> all = new ArrayList<>(received);
    all.add(more);
    all.sort(Comparator.comparing(one -> one.notice().sent()));
    Lift told = lift;
    boolean again =
        told != null && !more.notice().lifts() && more.notice().sent().isAfter(told.at());
    return new Warning(id, root, all, again ? null : told);
  }

  Warning lifted(Lift told) {
    return lift != null && !told.at().isBefore(lift.at())
        ? this
        : new Warning(id, root, received, told);
  }
}

package org.watchfloor.order.callout;

import java.time.Instant;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import org.watchfloor.order.callout.roll.Callee;
import org.watchfloor.order.callout.rule.CalloutTimes;

/**
 * Works out from the entries how far it is with everybody and what is next by when. Nothing of it
 * is kept: after a restart, or after the clock jumped, the same entries give the same moments.
 * Pure; any thread.
 */
final class CalloutReckoner {
  private CalloutReckoner() {}

  /**
   * The whole list.
   *
   * @param logs what is known of each, by the places on the list
   */
  static CalloutBoard board(Callout callout, Map<String, CalleeLog> logs) {
    Set<String> climbed = callout.climbed();
    Map<String, Instant> since = since(callout);
    List<CalloutLine> lines = new ArrayList<>(callout.callees().size());
    for (Callee callee : callout.callees()) {
      CalleeLog log =
          logs.getOrDefault(
              callee.key(), CalleeLog.none(CalleeLog.id(callout.number(), callee.key())));
      List<Attempt> counting = heeded(counting(log));
      CalleeState state = state(callee, counting);
      boolean up = climbed.contains(callee.key());
      Instant began = since.getOrDefault(callee.key(), callout.began());
      lines.add(
          new CalloutLine(
              lines.size(),
              callee,
              log,
              state,
              up,
              up || !callout.open()
                  ? Optional.empty()
                  : next(state, counting, began, callout.times())));
    }
    return new CalloutBoard(callout, lines);
  }

  /** Who is told of others counts from then, not from the beginning. */
  private static Map<String, Instant> since(Callout callout) {
    Map<String, Instant> since = new HashMap<>();
    for (Climb climb : callout.climbs()) {
      climb.told().forEach(key -> since.put(key, climb.at()));
    }
    return since;
  }

  /** What was said before a reply that was not good enough no longer counts. */
  private static List<Attempt> counting(CalleeLog log) {
    List<Attempt> all = log.standing();
    for (int i = all.size() - 1; i >= 0; i--) {
      if (all.get(i).result() == CallResult.NOT_ENOUGH) {
        return all.subList(i, all.size());
      }
    }
    return all;
  }

  /**
   * What the network tells moves on only what was sent: it never takes back what somebody heard or
   * tried since.
   */
  private static List<Attempt> heeded(List<Attempt> counting) {
    List<Attempt> heeded = new ArrayList<>(counting.size());
    for (Attempt one : counting) {
      if (!one.result().told() || heeded.isEmpty() || ofMessage(heeded.getLast().result())) {
        heeded.add(one);
      }
    }
    return heeded;
  }

  private static boolean ofMessage(CallResult result) {
    return result == CallResult.SENT || result.told();
  }

  static CalleeState state(Callee callee, List<Attempt> counting) {
    if (any(counting, CallResult.REPLIED)) {
      return CalleeState.DONE;
    }
    boolean again = any(counting, CallResult.NOT_ENOUGH);
    if (any(counting, CallResult.ACKNOWLEDGED)) {
      return callee.answers() || again ? CalleeState.REACHED : CalleeState.DONE;
    }
    if (again) {
      return CalleeState.NOT_ENOUGH;
    }
    if (counting.isEmpty()) {
      return callee.blocked() ? CalleeState.BLOCKED : CalleeState.WAITING;
    }
    return switch (counting.getLast().result()) {
      case SENT -> CalleeState.SENT;
      case DELIVERED -> CalleeState.DELIVERED;
      case UNDELIVERED -> CalleeState.UNDELIVERED;
      case READ -> CalleeState.READ;
      case TOLD_OTHER -> CalleeState.TOLD;
      case ACKNOWLEDGED, REPLIED -> CalleeState.DONE;
      case NOT_ENOUGH -> CalleeState.NOT_ENOUGH;
      case OFF_DUTY -> CalleeState.OFF_DUTY;
      case NO_ANSWER, BUSY, NO_SIGNAL, REFUSED, WRONG_NUMBER -> CalleeState.TRYING;
    };
  }

  private static boolean any(List<Attempt> attempts, CallResult result) {
    return attempts.stream().anyMatch(one -> one.result() == result);
  }

  private static Optional<Next> next(
      CalleeState state, List<Attempt> counting, Instant began, CalloutTimes times) {
    Instant last = counting.isEmpty() ? began : counting.getLast().at();
    Instant reply = began.plus(times.reply());
    return switch (state) {
      case DONE -> Optional.empty();
      case BLOCKED -> Optional.of(new Next(NextStep.CLIMB, began));
      case WAITING -> Optional.of(new Next(NextStep.FIRST, began.plus(times.first())));
      case OFF_DUTY -> Optional.of(new Next(NextStep.CLIMB, last));
      case SENT, DELIVERED ->
          Optional.of(new Next(NextStep.PHONE, sent(counting).plus(times.unread())));
      case UNDELIVERED -> Optional.of(new Next(NextStep.PHONE, last));
      case READ, TOLD, REACHED -> Optional.of(new Next(NextStep.RECALL, reply));
      case NOT_ENOUGH -> Optional.of(new Next(NextStep.RECALL, last.plus(times.again())));
      case TRYING ->
          Optional.of(
              failed(counting) >= times.attempts()
                  ? new Next(NextStep.CLIMB, last)
                  : new Next(NextStep.RETRY, last.plus(times.again())));
    };
  }

  /** Unread counts from the sending: that it arrived says nothing of reading. */
  private static Instant sent(List<Attempt> counting) {
    return counting.stream()
        .filter(one -> one.result() == CallResult.SENT)
        .reduce((first, second) -> second)
        .orElse(counting.getLast())
        .at();
  }

  private static long failed(List<Attempt> counting) {
    return counting.stream().filter(one -> one.result().failed()).count();
  }
}

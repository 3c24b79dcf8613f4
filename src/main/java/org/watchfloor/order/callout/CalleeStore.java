package org.watchfloor.order.callout;

import jakarta.inject.Inject;
import jakarta.inject.Singleton;
import java.time.Instant;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.stream.Collectors;
import org.watchfloor.journal.Column;
import org.watchfloor.journal.RecordJson;
import org.watchfloor.journal.SubjectStore;
import org.watchfloor.order.callout.roll.WrongNumbers;
import org.watchfloor.store.Database;

/** The table of what became of the calls to each. */
@Singleton
final class CalleeStore extends SubjectStore<CalleeLog> implements WrongNumbers {
  private static final int LONGEST = 64;

  @Inject
  CalleeStore(Database database, RecordJson json) {
    super(
        database,
        json,
        CalloutService.CALLEE,
        "callee",
        CalleeLog.class,
        CalleeFold::apply,
        List.of(
            new Column<>("callout", CalleeLog::callout),
            new Column<>("wrong", CalleeStore::anyWrong),
            new Column<>("spoken", CalleeStore::spoken),
            new Column<>("contradictory", log -> log.contradictions().any())));
  }

  private static boolean anyWrong(CalleeLog log) {
    return log.attempts().stream()
        .anyMatch(one -> !one.withdrawn() && one.result() == CallResult.WRONG_NUMBER);
  }

  /** What is known of everybody on a call-out, by their places. */
  Map<String, CalleeLog> of(String callout) {
    Map<String, CalleeLog> logs = new HashMap<>();
    select("where callout = :callout", Map.of("callout", callout))
        .forEach(log -> logs.put(log.key(), log));
    return logs;
  }

  /** Those with first replies that contradict each other. */
  List<CalleeLog> contradictory() {
    return select("where contradictory order by id", Map.of());
  }

  /** The number somebody spoke under last, as far as the column holds it; empty for none. */
  private static String spoken(CalleeLog log) {
    return log.standing().stream()
        .filter(one -> one.result().heard())
        .reduce((first, last) -> last)
        .map(one -> one.number().substring(0, Math.min(LONGEST, one.number().length())))
        .orElse("");
  }

  @Override
  public Set<String> numbers() {
    Map<String, Instant> wrong = new HashMap<>();
    for (CalleeLog log : select("where wrong order by id", Map.of())) {
      log.standing().stream()
          .filter(one -> one.result() == CallResult.WRONG_NUMBER && !one.number().isEmpty())
          .forEach(one ->
              wrong.merge(
                  one.number(), one.at(), (known, more) -> known.isAfter(more) ? known : more));
    }
    return wrong.entrySet().stream()
        .filter(one -> !spokenSince(one.getKey(), one.getValue()))
        .map(Map.Entry::getKey)
        .collect(Collectors.toSet());
  }

  /** Whether somebody spoke under a number after it had been wrong. */
  private boolean spokenSince(String number, Instant wrong) {
    return select("where spoken = :number", Map.of("number", number)).stream()
        .flatMap(log -> log.standing().stream())
        .anyMatch(one ->
            one.number().equals(number) && one.result().heard() && !one.at().isBefore(wrong));
  }
}

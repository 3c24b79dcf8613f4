package org.watchfloor.order.callout;

import java.time.Instant;
import java.time.temporal.ChronoUnit;
import java.util.Map;
import java.util.TreeMap;
import org.jspecify.annotations.Nullable;
import org.watchfloor.base.RefusedException;
import org.watchfloor.order.callout.roll.Callee;
import org.watchfloor.order.callout.roll.Way;
import org.watchfloor.order.callout.rule.Question;

/** What may be written down of a call. Pure. */
final class CallRules {
  private CallRules() {}

  /**
   * Refuses what cannot be.
   *
   * @throws RefusedException with what is wrong
   */
  static void check(Callout callout, Callee callee, CallReport report, Instant now) {
    Instant at = report.at();
    if (at != null && at.isBefore(callout.began().truncatedTo(ChronoUnit.MINUTES))) {
      throw RefusedException.of("callout.refused.beforeStart", callout.number());
    }
    if (at != null && at.isAfter(now)) {
      throw RefusedException.of("callout.refused.future");
    }
    if (report.result() == CallResult.REPLIED) {
      for (Question question : callout.questions()) {
        if (report.answers().getOrDefault(question.key(), "").isBlank()) {
          throw RefusedException.of(
              "callout.refused.unanswered",
              callee.unitName(),
              question.zh() + " / " + question.en());
        }
      }
    }
    for (String key : report.answers().keySet()) {
      if (callout.questions().stream().noneMatch(one -> one.key().equals(key))) {
        throw RefusedException.of("callout.refused.noQuestion", key);
      }
    }
    boolean passedOn = report.result() == CallResult.TOLD_OTHER;
    if ((passedOn || report.result() == CallResult.REPLIED) && report.person().isBlank()) {
      throw RefusedException.of(passedOn ? "callout.refused.noOther" : "callout.refused.noPerson");
    }
    if (report.result() == CallResult.NOT_ENOUGH && report.note().isBlank()) {
      throw RefusedException.of("callout.refused.noWhy");
    }
  }

  /** When it was: paper knows minutes only, and nobody was called before the beginning. */
  static @Nullable Instant when(Callout callout, CallReport report) {
    Instant at = report.at();
    return at != null && at.isBefore(callout.began()) ? callout.began() : at;
  }

  /** What was dialled: what was said, else what the list has for this way. */
  static String number(Callee callee, CallReport report) {
    return report.number().isBlank()
        ? callee.ways().stream()
            .filter(way -> way.kind() == report.way())
            .map(Way::number)
            .findFirst()
            .orElse("")
        : report.number().strip();
  }

  /** The answers without blanks. */
  static Map<String, String> answers(CallReport report) {
    Map<String, String> answers = new TreeMap<>();
    report
        .answers()
        .forEach((key, said) -> {
          if (!said.isBlank()) {
            answers.put(key, said.strip());
          }
        });
    return answers;
  }
}

package org.watchfloor.incident.deadline;

import java.time.Duration;
import java.time.Instant;
import java.time.LocalDate;
import java.time.LocalTime;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import org.jspecify.annotations.Nullable;
import org.watchfloor.base.WatchClock;
import org.watchfloor.incident.Incident.Closing;
import org.watchfloor.incident.IncidentDetails;
import org.watchfloor.incident.report.Report;
import org.watchfloor.incident.report.Sending;
import org.watchfloor.incident.rule.ReportRule;
import org.watchfloor.incident.rule.ReportRule.Duty;
import org.watchfloor.incident.rule.ReportRule.Repeat;
import org.watchfloor.incident.rule.ReportRules;

/** Works out which clocks of an incident run. Pure; any thread. */
final class ClockReckoner {
  /** Older rounds of a duty that comes round again say nothing new. */
  private static final int ROUNDS = 40;

  private ClockReckoner() {}

  /** All clocks of an incident, in the order of the rules and of their rounds. */
  static List<ReportClock> clocks(Ground ground, ReportRules rules) {
    List<ReportClock> clocks = new ArrayList<>();
    for (ReportRule rule : rules.rules()) {
      if (rule.duty() != Duty.REFERENCE && valid(rule, ground)) {
        started(rule, ground).ifPresent(start -> add(rule, ground, start, clocks));
      }
    }
    return clocks;
  }

  private static boolean valid(ReportRule rule, Ground ground) {
    LocalDate day =
        ground.incident().details().receivedAt().atZone(WatchClock.BEIJING).toLocalDate();
    return rule.validOn(day);
  }

  /** When the duty began; empty if it has not, or does not apply. */
  private static Optional<Instant> started(ReportRule rule, Ground ground) {
    IncidentDetails told = ground.incident().details();
    Optional<Instant> begin =
        switch (rule.start()) {
          case OCCURRED -> Optional.of(told.occurredAt());
          case RECEIVED -> Optional.of(told.receivedAt());
          case STABLE -> Optional.ofNullable(stable(ground));
          case LIFTED -> Optional.ofNullable(lifted(ground));
        };
    return begin.flatMap(
        at -> Since.any(rule.when(), ground).map(since -> since.isAfter(at) ? since : at));
  }

  /** What is over does not change any more, whether or not somebody said so before. */
  private static @Nullable Instant stable(Ground ground) {
    Instant said = ground.reports().stableAt();
    return said == null ? closed(ground) : said;
  }

  private static @Nullable Instant lifted(Ground ground) {
    Instant said = ground.reports().liftedAt();
    return said == null ? closed(ground) : said;
  }

  private static @Nullable Instant closed(Ground ground) {
    Closing closing = ground.incident().closing();
    return closing == null || ground.incident().open() ? null : closing.at();
  }

  private static void add(ReportRule rule, Ground ground, Instant start, List<ReportClock> clocks) {
    if (rule.repeat().isEmpty()) {
      clocks.add(clock(rule, ground, 1, start, start.plus(rule.within()), null));
      return;
    }
    Repeat repeat = rule.repeat().get();
    Instant end = end(rule, ground);
    List<ReportClock> rounds = new ArrayList<>();
    long first = firstShown(repeat, start, ground.now());
    for (long round = first; ; round++) {
      Instant begin = round == 1 ? start : due(repeat, start, round - 1);
      Instant due = due(repeat, start, round);
      boolean begun = round == 1 || !begin.isAfter(ground.now());
      if (!begun || end != null && due.isAfter(end)) {
        break;
      }
      Instant next = due(repeat, start, round + 1);
      boolean another = end == null || !next.isAfter(end);
      rounds.add(clock(rule, ground, Math.toIntExact(round), begin, due, another ? next : null));
    }
    clocks.addAll(rounds);
  }

  /** When the coming round ends; null if it does not yet. */
  private static @Nullable Instant end(ReportRule rule, Ground ground) {
    Instant closed = closed(ground);
    Instant ended =
        switch (rule.until()) {
          case FINAL -> ground.reports().endedAt(rule.chain()).orElse(null);
          case STABLE -> ground.reports().stableAt();
          case LIFTED -> ground.reports().liftedAt();
        };
    if (ended == null || closed == null) {
      return ended == null ? closed : ended;
    }
    return ended.isBefore(closed) ? ended : closed;
  }

  /** The first round that is looked at, so that a year of them costs no more than a month. */
  private static long firstShown(Repeat repeat, Instant start, Instant now) {
    Duration every = repeat.every().orElse(Duration.ofDays(1));
    long passed = now.isBefore(start) ? 0 : Duration.between(start, now).dividedBy(every);
    return Math.max(1, passed - ROUNDS);
  }

  /**
   * When a round is due. What is owed each day at an hour tells of the day before, so that the
   * first one is owed on the day after.
   */
  private static Instant due(Repeat repeat, Instant start, long round) {
    if (repeat.every().isPresent()) {
      return start.plus(repeat.every().get().multipliedBy(round));
    }
    LocalTime hour = repeat.daily().orElse(LocalTime.MIDNIGHT);
    return start
        .atZone(WatchClock.BEIJING)
        .toLocalDate()
        .plusDays(round)
        .atTime(hour)
        .atZone(WatchClock.BEIJING)
        .toInstant();
  }

  private static ReportClock clock(
      ReportRule rule,
      Ground ground,
      int number,
      Instant start,
      Instant due,
      @Nullable Instant next) {
    String incident = ground.incident().id();
    String id = String.join("/", incident, rule.key(), Integer.toString(number));
    ClockRecord record = ground.records().getOrDefault(id, ClockRecord.none(id, incident));
    Optional<Sending> sending = answer(id, ground);
    ClockRecord.Said came = record.cameIn();
    Instant answered = sending.map(Sending::at).orElse(came == null ? null : came.at());
    Instant written =
        sending.map(Sending::writtenAt).orElse(came == null ? null : came.writtenAt());
    String proof = sending.map(Sending::entry).orElse(came == null ? "" : came.entry());
    return new ReportClock(
        id,
        incident,
        ground.incident().details().place(),
        rule,
        number,
        start,
        sending.map(one -> dueThen(one, id, due)).orElse(due),
        next,
        answered,
        written,
        proof,
        record);
  }

  /** The first that went out, whichever was written down first. */
  private static Optional<Sending> answer(String id, Ground ground) {
    return ground.reports().reports().stream()
        .map(Report::sendings)
        .flatMap(List::stream)
        .filter(sending -> sending.meets().stream().anyMatch(met -> met.clock().equals(id)))
        .min(Comparator.comparing(Sending::at));
  }

  private static Instant dueThen(Sending sending, String id, Instant otherwise) {
    return sending.meets().stream()
        .filter(met -> met.clock().equals(id))
        .map(met -> met.dueAt())
        .findFirst()
        .orElse(otherwise);
  }
}

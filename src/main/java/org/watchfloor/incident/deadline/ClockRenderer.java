package org.watchfloor.incident.deadline;

import jakarta.inject.Inject;
import java.time.Instant;
import java.time.format.DateTimeFormatter;
import java.util.HashSet;
import java.util.Locale;
import java.util.Set;
import org.watchfloor.base.Texts;
import org.watchfloor.base.WatchClock;
import org.watchfloor.incident.deadline.ClockFact.ClockWaived;
import org.watchfloor.incident.deadline.ClockFact.DeadlinePassed;
import org.watchfloor.incident.deadline.ClockFact.LateReasonGiven;
import org.watchfloor.incident.deadline.ClockFact.ReportCameIn;
import org.watchfloor.incident.rule.RuleBook;
import org.watchfloor.journal.Belated;
import org.watchfloor.journal.EntryRenderer;
import org.watchfloor.journal.Fact;
import org.watchfloor.journal.FactFamily;
import org.watchfloor.journal.Recorded;

/** Says in the timeline what became of clocks. */
final class ClockRenderer implements EntryRenderer {
  private static final DateTimeFormatter MOMENT =
      DateTimeFormatter.ofPattern("MM-dd HH:mm", Locale.ROOT).withZone(WatchClock.BEIJING);

  private final RuleBook rules;

  @Inject
  ClockRenderer(RuleBook rules) {
    this.rules = rules;
  }

  @Override
  public Set<Class<? extends Fact>> facts() {
    return new HashSet<>(FactFamily.of(ClockFact.class).facts());
  }

  @Override
  public String say(Recorded recorded, Texts texts) {
    return switch ((ClockFact) recorded.fact()) {
      case DeadlinePassed passed -> passed(passed, recorded.entry().recordedAt(), texts);
      case LateReasonGiven why ->
          texts.get("deadline.entry.reason", why.incident(), name(why.rule(), texts), why.reason());
      case ClockWaived waived ->
          texts.get(
              "deadline.entry.waived",
              waived.incident(),
              name(waived.rule(), texts),
              waived.decidedBy(),
              waived.reason());
      case ReportCameIn came ->
          texts
              .get(
                  "deadline.entry.cameIn",
                  came.incident(),
                  name(came.rule(), texts),
                  came.from(),
                  texts.name("rule.channel", came.channel()),
                  came.note())
              .strip();
    };
  }

  private String passed(DeadlinePassed passed, Instant noted, Texts texts) {
    boolean late = Belated.noticeable(passed.dueAt(), noted);
    return texts.get(
        late ? "deadline.entry.passedLate" : "deadline.entry.passed",
        passed.incident(),
        name(passed.rule(), texts),
        MOMENT.format(passed.dueAt()),
        MOMENT.format(noted));
  }

  private String name(String key, Texts texts) {
    return rules.reports().rule(key).map(rule -> rule.name().in(texts.language())).orElse(key);
  }
}

package org.watchfloor.incident.deadline;

import jakarta.inject.Inject;
import jakarta.inject.Singleton;
import java.time.Duration;
import java.time.Instant;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.function.Function;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.watchfloor.base.Subscription;
import org.watchfloor.base.WatchClock;
import org.watchfloor.incident.Incident;
import org.watchfloor.incident.IncidentFact;
import org.watchfloor.incident.IncidentService;
import org.watchfloor.incident.IncidentTypes;
import org.watchfloor.incident.figure.FigureFact;
import org.watchfloor.incident.figure.FigureService;
import org.watchfloor.incident.report.ReportFact;
import org.watchfloor.incident.report.ReportService;
import org.watchfloor.incident.rule.ReportRules;
import org.watchfloor.incident.rule.RuleBook;
import org.watchfloor.journal.Fact;
import org.watchfloor.journal.Journal;
import org.watchfloor.journal.Recorded;

/**
 * All clocks of all incidents, worked out once and again for an incident whenever something about
 * it changes or one of its rounds is over: while nothing happens a question costs next to nothing.
 * A clock of the machine that jumps back makes everything be worked out anew. Any thread but the
 * JavaFX thread.
 */
@Singleton
public final class ClockBoard {
  private static final Duration JUMP = Duration.ofMinutes(1);

  private static final Comparator<ReportClock> FIRST_DUE =
      Comparator.comparing(ReportClock::dueAt).thenComparing(ReportClock::id);

  private final IncidentService incidents;
  private final IncidentTypes types;
  private final FigureService figures;
  private final ReportService reports;
  private final ClockStore store;
  private final RuleBook rules;
  private final WatchClock clock;
  private final Journal journal;

  private final Set<String> changed = new HashSet<>();
  private final Map<String, Looked> known = new HashMap<>();
  private List<ReportClock> running = List.of();
  private Instant reckonedAt = Instant.MIN;
  private Instant turnsAt = Instant.MAX;
  private boolean begun;

  @Inject
  ClockBoard(
      IncidentService incidents,
      IncidentTypes types,
      FigureService figures,
      ReportService reports,
      ClockStore store,
      RuleBook rules,
      WatchClock clock,
      Journal journal) {
    this.incidents = incidents;
    this.types = types;
    this.figures = figures;
    this.reports = reports;
    this.store = store;
    this.rules = rules;
    this.clock = clock;
    this.journal = journal;
  }

  /** The rules the clocks follow. */
  public ReportRules rules() {
    return rules.reports();
  }

  /** Clocks somebody still has to answer, the one due first on top; a round that is over is not. */
  public synchronized List<ReportClock> running() {
    reckon();
    return running;
  }

  /** All clocks of an incident, answered ones too, in the order of the rules. */
  public synchronized List<ReportClock> of(String incident) {
    reckon();
    Looked looked = known.get(incident);
    return looked == null ? work(incident, true) : looked.clocks();
  }

  /** All clocks of all incidents that are looked at. */
  public synchronized List<ReportClock> list() {
    reckon();
    return known.values().stream()
        .map(Looked::clocks)
        .flatMap(List::stream)
        .sorted(FIRST_DUE)
        .toList();
  }

  /** The clock of an id, if it is one of those looked at. */
  public Optional<ReportClock> find(String id) {
    int end = id.indexOf('/');
    return end < 0
        ? Optional.empty()
        : of(id.substring(0, end)).stream().filter(one -> one.id().equals(id)).findFirst();
  }

  /** Clocks that are due by now, unanswered, and nobody has written that down yet. */
  synchronized List<ReportClock> unnoted() {
    reckon();
    Instant now = clock.instant();
    return running.stream()
        .takeWhile(one -> now.isAfter(one.dueAt()))
        .filter(one -> one.record().passed() == null)
        .toList();
  }

  /** Is told of every change that can make other clocks, on the appending thread. */
  public Subscription onChange(Runnable told) {
    return journal.follow(one -> concerns(one.fact()), told);
  }

  private static boolean concerns(Fact fact) {
    return fact instanceof IncidentFact
        || fact instanceof FigureFact
        || fact instanceof ReportFact
        || fact instanceof ClockFact;
  }

  private void note(List<Recorded> entries) {
    synchronized (changed) {
      for (Recorded recorded : entries) {
        if (concerns(recorded.fact())) {
          String subject = recorded.entry().subject().id();
          int end = subject.indexOf('/');
          changed.add(end < 0 ? subject : subject.substring(0, end));
        }
      }
    }
  }

  private synchronized void forget() {
    reckonedAt = Instant.MIN;
  }

  private void reckon() {
    Instant now = clock.instant();
    if (!begun) {
      begun = true;
      // Kept for good: the board lives as long as the journal.
      journal.subscribe(this::note);
      journal.onMoved(this::forget);
    }
    Set<String> again = taken();
    if (reckonedAt == Instant.MIN || now.isBefore(reckonedAt.minus(JUMP))) {
      known.clear();
      again.clear();
      incidents.list().forEach(one -> put(one.id(), work(one, false), now));
      gather(now);
    } else {
      if (!now.isBefore(turnsAt)) {
        known.forEach((id, looked) -> {
          if (!now.isBefore(looked.turnsAt())) {
            again.add(id);
          }
        });
      }
      if (!again.isEmpty()) {
        again.forEach(id -> put(id, work(id, false), now));
        gather(now);
      }
    }
    reckonedAt = now;
  }

  private void gather(Instant now) {
    running =
        known.values().stream()
            .map(Looked::clocks)
            .flatMap(List::stream)
            .filter(one -> one.state(now, rules.reports()).running())
            .sorted(FIRST_DUE)
            .toList();
    turnsAt =
        known.values().stream().map(Looked::turnsAt).min(Instant::compareTo).orElse(Instant.MAX);
  }

  private Set<String> taken() {
    synchronized (changed) {
      Set<String> all = new HashSet<>(changed);
      changed.clear();
      return all;
    }
  }

  private void put(String incident, List<ReportClock> clocks, Instant now) {
    if (clocks.isEmpty()) {
      known.remove(incident);
    } else {
      known.put(incident, new Looked(clocks, turn(clocks, now)));
    }
  }

  /** When a round is over, so that another begins, for the first time after a moment. */
  private static Instant turn(List<ReportClock> clocks, Instant now) {
    return clocks.stream()
        .flatMap(
            one -> one.nextDueAt() == null ? Stream.of() : Stream.of(one.dueAt(), one.nextDueAt()))
        .map(due -> due.plusMillis(1))
        .filter(now::isBefore)
        .min(Instant::compareTo)
        .orElse(Instant.MAX);
  }

  private List<ReportClock> work(String incident, boolean always) {
    return incidents.find(incident).map(one -> work(one, always)).orElse(List.of());
  }

  /**
   * @param always whether clocks too old to be looked at by themselves are wanted as well
   */
  private List<ReportClock> work(Incident incident, boolean always) {
    Instant now = clock.instant();
    boolean old = incident.details().receivedAt().plus(rules.reports().kept()).isBefore(now);
    if (!always && (old && !incident.open() || told(incident))) {
      return List.of();
    }
    Map<String, ClockRecord> records =
        store.of(incident.id()).stream()
            .collect(Collectors.toMap(ClockRecord::id, Function.identity()));
    return ClockReckoner.clocks(
        new Ground(
            incident,
            types,
            figures.sheet(incident.id()),
            reports.book(incident.id()),
            records,
            now),
        rules.reports());
  }

  /** What is told again is reported with the one it repeats. */
  private boolean told(Incident incident) {
    return incident.duplicateOf() != null
        && incidents.open().stream().noneMatch(one -> one.id().equals(incident.id()));
  }

  /** The rows of {@link #list}, with the moment they are looked at. */
  List<Seen> seen() {
    Instant now = clock.instant();
    List<Seen> rows = new ArrayList<>();
    list().forEach(one -> rows.add(new Seen(one, one.state(now, rules.reports()))));
    return rows;
  }

  /** The clocks of an incident, and when they change by themselves. */
  private record Looked(List<ReportClock> clocks, Instant turnsAt) {}

  /** A clock and how it stands now. */
  record Seen(ReportClock clock, ClockState state) {}
}

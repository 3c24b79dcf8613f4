package org.watchfloor.document.casefile;

import jakarta.inject.Inject;
import java.time.Duration;
import java.time.Instant;
import java.util.ArrayDeque;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.Deque;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.SequencedMap;
import java.util.Set;
import org.watchfloor.base.RefusedException;
import org.watchfloor.incident.IncidentService;
import org.watchfloor.journal.Entry;
import org.watchfloor.journal.EntryQuery;
import org.watchfloor.journal.Journal;
import org.watchfloor.journal.Recorded;
import org.watchfloor.journal.Subject;
import org.watchfloor.order.OrderService;
import org.watchfloor.order.callout.CalloutService;
import org.watchfloor.order.instruction.InstructionService;
import org.watchfloor.response.Response;
import org.watchfloor.response.ResponseFact;
import org.watchfloor.response.ResponseService;
import org.watchfloor.response.confirmation.Confirmations;
import org.watchfloor.response.consultation.Consultation;
import org.watchfloor.response.consultation.Consultations;
import org.watchfloor.response.headquarters.HeadquartersService;
import org.watchfloor.response.period.FloodPeriodFact;
import org.watchfloor.response.proposal.Proposals;
import org.watchfloor.response.suspension.SuspensionFact;
import org.watchfloor.response.suspension.Suspensions;
import org.watchfloor.response.task.ResponseTasks;
import org.watchfloor.warning.WarningService;
import org.watchfloor.warning.reading.GaugeService;

/**
 * Gathers a case: from the response or incident along what each entry is about, to the warnings,
 * proposals, confirmations, orders, call-outs and consultations that belong to it. Background
 * threads; reads the tables.
 */
final class CaseGatherer {
  /** What is followed to everything about it; other kinds only stand on lines of their own. */
  private static final Set<String> FOLLOWED =
      Set.of(
          Proposals.KIND,
          Confirmations.KIND,
          WarningService.KIND,
          Consultations.KIND,
          ResponseTasks.KIND,
          HeadquartersService.KIND,
          Suspensions.KIND,
          OrderService.KIND,
          InstructionService.KIND,
          CalloutService.KIND);

  /** Decided together: what a decision answers stands in the same act, right behind it. */
  private static final Set<String> DECIDED = Set.of(Proposals.KIND, Confirmations.KIND);

  private static final Set<String> DECISIONS =
      Set.of(
          ResponseFact.ResponseStarted.class.getSimpleName(),
          ResponseFact.LevelRaised.class.getSimpleName(),
          ResponseFact.LevelLowered.class.getSimpleName(),
          ResponseFact.ResponseEnded.class.getSimpleName());

  /** Switches beside the levels, which name no response. */
  private static final Set<String> SWITCHES =
      Set.of(
          FloodPeriodFact.FloodPeriodDeclared.class.getSimpleName(),
          FloodPeriodFact.FloodPeriodLifted.class.getSimpleName(),
          SuspensionFact.SuspensionOrdered.class.getSimpleName(),
          SuspensionFact.SuspensionLifted.class.getSimpleName());

  /** More entries than one act writes. */
  private static final int ACT = 400;

  /** Readings that led to a case are older than its first entry. */
  private static final Duration BEFORE = Duration.ofHours(24);

  private final Journal journal;
  private final ResponseService responses;
  private final IncidentService incidents;
  private final Consultations consultations;

  @Inject
  CaseGatherer(
      Journal journal,
      ResponseService responses,
      IncidentService incidents,
      Consultations consultations) {
    this.journal = journal;
    this.responses = responses;
    this.incidents = incidents;
    this.consultations = consultations;
  }

  /**
   * All that belongs to a response or an incident.
   *
   * @throws RefusedException if there is no such thing
   */
  CaseFile gather(Subject of) {
    if (of.kind().equals(ResponseService.KIND)) {
      Response response =
          responses
              .find(of.id())
              .orElseThrow(() -> RefusedException.of("response.refused.none", of.id()));
      Walk walk = new Walk(of, response.incident());
      walk.along();
      walk.around(response);
      return walk.file();
    }
    if (incidents.find(of.id()).isEmpty()) {
      throw RefusedException.of("incident.refused.none", of.id());
    }
    Walk walk = new Walk(of, Optional.of(of.id()));
    walk.along();
    return walk.file();
  }

  /** One gathering. */
  private final class Walk {
    private final Subject of;
    private final Deque<Subject> ahead = new ArrayDeque<>();
    private final Set<Subject> seen = new LinkedHashSet<>();
    private final Map<Long, Recorded> found = new HashMap<>();
    private final Set<Subject> gauges = new LinkedHashSet<>();

    Walk(Subject of, Optional<String> incident) {
      this.of = of;
      follow(of);
      incident.map(id -> new Subject(IncidentService.KIND, id)).ifPresent(this::follow);
    }

    private void follow(Subject subject) {
      if (seen.add(subject)) {
        ahead.add(subject);
      }
    }

    void along() {
      while (!ahead.isEmpty()) {
        Subject next = ahead.poll();
        take(journal.positions(EntryQuery.about(next)));
        if (next.kind().equals(ResponseService.KIND)) {
          follow(new Subject(HeadquartersService.KIND, next.id()));
          for (long at : journal.positions(EntryQuery.about(next).facts(DECISIONS))) {
            decidedWith(at);
          }
        }
      }
    }

    private void take(long... positions) {
      List<Recorded> entries = journal.at(positions);
      if (entries.size() == positions.length) {
        for (int i = 0; i < positions.length; i++) {
          take(positions[i], entries.get(i));
        }
        return;
      }
      for (long position : positions) {
        journal.at(position).forEach(one -> take(position, one));
      }
    }

    private void take(long position, Recorded recorded) {
      if (found.putIfAbsent(position, recorded) == null) {
        belongs(recorded.entry().subject());
        recorded.entry().about().forEach(this::belongs);
      }
    }

    private void belongs(Subject subject) {
      boolean ofIncident =
          of.kind().equals(IncidentService.KIND) && subject.kind().equals(ResponseService.KIND);
      if (FOLLOWED.contains(subject.kind()) || ofIncident) {
        follow(subject);
      } else if (subject.kind().equals(GaugeService.KIND)) {
        gauges.add(subject);
      }
    }

    /** The proposal and the request that a decision answered were written with it. */
    private void decidedWith(long decision) {
      List<Recorded> first = journal.at(decision);
      if (first.isEmpty()) {
        return;
      }
      Entry act = first.getFirst().entry();
      long end = Math.min(journal.size(), decision + ACT);
      for (long at = decision + 1; at <= end; at++) {
        List<Recorded> next = journal.at(at);
        if (!next.isEmpty()) {
          Entry entry = next.getFirst().entry();
          if (!entry.recordedAt().equals(act.recordedAt()) || !entry.actor().equals(act.actor())) {
            return;
          }
          if (DECIDED.contains(entry.subject().kind())) {
            follow(entry.subject());
          }
        }
      }
    }

    /** What belongs to a response by hazard and time alone: consultations, switches, readings. */
    void around(Response response) {
      Instant from =
          found.values().stream()
              .map(one -> one.entry().happenedAt())
              .min(Comparator.naturalOrder())
              .orElse(response.since());
      Instant until = response.stage().inForce() ? Instant.MAX : response.since();
      for (Consultation one : consultations.list()) {
        if (one.hazard() == response.hazard() && within(one.calledAt(), from, until)) {
          follow(new Subject(Consultations.KIND, one.id()));
        }
      }
      along();
      for (long at : journal.positions(EntryQuery.all().facts(SWITCHES).since(from))) {
        takeUntil(at, until);
      }
      for (Subject gauge : gauges) {
        for (long at : journal.positions(EntryQuery.about(gauge).since(from.minus(BEFORE)))) {
          takeUntil(at, until);
        }
      }
    }

    private void takeUntil(long position, Instant until) {
      journal.at(position).stream()
          .filter(one -> !one.entry().happenedAt().isAfter(until))
          .forEach(one -> found.putIfAbsent(position, one));
    }

    private static boolean within(Instant at, Instant from, Instant until) {
      return !at.isBefore(from) && !at.isAfter(until);
    }

    CaseFile file() {
      SequencedMap<Long, Recorded> ordered = new LinkedHashMap<>();
      found.entrySet().stream()
          .sorted(
              Comparator.comparing(
                      (Map.Entry<Long, Recorded> one) -> one.getValue().entry().happenedAt())
                  .thenComparing(Map.Entry::getKey))
          .forEach(one -> ordered.put(one.getKey(), one.getValue()));
      return new CaseFile(of, ordered, new ArrayList<>(seen));
    }
  }
}

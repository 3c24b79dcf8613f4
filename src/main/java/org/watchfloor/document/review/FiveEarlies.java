package org.watchfloor.document.review;

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
import java.util.function.Predicate;
import org.watchfloor.conflict.ConflictFact.ConflictSettled;
import org.watchfloor.document.review.EarlyRules.Rule;
import org.watchfloor.document.review.EarlyRules.Scope;
import org.watchfloor.evacuation.EvacuationFact.EvacuationCalled;
import org.watchfloor.evacuation.HouseholdFact.HouseholdReported;
import org.watchfloor.evacuation.HouseholdState;
import org.watchfloor.incident.IncidentDetails;
import org.watchfloor.incident.IncidentFact.IncidentReported;
import org.watchfloor.incident.IncidentService;
import org.watchfloor.incident.report.ReportFact.ReportSent;
import org.watchfloor.incident.report.ReportService;
import org.watchfloor.journal.Entry;
import org.watchfloor.journal.Fact;
import org.watchfloor.journal.Recorded;
import org.watchfloor.journal.Subject;
import org.watchfloor.order.OrderFact.OrderIssued;
import org.watchfloor.order.OrderFact.OrderReported;
import org.watchfloor.order.callout.CallResult;
import org.watchfloor.order.callout.CalloutBasis;
import org.watchfloor.order.callout.CalloutFact.CallAttempted;
import org.watchfloor.order.callout.CalloutFact.CalloutStarted;
import org.watchfloor.response.ResponseFact.LevelRaised;
import org.watchfloor.response.ResponseFact.ResponseStarted;
import org.watchfloor.team.AssignmentStatus;
import org.watchfloor.team.TeamFact.AssignmentAdvanced;
import org.watchfloor.team.TeamFact.TeamAssigned;
import org.watchfloor.warning.WarningFact.WarningReceived;
import org.watchfloor.warning.WarningFact.WarningTyped;
import org.watchfloor.warning.WarningFact.WarningUpdated;

/**
 * Measures the five earlies 五个早 from the entries of a time: when each step happened, not when it
 * was written down; a contradiction began when the later of its entries was written. Pure.
 */
final class FiveEarlies {
  /** What is looked at; other facts measure nothing. */
  static final Set<Class<? extends Fact>> FACTS =
      Set.of(
          IncidentReported.class,
          ReportSent.class,
          WarningReceived.class,
          WarningUpdated.class,
          WarningTyped.class,
          CalloutStarted.class,
          CallAttempted.class,
          OrderIssued.class,
          OrderReported.class,
          ConflictSettled.class,
          ResponseStarted.class,
          LevelRaised.class,
          TeamAssigned.class,
          AssignmentAdvanced.class,
          EvacuationCalled.class,
          HouseholdReported.class);

  private static final Set<CallResult> ANSWERED =
      Set.of(CallResult.ACKNOWLEDGED, CallResult.REPLIED);
  private static final Set<HouseholdState> AWAY =
      Set.of(HouseholdState.MOVED, HouseholdState.SHELTERED, HouseholdState.RELATIVES);

  private final List<Recorded> entries;
  private final Map<String, Recorded> named;
  private final Function<String, Optional<IncidentDetails>> corrected;
  private final Subject incident;
  private Scope scope = Scope.CASE;

  private FiveEarlies(
      List<Recorded> entries,
      Map<String, Recorded> named,
      Function<String, Optional<IncidentDetails>> corrected,
      Subject incident) {
    this.entries = entries;
    this.named = named;
    this.corrected = corrected;
    this.incident = incident;
  }

  /**
   * Measures.
   *
   * @param rules what is to be measured
   * @param entries the entries of the time in which the incident went on; in any order
   * @param named entries that settlings of contradictions name, by their names; may be older
   * @param corrected what is known of an incident now; empty where nothing but its report is
   * @param incident the incident
   * @return a lag for each rule, in their order; one without cases where nothing was measured
   */
  static List<Lag> measure(
      List<Rule> rules,
      List<Recorded> entries,
      Map<String, Recorded> named,
      Function<String, Optional<IncidentDetails>> corrected,
      String incident) {
    List<Recorded> ordered =
        entries.stream()
            .sorted(
                Comparator.comparing((Recorded one) -> one.entry().happenedAt())
                    .thenComparing(Recorded::entry, Entry.ORDER))
            .toList();
    FiveEarlies all = new FiveEarlies(ordered, named, corrected, IncidentService.subject(incident));
    return rules.stream().map(all::lag).toList();
  }

  private Lag lag(Rule rule) {
    scope = rule.scope();
    List<Lag.Case> cases =
        switch (rule.stretch()) {
          case OCCURRED_RECEIVED -> received();
          case RECEIVED_REPORTED -> reported();
          case WARNED_ANSWERED -> answered();
          case ORDERED_CHECKED -> checked();
          case CONTRADICTED_SETTLED -> settled();
          case RECEIVED_DECIDED -> decided();
          case ASSIGNED_DEPARTED -> departed();
          case CALLED_EVACUATED -> evacuated();
        };
    return new Lag(rule, cases);
  }

  private List<Lag.Case> received() {
    List<Lag.Case> cases = new ArrayList<>();
    for (Recorded one : of(IncidentReported.class)) {
      add(cases, details(one).occurredAt(), one, told(one), one);
    }
    return cases;
  }

  private List<Lag.Case> reported() {
    List<Lag.Case> cases = new ArrayList<>();
    for (Recorded one : of(IncidentReported.class)) {
      String id = one.entry().subject().id();
      first(
              one,
              ReportSent.class,
              sent -> sent.entry().subject().equals(new Subject(ReportService.KIND, id)))
          .ifPresent(sent -> add(cases, told(one), one, at(sent), sent));
    }
    return cases;
  }

  /** The first thing that was decided about it. */
  private List<Lag.Case> decided() {
    List<Lag.Case> cases = new ArrayList<>();
    for (Recorded one : of(IncidentReported.class)) {
      Subject about = one.entry().subject();
      entries.stream()
          .filter(other -> decides(other.fact()) && !at(other).isBefore(told(one)))
          .filter(other -> touches(other, about))
          .findFirst()
          .ifPresent(other -> add(cases, told(one), one, at(other), other));
    }
    return cases;
  }

  private static boolean decides(Fact fact) {
    return fact instanceof ResponseStarted
        || fact instanceof LevelRaised
        || fact instanceof OrderIssued
        || fact instanceof TeamAssigned;
  }

  /** Each that was called out because of a warning, from the warning to the first answer. */
  private List<Lag.Case> answered() {
    List<Lag.Case> cases = new ArrayList<>();
    for (Recorded started : of(CalloutStarted.class)) {
      CalloutStarted callout = (CalloutStarted) started.fact();
      if (callout.basis().kind() != CalloutBasis.Kind.WARNING) {
        continue;
      }
      Recorded from = warning(callout.basis().id(), started);
      Set<String> heard = new HashSet<>();
      for (Recorded call : of(CallAttempted.class)) {
        CallAttempted attempt = (CallAttempted) call.fact();
        if (touches(call, started.entry().subject())
            && ANSWERED.contains(attempt.result())
            && heard.add(attempt.called())) {
          add(cases, at(from), from, at(call), call);
        }
      }
    }
    return cases;
  }

  /** The last that was said of the warning before the call-out began; else the call-out itself. */
  private Recorded warning(String id, Recorded started) {
    Recorded last = started;
    for (Recorded one : entries) {
      boolean warns =
          one.fact() instanceof WarningReceived
              || one.fact() instanceof WarningUpdated
              || one.fact() instanceof WarningTyped;
      if (warns && one.entry().subject().id().equals(id) && !at(one).isAfter(at(started))) {
        last = one;
      }
    }
    return last;
  }

  private List<Lag.Case> checked() {
    List<Lag.Case> cases = new ArrayList<>();
    for (Recorded issued : of(OrderIssued.class)) {
      Set<String> heard = new HashSet<>();
      for (Recorded one : of(OrderReported.class)) {
        if (one.entry().subject().equals(issued.entry().subject())
            && heard.add(((OrderReported) one.fact()).unit())) {
          add(cases, at(issued), issued, at(one), one);
        }
      }
    }
    return cases;
  }

  /** From when the later of the two was written. */
  private List<Lag.Case> settled() {
    List<Lag.Case> cases = new ArrayList<>();
    for (Recorded one : of(ConflictSettled.class)) {
      ConflictSettled settled = (ConflictSettled) one.fact();
      Recorded counts = named.get(settled.counts());
      Recorded against = named.get(settled.against());
      if (counts != null && against != null) {
        boolean later = counts.entry().recordedAt().isAfter(against.entry().recordedAt());
        Recorded from = later ? counts : against;
        add(cases, from.entry().recordedAt(), from, at(one), one);
      }
    }
    return cases;
  }

  private List<Lag.Case> departed() {
    List<Lag.Case> cases = new ArrayList<>();
    for (Recorded sent : of(TeamAssigned.class)) {
      first(
              sent,
              AssignmentAdvanced.class,
              one ->
                  one.entry().subject().equals(sent.entry().subject())
                      && ((AssignmentAdvanced) one.fact()).status() == AssignmentStatus.EN_ROUTE)
          .ifPresent(one -> add(cases, at(sent), sent, at(one), one));
    }
    return cases;
  }

  /** Each household from the last call before it was first said to have left. */
  private List<Lag.Case> evacuated() {
    List<Lag.Case> cases = new ArrayList<>();
    Map<String, Set<String>> gone = new HashMap<>();
    List<Recorded> calls = of(EvacuationCalled.class);
    for (Recorded one : of(HouseholdReported.class)) {
      if (!AWAY.contains(((HouseholdReported) one.fact()).state())) {
        continue;
      }
      calls.stream()
          .filter(call -> !at(call).isAfter(at(one)))
          .reduce((earlier, later) -> later)
          .filter(call ->
              gone.computeIfAbsent(name(call), key -> new HashSet<>())
                  .add(one.entry().subject().id()))
          .ifPresent(call -> add(cases, at(call), call, at(one), one));
    }
    return cases;
  }

  private List<Recorded> of(Class<? extends Fact> fact) {
    return entries.stream()
        .filter(one -> fact.isInstance(one.fact()))
        .filter(one -> scope == Scope.PERIOD || touches(one, incident) || files(one))
        .toList();
  }

  /** Reports bear the number of their incident. */
  private boolean files(Recorded one) {
    return one.fact() instanceof ReportSent && one.entry().subject().id().equals(incident.id());
  }

  private Optional<Recorded> first(
      Recorded from, Class<? extends Fact> fact, Predicate<Recorded> wanted) {
    return of(fact).stream().filter(wanted).filter(one -> !at(one).isBefore(at(from))).findFirst();
  }

  private static boolean touches(Recorded one, Subject about) {
    return one.entry().subject().equals(about)
        || one.entry().about().contains(about)
        || one.fact() instanceof ResponseStarted started
            && started.incident().filter(about.id()::equals).isPresent();
  }

  private Instant told(Recorded report) {
    return details(report).receivedAt();
  }

  /** A time that was typed wrong and corrected must not stand as the slowest of all. */
  private IncidentDetails details(Recorded report) {
    return corrected
        .apply(report.entry().subject().id())
        .orElseGet(() -> ((IncidentReported) report.fact()).details());
  }

  private static Instant at(Recorded one) {
    return one.entry().happenedAt();
  }

  private static String name(Recorded one) {
    return one.entry().id().toString();
  }

  /** What is said to have been done before it began measures nothing. */
  private static void add(
      List<Lag.Case> cases, Instant began, Recorded from, Instant done, Recorded to) {
    Duration took = Duration.between(began, done);
    if (!took.isNegative()) {
      cases.add(new Lag.Case(took, name(from), name(to)));
    }
  }
}

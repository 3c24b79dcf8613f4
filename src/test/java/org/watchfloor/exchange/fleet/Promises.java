package org.watchfloor.exchange.fleet;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.Comparator;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.stream.Collectors;
import org.watchfloor.claim.ClaimFact;
import org.watchfloor.claim.ClaimFact.ClaimGiven;
import org.watchfloor.claim.ClaimFact.ClaimTaken;
import org.watchfloor.claim.ClaimService;
import org.watchfloor.conflict.Conflict;
import org.watchfloor.conflict.ConflictFact.ConflictSettled;
import org.watchfloor.duty.DutyFact.ShiftTakenOver;
import org.watchfloor.duty.DutyService;
import org.watchfloor.duty.Shift;
import org.watchfloor.journal.Entry;
import org.watchfloor.journal.EntryQuery;
import org.watchfloor.journal.Journal;
import org.watchfloor.journal.Recorded;
import org.watchfloor.journal.Subject;
import org.watchfloor.order.Addressee;
import org.watchfloor.order.Order;
import org.watchfloor.order.OrderService;
import org.watchfloor.order.Step;
import org.watchfloor.order.StepKind;
import org.watchfloor.order.callout.need.NeedFact;
import org.watchfloor.order.callout.need.NeedFact.NeedMet;
import org.watchfloor.response.Response;
import org.watchfloor.response.ResponseService;
import org.watchfloor.shelter.Shelter;
import org.watchfloor.shelter.ShelterService;
import org.watchfloor.shelter.arrival.Arrival;
import org.watchfloor.shelter.arrival.ArrivalRegisters;
import org.watchfloor.shelter.arrival.ArrivalService;
import org.watchfloor.store.DataFolder;
import org.watchfloor.supply.SupplyService;
import org.watchfloor.support.TestStation;
import org.watchfloor.team.Assignment;
import org.watchfloor.team.TeamService;
import org.watchfloor.team.grid.GridFact.RiskPaired;

/**
 * What must be on the list of contradictions of a station, told from its tables alone and from what
 * each writer knew: nobody may find a rule broken that nobody is told of. What an officer has
 * settled in words is told no more.
 */
final class Promises {
  private final TestStation station;
  private final Knowledge knowledge;
  private final List<Conflict> open;
  private final Set<Subject> settled;

  private Promises(Ship ship, Knowledge knowledge, List<Conflict> open) {
    this.station = ship.station();
    this.knowledge = knowledge;
    this.open = open;
    this.settled = settled(station.journal());
  }

  private static Set<Subject> settled(Journal journal) {
    return journal.at(journal.positions(EntryQuery.all())).stream()
        .filter(one -> one.fact() instanceof ConflictSettled)
        .map(one -> one.entry().subject())
        .collect(Collectors.toSet());
  }

  /** Each promise by its name, to be kept. */
  static Map<String, Runnable> of(Ship ship, Knowledge knowledge, List<Conflict> open) {
    Promises promises = new Promises(ship, knowledge, open);
    Map<String, Runnable> all = new LinkedHashMap<>();
    all.put("stock below zero is told", promises::stock);
    all.put("a team sent twice is told", promises::teams);
    all.put("a level started twice is told", promises::levels);
    all.put("a person booked twice is told", promises::people);
    all.put("a shelter beyond its capacity is told", promises::shelters);
    all.put("a risk point paired twice is told", promises::grid);
    all.put("an order answered twice is told", promises::orders);
    all.put(
        "a column changed apart is told and none is lost",
        RowPromises.of(promises.station, knowledge, open, promises.settled)::keep);
    all.put("an incident claimed twice is told", promises::claims);
    all.put("a call-out decided twice is told", promises::needs);
    all.put("of a destroyed register people are told or the key is gone", promises::destroyed);
    all.put("who took over last here is on duty", promises::watch);
    return all;
  }

  private void told(String rule, String... entries) {
    assertThat(open)
        .as("%s of %s", rule, List.of(entries))
        .anyMatch(one ->
            one.what().rule().equals(rule)
                && List.of(entries)
                    .containsAll(List.of(one.what().counts(), one.what().against())));
  }

  private void told(String rule, Subject subject) {
    assertThat(open)
        .as("%s of %s", rule, subject)
        .anyMatch(one -> one.what().rule().equals(rule) && one.subject().equals(subject));
  }

  private void stock() {
    if (station.get(SupplyService.class).lineOrEmpty(World.BAGS).quantity() < 0) {
      assertThat(open).anyMatch(one -> one.what().rule().equals("supply.conflict.overdrawn"));
    }
  }

  private void teams() {
    List<Assignment> jobs = station.get(TeamService.class).openAssignments();
    for (Assignment one : jobs) {
      for (Assignment other : jobs) {
        if (one.id().compareTo(other.id()) < 0
            && one.team().equals(other.team())
            && knowledge.apart(one.given().entry(), other.given().entry())
            && !settled.contains(new Subject("team", one.team()))) {
          told("team.conflict.sentTwice", one.given().entry(), other.given().entry());
        }
      }
    }
  }

  private void levels() {
    Map<String, Response> first = new HashMap<>();
    for (Response one : station.get(ResponseService.class).list()) {
      if (one.stage().inForce()) {
        Response other = first.putIfAbsent(one.hazard() + one.unit(), one);
        if (other != null) {
          assertThat(open)
              .as("%s and %s", one.id(), other.id())
              .anyMatch(conflict -> conflict.what().rule().equals("response.conflict.twice"));
        }
      }
    }
  }

  private void people() {
    Map<String, Arrival> wearing = new HashMap<>();
    for (Arrival one : station.get(ArrivalService.class).list()) {
      if (!one.inside()) {
        continue;
      }
      for (String mark : List.of(one.tag(), "id" + one.person().idMark())) {
        Arrival other = mark.isEmpty() || mark.equals("id") ? null : wearing.putIfAbsent(mark, one);
        if (other != null && !settled(one) && !settled(other)) {
          assertThat(open)
              .as("%s and %s", one.id(), other.id())
              .anyMatch(conflict ->
                  conflict.what().rule().equals("arrival.conflict.twice")
                      && (names(conflict, one) || names(conflict, other)));
        }
      }
    }
  }

  private boolean settled(Arrival arrival) {
    return settled.contains(new Subject("arrival", arrival.id()));
  }

  private static boolean names(Conflict conflict, Arrival arrival) {
    return conflict.what().counts().equals(arrival.details())
        || conflict.what().against().equals(arrival.details());
  }

  private void shelters() {
    ArrivalService arrivals = station.get(ArrivalService.class);
    for (Shelter shelter : station.get(ShelterService.class).list()) {
      List<Arrival> inside = arrivals.inside(shelter.number());
      Subject subject = new Subject("shelter", shelter.number());
      if (inside.isEmpty() || settled.contains(subject)) {
        continue;
      }
      if (!shelter.state().holdsPeople()) {
        told("arrival.conflict.closed", subject);
      } else if (inside.size() > shelter.capacity()
          && inside.stream().allMatch(one -> one.stay().over().isEmpty())) {
        told("arrival.conflict.over", subject);
      }
    }
  }

  /** Told of the last two of those that were written apart and differ. */
  private void grid() {
    Subject subject = new Subject("pairing", World.RISK);
    List<Recorded> pairings =
        station.journal().at(station.journal().positions(EntryQuery.all())).stream()
            .filter(one -> one.entry().subject().equals(subject))
            .filter(one -> one.fact() instanceof RiskPaired)
            .sorted(Comparator.comparing(Recorded::entry, Entry.ORDER))
            .toList();
    for (int at = 1; at < pairings.size() && !settled.contains(subject); at++) {
      Recorded later = pairings.get(at);
      Recorded before = pairings.get(at - 1);
      boolean same =
          later.fact() instanceof RiskPaired one
              && before.fact() instanceof RiskPaired other
              && one.pairing().equals(other.pairing());
      if (!same && knowledge.apart(later.entry().id().toString(), before.entry().id().toString())) {
        told("team.conflict.paired", later.entry().id().toString(), before.entry().id().toString());
      }
    }
  }

  /** Told of the last two of those that were claimed apart, while there is something to claim. */
  private void claims() {
    Map<Subject, List<Recorded>> acts =
        station.journal().at(station.journal().positions(EntryQuery.all())).stream()
            .filter(one -> one.fact() instanceof ClaimFact)
            .sorted(Comparator.comparing(Recorded::entry, Entry.ORDER))
            .collect(Collectors.groupingBy(one -> one.entry().subject()));
    ClaimService claims = station.get(ClaimService.class);
    acts.forEach((subject, all) -> {
      Recorded later = all.getLast();
      Recorded before = all.size() < 2 ? later : all.get(all.size() - 2);
      String one = later.entry().id().toString();
      String other = before.entry().id().toString();
      boolean holds =
          later.fact() instanceof ClaimFact fact && claims.find(fact.about()).isPresent();
      if (holds
          && !settled.contains(subject)
          && !holder(later).isEmpty()
          && !holder(before).isEmpty()
          && !holder(later).equals(holder(before))
          && knowledge.apart(one, other)) {
        told("claim.conflict.apart", one, other);
      }
    });
  }

  /** Whose it is by an entry; empty for nobody's. */
  private static String holder(Recorded recorded) {
    return switch (recorded.fact()) {
      case ClaimTaken fact -> recorded.entry().actor().officer();
      case ClaimGiven fact -> fact.to();
      default -> "";
    };
  }

  private void orders() {
    for (Order order : station.get(OrderService.class).list()) {
      if (settled.contains(new Subject("order", order.number()))) {
        continue;
      }
      for (Addressee unit : order.addressees()) {
        for (Step one : unit.steps()) {
          for (Step other : unit.steps()) {
            if (one.kind() == StepKind.ACCEPTED
                && other.kind() == StepKind.RETURNED
                && one.revision() == other.revision()
                && knowledge.apart(one.entry(), other.entry())) {
              told("order.conflict.answered", one.entry(), other.entry());
            }
          }
        }
      }
    }
  }

  /** The first decision counts; of one that was made apart and calls, or overrules it, is told. */
  private void needs() {
    Map<Subject, List<Recorded>> decisions =
        station.journal().at(station.journal().positions(EntryQuery.all())).stream()
            .filter(one -> one.fact() instanceof NeedFact)
            .sorted(Comparator.comparing(Recorded::entry, Entry.ORDER))
            .collect(Collectors.groupingBy(one -> one.entry().subject()));
    decisions.forEach((subject, all) -> {
      Recorded first = all.getFirst();
      for (Recorded later : all.subList(1, all.size())) {
        boolean met = first.fact() instanceof NeedMet;
        boolean also = later.fact() instanceof NeedMet;
        if (!settled.contains(subject) && (met || also)) {
          told(
              met && also ? "callout.conflict.twice" : "callout.conflict.declined",
              first.entry().id().toString(),
              later.entry().id().toString());
        }
      }
    });
  }

  private void destroyed() {
    for (ArrivalRegisters.Standing one : station.get(ArrivalRegisters.class).list()) {
      if (one.register().destroyed() != null && one.inside() == 0) {
        assertThat(
                station
                    .get(DataFolder.class)
                    .keys()
                    .resolve("arrivals-" + one.register().number() + ".key"))
            .doesNotExist();
      } else if (one.register().destroyed() != null) {
        assertThat(open)
            .as("%s", one.register().number())
            .anyMatch(conflict ->
                conflict.what().rule().equals("arrival.conflict.destroyed")
                    && conflict.subject().id().equals(one.register().number()));
      }
    }
  }

  /** Whatever other stations wrote of their watch. */
  private void watch() {
    station.journal().at(station.journal().positions(EntryQuery.all())).stream()
        .filter(one -> one.fact() instanceof ShiftTakenOver)
        .filter(one -> one.entry().id().station().equals(station.journal().station()))
        .max(Comparator.comparing(Recorded::entry, Entry.ORDER))
        .ifPresent(last ->
            assertThat(station.get(DutyService.class).onDuty())
                .map(Shift::id)
                .contains(last.entry().subject().id()));
  }
}

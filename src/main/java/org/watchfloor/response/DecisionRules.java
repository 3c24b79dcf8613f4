package org.watchfloor.response;

import jakarta.inject.Inject;
import java.time.Instant;
import java.util.List;
import java.util.Objects;
import java.util.Optional;
import org.jspecify.annotations.Nullable;
import org.watchfloor.base.RefusedException;
import org.watchfloor.base.WatchClock;
import org.watchfloor.journal.Journal;
import org.watchfloor.journal.Versioned;
import org.watchfloor.response.plan.AdoptedPlans;
import org.watchfloor.response.plan.Hazard;
import org.watchfloor.response.plan.LeadingPlans;
import org.watchfloor.response.plan.Plan;
import org.watchfloor.response.plan.PlanLevel;
import org.watchfloor.response.plan.PlanReading;
import org.watchfloor.response.plan.PlanShelf;
import org.watchfloor.response.plan.ResponseLevel;

/**
 * Looks whether a decision can be carried out as the plan, the levels in force and the statute
 * stand now, and gathers what it rests on. Says nothing about the second officer. Reads the disk;
 * any thread but the JavaFX thread.
 */
final class DecisionRules {
  private final Journal journal;
  private final ResponseStore store;
  private final ResponseUnits units;
  private final PlanShelf shelf;
  private final AdoptedPlans adopted;
  private final SecondOfficerRule second;
  private final WatchClock clock;

  @Inject
  DecisionRules(
      Journal journal,
      ResponseStore store,
      ResponseUnits units,
      PlanShelf shelf,
      AdoptedPlans adopted,
      SecondOfficerRule second,
      WatchClock clock) {
    this.journal = journal;
    this.store = store;
    this.units = units;
    this.shelf = shelf;
    this.adopted = adopted;
    this.second = second;
    this.clock = clock;
  }

  /** The plan and the level a start is about. */
  record Chosen(Hazard hazard, ResponseUnit unit, PlanReading.Read read, PlanLevel level) {
    Plan plan() {
      return read.plan();
    }

    ResponseLevel rank() {
      return level.level();
    }
  }

  /** A start that is possible, and the response it belongs to. */
  record Start(Chosen chosen, Decision decision, boolean needsSecond, Versioned<String> place) {
    Checked checked() {
      return new Checked(
          ResponseAct.START,
          Optional.empty(),
          chosen.hazard(),
          chosen.unit().id(),
          chosen.unit().township() ? chosen.unit().name() : "",
          Optional.empty(),
          chosen.rank(),
          chosen.plan().key(),
          chosen.plan().title(),
          chosen.read().hash(),
          decision.title(),
          needsSecond);
    }
  }

  /** A change or an end that is possible. */
  record Change(
      Versioned<Response> now,
      Plan plan,
      ResponseLevel to,
      ResponseAct act,
      Decision decision,
      boolean needsSecond) {
    Response response() {
      return now.state();
    }

    Checked checked() {
      Response response = response();
      return new Checked(
          act,
          Optional.of(response.id()),
          response.hazard(),
          response.unit(),
          response.unitName(),
          Optional.of(response.level()),
          to,
          plan.key(),
          plan.title(),
          response.terms().map(Response.Terms::plan).orElse(""),
          decision.title(),
          needsSecond);
    }
  }

  Start start(StartRequest request) {
    Chosen chosen = choose(request);
    StartRules.refuseMissing(request, chosen.level());
    StartRules.refuseUnauthorised(
        chosen.plan(), chosen.rank(), chosen.unit().township(), request.basis().post());
    boolean needed = second.needed(chosen.plan(), chosen.rank());
    Decision decision = decision(chosen.plan(), request.basis(), needed);
    StartRules.refusePast(request.expectedUntil(), decision.effectiveAt());
    StartRules.refuseFuture(request.basis(), clock.instant());
    store
        .latestEnd(chosen.hazard(), chosen.unit().id())
        .ifPresent(end -> StartRules.refuseBefore(end, request.basis()));
    return new Start(
        chosen, decision, needed, place(chosen.hazard(), chosen.unit(), ResponseAct.START));
  }

  Change adjust(AdjustRequest request) {
    StartRules.refuseMissing(request);
    Versioned<Response> now = get(request.response(), ResponseAct.RAISE);
    ResponseLevel from = now.state().level();
    ResponseLevel to = Objects.requireNonNull(request.to());
    if (to == from) {
      throw RefusedException.of("response.refused.sameLevel", Names.of(to));
    }
    Plan plan = plan(now.state());
    levelOf(plan, to);
    Change change =
        change(
            now,
            plan,
            to,
            to.isAbove(from) ? ResponseAct.RAISE : ResponseAct.LOWER,
            request.basis());
    StartRules.refusePast(request.expectedUntil(), change.decision().effectiveAt());
    return change;
  }

  Change end(EndRequest request) {
    StartRules.refuseMissing(request.basis());
    Versioned<Response> now = get(request.response(), ResponseAct.END);
    return change(now, plan(now.state()), now.state().level(), ResponseAct.END, request.basis());
  }

  /** The higher of the two levels says who may decide, and whether a second officer is needed. */
  private Change change(
      Versioned<Response> now, Plan plan, ResponseLevel to, ResponseAct act, Basis basis) {
    Response response = now.state();
    ResponseLevel deciding = TaskPlanner.higher(response.level(), to);
    StartRules.refuseUnauthorised(plan, deciding, response.township(), basis.post());
    boolean needed = second.needed(plan, deciding);
    Decision decision = decision(plan, basis, needed);
    StartRules.refuseFuture(basis, clock.instant());
    StartRules.refuseBefore(response.since(), basis);
    return new Change(now, plan, to, act, decision, needed);
  }

  /** The plan of a start and what it says of the level; asks for hazard and level only. */
  Chosen choose(StartRequest request) {
    Hazard hazard = request.hazard();
    if (hazard == null) {
      throw RefusedException.of("response.refused.noHazard");
    }
    ResponseLevel level = request.level();
    if (level == null) {
      throw RefusedException.of("response.refused.noLevel");
    }
    ResponseUnit unit = units.get(request.unit());
    List<PlanReading.Read> known = shelf.plans();
    Plan plan =
        LeadingPlans.of(hazard, known.stream().map(PlanReading.Read::plan).toList()).stream()
            .filter(one -> request.plan().isBlank() || one.key().equals(request.plan()))
            .findFirst()
            .orElseThrow(() -> RefusedException.of("response.refused.noPlan", Names.of(hazard)));
    PlanReading.Read read =
        known.stream().filter(one -> one.plan() == plan).findFirst().orElseThrow();
    return new Chosen(hazard, unit, read, levelOf(read.plan(), level));
  }

  /** The id the next act about a hazard of a unit belongs to, and the version to expect. */
  Versioned<String> place(Hazard hazard, ResponseUnit unit, ResponseAct act) {
    Optional<Response> open = store.open(hazard, unit.id());
    if (open.isPresent()) {
      return new Versioned<>(open.get().id(), get(open.get().id(), act).version());
    }
    String prefix = journal.numbering() + "-" + hazard.name() + "-" + clock.now().getYear() + "-";
    return new Versioned<>(prefix + (store.countOf(prefix) + 1), 0);
  }

  /** The response, if the act is possible now and it is this headquarters' own to decide. */
  Versioned<Response> get(String id, ResponseAct act) {
    Versioned<Response> now = own(id);
    Response response = now.state();
    if (response.stage().after(act).isEmpty()) {
      throw RefusedException.of(
          "response.refused.stage." + response.stage().name(),
          Names.of(response.hazard()),
          Names.of(response.level()));
    }
    return now;
  }

  /** The response, if this headquarters took it down. */
  Versioned<Response> own(String id) {
    Versioned<Response> now =
        store.find(id).orElseThrow(() -> RefusedException.of("response.refused.none", id));
    Response response = now.state();
    if (!response.station().equals(journal.station())) {
      throw RefusedException.of(
          "response.refused.otherUnit",
          Names.of(response.hazard()),
          Names.of(response.level()),
          response.station());
    }
    return now;
  }

  /** The plan it was started on, as it was then, whatever the shelf holds by now. */
  Plan plan(Response response) {
    return planOf(response)
        .orElseThrow(() -> RefusedException.of("response.refused.planGone", response.id()));
  }

  Optional<Plan> planOf(Response response) {
    return response.terms().flatMap(terms -> adopted.read(terms.plan()));
  }

  private static PlanLevel levelOf(Plan plan, @Nullable ResponseLevel level) {
    ResponseLevel wanted = Objects.requireNonNull(level);
    return plan.find(wanted)
        .orElseThrow(() ->
            RefusedException.of("response.refused.planLevel", plan.title(), Names.of(wanted)));
  }

  private Decision decision(Plan plan, Basis basis, boolean needsSecond) {
    Instant now = clock.instant();
    return basis.decided(plan.postTitle(basis.post().strip()), now, needsSecond);
  }
}

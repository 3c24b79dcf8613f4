package org.watchfloor.response;

import jakarta.inject.Inject;
import jakarta.inject.Singleton;
import java.time.Instant;
import java.util.List;
import java.util.Objects;
import java.util.Optional;
import java.util.Set;
import java.util.function.Consumer;
import org.jspecify.annotations.Nullable;
import org.watchfloor.account.SignIn;
import org.watchfloor.base.RefusedException;
import org.watchfloor.base.Subscription;
import org.watchfloor.base.WatchClock;
import org.watchfloor.journal.Draft;
import org.watchfloor.journal.Journal;
import org.watchfloor.journal.Subject;
import org.watchfloor.journal.Versioned;
import org.watchfloor.response.ResponseFact.LevelLowered;
import org.watchfloor.response.ResponseFact.LevelRaised;
import org.watchfloor.response.ResponseFact.ResponseDeclined;
import org.watchfloor.response.ResponseFact.ResponseEnded;
import org.watchfloor.response.ResponseFact.ResponseProposed;
import org.watchfloor.response.ResponseFact.ResponseStarted;
import org.watchfloor.response.plan.AdoptedPlans;
import org.watchfloor.response.plan.Hazard;
import org.watchfloor.response.plan.Plan;
import org.watchfloor.response.plan.PlanFault;
import org.watchfloor.response.plan.PlanLevel;
import org.watchfloor.response.plan.PlanReading;
import org.watchfloor.response.plan.PlanShelf;
import org.watchfloor.response.plan.ResponseLevel;
import org.watchfloor.response.task.ResponseTasks;
import org.watchfloor.response.task.TaskCancelReason;

/**
 * The door of the feature: proposes, starts, changes and ends levels, and says beforehand what each
 * of these will do. Writes to disk; any thread but the JavaFX thread.
 */
@Singleton
public final class ResponseService {
  /** The kind of subject a response is. */
  public static final String KIND = "response";

  private static final Set<String> KINDS = Set.of(KIND, ResponseTasks.KIND);

  private final Journal journal;
  private final ResponseStore store;
  private final PlanShelf shelf;
  private final AdoptedPlans adopted;
  private final TaskPlanner planner;
  private final SignIn signIn;
  private final WatchClock clock;

  @Inject
  ResponseService(
      Journal journal,
      ResponseStore store,
      PlanShelf shelf,
      AdoptedPlans adopted,
      TaskPlanner planner,
      SignIn signIn,
      WatchClock clock) {
    this.journal = journal;
    this.store = store;
    this.shelf = shelf;
    this.adopted = adopted;
    this.planner = planner;
    this.signIn = signIn;
    this.clock = clock;
  }

  /** The response of an id, if there is one. */
  public Optional<Response> find(String id) {
    return store.find(id).map(Versioned::state);
  }

  /** Every response there ever was, in the order of their ids. */
  public List<Response> list() {
    return store.list();
  }

  /** What is proposed or in force, the highest level first. */
  public List<Response> open() {
    return store.open();
  }

  /**
   * Is told of every change of a response or a task, on the thread that wrote it; returns at once.
   */
  public Subscription onChange(Runnable changed) {
    return journal.subscribe(entries -> {
      if (entries.stream().anyMatch(one -> KINDS.contains(one.entry().subject().kind()))) {
        changed.run();
      }
    });
  }

  /** What is wrong with the plan files that cannot be used. */
  public List<PlanFault> planFaults() {
    return shelf.faults();
  }

  /** The plans a level can be started on. */
  public List<Plan> plans() {
    return shelf.plans().stream().map(PlanReading.Read::plan).toList();
  }

  /** The plan a response follows, as it was when it was started; empty while only proposed. */
  public Optional<Plan> planOf(Response response) {
    return response.terms().flatMap(terms -> adopted.read(terms.plan()));
  }

  /** The text of that plan. */
  public Optional<String> planTextOf(Response response) {
    return response.terms().flatMap(terms -> adopted.find(terms.plan())).map(kept -> kept.text());
  }

  /**
   * Proposes a level; nothing comes into force by that.
   *
   * @return the id of the response
   * @throws RefusedException if no reason is given, or a level is in force already
   */
  public String propose(Hazard hazard, ResponseLevel level, String reason, String basisDoc) {
    if (reason.isBlank()) {
      throw RefusedException.of("response.refused.noReason");
    }
    Versioned<String> place = place(hazard, ResponseAct.PROPOSE);
    Subject subject = new Subject(KIND, place.state());
    journal.append(
        new Draft(signIn.actor())
            .fact(
                subject,
                new ResponseProposed(hazard, unit(), level, reason.strip(), basisDoc.strip()))
            .expecting(subject, place.version()));
    return place.state();
  }

  /**
   * Declines a proposal.
   *
   * @throws RefusedException if there is no proposal, or no reason is given
   */
  public void decline(String id, String reason) {
    if (reason.isBlank()) {
      throw RefusedException.of("response.refused.noReason");
    }
    Versioned<Response> now = get(id, ResponseAct.DECLINE);
    Response response = now.state();
    Subject subject = new Subject(KIND, id);
    journal.append(
        new Draft(signIn.actor())
            .fact(
                subject, new ResponseDeclined(response.hazard(), response.level(), reason.strip()))
            .expecting(subject, now.version()));
  }

  /**
   * What starting would do. Asks only for hazard and level, so that it can be shown while the rest
   * is being filled in.
   *
   * @throws RefusedException if these are missing, or no plan says anything about them
   */
  public LevelPreview previewStart(StartRequest request) {
    Chosen chosen = choose(request);
    Instant wanted = request.basis().effectiveAt();
    Instant from = wanted == null ? clock.instant() : wanted;
    return planner.onStart(chosen.read().plan(), chosen.level().level(), from);
  }

  /**
   * Starts a level and creates its tasks, all in one append.
   *
   * @return the id of the response
   * @throws RefusedException if a field is missing, the post may not decide this, or a level is in
   *     force already
   */
  public String start(StartRequest request) {
    return start(request, draft -> {});
  }

  /**
   * The same, with more that is appended together with it or not at all.
   *
   * @param also adds to the draft what else happened and what else it rests on
   */
  public String start(StartRequest request, Consumer<Draft> also) {
    Chosen chosen = choose(request);
    StartRules.refuseMissing(request, chosen.level());
    Plan plan = chosen.read().plan();
    ResponseLevel level = chosen.level().level();
    StartRules.refuseUnauthorised(plan, level, request.basis().post());
    Decision decision = decision(plan, request.basis());
    StartRules.refusePast(request.expectedUntil(), decision.effectiveAt());
    StartRules.refuseFuture(request.basis(), clock.instant());
    store
        .latestEnd(chosen.hazard(), unit())
        .ifPresent(end -> StartRules.refuseBefore(end, request.basis()));
    Versioned<String> place = place(chosen.hazard(), ResponseAct.START);
    Subject subject = new Subject(KIND, place.state());
    Draft draft = draft(decision).expecting(subject, place.version());
    adopted.adopt(chosen.read(), draft);
    draft.fact(subject, started(request, chosen, level, decision), incident(request.incident()));
    LevelPreview effect = planner.onStart(plan, level, decision.effectiveAt());
    planner.write(effect, place.state(), request.incident(), TaskCancelReason.LOWERED, draft);
    also.accept(draft);
    journal.append(draft);
    return place.state();
  }

  /**
   * What changing to a level would do.
   *
   * @param from from when it would count
   * @throws RefusedException if no level is in force, or its plan cannot be read
   */
  public LevelPreview previewAdjust(String id, ResponseLevel to, Instant from) {
    Response response = get(id, ResponseAct.RAISE).state();
    return planner.onAdjust(response, plan(response), to, from);
  }

  /**
   * Raises or lowers a level, creates the tasks the new one adds, and, when lowered, cancels those
   * it no longer asks for. The higher of the two levels says who may decide.
   *
   * @throws RefusedException if a field is missing, the post may not decide this, or the level is
   *     the present one
   */
  public void adjust(AdjustRequest request) {
    adjust(request, draft -> {});
  }

  /** The same, with more that is appended together with it or not at all. */
  public void adjust(AdjustRequest request, Consumer<Draft> also) {
    StartRules.refuseMissing(request);
    Versioned<Response> now = get(request.response(), ResponseAct.RAISE);
    Response response = now.state();
    ResponseLevel from = response.level();
    ResponseLevel to = given(request.to());
    Instant until = given(request.expectedUntil());
    if (to == from) {
      throw RefusedException.of("response.refused.sameLevel", Names.of(to));
    }
    Plan plan = plan(response);
    levelOf(plan, to);
    StartRules.refuseUnauthorised(plan, TaskPlanner.higher(from, to), request.basis().post());
    Decision decision = decision(plan, request.basis());
    StartRules.refusePast(until, decision.effectiveAt());
    refuseOutOfOrder(response, request.basis());
    String measures = request.measures().strip();
    boolean raised = to.isAbove(from);
    Subject subject = new Subject(KIND, response.id());
    Draft draft =
        draft(decision)
            .expecting(subject, now.version())
            .fact(
                subject,
                raised
                    ? new LevelRaised(response.hazard(), from, to, until, measures, decision)
                    : new LevelLowered(response.hazard(), from, to, until, measures, decision),
                incident(response.incident()));
    LevelPreview effect = planner.onAdjust(response, plan, to, decision.effectiveAt());
    planner.write(effect, response.id(), response.incident(), TaskCancelReason.LOWERED, draft);
    also.accept(draft);
    journal.append(draft);
  }

  /**
   * What ending would do.
   *
   * @throws RefusedException if no level is in force
   */
  public LevelPreview previewEnd(String id) {
    Response response = get(id, ResponseAct.END).state();
    return planner.onEnd(response, plan(response));
  }

  /**
   * Ends a response and cancels its open tasks (突发事件应对法 §86).
   *
   * @throws RefusedException if a field is missing, the post may not decide this, or no level is in
   *     force
   */
  public void end(String id, Basis basis) {
    StartRules.refuseMissing(basis);
    Versioned<Response> now = get(id, ResponseAct.END);
    Response response = now.state();
    Plan plan = plan(response);
    StartRules.refuseUnauthorised(plan, response.level(), basis.post());
    Decision decision = decision(plan, basis);
    refuseOutOfOrder(response, basis);
    Subject subject = new Subject(KIND, id);
    Draft draft =
        draft(decision)
            .expecting(subject, now.version())
            .fact(
                subject,
                new ResponseEnded(response.hazard(), response.level(), decision),
                incident(response.incident()));
    planner.write(
        planner.onEnd(response, plan), id, response.incident(), TaskCancelReason.ENDED, draft);
    journal.append(draft);
  }

  private ResponseStarted started(
      StartRequest request, Chosen chosen, ResponseLevel level, Decision decision) {
    return new ResponseStarted(
        chosen.hazard(),
        unit(),
        level,
        chosen.read().hash(),
        chosen.read().plan().title(),
        request.matter().strip(),
        given(request.expectedUntil()),
        request.measures().strip(),
        request.area().strip(),
        request.incident(),
        decision);
  }

  /** On whose timelines a decision belongs besides its own. */
  private static List<Subject> incident(Optional<String> incident) {
    return incident.map(id -> List.of(new Subject("incident", id))).orElse(List.of());
  }

  /** A field the rules have found to be there. */
  private static <T> T given(@Nullable T field) {
    return Objects.requireNonNull(field);
  }

  private record Chosen(Hazard hazard, PlanReading.Read read, PlanLevel level) {}

  private Chosen choose(StartRequest request) {
    Hazard hazard = request.hazard();
    if (hazard == null) {
      throw RefusedException.of("response.refused.noHazard");
    }
    ResponseLevel level = request.level();
    if (level == null) {
      throw RefusedException.of("response.refused.noLevel");
    }
    PlanReading.Read read =
        shelf.plans().stream()
            .filter(one -> one.plan().hazards().contains(hazard))
            .filter(one -> request.plan().isBlank() || one.plan().key().equals(request.plan()))
            .findFirst()
            .orElseThrow(() -> RefusedException.of("response.refused.noPlan", Names.of(hazard)));
    return new Chosen(hazard, read, levelOf(read.plan(), level));
  }

  private static PlanLevel levelOf(Plan plan, ResponseLevel level) {
    return plan.find(level)
        .orElseThrow(
            () -> RefusedException.of("response.refused.planLevel", plan.title(), Names.of(level)));
  }

  /** The id the next act about a hazard belongs to, and the version to expect. */
  private Versioned<String> place(Hazard hazard, ResponseAct act) {
    Optional<Response> open = store.open(hazard, unit());
    if (open.isPresent()) {
      return new Versioned<>(open.get().id(), get(open.get().id(), act).version());
    }
    String prefix = journal.numbering() + "-" + hazard.name() + "-" + clock.now().getYear() + "-";
    return new Versioned<>(prefix + (store.countOf(prefix) + 1), 0);
  }

  private void refuseOutOfOrder(Response response, Basis basis) {
    StartRules.refuseFuture(basis, clock.instant());
    StartRules.refuseBefore(response.since(), basis);
  }

  /** The response, if the act is possible now and it is this headquarters' own to decide. */
  private Versioned<Response> get(String id, ResponseAct act) {
    Versioned<Response> now =
        store.find(id).orElseThrow(() -> RefusedException.of("response.refused.none", id));
    Response response = now.state();
    if (!own(response)) {
      throw RefusedException.of(
          "response.refused.otherUnit",
          Names.of(response.hazard()),
          Names.of(response.level()),
          response.unit());
    }
    if (response.stage().after(act).isEmpty()) {
      throw RefusedException.of(
          "response.refused.stage." + response.stage().name(),
          Names.of(response.hazard()),
          Names.of(response.level()));
    }
    return now;
  }

  private Plan plan(Response response) {
    return planOf(response)
        .orElseThrow(() -> RefusedException.of("response.refused.planGone", response.id()));
  }

  /** Whether this headquarters started it, and may change and end it. */
  public boolean own(Response response) {
    return response.unit().equals(unit());
  }

  private String unit() {
    return journal.station();
  }

  private Decision decision(Plan plan, Basis basis) {
    return basis.decided(plan.postTitle(basis.post().strip()), clock.instant());
  }

  /** A decision of the past happened then; one for a later hour happens now. */
  private Draft draft(Decision decision) {
    Draft draft = new Draft(signIn.actor());
    return decision.effectiveAt().isBefore(clock.instant())
        ? draft.happenedAt(decision.effectiveAt())
        : draft;
  }
}

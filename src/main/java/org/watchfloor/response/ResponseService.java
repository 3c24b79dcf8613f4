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
import org.watchfloor.journal.Actor;
import org.watchfloor.journal.Draft;
import org.watchfloor.journal.Journal;
import org.watchfloor.journal.Subject;
import org.watchfloor.journal.Versioned;
import org.watchfloor.response.ResponseFact.DecisionDocumented;
import org.watchfloor.response.ResponseFact.LevelLowered;
import org.watchfloor.response.ResponseFact.LevelRaised;
import org.watchfloor.response.ResponseFact.OverrideConfirmed;
import org.watchfloor.response.ResponseFact.ResponseDeclined;
import org.watchfloor.response.ResponseFact.ResponseEnded;
import org.watchfloor.response.ResponseFact.ResponseProposed;
import org.watchfloor.response.ResponseFact.ResponseStarted;
import org.watchfloor.response.plan.AdoptedPlans;
import org.watchfloor.response.plan.Hazard;
import org.watchfloor.response.plan.Plan;
import org.watchfloor.response.plan.PlanFault;
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
  private final DecisionRules rules;
  private final ResponseUnits units;
  private final PlanShelf shelf;
  private final AdoptedPlans adopted;
  private final TaskPlanner planner;
  private final SignIn signIn;
  private final WatchClock clock;

  @Inject
  ResponseService(
      Journal journal,
      ResponseStore store,
      DecisionRules rules,
      ResponseUnits units,
      PlanShelf shelf,
      AdoptedPlans adopted,
      TaskPlanner planner,
      SignIn signIn,
      WatchClock clock) {
    this.journal = journal;
    this.store = store;
    this.rules = rules;
    this.units = units;
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
    return journal.followKinds(KINDS, changed);
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
    return rules.planOf(response);
  }

  /** The text of that plan. */
  public Optional<String> planTextOf(Response response) {
    return response.terms().flatMap(terms -> adopted.find(terms.plan())).map(kept -> kept.text());
  }

  /**
   * Proposes a level for the headquarters itself; nothing comes into force by that.
   *
   * @return the id of the response
   * @throws RefusedException if no reason is given, or a level is in force already
   */
  public String propose(Hazard hazard, ResponseLevel level, String reason, String basisDoc) {
    return propose("", hazard, level, reason, basisDoc);
  }

  /** The same for a unit of the district; blank for the headquarters itself. */
  public String propose(
      String unit, Hazard hazard, ResponseLevel level, String reason, String basisDoc) {
    if (reason.isBlank()) {
      throw RefusedException.of("response.refused.noReason");
    }
    ResponseUnit whose = units.get(unit);
    Versioned<String> place = rules.place(hazard, whose, ResponseAct.PROPOSE);
    Subject subject = new Subject(KIND, place.state());
    journal.append(
        new Draft(signIn.actor())
            .fact(
                subject,
                new ResponseProposed(
                    hazard, whose.id(), nameOf(whose), level, reason.strip(), basisDoc.strip()))
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
    Versioned<Response> now = rules.get(id, ResponseAct.DECLINE);
    Response response = now.state();
    Subject subject = new Subject(KIND, id);
    journal.append(
        new Draft(signIn.actor())
            .fact(
                subject,
                new ResponseDeclined(
                    response.hazard(), unit(response), response.level(), reason.strip()))
            .expecting(subject, now.version()));
  }

  /**
   * What starting would do. Asks only for hazard and level, so that it can be shown while the rest
   * is being filled in.
   *
   * @throws RefusedException if these are missing, or no plan says anything about them
   */
  public LevelPreview previewStart(StartRequest request) {
    DecisionRules.Chosen chosen = rules.choose(request);
    Instant wanted = request.basis().effectiveAt();
    Instant from = wanted == null ? clock.instant() : wanted;
    return planner.onStart(chosen.plan(), chosen.rank(), chosen.unit().township(), from);
  }

  /**
   * Whether a start could be carried out now, but for the second officer.
   *
   * @throws RefusedException as {@link #start(StartRequest)}
   */
  public Checked check(StartRequest request) {
    return rules.start(request).checked();
  }

  /** The same of a change. */
  public Checked check(AdjustRequest request) {
    return rules.adjust(request).checked();
  }

  /** The same of an end. */
  public Checked check(EndRequest request) {
    return rules.end(request).checked();
  }

  /**
   * Starts a level and creates its tasks, all in one append.
   *
   * @return the id of the response
   * @throws RefusedException if a field is missing, the post may not decide this, a second officer
   *     is needed and did not confirm it, or a level is in force already
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
    DecisionRules.Start ready = rules.start(request);
    DecisionRules.Chosen chosen = ready.chosen();
    Decision decision = ready.decision();
    StartRules.refuseAlone(request.basis().eyes(), ready.needsSecond(), chosen.rank());
    String id = ready.place().state();
    Subject subject = new Subject(KIND, id);
    Draft draft = draft(decision).expecting(subject, ready.place().version());
    adopted.adopt(chosen.read(), draft);
    draft.fact(
        subject,
        new ResponseStarted(
            chosen.hazard(),
            chosen.unit().id(),
            nameOf(chosen.unit()),
            chosen.rank(),
            chosen.read().hash(),
            chosen.plan().title(),
            request.matter().strip(),
            given(request.expectedUntil()),
            request.measures().strip(),
            request.area().strip(),
            request.incident(),
            decision),
        incident(request.incident()));
    LevelPreview effect =
        planner.onStart(
            chosen.plan(), chosen.rank(), chosen.unit().township(), decision.effectiveAt());
    planner.write(effect, id, request.incident(), TaskCancelReason.LOWERED, draft);
    also.accept(draft);
    journal.append(draft);
    return id;
  }

  /**
   * What changing to a level would do.
   *
   * @param from from when it would count
   * @throws RefusedException if no level is in force, or its plan cannot be read
   */
  public LevelPreview previewAdjust(String id, ResponseLevel to, Instant from) {
    Response response = rules.get(id, ResponseAct.RAISE).state();
    return planner.onAdjust(response, rules.plan(response), to, from);
  }

  /**
   * Raises or lowers a level, creates the tasks the new one adds, moves deadlines, and, when
   * lowered, cancels those it no longer asks for. The higher of the two levels says who may decide.
   *
   * @throws RefusedException if a field is missing, the post may not decide this, a second officer
   *     is needed and did not confirm it, or the level is the present one
   */
  public void adjust(AdjustRequest request) {
    adjust(request, draft -> {});
  }

  /** The same, with more that is appended together with it or not at all. */
  public void adjust(AdjustRequest request, Consumer<Draft> also) {
    DecisionRules.Change ready = rules.adjust(request);
    Response response = ready.response();
    ResponseLevel from = response.level();
    ResponseLevel to = ready.to();
    StartRules.refuseAlone(
        request.basis().eyes(), ready.needsSecond(), TaskPlanner.higher(from, to));
    Decision decision = ready.decision();
    Instant until = given(request.expectedUntil());
    String measures = request.measures().strip();
    Optional<String> area = request.area().map(String::strip);
    Subject subject = new Subject(KIND, response.id());
    Draft draft =
        draft(decision)
            .expecting(subject, ready.now().version())
            .fact(
                subject,
                ready.act() == ResponseAct.RAISE
                    ? new LevelRaised(
                        response.hazard(),
                        unit(response),
                        from,
                        to,
                        until,
                        measures,
                        area,
                        decision)
                    : new LevelLowered(
                        response.hazard(),
                        unit(response),
                        from,
                        to,
                        until,
                        measures,
                        area,
                        decision),
                incident(response.incident()));
    LevelPreview effect = planner.onAdjust(response, ready.plan(), to, decision.effectiveAt());
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
    Response response = rules.get(id, ResponseAct.END).state();
    return planner.onEnd(response, rules.plan(response));
  }

  /** Ends a response; nothing of it goes on. */
  public void end(String id, Basis basis) {
    end(new EndRequest(id, "", basis), draft -> {});
  }

  /**
   * Ends a response and cancels its open tasks (突发事件应对法 §86).
   *
   * @param also adds to the draft what else happened and what else it rests on
   * @throws RefusedException if a field is missing, the post may not decide this, a second officer
   *     is needed and did not confirm it, or no level is in force
   */
  public void end(EndRequest request, Consumer<Draft> also) {
    DecisionRules.Change ready = rules.end(request);
    Response response = ready.response();
    StartRules.refuseAlone(request.basis().eyes(), ready.needsSecond(), response.level());
    Subject subject = new Subject(KIND, response.id());
    Draft draft =
        draft(ready.decision())
            .expecting(subject, ready.now().version())
            .fact(
                subject,
                new ResponseEnded(
                    response.hazard(),
                    unit(response),
                    response.level(),
                    request.measures().strip(),
                    ready.decision()),
                incident(response.incident()));
    planner.write(
        planner.onEnd(response, ready.plan()),
        response.id(),
        response.incident(),
        TaskCancelReason.ENDED,
        draft);
    also.accept(draft);
    journal.append(draft);
  }

  /**
   * Writes down the number of the document a decision rests on, which was not written yet then 补文号;
   * also corrects one.
   *
   * @param entry the name of the entry of the decision
   * @throws RefusedException if there is no such decision, or no number is given
   */
  public void document(String id, String entry, String basisDoc) {
    if (basisDoc.isBlank()) {
      throw RefusedException.of("response.refused.noDocument");
    }
    Versioned<Response> now = rules.own(id);
    Response.Step step = step(now.state(), entry);
    append(
        signIn.actor(),
        now,
        new DecisionDocumented(
            now.state().hazard(),
            unit(now.state()),
            step.act(),
            step.to(),
            entry,
            basisDoc.strip()));
  }

  /**
   * A second officer confirms after the fact what had not waited.
   *
   * @param entry the name of the entry of the decision
   * @param second who confirms, and where
   * @throws RefusedException if it is the officer who took it down, or nothing is to be confirmed
   */
  public void confirmOverride(String id, String entry, Actor second) {
    Versioned<Response> now = rules.own(id);
    Response.Step step = step(now.state(), entry);
    if (step.override().isEmpty()) {
      throw RefusedException.of("response.refused.notOverridden");
    }
    if (step.second().isPresent()) {
      throw RefusedException.of("response.refused.confirmedBy", step.second().get());
    }
    FourEyes.refuseSame(step.officer(), second.officer());
    append(
        second,
        now,
        new OverrideConfirmed(
            now.state().hazard(), unit(now.state()), step.act(), step.to(), entry));
  }

  private void append(Actor actor, Versioned<Response> now, ResponseFact fact) {
    Subject subject = new Subject(KIND, now.state().id());
    journal.append(
        new Draft(actor)
            .fact(subject, fact, incident(now.state().incident()))
            .expecting(subject, now.version()));
  }

  private static Response.Step step(Response response, String entry) {
    return response
        .step(entry)
        .orElseThrow(
            () -> RefusedException.of("response.refused.noDecision", response.id(), entry));
  }

  /** On whose timelines a decision belongs besides its own. */
  private static List<Subject> incident(Optional<String> incident) {
    return incident.map(id -> List.of(new Subject("incident", id))).orElse(List.of());
  }

  private static Optional<String> unit(Response response) {
    return Optional.of(response.unitName()).filter(name -> !name.isEmpty());
  }

  private static Optional<String> nameOf(ResponseUnit unit) {
    return unit.township() ? Optional.of(unit.name()) : Optional.empty();
  }

  /** A field the rules have found to be there. */
  private static <T> T given(@Nullable T field) {
    return Objects.requireNonNull(field);
  }

  /** Whether this headquarters took it down, and may change and end it. */
  public boolean own(Response response) {
    return response.station().equals(journal.station());
  }

  /** Whether it is this headquarters' response for itself. */
  public boolean ofHeadquarters(Response response) {
    return own(response) && !response.township();
  }

  /**
   * A decision of the past happened then; one for a later hour happens now. Who confirmed it writes
   * it: only by that it came into force.
   */
  private Draft draft(Decision decision) {
    Draft draft =
        new Draft(
            decision
                .seconded()
                .map(by -> new Actor(by.officer(), by.seat()))
                .orElseGet(signIn::actor));
    return decision.effectiveAt().isBefore(clock.instant())
        ? draft.happenedAt(decision.effectiveAt())
        : draft;
  }
}

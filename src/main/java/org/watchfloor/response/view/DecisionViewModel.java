package org.watchfloor.response.view;

import jakarta.inject.Inject;
import java.time.Instant;
import java.util.List;
import java.util.Optional;
import java.util.concurrent.Executor;
import java.util.function.Consumer;
import java.util.function.Supplier;
import javafx.beans.property.ObjectProperty;
import javafx.beans.property.ReadOnlyBooleanProperty;
import javafx.beans.property.ReadOnlyObjectProperty;
import javafx.beans.property.ReadOnlyObjectWrapper;
import javafx.beans.property.SimpleObjectProperty;
import javafx.beans.property.SimpleStringProperty;
import javafx.beans.property.StringProperty;
import javafx.collections.FXCollections;
import javafx.collections.ObservableList;
import org.jspecify.annotations.Nullable;
import org.watchfloor.base.Message;
import org.watchfloor.base.MomentEntry;
import org.watchfloor.base.RefusedException;
import org.watchfloor.base.WatchClock;
import org.watchfloor.incident.Incident;
import org.watchfloor.incident.IncidentService;
import org.watchfloor.response.AdjustRequest;
import org.watchfloor.response.Basis;
import org.watchfloor.response.EndRequest;
import org.watchfloor.response.FourEyes;
import org.watchfloor.response.LevelPreview;
import org.watchfloor.response.LevelPreview.DecidingPost;
import org.watchfloor.response.Response;
import org.watchfloor.response.ResponseService;
import org.watchfloor.response.ResponseUnit;
import org.watchfloor.response.ResponseUnits;
import org.watchfloor.response.StartRequest;
import org.watchfloor.response.confirmation.Confirmations;
import org.watchfloor.response.plan.Hazard;
import org.watchfloor.response.plan.Plan;
import org.watchfloor.response.plan.PlanLevel;
import org.watchfloor.response.plan.ResponseLevel;
import org.watchfloor.task.Tasks;
import org.watchfloor.ui.Saving;

/**
 * The form of one decision, and beside it what the decision will do. Made anew for each dialog.
 * JavaFX thread.
 */
public final class DecisionViewModel {
  final ObjectProperty<@Nullable Hazard> hazard = new SimpleObjectProperty<>();
  final ObjectProperty<@Nullable ResponseLevel> level = new SimpleObjectProperty<>();
  final ObjectProperty<@Nullable Plan> plan = new SimpleObjectProperty<>();
  final ObjectProperty<@Nullable ResponseUnit> unit = new SimpleObjectProperty<>();
  final ObjectProperty<@Nullable Incident> incident = new SimpleObjectProperty<>();
  final ObjectProperty<@Nullable DecidingPost> post = new SimpleObjectProperty<>();
  final StringProperty matter = new SimpleStringProperty("");
  final StringProperty until = new SimpleStringProperty("24");
  final StringProperty measures = new SimpleStringProperty("");
  final StringProperty area = new SimpleStringProperty("");
  final StringProperty basisDoc = new SimpleStringProperty("");
  final StringProperty reason = new SimpleStringProperty("");
  final StringProperty effective = new SimpleStringProperty("");
  final StringProperty second = new SimpleStringProperty("");
  final StringProperty override = new SimpleStringProperty("");

  private final ResponseService responses;
  private final ResponseUnits responseUnits;
  private final Confirmations confirmations;
  private final IncidentService incidentService;
  private final Tasks tasks;
  private final Executor fx;
  private final WatchClock clock;
  private final ObservableList<Hazard> hazards = FXCollections.observableArrayList();
  private final ObservableList<ResponseUnit> units = FXCollections.observableArrayList();
  private final ObservableList<ResponseLevel> levels = FXCollections.observableArrayList();
  private final ObservableList<Incident> incidents = FXCollections.observableArrayList();
  private final ObservableList<DecidingPost> posts = FXCollections.observableArrayList();
  private final ReadOnlyObjectWrapper<@Nullable LevelPreview> preview =
      new ReadOnlyObjectWrapper<>();
  private final ReadOnlyObjectWrapper<@Nullable Message> refusal = new ReadOnlyObjectWrapper<>();
  private final Saving saving;
  private DecisionKind kind = DecisionKind.START;
  private final ObservableList<Plan> offered = FXCollections.observableArrayList();
  private List<Plan> plans = List.of();
  private @Nullable Response response;
  private @Nullable DecisionDraft draft;

  @Inject
  DecisionViewModel(
      ResponseService responses,
      ResponseUnits responseUnits,
      Confirmations confirmations,
      IncidentService incidentService,
      Tasks tasks,
      Executor fx,
      WatchClock clock) {
    this.responses = responses;
    this.responseUnits = responseUnits;
    this.confirmations = confirmations;
    this.incidentService = incidentService;
    this.tasks = tasks;
    this.fx = fx;
    this.clock = clock;
    this.saving = new Saving(tasks, fx);
    hazard.subscribe(now -> offerPlans());
    plan.subscribe(now -> offerLevels());
    level.subscribe(now -> look());
    unit.subscribe(now -> look());
    effective.subscribe(now -> look());
  }

  /**
   * Begins a form.
   *
   * @param decision what it is about
   * @param about the response it is about; null to start a new one
   * @param prepared what somebody has prepared; null for an empty form
   */
  void begin(DecisionKind decision, @Nullable Response about, @Nullable DecisionDraft prepared) {
    kind = decision;
    response = about;
    draft = prepared;
    area.set(about == null ? "" : about.terms().map(Response.Terms::area).orElse(""));
    if (decision == DecisionKind.END) {
      look();
      return;
    }
    if (decision == DecisionKind.DECLINE) {
      return;
    }
    offerIncidents();
    offerUnits(about);
    tasks
        .of(Message.of("response.task.plans"), progress -> offered(about))
        .quiet()
        .onSuccess(fx, this::offer)
        .onFailure(fx, this::refused)
        .start();
  }

  DecisionKind kind() {
    return kind;
  }

  ObservableList<Hazard> hazards() {
    return hazards;
  }

  /** Who may have a response of their own, the headquarters itself first. */
  ObservableList<ResponseUnit> units() {
    return units;
  }

  /** The plans that answer the hazard, the one usually taken first; a township's own among them. */
  ObservableList<Plan> plans() {
    return offered;
  }

  ObservableList<ResponseLevel> levels() {
    return levels;
  }

  /** The open incidents a new response may answer, the worst first. */
  ObservableList<Incident> incidents() {
    return incidents;
  }

  ObservableList<DecidingPost> posts() {
    return posts;
  }

  ReadOnlyObjectProperty<@Nullable LevelPreview> preview() {
    return preview.getReadOnlyProperty();
  }

  /** Why it cannot be done as it stands; null if nothing was refused. */
  ReadOnlyObjectProperty<@Nullable Message> refusal() {
    return refusal.getReadOnlyProperty();
  }

  ReadOnlyBooleanProperty busy() {
    return saving.busy();
  }

  /** The expected end that was typed, if it can be read. */
  Optional<Instant> expectedUntil() {
    return MomentEntry.toCome(until.get(), clock.instant());
  }

  /**
   * What came of a decision.
   *
   * @param id the id of the response; of the request where it waits for a second officer
   */
  record Taken(String id, boolean waits) {}

  /** Whether a second officer must confirm it, as far as is known. */
  boolean needsSecond() {
    LevelPreview effect = preview.get();
    return effect != null && effect.needsSecond() && kind != DecisionKind.DECLINE;
  }

  /** How the second officer is brought in, as the form stands. */
  enum Way {
    /** None is needed. */
    ALONE,
    /** One confirms at this seat. */
    HERE,
    /** It waits for one. */
    WAITS,
    /** It does not wait. */
    OVERRIDE
  }

  Way way() {
    if (!needsSecond()) {
      return Way.ALONE;
    }
    if (!second.get().isBlank()) {
      return Way.HERE;
    }
    return override.get().isBlank() ? Way.WAITS : Way.OVERRIDE;
  }

  /** Does it, or takes it down for a second officer; handed over once it is saved. */
  void decide(Consumer<Taken> saved) {
    if (needsSecond() && !second.get().isBlank() && !override.get().isBlank()) {
      refusal.set(Message.of("response.refused.secondOrOverride"));
      return;
    }
    act(decision(), saved);
  }

  /** Notes it as a proposal instead of starting it; the matter is its reason. */
  void propose(Consumer<Taken> saved) {
    Hazard what = hazard.get();
    ResponseLevel wanted = level.get();
    if (what == null || wanted == null) {
      refusal.set(Message.of("response.refused.noLevel"));
      return;
    }
    String why = matter.get();
    String doc = basisDoc.get();
    String whose = unitId();
    act(() -> new Taken(responses.propose(whose, what, wanted, why, doc), false), saved);
  }

  private void act(Supplier<Taken> what, Consumer<Taken> saved) {
    if (saving.busy().get()) {
      return;
    }
    if (unreadable(until, kind.asks(DecisionKind.Field.UNTIL), expectedUntil())
        || unreadable(effective, true, from())) {
      refusal.set(Message.of("response.refused.moment"));
      return;
    }
    refusal.set(null);
    saving.act(Message.of("response.task.decide"), what, saved, this::refused);
  }

  private static boolean unreadable(StringProperty typed, boolean asked, Optional<Instant> read) {
    return asked && !typed.get().isBlank() && read.isEmpty();
  }

  /** The act with the form as it is now, to be done in the background. */
  private Supplier<Taken> decision() {
    Way way = way();
    String other = second.get();
    FourEyes eyes =
        way == Way.OVERRIDE ? new FourEyes.Override(override.get()) : new FourEyes.Alone();
    Response about = response;
    DecisionDraft prepared = draft;
    Optional<String> proposal = Optional.ofNullable(prepared).map(DecisionDraft::proposal);
    if (kind == DecisionKind.START || about == null) {
      StartRequest request = startRequest().seen(eyes);
      return taken(
          way,
          other,
          () -> prepared == null ? responses.start(request) : prepared.start().apply(request),
          () -> confirmations.ask(request, proposal));
    }
    String id = about.id();
    Basis basis = basis().seen(eyes);
    return switch (kind) {
      case ADJUST -> {
        AdjustRequest request =
            new AdjustRequest(
                id,
                level.get(),
                expectedUntil().orElse(null),
                measures.get(),
                Optional.of(area.get()),
                basis);
        Runnable act =
            prepared == null
                ? () -> responses.adjust(request)
                : () -> prepared.adjust().accept(request);
        yield taken(way, other, done(act, id), () -> confirmations.ask(request, proposal));
      }
      case END -> {
        EndRequest request = new EndRequest(id, measures.get(), basis);
        yield taken(
            way,
            other,
            done(() -> responses.end(request, also -> {}), id),
            () -> confirmations.ask(request));
      }
      case START, DECLINE -> {
        String why = basis.reason();
        yield taken(Way.ALONE, "", done(() -> responses.decline(id, why), id), () -> id);
      }
    };
  }

  private static Supplier<String> done(Runnable act, String id) {
    return () -> {
      act.run();
      return id;
    };
  }

  private Supplier<Taken> taken(Way way, String other, Supplier<String> act, Supplier<String> ask) {
    return () ->
        switch (way) {
          case ALONE, OVERRIDE -> new Taken(act.get(), false);
          case HERE -> new Taken(confirmations.both(ask, other), false);
          case WAITS -> new Taken(ask.get(), true);
        };
  }

  private String unitId() {
    ResponseUnit whose = unit.get();
    return whose == null || !whose.township() ? "" : whose.id();
  }

  private StartRequest startRequest() {
    Plan followed = plan.get();
    return new StartRequest(
        followed == null ? "" : followed.key(),
        hazard.get(),
        unitId(),
        level.get(),
        matter.get(),
        expectedUntil().orElse(null),
        measures.get(),
        area.get(),
        basis(),
        Optional.ofNullable(incident.get()).map(Incident::id));
  }

  private Basis basis() {
    DecidingPost decides = post.get();
    return new Basis(
        decides == null ? "" : decides.key(), basisDoc.get(), reason.get(), from().orElse(null));
  }

  /** From when it counts, if a readable moment was typed. */
  private Optional<Instant> from() {
    return MomentEntry.near(effective.get(), clock.instant());
  }

  private void offerIncidents() {
    if (kind == DecisionKind.START) {
      tasks
          .of(Message.of("response.task.incidents"), progress -> incidentService.open())
          .quiet()
          .onSuccess(fx, incidents::setAll)
          .start();
    }
  }

  private void offerUnits(@Nullable Response about) {
    if (kind == DecisionKind.START) {
      tasks
          .of(Message.of("response.task.units"), progress -> responseUnits.all())
          .quiet()
          .onSuccess(
              fx,
              all -> {
                units.setAll(all);
                unit.set(
                    all.stream()
                        .filter(one -> about != null && one.id().equals(about.unit()))
                        .findFirst()
                        .orElse(all.getFirst()));
              })
          .start();
    }
  }

  private List<Plan> offered(@Nullable Response about) {
    return about == null || kind == DecisionKind.START
        ? responses.plans()
        : responses.planOf(about).map(List::of).orElse(List.of());
  }

  private void offer(List<Plan> readable) {
    plans = readable;
    Response about = response;
    if (about != null) {
      hazards.setAll(about.hazard());
      hazard.set(about.hazard());
      measures.set(about.terms().map(Response.Terms::measures).orElse(""));
      fillIn();
      return;
    }
    hazards.setAll(plans.stream().flatMap(plan -> plan.hazards().stream()).distinct().toList());
    if (hazards.isEmpty()) {
      refusal.set(Message.of("response.refused.noPlanAtAll"));
    } else {
      DecisionDraft prepared = draft;
      hazard.set(prepared == null ? hazards.getFirst() : prepared.hazard());
      fillIn();
    }
  }

  /** What was prepared stands there for the officer to change. */
  private void fillIn() {
    DecisionDraft prepared = draft;
    if (prepared == null) {
      return;
    }
    if (levels.contains(prepared.level())) {
      level.set(prepared.level());
    }
    basisDoc.set(prepared.basisDoc());
    until.set(prepared.until());
    (kind == DecisionKind.START ? matter : reason).set(prepared.matter());
  }

  /** The plans that answer the hazard: of one in force, or prepared, its own only. */
  private void offerPlans() {
    List<Plan> all =
        plans.stream()
            .filter(one -> one.hazards().contains(hazard.get()))
            .filter(this::prepared)
            .toList();
    Plan before = plan.get();
    offered.setAll(all);
    Plan now = all.contains(before) ? before : all.isEmpty() ? null : all.getFirst();
    // The box may have let go of what it showed when it got other plans.
    if (now == plan.get()) {
      offerLevels();
    } else {
      plan.set(now);
    }
  }

  /**
   * The levels of the plan; of one in force all but the present, of a new one the lowest chosen.
   */
  private void offerLevels() {
    Response about = response;
    Plan followed = plan.get();
    List<ResponseLevel> all =
        followed == null ? List.of() : followed.levels().stream().map(PlanLevel::level).toList();
    if (kind == DecisionKind.ADJUST && about != null) {
      levels.setAll(all.stream().filter(one -> one != about.level()).toList());
      level.set(next(about.level()));
    } else {
      levels.setAll(all);
      level.set(about != null ? about.level() : all.isEmpty() ? null : all.getLast());
    }
    look();
  }

  /** Whether it is the plan of what was prepared; any plan will do for an empty form. */
  private boolean prepared(Plan plan) {
    DecisionDraft wanted = draft;
    return wanted == null || response != null || plan.key().equals(wanted.plan());
  }

  /** The next higher level, or the next lower of the highest. */
  private @Nullable ResponseLevel next(ResponseLevel present) {
    return levels.stream()
        .filter(one -> one.isAbove(present))
        .reduce((higher, lower) -> lower)
        .orElse(levels.isEmpty() ? null : levels.getFirst());
  }

  private void look() {
    if (kind == DecisionKind.DECLINE
        || (kind != DecisionKind.END && (hazard.get() == null || level.get() == null))) {
      return;
    }
    Supplier<LevelPreview> what = effect();
    tasks
        .of(Message.of("response.task.preview"), progress -> what.get())
        .quiet()
        .onSuccess(fx, this::show)
        .onFailure(fx, this::refused)
        .startLatest();
  }

  /** What the form as it is now would do, to be worked out in the background. */
  private Supplier<LevelPreview> effect() {
    Response about = response;
    ResponseLevel wanted = level.get();
    if (kind == DecisionKind.START || about == null) {
      StartRequest request = startRequest();
      return () -> responses.previewStart(request);
    }
    Instant since = from().orElse(clock.instant());
    return kind == DecisionKind.END || wanted == null
        ? () -> responses.previewEnd(about.id())
        : () -> responses.previewAdjust(about.id(), wanted, since);
  }

  private void show(LevelPreview effect) {
    DecidingPost before = post.get();
    preview.set(effect);
    refusal.set(null);
    if (!posts.equals(effect.authorised())) {
      posts.setAll(effect.authorised());
    }
    boolean stays = before != null && effect.authorised().contains(before);
    post.set(stays ? before : onlyOne(effect.authorised()));
  }

  /** Where only one post may decide, nobody has to choose it. */
  private static @Nullable DecidingPost onlyOne(List<DecidingPost> authorised) {
    return authorised.size() == 1 ? authorised.getFirst() : null;
  }

  private void refused(Throwable failure) {
    if (failure instanceof RefusedException refused) {
      refusal.set(refused.said());
    } else {
      tasks.report(failure);
    }
  }
}

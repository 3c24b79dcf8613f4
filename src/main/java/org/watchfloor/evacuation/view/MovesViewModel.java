package org.watchfloor.evacuation.view;

import jakarta.inject.Inject;
import jakarta.inject.Singleton;
import java.time.Instant;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.concurrent.Executor;
import java.util.function.Consumer;
import java.util.stream.Stream;
import javafx.beans.property.BooleanProperty;
import javafx.beans.property.ObjectProperty;
import javafx.beans.property.ReadOnlyObjectProperty;
import javafx.beans.property.SimpleBooleanProperty;
import javafx.beans.property.SimpleObjectProperty;
import org.jspecify.annotations.Nullable;
import org.watchfloor.base.Message;
import org.watchfloor.base.Subscription;
import org.watchfloor.evacuation.CallOrder;
import org.watchfloor.evacuation.EarlyReturns;
import org.watchfloor.evacuation.EvacuationRules;
import org.watchfloor.evacuation.EvacuationService;
import org.watchfloor.evacuation.Forcing;
import org.watchfloor.evacuation.Household;
import org.watchfloor.evacuation.HouseholdReport;
import org.watchfloor.evacuation.HouseholdService;
import org.watchfloor.evacuation.HouseholdState;
import org.watchfloor.evacuation.MoveBoard;
import org.watchfloor.evacuation.MoveRow;
import org.watchfloor.evacuation.MoveState;
import org.watchfloor.evacuation.Needs.Settlement;
import org.watchfloor.evacuation.OtherPlaces;
import org.watchfloor.evacuation.Persuading;
import org.watchfloor.evacuation.PointCount;
import org.watchfloor.evacuation.ShelterPlaces;
import org.watchfloor.evacuation.ShelterPlans;
import org.watchfloor.evacuation.ShutShelters;
import org.watchfloor.evacuation.Unfinished;
import org.watchfloor.incident.Incident;
import org.watchfloor.incident.IncidentService;
import org.watchfloor.shelter.Shelter;
import org.watchfloor.shelter.ShelterService;
import org.watchfloor.shelter.ShelterStage;
import org.watchfloor.shelter.ShelterState;
import org.watchfloor.shelter.ShutShelter;
import org.watchfloor.shelter.arrival.HouseholdsInside;
import org.watchfloor.task.Tasks;
import org.watchfloor.ui.Live;
import org.watchfloor.ui.RowActs;
import org.watchfloor.ui.dialog.Toasts;

/** Who must move, who has, and what can be said of them. JavaFX thread. */
@Singleton
final class MovesViewModel {
  /** The choice of the roster; no number of a move is empty. */
  private static final String ROSTER = "";

  private final EvacuationService moves;
  private final HouseholdService households;
  private final ShelterService shelters;
  private final ShelterPlans plans;
  private final ShutShelters shut;
  private final EarlyReturns early;
  private final OtherPlaces elsewhere;
  private final HouseholdsInside inside;
  private final EvacuationRules rules;
  private final IncidentService incidents;
  private final Tasks tasks;
  private final Executor fx;
  private final RowActs acts;
  private final Toasts toasts;
  private final Live<Situation> situation;
  private final ObjectProperty<@Nullable String> chosen = new SimpleObjectProperty<>();
  private final ObjectProperty<Set<String>> points = new SimpleObjectProperty<>(Set.of());
  private final ObjectProperty<@Nullable String> wanted = new SimpleObjectProperty<>();

  /** Whether names, telephones and addresses are readable on this screen now. */
  final BooleanProperty named = new SimpleBooleanProperty();

  /**
   * Everything at one moment.
   *
   * @param open the moves that are not over, the newest first
   * @param roster every household of the roster, as if nothing were called
   * @param rosterPoints the risk points and areas of the roster
   * @param shelters names by number
   * @param planned the shelter that was taken over for a household, by their numbers
   * @param shut the shelters that are not open although households are to go there or are there
   * @param inside how many of a household are inside by the arrival desks, by its number
   * @param mayName whether the officer may see names
   */
  record Situation(
      boolean read,
      List<MoveBoard> open,
      List<MoveRow> roster,
      List<PointCount> rosterPoints,
      Map<String, String> shelters,
      Map<String, String> planned,
      List<ShutShelter> shut,
      Map<String, Long> inside,
      boolean mayName) {
    static final Situation NOTHING =
        new Situation(
            false, List.of(), List.of(), List.of(), Map.of(), Map.of(), List.of(), Map.of(), false);

    Optional<MoveBoard> find(@Nullable String number) {
      return ROSTER.equals(number)
          ? Optional.empty()
          : open.stream()
              .filter(one -> one.move().number().equals(number))
              .findFirst()
              .or(() -> open.stream().findFirst());
    }
  }

  @Inject
  MovesViewModel(
      EvacuationService moves,
      HouseholdService households,
      ShelterService shelters,
      ShelterPlans plans,
      ShutShelters shut,
      EarlyReturns early,
      OtherPlaces elsewhere,
      HouseholdsInside inside,
      EvacuationRules rules,
      IncidentService incidents,
      Tasks tasks,
      Executor fx,
      Toasts toasts) {
    this.moves = moves;
    this.households = households;
    this.shelters = shelters;
    this.plans = plans;
    this.shut = shut;
    this.early = early;
    this.elsewhere = elsewhere;
    this.inside = inside;
    this.rules = rules;
    this.incidents = incidents;
    this.tasks = tasks;
    this.fx = fx;
    this.acts = new RowActs(tasks, fx);
    this.toasts = toasts;
    this.situation =
        new Live<>(tasks, fx, Message.of("evacuation.task.read"), Situation.NOTHING, this::read);
  }

  /** Everything, anew at every change while it is followed. */
  ReadOnlyObjectProperty<Situation> situation() {
    return situation.value();
  }

  /** Reads now and after every change. */
  Subscription follow() {
    return situation.follow(changed -> {
      Subscription people = moves.onChange(changed);
      Subscription houses = shelters.onChange(changed);
      return () -> {
        people.close();
        houses.close();
      };
    });
  }

  /** What the officer chose to look at; null for the newest move, or the roster without one. */
  ReadOnlyObjectProperty<@Nullable String> chosen() {
    return chosen;
  }

  /** Looks at a move, at some of its places or all. */
  void look(String move, Set<String> at) {
    points.set(at);
    chosen.set(move);
  }

  /** Looks at the whole roster. */
  void lookAtRoster() {
    points.set(Set.of());
    chosen.set(ROSTER);
  }

  /** The risk points and areas the list of households is narrowed to; empty for all. */
  ObjectProperty<Set<String>> points() {
    return points;
  }

  /** The number of the household to be selected; null for none. */
  ObjectProperty<@Nullable String> wanted() {
    return wanted;
  }

  /** The move that is shown; empty for the roster. */
  Optional<MoveBoard> board() {
    return situation().get().find(chosen.get());
  }

  /** The households that are shown. */
  List<MoveRow> rows() {
    Situation now = situation().get();
    return board().map(MoveBoard::rows).orElse(now.roster()).stream()
        .filter(row -> points.get().isEmpty() || points.get().contains(row.point()))
        .toList();
  }

  /** The places they move from. */
  List<PointCount> pointRows() {
    return board().map(MoveBoard::points).orElse(situation().get().rosterPoints());
  }

  /** Shows names on this screen; that it was done is on record first. On a background thread. */
  void unmask(String reason) {
    households.unmask(reason);
    fx.execute(() -> named.set(true));
  }

  /** One key: where these households are now. */
  void report(List<MoveRow> rows, HouseholdState state) {
    List<String> numbers = numbers(rows);
    acts.act(
        situation().get(),
        state + numbers.toString(),
        Message.of("evacuation.task.report"),
        () -> {
          households.report(numbers, HouseholdReport.of(state), null);
          return toMind(state, numbers);
        },
        minded -> {
          said(rows, Message.of("evacuation.household." + state.name()));
          minded.forEach(toasts::warn);
        });
  }

  /** Whether a household is said to be in a shelter that is none of the register. */
  boolean elsewhere(Household household) {
    return ShelterPlaces.elsewhere(household, situation().get().shelters().keySet());
  }

  /** What is not as it should be although it is so. */
  private List<Message> toMind(HouseholdState state, List<String> numbers) {
    return switch (state) {
      case SHELTERED ->
          Stream.concat(
                  elsewhere.of(numbers).stream(),
                  shut.of(numbers).stream().flatMap(one -> one.said().stream()))
              .toList();
      case RETURNED -> early.of(numbers);
      case HOME, UNREACHED, REFUSED, MOVED, RELATIVES -> List.of();
    };
  }

  /** That they would not go, or what talking to them came to. On a background thread. */
  void persuade(List<MoveRow> rows, Persuading talk, @Nullable Instant at) {
    households.persuade(numbers(rows), talk, at);
    said(rows, Message.of("evacuation.outcome." + talk.outcome().name()));
  }

  /** That they were moved by force. On a background thread. */
  void force(String move, List<MoveRow> rows, Forcing force, @Nullable Instant at) {
    moves.force(move, numbers(rows), force, at);
    said(rows, Message.of("evacuation.toast.forced"));
  }

  /** Where they were brought by force, said later. On a background thread. */
  void placeForce(List<MoveRow> rows, String place, String note) {
    households.placeForce(numbers(rows), place, note);
    said(rows, Message.of("evacuation.toast.forcePlaced", place.strip()));
  }

  /** What they need. On a background thread. */
  void found(
      List<MoveRow> rows, Settlement settlement, boolean relief, String basis, String incident) {
    moves.found(numbers(rows), settlement, relief, basis, incident);
    said(rows, Message.of("evacuation.settlement." + settlement.name()));
  }

  /** Opens a shelter. On a background thread. */
  void open(Shelter shelter, ShelterStage stage) {
    shelters.turn(shelter.number(), ShelterState.OPEN, stage, "");
    toasts.say(
        Message.of("shelter.toast.turned", shelter.name(), Message.of("shelter.state.OPEN")));
  }

  /** Calls a move. On a background thread. */
  void call(CallOrder order) {
    String number = moves.call(order);
    fx.execute(() -> look(number, Set.of()));
    toasts.say(Message.of("evacuation.toast.called", number));
  }

  /** Lets people come back. On a background thread. */
  void allowReturn(String number, String reason, String post, String document) {
    moves.allowReturn(number, reason, post, document);
    toasts.say(Message.of("evacuation.toast.returning", number));
  }

  /** Ends a move. On a background thread. */
  void close(String number, String summary, String reason, String post) {
    Unfinished left = moves.close(number, summary, reason, post);
    if (left.any()) {
      toasts.warn(Message.of("evacuation.toast.closedUnfinished", number, left.said()));
    } else {
      toasts.say(Message.of("evacuation.toast.closed", number));
    }
  }

  /**
   * What the form of force begins with.
   *
   * @param posts who may order it
   * @param basis the law it usually rests on; may be empty
   */
  record ForceStart(List<String> posts, String basis) {}

  /** Reads who may order force and on what it usually rests. */
  void forceStart(Consumer<ForceStart> then) {
    tasks
        .of(
            Message.of("evacuation.task.posts"),
            progress ->
                new ForceStart(
                    moves.signingPosts(), rules.forceBases().stream().findFirst().orElse("")))
        .quiet()
        .onSuccess(fx, then)
        .startLatest();
  }

  /**
   * What the order to move can be made of.
   *
   * @param posts who may sign it
   * @param incidents what it can be for
   */
  record CallStart(List<String> posts, List<Incident> incidents) {}

  /** Reads who may sign an order and what it can be for. */
  void callStart(Consumer<CallStart> then) {
    tasks
        .of(
            Message.of("evacuation.task.posts"),
            progress -> new CallStart(moves.signingPosts(), incidents.open()))
        .quiet()
        .onSuccess(fx, then)
        .startLatest();
  }

  /** Reads who may sign. */
  void signingPosts(Consumer<List<String>> then) {
    tasks
        .of(Message.of("evacuation.task.posts"), progress -> moves.signingPosts())
        .quiet()
        .onSuccess(fx, then)
        .startLatest();
  }

  private static List<String> numbers(List<MoveRow> rows) {
    return rows.stream().map(MoveRow::number).toList();
  }

  private void said(List<MoveRow> rows, Message what) {
    long people = rows.stream().mapToLong(MoveRow::people).sum();
    toasts.say(Message.of("evacuation.toast.said", rows.size(), people, what));
  }

  private Situation read() {
    List<MoveBoard> open = new ArrayList<>(moves.boards()).reversed();
    List<Household> all = households.list();
    Map<String, String> planned = plans.planned();
    List<MoveRow> roster =
        all.stream().map(MovesViewModel::rosterRow).sorted(MoveRow.IN_DANGER_FIRST).toList();
    Map<String, String> names = new HashMap<>();
    List<Shelter> known = shelters.list();
    for (Shelter shelter : known) {
      names.put(shelter.number(), shelter.name());
    }
    return new Situation(
        true,
        open,
        roster,
        moves.roster(),
        names,
        planned,
        ShutShelter.of(known, ShutShelters.awaited(open, all, planned)),
        inside.counts(),
        households.maySeeNames());
  }

  /** Without a move nobody has to go: what was said of the household is all there is. */
  private static MoveRow rosterRow(Household household) {
    String risk = household.profile().risk();
    MoveState state =
        switch (household.state()) {
          case HOME -> MoveState.MUST_MOVE;
          case UNREACHED -> MoveState.UNREACHED;
          case REFUSED -> MoveState.REFUSED;
          case MOVED -> MoveState.MOVED;
          case SHELTERED -> MoveState.SHELTERED;
          case RELATIVES -> MoveState.RELATIVES;
          case RETURNED -> MoveState.RETURNED;
        };
    return new MoveRow(household, state, risk == null ? household.profile().area() : risk);
  }
}

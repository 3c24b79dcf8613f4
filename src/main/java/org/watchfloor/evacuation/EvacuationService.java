package org.watchfloor.evacuation;

import jakarta.inject.Inject;
import jakarta.inject.Singleton;
import java.time.Instant;
import java.time.format.DateTimeFormatter;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.stream.IntStream;
import org.jspecify.annotations.Nullable;
import org.watchfloor.account.SignIn;
import org.watchfloor.base.Message;
import org.watchfloor.base.RefusedException;
import org.watchfloor.base.Subscription;
import org.watchfloor.base.WatchClock;
import org.watchfloor.evacuation.EvacuationFact.EvacuationCalled;
import org.watchfloor.evacuation.EvacuationFact.EvacuationClosed;
import org.watchfloor.evacuation.EvacuationFact.ReturnAllowed;
import org.watchfloor.evacuation.Needs.Settlement;
import org.watchfloor.geo.GeoPoint;
import org.watchfloor.incident.IncidentService;
import org.watchfloor.journal.Draft;
import org.watchfloor.journal.Journal;
import org.watchfloor.journal.StaleException;
import org.watchfloor.journal.Versioned;
import org.watchfloor.region.Area;
import org.watchfloor.region.RegionService;
import org.watchfloor.risk.RiskPoint;
import org.watchfloor.risk.RiskService;

/** The door to moves. Any thread but the JavaFX thread. */
@Singleton
public final class EvacuationService {
  /** The subject kind of moves: {@code evacuation:NUMBER}. */
  public static final String KIND = "evacuation";

  /** Others that write about the same at the same moment: looked at again, that often at most. */
  private static final int SEATS = 20;

  private static final DateTimeFormatter DAY = DateTimeFormatter.ofPattern("yyMMdd", Locale.ROOT);

  private final Journal journal;
  private final SignIn signIn;
  private final WatchClock clock;
  private final EvacuationStore store;
  private final HouseholdService households;
  private final IncidentService incidents;
  private final RiskService risks;
  private final RegionService region;
  private final PointNames names;
  private final SigningPosts posts;

  @Inject
  EvacuationService(
      Journal journal,
      SignIn signIn,
      WatchClock clock,
      EvacuationStore store,
      HouseholdService households,
      IncidentService incidents,
      RiskService risks,
      RegionService region,
      PointNames names,
      SigningPosts posts) {
    this.journal = journal;
    this.signIn = signIn;
    this.clock = clock;
    this.store = store;
    this.households = households;
    this.incidents = incidents;
    this.risks = risks;
    this.region = region;
    this.names = names;
    this.posts = posts;
  }

  /**
   * Runs something after every change of moves or households, on the thread that made it; must be
   * quick.
   */
  public Subscription onChange(Runnable changed) {
    Subscription moves = journal.follow(EvacuationFact.class, changed);
    Subscription people = households.onChange(changed);
    return () -> {
      moves.close();
      people.close();
    };
  }

  /** All moves, oldest first. */
  public List<Evacuation> list() {
    return store.list();
  }

  /** The moves that are not over, oldest first. */
  public List<Evacuation> open() {
    return store.open();
  }

  /** The move of a number. */
  public Optional<Evacuation> find(String number) {
    return store.find(number).map(Versioned::state);
  }

  /** The posts that may sign orders to move. */
  public List<String> signingPosts() {
    return posts.all();
  }

  /** How a move stands; empty if there is none of this number. */
  public Optional<MoveBoard> board(String number) {
    return find(number).map(move -> board(move, households.list()));
  }

  /** How the moves stand that are not over, oldest first. */
  public List<MoveBoard> boards() {
    List<Evacuation> open = store.open();
    if (open.isEmpty()) {
      return List.of();
    }
    List<Household> all = households.list();
    return open.stream().map(move -> board(move, all)).toList();
  }

  /** The risk points and areas of the roster, whoever was called: what a move can be called for. */
  public List<PointCount> roster() {
    return pointsOf(households.list());
  }

  /** The same of those households alone that no open move means. */
  public List<PointCount> uncalled() {
    List<Evacuation> open = store.open();
    List<List<String>> stems = open.stream().map(this::stems).toList();
    return pointsOf(
        households.list().stream()
            .filter(household ->
                IntStream.range(0, open.size())
                    .allMatch(i -> open.get(i).scope().pointOf(household, stems.get(i)).isEmpty()))
            .toList());
  }

  private List<PointCount> pointsOf(List<Household> all) {
    Map<String, List<MoveRow>> byPoint = new LinkedHashMap<>();
    for (Household household : all) {
      String risk = household.profile().risk();
      String point = risk == null ? household.profile().area() : risk;
      MoveState state = household.state().away() ? MoveState.MOVED : MoveState.MUST_MOVE;
      byPoint
          .computeIfAbsent(point, none -> new ArrayList<>())
          .add(new MoveRow(household, state, point));
    }
    return points(byPoint);
  }

  /**
   * Calls a move.
   *
   * @return its number
   * @throws RefusedException if nobody is meant, something is not said, the post may not sign, or
   *     the deadline is past
   */
  public String call(CallOrder order) {
    check(order);
    EvacuationCalled fact =
        new EvacuationCalled(
            order.reason().strip(),
            order.post().strip(),
            order.document().strip(),
            order.means().strip(),
            order.scope(),
            order.deadline(),
            incident(order.incident()));
    String beginning = journal.numbering() + "-ZY" + DAY.format(clock.now()) + "-";
    int next = store.countNumbered(beginning) + 1;
    return journal
        .begin(
            lost ->
                List.of(store.subject(beginning + String.format(Locale.ROOT, "%02d", next + lost))),
            subjects -> new Draft(signIn.actor()).fact(subjects.getFirst(), fact))
        .getFirst()
        .id();
  }

  /**
   * Writes down what an officer found some households need.
   *
   * @param basis on what that rests
   * @param incident the number of the incident it is for; empty for that of the move that means
   *     them
   * @throws RefusedException if one is not in the roster, no basis is given, or there is no such
   *     incident
   */
  public void found(
      List<String> numbers, Settlement settlement, boolean relief, String basis, String incident) {
    households.found(numbers, settlement, relief, basis, incident(incident));
  }

  /** The point by which a move means a household; empty if it does not. */
  public String pointOf(Evacuation move, Household household) {
    return move.scope().pointOf(household, stems(move));
  }

  /**
   * Since when what was done to households counts now: for each that a move means which is not
   * over, the call of the earliest of these.
   *
   * @return by the number of the household; nothing for one no such move means
   */
  Map<String, Instant> calledSince(List<Household> all) {
    Map<String, Instant> since = new HashMap<>();
    for (Evacuation move : list()) {
      if (move.stage() != Evacuation.Stage.CLOSED) {
        List<String> stems = stems(move);
        all.stream()
            .filter(household -> !move.scope().pointOf(household, stems).isEmpty())
            .forEach(household ->
                since.merge(
                    household.number(),
                    move.called().at(),
                    (one, other) -> one.isBefore(other) ? one : other));
      }
    }
    return since;
  }

  /**
   * Writes down that households of a move that would not go were moved by force.
   *
   * @param at when; null for now
   * @throws RefusedException if the move does not run or does not mean one of them, nobody talked
   *     to one between the call and that time, one agreed or was out of its house by then, the post
   *     may not order it, or law or unit are not said
   */
  public void force(String number, List<String> numbers, Forcing said, @Nullable Instant at) {
    for (int attempt = 1; ; attempt++) {
      // A use of force on record after they agreed, or may go home, could not be explained away.
      Draft resting =
          new Draft(signIn.actor()).expecting(store.subject(number), must(number).version());
      numbers.forEach(household ->
          resting.expecting(households.subject(household), households.version(household)));
      checkForce(number, numbers, said, at);
      try {
        households.forced(numbers, said, at, resting);
        return;
      } catch (StaleException e) {
        if (attempt == SEATS) {
          throw e;
        }
      }
    }
  }

  private void checkForce(String number, List<String> numbers, Forcing said, @Nullable Instant at) {
    MoveBoard board =
        board(number).orElseThrow(() -> RefusedException.of("evacuation.refused.noMove", number));
    if (board.move().stage() != Evacuation.Stage.CALLED) {
      throw RefusedException.of("evacuation.refused.notCalled", number);
    }
    if (said.basis().isBlank()) {
      throw RefusedException.of("evacuation.refused.noLaw");
    }
    if (said.by().isBlank()) {
      throw RefusedException.of("evacuation.refused.noForcedBy");
    }
    checkPost(said.orderedBy());
    Map<String, MoveRow> meant = new HashMap<>();
    board.rows().forEach(row -> meant.put(row.number(), row));
    for (String household : numbers) {
      MoveRow row = meant.get(household);
      if (row == null) {
        throw RefusedException.of("evacuation.refused.notMeant", household, number);
      }
      checkForce(row, board.move(), at == null ? clock.instant() : at);
    }
  }

  /** Force is for those only who still refuse after somebody talked to them (L13 §26). */
  private static void checkForce(MoveRow row, Evacuation move, Instant at) {
    List<Persuasion> attempts =
        row.attempts(move).stream().filter(one -> !one.at().isAfter(at)).toList();
    if (attempts.stream().allMatch(one -> one.by().isBlank())) {
      throw RefusedException.of("evacuation.refused.forced", row.number());
    }
    if (attempts.getLast().outcome() == PersuasionOutcome.AGREED) {
      throw RefusedException.of("evacuation.refused.forcedAgreed", row.number());
    }
    if (row.household().whereabouts().awayAt(at)) {
      throw RefusedException.of("evacuation.refused.forcedAway", row.number());
    }
  }

  /**
   * Allows people to come back.
   *
   * @throws RefusedException if they may already, no reason is given, or the post may not sign
   */
  public void allowReturn(String number, String reason, String post, String document) {
    Versioned<Evacuation> found = must(number);
    if (found.state().returning() != null || found.state().closed() != null) {
      throw RefusedException.of("evacuation.refused.returning", number);
    }
    if (reason.isBlank()) {
      throw RefusedException.of("evacuation.refused.noReason");
    }
    checkPost(post);
    append(found, new ReturnAllowed(reason.strip(), post.strip(), document.strip()));
  }

  /**
   * Ends a move.
   *
   * @param summary how it went
   * @param reason why it ends although some are not safe or not home, and what becomes of them; may
   *     be empty if all are home
   * @return whom it leaves behind
   * @throws RefusedException if it is over, coming home was not allowed, no summary is given,
   *     somebody is left behind and no reason is given, or the post may not sign
   */
  public Unfinished close(String number, String summary, String reason, String post) {
    Versioned<Evacuation> found = must(number);
    Evacuation move = found.state();
    if (move.closed() != null) {
      throw RefusedException.of("evacuation.refused.closed", number);
    }
    if (move.returning() == null) {
      throw RefusedException.of("evacuation.refused.notReturning", number);
    }
    if (summary.isBlank()) {
      throw RefusedException.of("evacuation.refused.noSummary");
    }
    Unfinished left = Unfinished.of(board(move, households.list()).rows());
    if (left.any() && reason.isBlank()) {
      throw RefusedException.of("evacuation.refused.unfinishedNoReason", number, left.said());
    }
    checkPost(post);
    append(
        found,
        new EvacuationClosed(
            summary.strip(),
            post.strip(),
            left.awayHouseholds(),
            left.any() ? left.because(reason.strip()) : null));
    return left;
  }

  private MoveBoard board(Evacuation move, List<Household> all) {
    List<String> stems = stems(move);
    List<MoveRow> rows = new ArrayList<>();
    Map<String, List<MoveRow>> byPoint = new LinkedHashMap<>();
    move.scope().risks().forEach(risk -> byPoint.put(risk, new ArrayList<>()));
    move.scope().areas().forEach(area -> byPoint.put(area, new ArrayList<>()));
    for (Household household : all) {
      String point = move.scope().pointOf(household, stems);
      if (!point.isEmpty()) {
        MoveRow row = new MoveRow(household, household.stateFor(move), point);
        rows.add(row);
        byPoint.computeIfAbsent(point, none -> new ArrayList<>()).add(row);
      }
    }
    rows.sort(MoveRow.IN_DANGER_FIRST);
    List<Evacuation> called = list();
    return new MoveBoard(
        move,
        rows,
        points(byPoint),
        MoveCounts.of(
            move,
            rows,
            household ->
                called.stream().filter(one -> !pointOf(one, household).isEmpty()).toList()));
  }

  private List<String> stems(Evacuation move) {
    return move.scope().areas().stream()
        .map(code -> region.area(code).map(Area::stem).orElse(code))
        .toList();
  }

  private List<PointCount> points(Map<String, List<MoveRow>> byPoint) {
    return byPoint.entrySet().stream()
        .map(one -> point(one.getKey(), one.getValue()))
        .sorted(PointCount.MOST_IN_DANGER_FIRST)
        .toList();
  }

  private PointCount point(String id, List<MoveRow> rows) {
    Optional<RiskPoint> risk = risks.find(id);
    Optional<GeoPoint> at = risk.map(RiskPoint::at).or(() -> region.area(id).map(Area::at));
    return PointCount.of(id, names.of(id), risk.isPresent(), at, rows);
  }

  private void check(CallOrder order) {
    if (order.scope().empty()) {
      throw RefusedException.of("evacuation.refused.noScope");
    }
    for (String risk : order.scope().risks()) {
      if (risks.find(risk).isEmpty()) {
        throw RefusedException.of("evacuation.refused.noRisk", risk);
      }
    }
    for (String area : order.scope().areas()) {
      if (region.area(area).isEmpty()) {
        throw RefusedException.of("evacuation.refused.noArea", area);
      }
    }
    if (order.reason().isBlank()) {
      throw RefusedException.of("evacuation.refused.noReason");
    }
    if (order.means().isBlank()) {
      throw RefusedException.of("evacuation.refused.noMeans");
    }
    if (!order.deadline().isAfter(clock.instant())) {
      throw RefusedException.of("evacuation.refused.deadline");
    }
    checkPost(order.post());
  }

  /** An incident that is there; null for none. */
  private @Nullable String incident(String named) {
    String number = named.strip();
    if (number.isEmpty()) {
      return null;
    }
    if (incidents.find(number).isEmpty()) {
      throw RefusedException.of("evacuation.refused.noIncident", number);
    }
    return number;
  }

  private void checkPost(String post) {
    List<String> all = posts.all();
    if (!all.contains(post.strip())) {
      throw RefusedException.of(
          "evacuation.refused.post",
          post.strip(),
          all.stream()
              .<Object>map(one -> one)
              .reduce((one, other) -> Message.of("evacuation.and", one, other))
              .orElse(""));
    }
  }

  private void append(Versioned<Evacuation> found, EvacuationFact fact) {
    journal.append(
        new Draft(signIn.actor())
            .fact(store.subject(found.state().number()), fact)
            .expecting(store.subject(found.state().number()), found.version()));
  }

  private Versioned<Evacuation> must(String number) {
    return store
        .find(number)
        .orElseThrow(() -> RefusedException.of("evacuation.refused.noMove", number));
  }
}

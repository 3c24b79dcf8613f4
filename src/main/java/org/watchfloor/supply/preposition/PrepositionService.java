package org.watchfloor.supply.preposition;

import jakarta.inject.Inject;
import jakarta.inject.Singleton;
import java.time.Instant;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import org.watchfloor.account.SignIn;
import org.watchfloor.base.Message;
import org.watchfloor.base.RefusedException;
import org.watchfloor.base.Subscription;
import org.watchfloor.base.WatchClock;
import org.watchfloor.journal.Draft;
import org.watchfloor.journal.Journal;
import org.watchfloor.journal.Subject;
import org.watchfloor.journal.Versioned;
import org.watchfloor.supply.Depot;
import org.watchfloor.supply.Destination;
import org.watchfloor.supply.SupplyNumbers;
import org.watchfloor.supply.SupplyService;
import org.watchfloor.supply.TransferLine;
import org.watchfloor.supply.paper.PaperForm;
import org.watchfloor.supply.preposition.PrepositionFact.LandfallSet;
import org.watchfloor.supply.preposition.PrepositionFact.PrepositionCancelled;
import org.watchfloor.supply.preposition.PrepositionFact.PrepositionClosed;
import org.watchfloor.supply.preposition.PrepositionFact.PrepositionExtended;
import org.watchfloor.supply.preposition.PrepositionFact.PrepositionPlanned;
import org.watchfloor.supply.preposition.PrepositionNow.Stage;
import org.watchfloor.supply.preposition.PrepositionPlan.Asked;

/**
 * The door to plans of goods put forward: making, changing and ending them; {@link
 * PrepositionTransfers} moves the goods. Any thread but the JavaFX thread.
 */
@Singleton
public final class PrepositionService {
  /** The subject kind of plans: {@code preposition:NUMBER}. */
  public static final String KIND = "preposition";

  /** Nobody plans farther ahead of a typhoon. */
  private static final int MOST_HOURS = 240;

  private final Journal journal;
  private final SignIn signIn;
  private final WatchClock clock;
  private final SupplyService supply;
  private final SupplyNumbers numbers;
  private final Set<LandfallSource> storms;
  private final PrepositionStore store;
  private final PrepositionStages stages;

  @Inject
  PrepositionService(
      Journal journal,
      SignIn signIn,
      WatchClock clock,
      SupplyService supply,
      SupplyNumbers numbers,
      Set<LandfallSource> storms,
      PrepositionStore store,
      PrepositionStages stages) {
    this.journal = journal;
    this.signIn = signIn;
    this.clock = clock;
    this.supply = supply;
    this.numbers = numbers;
    this.storms = storms;
    this.store = store;
    this.stages = stages;
  }

  /**
   * Runs something after every change of plans, transfers or forecasts, on the thread that made it;
   * must be quick.
   */
  public Subscription onChange(Runnable changed) {
    List<Subscription> all = new ArrayList<>();
    all.add(journal.follow(PrepositionFact.class, changed));
    all.add(supply.onChange(changed));
    storms.forEach(source -> all.add(source.onChange(changed)));
    return () -> all.forEach(Subscription::close);
  }

  /** The storms a plan can follow, the latest first. */
  public List<LandfallSource.Storm> storms() {
    return storms.stream().flatMap(source -> source.storms().stream()).toList();
  }

  /** All plans as they stand now, oldest first. */
  public List<PrepositionNow> list() {
    return stages.list();
  }

  /** The plan a transfer order, there or back, was asked for; empty if for none. */
  public Optional<PrepositionNow> behind(String transfer) {
    return store.list().stream()
        .filter(plan -> plan.asksFor(transfer) || plan.asksBack(transfer))
        .findFirst()
        .map(stages::now);
  }

  /**
   * The plan of a number as it stands now.
   *
   * @throws RefusedException if there is none
   */
  public PrepositionNow must(String number) {
    return stages.must(number);
  }

  /**
   * Makes a plan.
   *
   * @param point the number of the depot the goods are put forward to
   * @param leadHours so many hours before landfall they are to be there, 0 to 240
   * @param landfall when the storm is expected
   * @return its number
   * @throws RefusedException if a depot, the goods or the hours cannot be meant, or the moment
   *     somebody said is past: what is needed then is sent by transfers
   */
  public String plan(String point, List<PrepositionLine> lines, int leadHours, Landfall landfall) {
    Depot forward = depot(point);
    check(forward.number(), lines);
    // A forecast that is past may only be an old one: the next moves the plan.
    if (landfall.storm() == null && landfall.at().isBefore(clock.instant())) {
      throw RefusedException.of(
          "preposition.refused.landfallPast", PaperForm.moment(landfall.at()));
    }
    PrepositionPlanned fact =
        new PrepositionPlanned(
            new Destination(Destination.Kind.DEPOT, forward.number(), forward.name()),
            lines,
            hours(leadHours),
            landfall);
    return numbers.draw(
        KIND,
        "YZ",
        store.list().stream().map(PrepositionPlan::number).toList(),
        subject -> new Draft(signIn.actor()).fact(subject, fact));
  }

  /**
   * The landfall by the forecast of a storm, which the plan then follows.
   *
   * @throws RefusedException if no forecast of it reaches the forward point
   */
  public Landfall byForecast(String storm, String point) {
    Depot forward = depot(point);
    return stages
        .forecast(storm, new Destination(Destination.Kind.DEPOT, point, forward.name()))
        .map(known -> new Landfall(storm, known.at(), ""))
        .orElseThrow(() -> RefusedException.of("preposition.refused.noForecast", storm));
  }

  /**
   * The landfall as somebody said it.
   *
   * @param source who said so: the bulletin, the station
   * @throws RefusedException if that is not told
   */
  public Landfall said(Instant at, String source) {
    if (source.isBlank()) {
      throw RefusedException.of("preposition.refused.noSource");
    }
    return new Landfall(null, at, source.strip());
  }

  /** Adds what another depot gives, or more of the same before it was asked. */
  public void extend(String number, List<PrepositionLine> lines) {
    Versioned<PrepositionPlan> found = store.open(number);
    List<PrepositionLine> all = new ArrayList<>(found.state().lines());
    all.addAll(lines);
    check(found.state().point().id(), all);
    Set<String> asked = new HashSet<>(found.state().depots());
    asked.removeAll(stages.now(found.state()).notAsked());
    for (PrepositionLine line : lines) {
      if (asked.contains(line.depot())) {
        throw RefusedException.of(
            "preposition.refused.askedAlready", number, stages.name(line.depot()));
      }
    }
    append(found, new PrepositionExtended(lines));
  }

  /**
   * Says when the storm is expected now, or when it came, and how many hours before that the goods
   * are wanted.
   */
  public void expect(String number, Landfall landfall, int leadHours) {
    append(store.open(number), new LandfallSet(landfall, hours(leadHours)));
  }

  /**
   * Ends a plan.
   *
   * @param note what became of what did not go back; needed unless all of it is back
   * @throws RefusedException if goods are still to come, or nothing is said
   */
  public void close(String number, String note) {
    Versioned<PrepositionPlan> found = store.open(number);
    PrepositionNow now = must(number);
    if (now.stage().awaited() || now.stage() == Stage.RETURNING) {
      throw RefusedException.of(
          "preposition.refused.stillMoving",
          number,
          Message.of("preposition.stage." + now.stage().name()));
    }
    if (now.stage() != Stage.BACK && note.isBlank()) {
      throw RefusedException.of("supply.refused.no_reason");
    }
    append(found, new PrepositionClosed(note.strip()));
  }

  /**
   * Calls a plan off. Transfers that were asked for are called off by themselves.
   *
   * @throws RefusedException if one of them still stands, or no reason is given
   */
  public void cancel(String number, String reason) {
    Versioned<PrepositionPlan> found = store.open(number);
    if (reason.isBlank()) {
      throw RefusedException.of("supply.refused.no_reason");
    }
    PrepositionPlan plan = found.state();
    Set<String> off = stages.calledOff(plan);
    List<String> standing =
        plan.out().stream().map(Asked::transfer).filter(one -> !off.contains(one)).toList();
    if (!standing.isEmpty()) {
      throw RefusedException.of("preposition.refused.standing", number, String.join(" ", standing));
    }
    append(found, new PrepositionCancelled(reason.strip()));
  }

  private void check(String point, List<PrepositionLine> lines) {
    if (lines.isEmpty()) {
      throw RefusedException.of("supply.refused.no_lines");
    }
    Map<String, List<TransferLine>> byDepot = new HashMap<>();
    for (PrepositionLine line : lines) {
      depot(line.depot());
      if (line.depot().equals(point)) {
        throw RefusedException.of("supply.refused.same_depot");
      }
      byDepot
          .computeIfAbsent(line.depot(), depot -> new ArrayList<>())
          .add(new TransferLine(line.item(), line.quantity()));
    }
    byDepot.values().forEach(supply::checkLines);
  }

  private static int hours(int leadHours) {
    if (leadHours < 0 || leadHours > MOST_HOURS) {
      throw RefusedException.of("preposition.refused.hours", leadHours, MOST_HOURS);
    }
    return leadHours;
  }

  private Depot depot(String number) {
    return supply
        .depot(number)
        .orElseThrow(() -> RefusedException.of("supply.refused.no_depot", number));
  }

  /** The plan with its version; refused if there is none. */
  Versioned<PrepositionPlan> known(String number) {
    return store.known(number);
  }

  /** Writes what happened to the very version that was looked at. */
  void append(Versioned<PrepositionPlan> found, PrepositionFact fact) {
    Subject subject = store.subject(found.state().number());
    journal.append(
        new Draft(signIn.actor()).fact(subject, fact).expecting(subject, found.version()));
  }
}

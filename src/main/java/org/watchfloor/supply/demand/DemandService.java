package org.watchfloor.supply.demand;

import jakarta.inject.Inject;
import jakarta.inject.Singleton;
import java.time.Instant;
import java.util.Comparator;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import java.util.Set;
import java.util.function.Consumer;
import java.util.function.Function;
import org.jspecify.annotations.Nullable;
import org.watchfloor.account.SignIn;
import org.watchfloor.base.RefusedException;
import org.watchfloor.base.Subscription;
import org.watchfloor.journal.Draft;
import org.watchfloor.journal.Entry;
import org.watchfloor.journal.EntryId;
import org.watchfloor.journal.Journal;
import org.watchfloor.journal.Recorded;
import org.watchfloor.journal.Subject;
import org.watchfloor.journal.Timeline;
import org.watchfloor.journal.Versioned;
import org.watchfloor.supply.Destination;
import org.watchfloor.supply.SupplyItem;
import org.watchfloor.supply.SupplyNumbers;
import org.watchfloor.supply.SupplyService;
import org.watchfloor.supply.TransferLine;
import org.watchfloor.supply.TransferOrder;
import org.watchfloor.supply.TransferService;
import org.watchfloor.supply.TransferTarget;
import org.watchfloor.supply.TransferTargets;
import org.watchfloor.supply.demand.DemandFact.DemandMade;
import org.watchfloor.supply.demand.DemandFact.DemandPlanned;
import org.watchfloor.supply.demand.DemandFact.DemandWithdrawn;
import org.watchfloor.supply.kit.KitService;

/** The door to demands for goods. Any thread but the JavaFX thread. */
@Singleton
public final class DemandService {
  /** The subject kind of demands: {@code demand:NUMBER}. */
  public static final String KIND = "demand";

  /** The least urgent that is told apart. */
  static final int LEAST_URGENT = 9;

  private static final String LETTERS = "XQ";

  private final Journal journal;
  private final SignIn signIn;
  private final SupplyNumbers numbers;
  private final DemandStore store;
  private final SupplyService supply;
  private final TransferService transfers;
  private final KitService kits;
  private final Set<TransferTargets> targets;

  @Inject
  DemandService(
      Journal journal,
      SignIn signIn,
      SupplyNumbers numbers,
      DemandStore store,
      SupplyService supply,
      TransferService transfers,
      KitService kits,
      Set<TransferTargets> targets) {
    this.journal = journal;
    this.signIn = signIn;
    this.numbers = numbers;
    this.store = store;
    this.supply = supply;
    this.transfers = transfers;
    this.kits = kits;
    this.targets = targets;
  }

  /** Runs something after every change, on the thread that made it; must be quick. */
  public Subscription onChange(Runnable changed) {
    return journal.follow(DemandFact.class, changed);
  }

  /** All demands, oldest first. */
  public List<SupplyDemand> list() {
    return store.list();
  }

  /** The demand of a number. */
  public Optional<SupplyDemand> find(String number) {
    return store.find(number).map(Versioned::state);
  }

  /** All demands with what of them nothing was planned for yet, oldest first. */
  public List<OpenDemand> withLeft() {
    Set<String> off = calledOff();
    return store.list().stream().map(one -> new OpenDemand(one, left(one, off))).toList();
  }

  /** What nothing was planned for yet, the most urgent first. */
  public List<OpenDemand> open() {
    return withLeft().stream()
        .filter(one -> one.demand().stands() && one.left() > 0)
        .sorted(
            Comparator.comparingInt((OpenDemand one) -> one.demand().priority())
                .thenComparing(
                    one -> one.demand().latest(), Comparator.nullsLast(Comparator.naturalOrder()))
                .thenComparing(one -> one.demand().number()))
        .toList();
  }

  /** The transfers nothing comes of. */
  Set<String> calledOff() {
    Set<String> off = new HashSet<>();
    for (TransferOrder order : transfers.list()) {
      if (order.state().calledOff()) {
        off.add(order.number());
      }
    }
    return off;
  }

  private static long left(SupplyDemand demand, Set<String> off) {
    return Math.max(0, demand.quantity() - planned(demand, off));
  }

  /** How much of it was asked for by transfers something comes of. */
  static long planned(SupplyDemand demand, Set<String> off) {
    return demand.planned().stream()
        .filter(part -> !off.contains(part.transfer()))
        .mapToLong(SupplyDemand.Planned::quantity)
        .sum();
  }

  /** Everything goods can be wanted at. */
  public List<TransferTarget> places() {
    return targets.stream().flatMap(some -> some.list().stream()).toList();
  }

  /**
   * The place of a number or id.
   *
   * @throws RefusedException if nothing can be sent there
   */
  public Destination place(String id) {
    return places().stream()
        .map(TransferTarget::destination)
        .filter(one -> one.id().equals(id))
        .findFirst()
        .orElseThrow(() -> RefusedException.of("demand.refused.place", id));
  }

  /**
   * Writes down what a place asks for.
   *
   * @param to the number or id of the place
   * @param priority 1 is met first, to 9
   * @param latest by when it should be there; null if that was not said
   * @param asker who asked, in words
   * @return its number
   * @throws RefusedException if the place, the goods or the amount cannot be meant, or nobody asked
   */
  public String make(
      String to, String item, long quantity, int priority, @Nullable Instant latest, String asker) {
    return make(to, List.of(new TransferLine(item, quantity)), priority, latest, asker).getFirst();
  }

  /**
   * Takes down several demands of one place in one append.
   *
   * @param goods what is asked for, one demand for each
   * @return their numbers
   * @throws RefusedException as for one
   */
  public List<String> make(
      String to, List<TransferLine> goods, int priority, @Nullable Instant latest, String asker) {
    return made(to, null, goods, priority, latest, asker, draft -> {}, List.of());
  }

  /**
   * The same for a place with a timeline of its own, of which all that was written is known.
   *
   * @param at the place as a subject: the demands stand on its timeline too
   * @param mentions what {@link Journal#mentions} said of it before it was looked at
   * @throws org.watchfloor.journal.StaleException if another seat wrote about it since: look again
   */
  public List<String> make(
      String to,
      List<TransferLine> goods,
      int priority,
      @Nullable Instant latest,
      String asker,
      Subject at,
      long mentions) {
    return made(
        to,
        null,
        goods,
        priority,
        latest,
        asker,
        draft -> draft.expectingNothingNewAbout(at, mentions),
        List.of(at));
  }

  /**
   * Writes down that a place asks for a kit: one demand for each of its goods, all or none.
   *
   * @param to the number or id of the place
   * @param kit the code of the kit
   * @param persons for how many people, above 0
   * @param priority 1 is met first, to 9
   * @param latest by when it should be there; null if that was not said
   * @param asker who asked, in words
   * @return their numbers
   * @throws RefusedException if the place, the kit or the amount cannot be meant, or nobody asked
   */
  public List<String> makeKit(
      String to, String kit, long persons, int priority, @Nullable Instant latest, String asker) {
    return made(
        to, kit, kits.expand(kit, persons), priority, latest, asker, draft -> {}, List.of());
  }

  private List<String> made(
      String to,
      @Nullable String kit,
      List<TransferLine> goods,
      int priority,
      @Nullable Instant latest,
      String asker,
      Consumer<Draft> resting,
      List<Subject> about) {
    Destination place = place(to);
    check(goods, priority, asker);
    return numbers.draw(
        KIND,
        LETTERS,
        store.list().stream().map(SupplyDemand::number).toList(),
        goods.size(),
        subjects -> {
          Draft draft = new Draft(signIn.actor());
          for (int i = 0; i < goods.size(); i++) {
            TransferLine line = goods.get(i);
            draft.fact(
                subjects.get(i),
                new DemandMade(
                    place, line.item(), line.quantity(), priority, latest, asker.strip(), kit),
                about);
          }
          resting.accept(draft);
          return draft;
        });
  }

  /** That somebody can mean it. */
  private void check(List<TransferLine> goods, int priority, String asker) {
    for (TransferLine line : goods) {
      SupplyItem.check(line.quantity());
      if (supply.item(line.item()).isEmpty()) {
        throw RefusedException.of("supply.refused.no_item", line.item());
      }
    }
    if (priority < 1 || priority > LEAST_URGENT) {
      throw RefusedException.of("demand.refused.priority", LEAST_URGENT);
    }
    if (asker.isBlank()) {
      throw RefusedException.of("demand.refused.asker");
    }
  }

  /**
   * Takes demands in as a file says them, all in one append or none: those without a number are
   * made, those with one changed.
   *
   * @return the names of the entries
   * @throws RefusedException if one of them cannot be made or changed
   */
  List<EntryId> take(List<DemandRow> rows) {
    List<DemandRow> fresh = rows.stream().filter(row -> row.number().isEmpty()).toList();
    for (DemandRow row : rows) {
      check(List.of(new TransferLine(row.item(), row.quantity())), row.priority(), row.asker());
    }
    Function<List<Subject>, Draft> written =
        subjects -> {
          refuseAskedMeanwhile(fresh);
          Draft draft = new Draft(signIn.actor());
          for (int i = 0; i < fresh.size(); i++) {
            draft.fact(subjects.get(i), fresh.get(i).made());
          }
          rows.stream().filter(row -> !row.number().isEmpty()).forEach(row -> change(draft, row));
          return draft;
        };
    return fresh.isEmpty()
        ? journal.appendRows(written.apply(List.of()))
        : numbers.drawRows(
            KIND,
            LETTERS,
            store.list().stream().map(SupplyDemand::number).toList(),
            fresh.size(),
            written);
  }

  /** The same sheet may have come in since it was looked at, at another seat or from this one. */
  private void refuseAskedMeanwhile(List<DemandRow> fresh) {
    List<SupplyDemand> standing = store.list().stream().filter(SupplyDemand::stands).toList();
    for (DemandRow row : fresh) {
      standing.stream()
          .filter(one -> row.sameWant(DemandRow.of(one)))
          .findFirst()
          .ifPresent(one -> {
            throw RefusedException.of("demand.refused.meanwhile", one.number());
          });
    }
  }

  private void change(Draft draft, DemandRow row) {
    Versioned<SupplyDemand> found = standing(row.number());
    refuseAgainstPlans(found.state(), row);
    draft
        .fact(store.subject(row.number()), row.changed())
        .expecting(store.subject(row.number()), found.version());
  }

  private void refuseAgainstPlans(SupplyDemand demand, DemandRow row) {
    long planned = planned(demand, calledOff());
    if (row.againstPlans(demand, planned)) {
      throw RefusedException.of("demand.refused.planned", demand.number(), planned);
    }
  }

  /**
   * Adds what brings demands back to what they were before a file was taken in: new ones are
   * withdrawn, changed ones ask for what they asked for before.
   *
   * @param rows what the file wrote
   * @return how many demands go back
   * @throws RefusedException if something was written about one of them since
   */
  int takeBack(Draft draft, List<Recorded> rows, String why) {
    // Before what is judged: whatever comes in between is then noticed.
    Map<Subject, Long> versions = new HashMap<>();
    rows.forEach(row -> {
      Subject subject = row.entry().subject();
      versions.put(subject, store.find(subject.id()).map(Versioned::version).orElse(0L));
    });
    Map<Subject, Timeline> written = journal.timelines(versions.keySet());
    for (Recorded row : rows) {
      Subject subject = row.entry().subject();
      SupplyDemand before = null;
      for (Recorded one : Objects.requireNonNull(written.get(subject)).entries()) {
        if (!one.entry().subject().equals(subject)) {
          continue;
        }
        int order = Entry.ORDER.compare(one.entry(), row.entry());
        if (order > 0) {
          throw RefusedException.of("demand.refused.writtenSince", subject.id());
        }
        before = order < 0 ? DemandFold.apply(before, one) : before;
      }
      draft
          .fact(subject, before == null ? new DemandWithdrawn(why) : DemandRow.of(before).changed())
          .expecting(subject, Objects.requireNonNull(versions.get(subject)));
    }
    return rows.size();
  }

  /**
   * Notes that a demand is no longer wanted; what was planned for it goes on.
   *
   * @throws RefusedException if there is none, it was withdrawn, or no reason is given
   */
  public void withdraw(String number, String reason) {
    if (reason.isBlank()) {
      throw RefusedException.of("supply.refused.no_reason");
    }
    Versioned<SupplyDemand> found = standing(number);
    journal.append(
        new Draft(signIn.actor())
            .fact(store.subject(number), new DemandWithdrawn(reason.strip()))
            .expecting(store.subject(number), found.version()));
  }

  /**
   * Adds to a transfer that is about to be asked for that it is for a demand.
   *
   * @throws RefusedException if the demand is gone, or less of it is open
   */
  void plan(Draft draft, String transfer, String number, long quantity) {
    Versioned<SupplyDemand> found = standing(number);
    long left = left(found.state(), calledOff());
    if (left < quantity) {
      throw RefusedException.of("demand.refused.less", number, left, quantity);
    }
    draft
        .fact(store.subject(number), new DemandPlanned(transfer, quantity))
        .expecting(store.subject(number), found.version());
  }

  private Versioned<SupplyDemand> standing(String number) {
    Versioned<SupplyDemand> found =
        store.find(number).orElseThrow(() -> RefusedException.of("demand.refused.none", number));
    if (!found.state().stands()) {
      throw RefusedException.of("demand.refused.withdrawn", number);
    }
    return found;
  }
}

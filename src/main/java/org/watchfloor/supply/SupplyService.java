package org.watchfloor.supply;

import jakarta.inject.Inject;
import jakarta.inject.Singleton;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import java.util.function.Function;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.watchfloor.account.SignIn;
import org.watchfloor.base.RefusedException;
import org.watchfloor.base.Subscription;
import org.watchfloor.base.WatchClock;
import org.watchfloor.journal.Draft;
import org.watchfloor.journal.Entry;
import org.watchfloor.journal.EntryId;
import org.watchfloor.journal.EntryQuery;
import org.watchfloor.journal.Journal;
import org.watchfloor.journal.Recorded;
import org.watchfloor.journal.Subject;
import org.watchfloor.journal.Versioned;
import org.watchfloor.supply.SupplyFact.DepotRegistered;
import org.watchfloor.supply.SupplyFact.ItemRegistered;
import org.watchfloor.supply.SupplyFact.StockCounted;
import org.watchfloor.supply.SupplyFact.StockMoved;
import org.watchfloor.supply.SupplyFact.StockReleased;
import org.watchfloor.supply.SupplyFact.StockReserved;

/** The door to the catalogue, depots and stock. Any thread but the JavaFX thread. */
@Singleton
public final class SupplyService {
  private final Journal journal;
  private final SignIn signIn;
  private final WatchClock clock;
  private final ItemStore items;
  private final DepotStore depots;
  private final StockStore stock;
  private final StockLedger ledger;

  @Inject
  SupplyService(
      Journal journal,
      SignIn signIn,
      WatchClock clock,
      ItemStore items,
      DepotStore depots,
      StockStore stock,
      StockLedger ledger) {
    this.journal = journal;
    this.signIn = signIn;
    this.clock = clock;
    this.items = items;
    this.depots = depots;
    this.stock = stock;
    this.ledger = ledger;
  }

  /**
   * Runs something after every change of stock, depots or transfers, on the thread that made it;
   * must be quick.
   */
  public Subscription onChange(Runnable changed) {
    return journal.follow(SupplyFact.class, changed);
  }

  /** The catalogue in the order of its codes. */
  public List<SupplyItem> items() {
    return items.list();
  }

  /** The kind of goods of a code. */
  public Optional<SupplyItem> item(String code) {
    return items.find(code).map(Versioned::state);
  }

  /** All depots in the order of their numbers. */
  public List<Depot> depots() {
    return depots.list();
  }

  /** The depot of a number. */
  public Optional<Depot> depot(String number) {
    return depots.find(number).map(Versioned::state);
  }

  /** All lines of stock, depot by depot. */
  public List<StockLine> stock() {
    return stock.list();
  }

  /** What a depot has. */
  public List<StockLine> stockOf(String depot) {
    return stock.ofDepot(depot);
  }

  /** One line of stock. */
  public Optional<StockLine> line(StockKey key) {
    return stock.find(key.id()).map(Versioned::state);
  }

  /** One line of stock; an empty one if nothing ever moved there. */
  public StockLine lineOrEmpty(StockKey key) {
    return line(key).orElseGet(() -> StockLine.empty(key));
  }

  /** Lines with less than should be kept, or with a contradiction to settle. */
  public List<StockLine> low() {
    return stock.list().stream().filter(line -> low(line) || line.contradictory()).toList();
  }

  /** Whether less of a line can still be used today than should be kept. */
  public boolean low(StockLine line) {
    return line.low(clock.now().toLocalDate());
  }

  /** Lines of which something is past its last day of use on a day, soonest first. */
  public List<StockLine> expiringBy(LocalDate day) {
    return stock.list().stream()
        .filter(line -> line.soonestExpiry().filter(last -> !last.isAfter(day)).isPresent())
        .sorted(Comparator.comparing(line -> line.soonestExpiry().orElse(LocalDate.MAX)))
        .toList();
  }

  /** What others have agreed to deliver or make of some goods, the soonest to be had first. */
  public List<StockLine> agreed(String item) {
    return stock.ofItem(item).stream()
        .filter(line -> line.key().mode() != ReserveMode.PHYSICAL && line.quantity() > 0)
        .sorted(
            Comparator.comparing(
                StockLine::leadHours, Comparator.nullsLast(Comparator.<Long>naturalOrder())))
        .toList();
  }

  /** How much of a line can be given out now: nothing that is expired. */
  public long available(StockLine line) {
    return line.available(clock.now().toLocalDate());
  }

  /** How much of a line is past its last day of use and waits to be scrapped. */
  public long expired(StockLine line) {
    return line.expired(clock.now().toLocalDate());
  }

  /** The lines of some goods of which something can be given out now. */
  public List<StockLine> holding(String item) {
    return stock.ofItem(item).stream().filter(line -> available(line) > 0).toList();
  }

  /** Why a line of stock has the number it has; empty if nothing ever moved there. */
  public Optional<StockExplanation> explain(StockKey key) {
    return line(key).map(line -> new StockExplanation(line, steps(key), holds(key)));
  }

  private List<StockExplanation.Hold> holds(StockKey key) {
    List<StockExplanation.Hold> holds = new ArrayList<>();
    StockLine before = StockLine.empty(key);
    for (Recorded recorded : about(key)) {
      StockLine after = SupplyFold.stock(before, recorded);
      if (recorded.fact() instanceof StockReserved || recorded.fact() instanceof StockReleased) {
        holds.add(
            new StockExplanation.Hold(
                recorded.entry(), (SupplyFact) recorded.fact(), after.reserved()));
      }
      before = after;
    }
    return holds;
  }

  /** All that was written of a line, as every station adds it up. */
  List<Recorded> about(StockKey key) {
    Subject subject = stock.subject(key.id());
    return journal.at(journal.positions(EntryQuery.about(subject))).stream()
        .filter(recorded -> recorded.entry().subject().equals(subject))
        // As the table adds them up: what is held back depends on it, and stations say the same.
        .sorted(Comparator.comparing(Recorded::entry, Entry.ORDER))
        .toList();
  }

  private List<StockExplanation.Step> steps(StockKey key) {
    List<StockExplanation.Step> steps = new ArrayList<>();
    long balance = 0;
    for (Recorded recorded : about(key)) {
      if (recorded.fact() instanceof StockMoved move) {
        balance += move.quantity();
        steps.add(new StockExplanation.Step(recorded.entry(), move, balance));
      }
    }
    return steps;
  }

  /** Takes in kinds of goods in one append; the same again changes nothing. */
  public List<EntryId> registerItems(List<SupplyItem> rows) {
    Draft draft = new Draft(signIn.actor());
    rows.forEach(
        row -> items.upsert(draft, row.code(), row, Function.identity(), ItemRegistered::new));
    return journal.appendRows(draft);
  }

  /** Takes in depots in one append; the same again changes nothing. */
  public List<EntryId> registerDepots(List<Depot> rows) {
    Draft draft = new Draft(signIn.actor());
    rows.forEach(
        row -> depots.upsert(draft, row.number(), row, Function.identity(), DepotRegistered::new));
    return journal.appendRows(draft);
  }

  /**
   * Writes down what was found on counting, in one append: the difference to the ledger moves, so
   * that the number stays the sum of its moves. Batches that are right already change nothing.
   *
   * @throws RefusedException if a quantity is below 0 or above {@link SupplyItem#MOST}, a call-off
   *     time is said of goods in hand or above {@link Stocktake#MOST_HOURS}, or it cannot be told
   *     which batch was counted
   */
  public List<EntryId> recount(List<Stocktake> counts) {
    counts.stream()
        .flatMap(
            count -> Stream.of(count.quantity(), Objects.requireNonNullElse(count.minimum(), 0L)))
        .filter(quantity -> quantity != 0)
        .forEach(SupplyItem::check);
    counts.stream()
        .flatMap(count -> count.leadObjection().stream())
        .findFirst()
        .ifPresent(why -> {
          throw new RefusedException(why);
        });
    Draft draft = new Draft(signIn.actor());
    counts.stream()
        .collect(Collectors.groupingBy(Stocktake::key, LinkedHashMap::new, Collectors.toList()))
        .forEach((key, rows) -> ledger.recount(draft, key, rows));
    return journal.appendRows(draft);
  }

  /**
   * Adds what brings lines of stock back to what they were before a register was taken in. How soon
   * agreed goods come stays as it was said last where nothing was said before.
   *
   * @param rows what the register wrote
   * @return how many lines go back
   * @throws RefusedException if something else was written about one of them since
   */
  int takeBack(Draft draft, List<Recorded> rows, String why) {
    Map<Subject, List<Recorded>> lines =
        rows.stream()
            .collect(
                Collectors.groupingBy(
                    one -> one.entry().subject(), LinkedHashMap::new, Collectors.toList()));
    lines.forEach((line, wrote) -> {
      StockKey key = StockKey.parse(line.id());
      StockLine before = StockLine.empty(key);
      boolean begun = false;
      for (Recorded one : about(key)) {
        boolean row = wrote.stream().anyMatch(it -> it.entry().id().equals(one.entry().id()));
        begun |= row;
        // A count that agreed moved nothing, so there is nothing it could be taken back from under.
        if (begun && !row && !(one.fact() instanceof StockCounted)) {
          throw RefusedException.of("supply.refused.writtenSince", key.depot(), key.item());
        }
        before = begun ? before : SupplyFold.stock(before, one);
      }
      ledger.takeBack(draft, before, wrote, why);
    });
    return lines.size();
  }

  /**
   * Moves stock by hand: in, out, lost, scrapped, recovered. What is held back does not go out; it
   * can be lost.
   *
   * @param quantity above 0
   * @param batch what to take in as; goods go out of the batch that expires soonest
   * @param reason in words; required for losses and scrapping
   * @throws RefusedException if there is less than goes out
   */
  public void move(StockKey key, MoveKind kind, long quantity, StockBatch batch, String reason) {
    if (!kind.byHand()) {
      throw new IllegalArgumentException(kind + " is not moved by hand");
    }
    SupplyItem.check(quantity);
    if ((kind == MoveKind.LOSS || kind == MoveKind.SCRAP) && reason.isBlank()) {
      throw RefusedException.of("supply.refused.no_reason");
    }
    mustExist(key);
    Draft draft = new Draft(signIn.actor());
    if (kind.fits(quantity)) {
      ledger.add(draft, key, kind, batch, quantity, reason.strip());
    } else {
      ledger.take(draft, key, kind, quantity, reason.strip());
    }
    append(draft);
  }

  /**
   * Moves several goods in hand into a depot or out of it, all in one append or none.
   *
   * @param kind in or out
   * @param goods at least one, each above 0; of one batch several times is added up
   * @param reason in words; may be empty
   * @throws RefusedException if something of it cannot come in or go out
   */
  public void moveAll(String depot, MoveKind kind, List<GoodsMove> goods, String reason) {
    if (kind != MoveKind.IN && kind != MoveKind.OUT) {
      throw new IllegalArgumentException(kind + " is not moved by a list");
    }
    if (goods.isEmpty()) {
      throw RefusedException.of("supply.refused.no_lines");
    }
    Map<StockKey, List<GoodsMove>> lines = new LinkedHashMap<>();
    for (GoodsMove one : goods) {
      SupplyItem.check(one.batch().quantity());
      StockKey key = new StockKey(depot, one.item(), ReserveMode.PHYSICAL);
      mustExist(key);
      lines.computeIfAbsent(key, _ -> new ArrayList<>()).add(one);
    }
    Draft draft = new Draft(signIn.actor());
    StockLedger.Move move = new StockLedger.Move(kind, reason.strip(), null, List.of());
    lines.forEach((key, ofLine) -> {
      if (kind == MoveKind.OUT) {
        ledger.takeAll(draft, key, ofLine, move);
      } else {
        for (GoodsMove one : ofLine) {
          StockBatch batch = one.batch();
          ledger.add(draft, key, batch.batch(), batch.expiry(), batch.quantity(), move);
        }
      }
    });
    append(draft);
  }

  /**
   * Writes down what was counted of one batch: the difference to the ledger moves, so that the
   * number stays the sum of its moves; where there is none, it is noted that the ledger was right.
   *
   * @param found the batch, and how much of it there is: 0 or more
   * @param reason in words; required if there is a difference
   * @return whether there was a difference
   * @throws RefusedException if the line changed meanwhile, or a difference is not explained
   */
  public boolean count(StockKey key, StockBatch found, String reason) {
    if (found.quantity() < 0) {
      throw RefusedException.of("supply.refused.count", found.quantity());
    }
    mustExist(key);
    Draft draft = new Draft(signIn.actor());
    boolean differs = ledger.count(draft, key, found, reason.strip());
    if (differs && reason.isBlank()) {
      throw RefusedException.of("supply.refused.no_reason");
    }
    append(draft);
    return differs;
  }

  /**
   * That somebody can mean these goods.
   *
   * @throws RefusedException if there are none, one kind stands twice, is not in the catalogue, or
   *     its amount is below 1 or above {@link SupplyItem#MOST}
   */
  public void checkLines(List<TransferLine> lines) {
    if (lines.isEmpty()) {
      throw RefusedException.of("supply.refused.no_lines");
    }
    if (lines.stream().map(TransferLine::item).distinct().count() < lines.size()) {
      throw RefusedException.of("supply.refused.twice");
    }
    for (TransferLine line : lines) {
      SupplyItem.check(line.quantity());
      if (item(line.item()).isEmpty()) {
        throw RefusedException.of("supply.refused.no_item", line.item());
      }
    }
  }

  void mustExist(StockKey key) {
    if (depot(key.depot()).isEmpty()) {
      throw RefusedException.of("supply.refused.no_depot", key.depot());
    }
    if (item(key.item()).isEmpty()) {
      throw RefusedException.of("supply.refused.no_item", key.item());
    }
  }

  private void append(Draft draft) {
    if (!draft.isEmpty()) {
      journal.append(draft);
    }
  }
}

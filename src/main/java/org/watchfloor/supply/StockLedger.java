package org.watchfloor.supply;

import jakarta.inject.Inject;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import org.jspecify.annotations.Nullable;
import org.watchfloor.base.Message;
import org.watchfloor.base.RefusedException;
import org.watchfloor.base.WatchClock;
import org.watchfloor.journal.Draft;
import org.watchfloor.journal.Recorded;
import org.watchfloor.journal.Subject;
import org.watchfloor.journal.Versioned;
import org.watchfloor.supply.SupplyFact.CountedRow;
import org.watchfloor.supply.SupplyFact.StockCounted;
import org.watchfloor.supply.SupplyFact.StockLeadTimeSet;
import org.watchfloor.supply.SupplyFact.StockMinimumSet;
import org.watchfloor.supply.SupplyFact.StockMoved;
import org.watchfloor.supply.SupplyFact.StockReleased;
import org.watchfloor.supply.SupplyFact.StockReserved;

/**
 * Puts moves of stock into drafts, with the rule that no command takes more than there is: the
 * draft rests on the line as it was read, so that of two seats that take the last goods one is told
 * to look again.
 */
final class StockLedger {
  private final StockStore stock;
  private final DepotStore depots;
  private final ItemStore items;
  private final WatchClock clock;

  @Inject
  StockLedger(StockStore stock, DepotStore depots, ItemStore items, WatchClock clock) {
    this.stock = stock;
    this.depots = depots;
    this.items = items;
    this.clock = clock;
  }

  /** One line, for a transfer. */
  record Move(MoveKind kind, String reason, @Nullable String order, List<Subject> about) {}

  void add(Draft draft, StockKey key, MoveKind kind, StockBatch batch, long quantity, String why) {
    add(draft, key, batch.batch(), batch.expiry(), quantity, new Move(kind, why, null, List.of()));
  }

  void add(
      Draft draft,
      StockKey key,
      String batch,
      @Nullable LocalDate expiry,
      long quantity,
      Move move) {
    put(draft, key, quantity, batch, expiry, move);
  }

  void take(Draft draft, StockKey key, MoveKind kind, long quantity, String why) {
    take(draft, key, quantity, new Move(kind, why, null, List.of()));
  }

  /**
   * Takes goods out, soonest expiry first; nothing expired and nothing held back if they are meant
   * to be used.
   *
   * @return from which batches
   * @throws RefusedException if there is less
   */
  List<StockBatch> take(Draft draft, StockKey key, long quantity, Move move) {
    return take(draft, key, quantity, 0, null, move);
  }

  /**
   * The same, of one batch without a day of expiry first and of others only what it lacks.
   *
   * @throws RefusedException if there is less
   */
  List<StockBatch> takeFirst(Draft draft, StockKey key, String batch, long quantity, Move move) {
    return take(draft, key, quantity, 0, batch, move);
  }

  private List<StockBatch> take(
      Draft draft, StockKey key, long quantity, long freed, @Nullable String first, Move move) {
    Versioned<StockLine> found = read(key);
    LocalDate today = clock.now().toLocalDate();
    boolean use = move.kind().forUse();
    long expired = use ? found.state().expired(today) : 0;
    long held = use ? Math.max(0, found.state().reserved() - freed) : 0;
    long there = found.state().quantity() - expired - held;
    List<StockBatch> picked = new ArrayList<>();
    StockLine rest = found.state();
    long own = first == null ? 0 : Math.min(quantity, rest.of(first, null));
    if (first != null && own > 0) {
      picked.add(new StockBatch(first, null, own));
      rest = rest.moved(-own, first, null);
    }
    picked.addAll(rest.pick(quantity - own, expired > 0 ? today : null));
    if (there < quantity || sum(picked) < quantity) {
      if (held > 0) {
        throw RefusedException.of(
            "supply.refused.short_held",
            depotName(key),
            itemName(key),
            Math.max(0, there),
            quantity,
            held);
      }
      if (expired > 0) {
        throw RefusedException.of(
            "supply.refused.short_expired",
            depotName(key),
            itemName(key),
            Math.max(0, there),
            quantity,
            expired);
      }
      long agreed = key.mode() == ReserveMode.PHYSICAL ? agreed(key) : 0;
      if (agreed > 0) {
        throw RefusedException.of(
            "supply.refused.short_agreed",
            depotName(key),
            itemName(key),
            Math.max(0, there),
            quantity,
            agreed);
      }
      throw RefusedException.of(
          "supply.refused.short", depotName(key), itemName(key), Math.max(0, there), quantity);
    }
    draft.expecting(stock.subject(key.id()), found.version());
    for (StockBatch batch : picked) {
      put(draft, key, -batch.quantity(), batch.batch(), batch.expiry(), move);
    }
    return picked;
  }

  /**
   * Takes several batches of one line out: those that are named, then of what expires soonest.
   *
   * @param wanted each above 0
   * @throws RefusedException if there is less that may go out, in all or of a named batch
   */
  void takeAll(Draft draft, StockKey key, List<GoodsMove> wanted, Move move) {
    Versioned<StockLine> found = read(key);
    LocalDate today = clock.now().toLocalDate();
    long all = wanted.stream().mapToLong(one -> one.batch().quantity()).sum();
    long free = found.state().available(today);
    if (free < all) {
      throw RefusedException.of(
          "supply.refused.short_free", depotName(key), itemName(key), free, all);
    }
    StockLine line = found.state();
    List<StockBatch> taken = new ArrayList<>();
    for (GoodsMove one : wanted) {
      StockBatch batch = one.batch();
      if (one.named()) {
        long there = batch.expired(today) ? 0 : line.of(batch.batch(), batch.expiry());
        if (there < batch.quantity()) {
          throw RefusedException.of(
              "supply.refused.short_batch",
              depotName(key),
              itemName(key),
              batch.batch(),
              there,
              batch.quantity());
        }
        line = line.moved(-batch.quantity(), batch.batch(), batch.expiry());
        taken.add(batch);
      }
    }
    long rest =
        wanted.stream().filter(one -> !one.named()).mapToLong(one -> one.batch().quantity()).sum();
    taken.addAll(line.pick(rest, today));
    draft.expecting(stock.subject(key.id()), found.version());
    for (StockBatch batch : taken) {
      put(draft, key, -batch.quantity(), batch.batch(), batch.expiry(), move);
    }
  }

  /**
   * Holds goods back.
   *
   * @throws RefusedException if less can be given out, or these are no goods in hand
   */
  void reserve(Draft draft, StockKey key, StockReserved fact) {
    Versioned<StockLine> found = read(key);
    if (key.mode() != ReserveMode.PHYSICAL) {
      throw RefusedException.of("supply.refused.reserve_mode", itemName(key));
    }
    long available = found.state().available(clock.now().toLocalDate());
    if (available < fact.quantity()) {
      throw RefusedException.of(
          "supply.refused.short_reserve",
          depotName(key),
          itemName(key),
          available,
          fact.quantity(),
          found.state().reserved());
    }
    draft
        .fact(stock.subject(key.id()), fact, List.of(depots.subject(key.depot())))
        .expecting(stock.subject(key.id()), found.version());
  }

  /**
   * Lets go of goods that were held back.
   *
   * @throws RefusedException if less is held back under that number
   */
  void release(Draft draft, StockKey key, StockReleased fact) {
    Versioned<StockLine> found = read(key);
    long held =
        found.state().reservations().stream()
            .filter(one -> one.number().equals(fact.reservation()))
            .mapToLong(Reservation::quantity)
            .sum();
    if (held < fact.quantity()) {
      throw RefusedException.of(
          "supply.refused.release", fact.reservation(), held, fact.quantity());
    }
    draft
        .fact(stock.subject(key.id()), fact, List.of(depots.subject(key.depot())))
        .expecting(stock.subject(key.id()), found.version());
  }

  /** Gives out goods that were held back, for what they were held back for, in the same draft. */
  void giveOut(Draft draft, StockKey key, StockReleased fact) {
    release(draft, key, fact);
    Move out = new Move(MoveKind.OUT, fact.reason(), null, List.of());
    take(draft, key, fact.quantity(), fact.quantity(), null, out);
  }

  /**
   * Moves the difference between what rows say of a line and the ledger.
   *
   * @param all at least one
   */
  void recount(Draft draft, StockKey key, List<Stocktake> all) {
    Versioned<StockLine> found = read(key);
    StockLine line = found.state();
    List<Stocktake> rows =
        found.version() == 0 ? all : all.stream().filter(row -> !line.knows(row)).toList();
    if (rows.isEmpty()) {
      return;
    }
    Subject subject = stock.subject(key.id());
    draft.expecting(subject, found.version());
    Long minimum = null;
    Long hours = null;
    for (Stocktake row : rows) {
      switch (BatchCount.of(row, line)) {
        case BatchCount.Refused refused -> throw new RefusedException(refused.why());
        case BatchCount.Nothing nothing -> {}
        case BatchCount.Found count -> recount(draft, line, row, count);
      }
      minimum = row.minimum() == null ? minimum : row.minimum();
      hours = row.leadHours() == null ? hours : row.leadHours();
    }
    boolean nothing = rows.stream().allMatch(row -> row.quantity() == 0);
    if (minimum != null && minimum != line.minimum() || found.version() == 0 && nothing) {
      draft.fact(subject, new StockMinimumSet(minimum == null ? 0 : minimum));
    }
    if (hours != null && !hours.equals(line.leadHours())) {
      draft.fact(subject, new StockLeadTimeSet(hours));
    }
  }

  private void recount(Draft draft, StockLine line, Stocktake row, BatchCount.Found count) {
    StockBatch after = count.after();
    long kept = 0;
    for (StockBatch batch : count.before()) {
      if (batch.same(after.batch(), after.expiry())) {
        kept = batch.quantity();
      } else {
        recount(draft, line, row, batch, -batch.quantity());
      }
    }
    recount(draft, line, row, after, after.quantity() - kept);
  }

  private void recount(Draft draft, StockLine line, Stocktake row, StockBatch label, long change) {
    if (change == 0) {
      return;
    }
    MoveKind kind = line.moves() == 0 ? MoveKind.IN : MoveKind.COUNT;
    draft.fact(
        stock.subject(row.key().id()),
        new StockMoved(kind, change, label.batch(), label.expiry(), "", null, CountedRow.of(row)),
        List.of(depots.subject(row.key().depot())));
  }

  /** Brings a line back to what it was before a register wrote something of it. */
  void takeBack(Draft draft, StockLine before, List<Recorded> wrote, String why) {
    StockKey key = before.key();
    Subject subject = stock.subject(key.id());
    Versioned<StockLine> now = read(key);
    draft.expecting(subject, now.version());
    for (Recorded one : wrote.reversed()) {
      if (one.fact() instanceof StockMoved moved) {
        long there = before.of(moved.batch(), moved.expiry());
        // The same file taken in once more has something to say again.
        CountedRow row = new CountedRow(there, moved.batch(), moved.expiry());
        draft.fact(
            subject,
            new StockMoved(
                MoveKind.COUNT, -moved.quantity(), moved.batch(), moved.expiry(), why, null, row),
            List.of(depots.subject(key.depot())));
      }
    }
    if (before.minimum() != now.state().minimum()) {
      draft.fact(subject, new StockMinimumSet(before.minimum()));
    }
    Long hours = before.leadHours();
    if (hours != null && !hours.equals(now.state().leadHours())) {
      draft.fact(subject, new StockLeadTimeSet(hours));
    }
  }

  /**
   * Moves the difference between what was counted of one batch and the ledger, or notes that there
   * is none.
   *
   * @return whether there is a difference
   */
  boolean count(Draft draft, StockKey key, StockBatch counted, String why) {
    Versioned<StockLine> found = read(key);
    Subject subject = stock.subject(key.id());
    draft.expecting(subject, found.version());
    long change = counted.quantity() - found.state().of(counted.batch(), counted.expiry());
    if (change == 0) {
      draft.fact(
          subject,
          new StockCounted(counted.quantity(), counted.batch(), counted.expiry(), why),
          List.of(depots.subject(key.depot())));
    } else {
      Move move = new Move(MoveKind.COUNT, why, null, List.of());
      put(draft, key, change, counted.batch(), counted.expiry(), move);
    }
    return change != 0;
  }

  private void put(
      Draft draft, StockKey key, long change, String batch, @Nullable LocalDate expiry, Move move) {
    List<Subject> about = new ArrayList<>(move.about());
    about.add(depots.subject(key.depot()));
    draft.fact(
        stock.subject(key.id()),
        new StockMoved(move.kind(), change, batch, expiry, move.reason(), move.order(), null),
        about);
  }

  private Versioned<StockLine> read(StockKey key) {
    return stock.find(key.id()).orElseGet(() -> new Versioned<>(StockLine.empty(key), 0));
  }

  /** How much others have agreed to deliver or make of the same goods for the same depot. */
  private long agreed(StockKey key) {
    return stock.ofDepot(key.depot()).stream()
        .filter(line -> line.key().item().equals(key.item()))
        .filter(line -> line.key().mode() != ReserveMode.PHYSICAL)
        .mapToLong(line -> Math.max(0, line.quantity()))
        .sum();
  }

  private static long sum(List<StockBatch> batches) {
    return batches.stream().mapToLong(StockBatch::quantity).sum();
  }

  private Object depotName(StockKey key) {
    return depots.find(key.depot()).map(found -> found.state().name()).orElse(key.depot());
  }

  private Object itemName(StockKey key) {
    return items
        .find(key.item())
        .<Object>map(
            found -> Message.of("supply.item_in_unit", found.state().name(), found.state().unit()))
        .orElse(key.item());
  }
}

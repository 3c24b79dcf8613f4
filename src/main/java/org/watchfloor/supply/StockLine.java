package org.watchfloor.supply;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Objects;
import java.util.Optional;
import org.jspecify.annotations.Nullable;
import org.watchfloor.supply.SupplyFact.CountedRow;

/**
 * How much of one kind of goods one depot keeps in one mode.
 *
 * @param key which
 * @param quantity the sum of all moves; below 0 only after a merge, and then a conflict to settle
 * @param minimum the least that should be kept, 0 if none was set
 * @param batches the same sum by batch, soonest expiry first, without those that are used up
 * @param moves how many moves it is the sum of
 * @param rows the registers' rows that were taken in last, of each batch at most one
 * @param leadHours within how many hours agreed goods come when they are called off; null if not
 *     said
 * @param reservations what is held back for a purpose, oldest first
 */
public record StockLine(
    StockKey key,
    long quantity,
    long minimum,
    List<StockBatch> batches,
    long moves,
    List<CountedRow> rows,
    @Nullable Long leadHours,
    List<Reservation> reservations) {
  private static final Comparator<StockBatch> SOONEST =
      Comparator.comparing(
              StockBatch::expiry, Comparator.nullsLast(Comparator.<LocalDate>naturalOrder()))
          .thenComparing(StockBatch::batch);

  public StockLine {
    batches = List.copyOf(batches);
    rows = List.copyOf(rows);
    reservations = List.copyOf(reservations);
  }

  static StockLine empty(StockKey key) {
    return new StockLine(key, 0, 0, List.of(), 0, List.of(), null, List.of());
  }

  /** Whether more has left than ever came: stations wrote apart, and somebody must count. */
  public boolean contradictory() {
    return quantity < 0 || batches.stream().anyMatch(batch -> batch.quantity() < 0);
  }

  /**
   * How much can be given out on a day: nothing of agreed or capacity reserves, nothing past its
   * last day of use, nothing that is held back.
   *
   * @return 0 or more
   */
  public long available(LocalDate day) {
    return key.mode() == ReserveMode.PHYSICAL
        ? Math.max(0, quantity - expired(day) - reserved())
        : 0;
  }

  /** How much is held back for a purpose. */
  public long reserved() {
    return reservations.stream().mapToLong(Reservation::quantity).sum();
  }

  /**
   * Whether more is held back than there is: goods were lost, or stations wrote apart. Somebody
   * must say for whom nothing is left.
   */
  public boolean overreserved() {
    return reserved() > Math.max(0, quantity);
  }

  /** How much is past its last day of use on a day, and waits to be scrapped 报废. */
  public long expired(LocalDate day) {
    return batches.stream()
        .filter(batch -> batch.quantity() > 0 && batch.expired(day))
        .mapToLong(StockBatch::quantity)
        .sum();
  }

  /** Whether less that can still be used on a day is left than should be kept. */
  public boolean low(LocalDate day) {
    return usable(day) < minimum;
  }

  /** How much is not past its last day of use on a day. */
  public long usable(LocalDate day) {
    return quantity - expired(day);
  }

  /** The soonest last day of use of what is left. */
  public Optional<LocalDate> soonestExpiry() {
    return batches.stream()
        .filter(batch -> batch.quantity() > 0)
        .map(StockBatch::expiry)
        .filter(Objects::nonNull)
        .findFirst();
  }

  /** How much of one batch the ledger has; 0 if it is not known. */
  public long of(String batch, @Nullable LocalDate expiry) {
    return batches.stream()
        .filter(known -> known.same(batch, expiry))
        .mapToLong(StockBatch::quantity)
        .sum();
  }

  StockLine moved(long change, String batch, @Nullable LocalDate expiry) {
    List<StockBatch> changed = new ArrayList<>();
    long now = change;
    for (StockBatch known : batches) {
      if (known.same(batch, expiry)) {
        now += known.quantity();
      } else {
        changed.add(known);
      }
    }
    if (now != 0) {
      changed.add(new StockBatch(batch, expiry, now));
    }
    changed.sort(SOONEST);
    return new StockLine(
        key, quantity + change, minimum, changed, moves + 1, rows, leadHours, reservations);
  }

  StockLine withMinimum(long least) {
    return new StockLine(key, quantity, least, batches, moves, rows, leadHours, reservations);
  }

  StockLine withLeadTime(long hours) {
    return new StockLine(key, quantity, minimum, batches, moves, rows, hours, reservations);
  }

  /**
   * Remembers a row that moved something of a batch. A row that tells no batch apart stands for the
   * whole line, unless there is a batch without a label.
   */
  StockLine counted(CountedRow taken, String batch, @Nullable LocalDate expiry) {
    boolean plain = batches.stream().anyMatch(known -> known.same("", null));
    List<CountedRow> all = new ArrayList<>();
    for (CountedRow known : rows) {
      boolean about =
          known.about(taken.batch(), taken.expiry())
              || known.about(batch, expiry)
              || !plain && known.about("", null);
      if (!about) {
        all.add(known);
      }
    }
    all.add(taken);
    return new StockLine(key, quantity, minimum, batches, moves, all, leadHours, reservations);
  }

  StockLine reserved(Reservation added) {
    List<Reservation> all = new ArrayList<>(reservations);
    all.add(added);
    return new StockLine(key, quantity, minimum, batches, moves, rows, leadHours, all);
  }

  /** Released twice by stations that wrote apart is released once. */
  StockLine released(String number, long freed) {
    List<Reservation> left =
        reservations.stream()
            .map(one -> one.number().equals(number) ? one.less(freed) : one)
            .filter(one -> one.quantity() > 0)
            .toList();
    return new StockLine(key, quantity, minimum, batches, moves, rows, leadHours, left);
  }

  /**
   * Whether a register's row has nothing new to say: the ledger agrees with it, or it is the row
   * that was taken in last and goods have only moved since. Taking it in again would bring back
   * what was given out.
   */
  boolean knows(Stocktake row) {
    boolean counted =
        switch (BatchCount.of(row, this)) {
          case BatchCount.Found found -> !found.changes();
          case BatchCount.Nothing nothing -> true;
          case BatchCount.Refused refused -> false;
        };
    Long least = row.minimum();
    Long hours = row.leadHours();
    return counted
        && (least == null || least == minimum)
        && (hours == null || hours.equals(leadHours));
  }

  /**
   * Which batches to take a quantity from, soonest expiry first.
   *
   * @param wanted not more than there is
   * @param usableOn leaves out what is past its last day of use on that day; null takes it first
   */
  List<StockBatch> pick(long wanted, @Nullable LocalDate usableOn) {
    List<StockBatch> picked = new ArrayList<>();
    long left = wanted;
    for (StockBatch batch : batches) {
      if (usableOn != null && batch.expired(usableOn)) {
        continue;
      }
      long take = Math.min(left, batch.quantity());
      if (take > 0) {
        picked.add(new StockBatch(batch.batch(), batch.expiry(), take));
        left -= take;
      }
    }
    return picked;
  }
}

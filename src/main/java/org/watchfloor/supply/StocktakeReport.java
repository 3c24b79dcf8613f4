package org.watchfloor.supply;

import jakarta.inject.Inject;
import java.time.Instant;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Set;
import org.jspecify.annotations.Nullable;
import org.watchfloor.base.WatchClock;
import org.watchfloor.journal.EntryQuery;
import org.watchfloor.journal.Journal;
import org.watchfloor.journal.Recorded;
import org.watchfloor.journal.Subject;
import org.watchfloor.supply.SupplyFact.StockCounted;
import org.watchfloor.supply.SupplyFact.StockMoved;
import org.watchfloor.table.Listing;
import org.watchfloor.table.RecordListing;

/**
 * The report of what was counted 盘点差异表: differences to the ledger, and what was right. A stock
 * sheet that was taken in stands here only where it differs: a row nobody changed is no count. Any
 * thread but the JavaFX thread.
 */
public final class StocktakeReport {
  private final Journal journal;

  @Inject
  StocktakeReport(Journal journal) {
    this.journal = journal;
  }

  /**
   * Everything that was counted, in the order in which it was counted; what agreed with the ledger
   * stands with what the ledger had then.
   *
   * @param since only what was counted at or after this moment; null for all
   */
  public List<CountResult> since(@Nullable Instant since) {
    EntryQuery moves =
        EntryQuery.all()
            .facts(Set.of(StockMoved.class.getSimpleName(), StockCounted.class.getSimpleName()));
    Set<Subject> lines = new LinkedHashSet<>();
    for (Recorded recorded :
        journal.at(journal.positions(since == null ? moves : moves.since(since)))) {
      if (counted(recorded)) {
        lines.add(recorded.entry().subject());
      }
    }
    return lines.stream()
        .flatMap(line -> ofLine(line).stream())
        .filter(found -> since == null || !found.at().isBefore(since))
        .sorted(
            Comparator.comparing(CountResult::at)
                .thenComparing(found -> found.key().id())
                .thenComparing(CountResult::entry))
        .toList();
  }

  /** The same as rows for exports and the command line. */
  public Listing listing(@Nullable Instant since) {
    return new RecordListing<>("stocktakes", () -> since(since))
        .field("at", found -> found.at().atZone(WatchClock.BEIJING).toOffsetDateTime())
        .field("depot", found -> found.key().depot())
        .field("item", found -> found.key().item())
        .field("mode", found -> found.key().mode())
        .field("batch", CountResult::batch)
        .field("expiry", StocktakeReport::expiry)
        .field("book", CountResult::book)
        .field("counted", CountResult::counted)
        .field("difference", CountResult::difference)
        .field("officer", found -> found.actor().officer())
        .field("seat", found -> found.actor().seat())
        .field("reason", CountResult::reason)
        .field("fromRegister", CountResult::register)
        .field("entry", found -> found.entry().toString());
  }

  private static boolean counted(Recorded recorded) {
    return recorded.fact() instanceof StockCounted
        || recorded.fact() instanceof StockMoved move
            && move.kind() == MoveKind.COUNT
            && move.listed() == null;
  }

  /** Walks a line from its first move, as what a batch had before is the sum of those. */
  private List<CountResult> ofLine(Subject subject) {
    StockKey key = StockKey.parse(subject.id());
    StockLine line = StockLine.empty(key);
    List<CountResult> found = new ArrayList<>();
    for (Recorded recorded : journal.at(journal.positions(EntryQuery.about(subject)))) {
      if (!recorded.entry().subject().equals(subject)) {
        continue;
      }
      if (recorded.fact() instanceof StockCounted right) {
        found.add(
            result(
                recorded,
                key,
                new StockBatch(right.batch(), right.expiry(), right.quantity()),
                right.quantity(),
                right.remark(),
                false));
      } else if (recorded.fact() instanceof StockMoved move) {
        if (counted(recorded)) {
          long book = line.of(move.batch(), move.expiry());
          found.add(
              result(
                  recorded,
                  key,
                  new StockBatch(move.batch(), move.expiry(), book + move.quantity()),
                  book,
                  move.reason(),
                  move.row() != null));
        }
        line = SupplyFold.stock(line, recorded);
      }
    }
    return found;
  }

  private static CountResult result(
      Recorded recorded,
      StockKey key,
      StockBatch counted,
      long book,
      String reason,
      boolean register) {
    return new CountResult(
        recorded.entry().id(),
        recorded.entry().happenedAt(),
        recorded.entry().actor(),
        key,
        counted.batch(),
        counted.expiry(),
        book,
        counted.quantity(),
        reason,
        register);
  }

  private static @Nullable String expiry(CountResult found) {
    LocalDate day = found.expiry();
    return day == null ? null : day.toString();
  }
}

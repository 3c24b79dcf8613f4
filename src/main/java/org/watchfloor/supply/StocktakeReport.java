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
import org.watchfloor.supply.SupplyFact.StockMoved;
import org.watchfloor.table.Listing;
import org.watchfloor.table.RecordListing;

/** The report of differences found on stocktaking 盘点差异表. Any thread but the JavaFX thread. */
public final class StocktakeReport {
  private final Journal journal;

  @Inject
  StocktakeReport(Journal journal) {
    this.journal = journal;
  }

  /**
   * Every difference that was counted, in the order in which they were counted. A count that agreed
   * with the ledger moved nothing and does not stand here.
   *
   * @param since only what was counted at or after this moment; null for all
   */
  public List<CountDifference> since(@Nullable Instant since) {
    EntryQuery moves = EntryQuery.all().facts(Set.of(StockMoved.class.getSimpleName()));
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
            Comparator.comparing(CountDifference::at)
                .thenComparing(found -> found.key().id())
                .thenComparing(CountDifference::entry))
        .toList();
  }

  /** The same as rows for exports and the command line. */
  public Listing listing(@Nullable Instant since) {
    return new RecordListing<>("stocktakes", () -> since(since))
        .field("at", found -> found.at().atZone(WatchClock.BEIJING).toOffsetDateTime())
        .field("depot", found -> found.key().depot())
        .field("item", found -> found.key().item())
        .field("mode", found -> found.key().mode())
        .field("batch", CountDifference::batch)
        .field("expiry", StocktakeReport::expiry)
        .field("book", CountDifference::book)
        .field("counted", CountDifference::counted)
        .field("difference", CountDifference::difference)
        .field("officer", found -> found.actor().officer())
        .field("seat", found -> found.actor().seat())
        .field("reason", CountDifference::reason)
        .field("fromRegister", CountDifference::register)
        .field("entry", found -> found.entry().toString());
  }

  private static boolean counted(Recorded recorded) {
    return recorded.fact() instanceof StockMoved move && move.kind() == MoveKind.COUNT;
  }

  /** Walks a line from its first move, as what a batch had before is the sum of those. */
  private List<CountDifference> ofLine(Subject subject) {
    StockKey key = StockKey.parse(subject.id());
    StockLine line = StockLine.empty(key);
    List<CountDifference> found = new ArrayList<>();
    for (Recorded recorded : journal.at(journal.positions(EntryQuery.about(subject)))) {
      if (recorded.fact() instanceof StockMoved move
          && recorded.entry().subject().equals(subject)) {
        if (counted(recorded)) {
          long book = line.of(move.batch(), move.expiry());
          found.add(
              new CountDifference(
                  recorded.entry().id(),
                  recorded.entry().happenedAt(),
                  recorded.entry().actor(),
                  key,
                  move.batch(),
                  move.expiry(),
                  book,
                  book + move.quantity(),
                  move.reason(),
                  move.row() != null));
        }
        line = SupplyFold.stock(line, recorded);
      }
    }
    return found;
  }

  private static @Nullable String expiry(CountDifference found) {
    LocalDate day = found.expiry();
    return day == null ? null : day.toString();
  }
}

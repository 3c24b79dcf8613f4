package org.watchfloor.supply;

import jakarta.inject.Inject;
import java.time.Instant;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.stream.Collectors;
import org.watchfloor.account.SignIn;
import org.watchfloor.base.RefusedException;
import org.watchfloor.journal.Draft;
import org.watchfloor.journal.EntryId;
import org.watchfloor.journal.Journal;
import org.watchfloor.journal.Recorded;
import org.watchfloor.journal.Subject;
import org.watchfloor.supply.ListedLine.Laid;
import org.watchfloor.supply.SupplyFact.ListedRow;
import org.watchfloor.supply.SupplyFact.StockCounted;
import org.watchfloor.supply.SupplyFact.StockMoved;

/**
 * Takes a list of moves into the ledger that was kept while the program was out of reach: every row
 * is an entry like one by hand, of the moment it happened, and all of them are in or none. Any
 * thread but the JavaFX thread.
 */
final class MoveLists {
  private final Journal journal;
  private final SignIn signIn;
  private final StockStore stock;
  private final DepotStore depots;
  private final SupplyService supply;

  @Inject
  MoveLists(
      Journal journal, SignIn signIn, StockStore stock, DepotStore depots, SupplyService supply) {
    this.journal = journal;
    this.signIn = signIn;
    this.stock = stock;
    this.depots = depots;
    this.supply = supply;
  }

  /** What would become of some rows. */
  record Verdicts(Set<ListedMove> known, Map<ListedMove, Laid> laid) {}

  /** Which rows the ledger has already, and what the others do to it. */
  Verdicts verdicts(List<ListedMove> rows) {
    Set<ListedMove> known = new HashSet<>();
    Map<ListedMove, Laid> laid = new LinkedHashMap<>();
    byLine(rows)
        .forEach((key, ofLine) -> {
          Set<String> words =
              standing(key).stream().map(ListedMove::words).collect(Collectors.toSet());
          List<ListedMove> fresh = new ArrayList<>();
          for (ListedMove row : ofLine) {
            boolean there = words.contains(row.words());
            (there ? known : fresh).add(row);
          }
          ListedLine.lay(supply.lineOrEmpty(key), fresh).forEach(one -> laid.put(one.row(), one));
        });
    return new Verdicts(known, laid);
  }

  private static Map<StockKey, List<ListedMove>> byLine(List<ListedMove> rows) {
    return rows.stream()
        .collect(Collectors.groupingBy(ListedMove::key, LinkedHashMap::new, Collectors.toList()));
  }

  /**
   * Writes rows into the ledger, all in one append or none.
   *
   * @return the names of the entries
   * @throws RefusedException if a depot or goods are not known, a row is in already, or less is
   *     there than one takes
   */
  List<EntryId> take(List<ListedMove> rows) {
    for (ListedMove row : rows) {
      SupplyItem.check(row.quantity());
      if (!row.kind().byHand()) {
        throw new IllegalArgumentException(row.kind() + " is not moved by hand");
      }
      supply.mustExist(row.key());
    }
    Draft draft = new Draft(signIn.actor());
    // The version first: what is read after it can only be newer, and then the append is refused.
    byLine(rows).keySet().forEach(key -> draft.expecting(subject(key), version(key)));
    Verdicts verdicts = verdicts(rows);
    if (!verdicts.known().isEmpty()) {
      throw RefusedException.of("supply.moves.alreadyIn", verdicts.known().size());
    }
    List<Laid> all =
        verdicts.laid().values().stream()
            .sorted(Comparator.comparing(one -> one.row().at()))
            .toList();
    for (Laid one : all) {
      if (one.against() != null) {
        throw new RefusedException(one.against());
      }
      for (StockBatch change : one.changes()) {
        put(draft, one.row(), change);
      }
    }
    return journal.appendRows(draft);
  }

  private void put(Draft draft, ListedMove row, StockBatch change) {
    draft.fact(
        subject(row.key()),
        new StockMoved(
            row.kind(),
            change.quantity(),
            change.batch(),
            change.expiry(),
            row.reason(),
            null,
            null,
            new ListedRow(row.quantity(), row.batch(), row.expiry(), "")),
        List.of(depots.subject(row.key().depot())),
        row.at());
  }

  /**
   * Adds what takes a list back out of the ledger, each entry against one of its entries.
   *
   * @param rows what the list wrote
   * @return how many entries go back
   * @throws RefusedException if something else was written about one of the lines since
   */
  int takeBack(Draft draft, List<Recorded> rows, String why) {
    Map<Subject, List<Recorded>> lines =
        rows.stream()
            .collect(
                Collectors.groupingBy(
                    one -> one.entry().subject(), LinkedHashMap::new, Collectors.toList()));
    lines.forEach((line, wrote) -> {
      StockKey key = StockKey.parse(line.id());
      draft.expecting(line, version(key));
      refuseWrittenSince(key, wrote);
      for (Recorded one : wrote.reversed()) {
        if (one.fact() instanceof StockMoved moved && moved.listed() != null) {
          draft.fact(
              line,
              new StockMoved(
                  MoveKind.COUNT,
                  -moved.quantity(),
                  moved.batch(),
                  moved.expiry(),
                  why,
                  null,
                  null,
                  moved.listed().takenBack(one.entry().id().toString())),
              List.of(depots.subject(key.depot())));
        }
      }
    });
    return rows.size();
  }

  private void refuseWrittenSince(StockKey key, List<Recorded> wrote) {
    Set<EntryId> own = wrote.stream().map(one -> one.entry().id()).collect(Collectors.toSet());
    boolean begun = false;
    for (Recorded one : supply.about(key)) {
      boolean row = own.contains(one.entry().id());
      begun |= row;
      // A count that agreed moved nothing.
      if (begun && !row && !(one.fact() instanceof StockCounted)) {
        throw RefusedException.of("supply.refused.writtenSince", key.depot(), key.item());
      }
    }
  }

  /** All moves by hand that stand, line by line, as a list would say them. */
  List<ListedMove> standing() {
    return supply.stock().stream().flatMap(line -> standing(line.key()).stream()).toList();
  }

  /** How many moves came with a paper of their own or a count and are none of a list. */
  int others() {
    return (int)
        supply.stock().stream()
            .flatMap(line -> supply.about(line.key()).stream())
            .filter(one -> one.fact() instanceof StockMoved moved && !listable(moved))
            .count();
  }

  private static boolean listable(StockMoved moved) {
    return moved.listed() != null
        || moved.kind().byHand() && moved.order() == null && moved.row() == null;
  }

  /**
   * What stands in the ledger of what a list could say. A row of a list is as its list said it,
   * also where its goods came out of several batches; moves by hand that differ in nothing are one.
   */
  private Set<ListedMove> standing(StockKey key) {
    Map<String, ListedMove> listed = new LinkedHashMap<>();
    Map<ListedMove, Long> byHand = new LinkedHashMap<>();
    for (Recorded one : supply.about(key)) {
      if (!(one.fact() instanceof StockMoved moved) || !listable(moved)) {
        continue;
      }
      Instant at = one.entry().happenedAt();
      ListedRow row = moved.listed();
      if (row == null) {
        ListedMove move =
            new ListedMove(key, moved.kind(), 0, moved.batch(), moved.expiry(), at, moved.reason());
        byHand.merge(move, Math.abs(moved.quantity()), Long::sum);
      } else if (row.takesBack().isEmpty()) {
        listed.put(
            one.entry().id().toString(),
            new ListedMove(
                key, moved.kind(), row.quantity(), row.batch(), row.expiry(), at, moved.reason()));
      } else {
        listed.remove(row.takesBack());
      }
    }
    Set<ListedMove> all = new LinkedHashSet<>(listed.values());
    byHand.forEach((move, quantity) -> all.add(move.of(quantity)));
    return all;
  }

  private Subject subject(StockKey key) {
    return stock.subject(key.id());
  }

  private long version(StockKey key) {
    return stock.find(key.id()).map(found -> found.version()).orElse(0L);
  }
}

package org.watchfloor.journal;

import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.function.BiConsumer;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;

/**
 * Folds the entries of one subject: passes over what nobody can read, leaves out rows that were
 * taken back, and joins rows that were written apart before the fold of the subject sees them. Any
 * thread.
 */
final class Folding {
  private static final Logger LOG = LoggerFactory.getLogger(Folding.class);
  private static final String TAKEN_BACK = RowTakenBack.class.getSimpleName();

  private final FactRegistry facts;
  private final RowParts parts;
  private final Set<String> rowFacts;

  /**
   * What came of it.
   *
   * @param state null if there is no such subject
   * @param apart what was found written apart of its row; of its whole history only
   */
  record Folded<S>(@Nullable S state, List<RowApart> apart) {}

  Folding(FactRegistry facts, RowParts parts) {
    this.facts = facts;
    this.parts = parts;
    this.rowFacts = facts.namesOf(RowFact.class);
  }

  /**
   * Whether entries can be folded only together with those before them: what counts of a row, and
   * how it joins, is told by the whole history, never by what is fresh of it.
   *
   * @param first whether they are the first of their subject
   */
  boolean needsHistory(List<Entry> fresh, boolean first) {
    return fresh.stream()
        .map(Entry::fact)
        .anyMatch(fact -> fact.equals(TAKEN_BACK) || (!first && rowFacts.contains(fact)));
  }

  /**
   * Folds some entries.
   *
   * @param state the state before the first of them
   * @param entries in the order of folding
   * @param passedOver is told what could not be folded
   */
  <S> Folded<S> fold(
      SubjectStore<S> store,
      @Nullable S state,
      List<Entry> entries,
      BiConsumer<EntryId, RuntimeException> passedOver) {
    Set<String> takenBack = takenBack(entries);
    RowMerge rows = new RowMerge(parts);
    S now = state;
    for (Entry entry : entries) {
      now = step(store, now, entry, takenBack, rows, passedOver);
    }
    return new Folded<>(now, rows.apart());
  }

  /** One entry nobody can fold must not keep the station closed; every station passes it over. */
  private <S> @Nullable S step(
      SubjectStore<S> store,
      @Nullable S state,
      Entry entry,
      Set<String> takenBack,
      RowMerge rows,
      BiConsumer<EntryId, RuntimeException> passedOver) {
    try {
      Fact fact = facts.read(entry).orElse(null);
      String name = entry.id().toString();
      if (fact == null) {
        return state;
      }
      if (fact instanceof RowFact row) {
        if (takenBack.contains(name)) {
          rows.pass(row);
          return state;
        }
        fact = rows.join(name, row);
      } else if (fact instanceof RowStep step) {
        rows.step(name, step);
      }
      return store.apply(state, new Recorded(entry, fact));
    } catch (RuntimeException e) {
      passedOver.accept(entry.id(), e);
      return state;
    }
  }

  /**
   * Which entries do not count. One that takes back comes after the one it names, at every station:
   * nobody names an entry before having seen it. Whoever worked with a row without knowing that it
   * was taken back must not lose that work: if something happened to a subject of which no row
   * would be left, its rows stand.
   */
  private Set<String> takenBack(List<Entry> list) {
    Set<String> named =
        list.stream()
            .filter(entry -> entry.fact().equals(TAKEN_BACK))
            .flatMap(entry -> facts.read(entry).stream())
            .flatMap(
                fact -> fact instanceof RowTakenBack back ? Stream.of(back.entry()) : Stream.of())
            .collect(Collectors.toSet());
    if (named.isEmpty()) {
      return named;
    }
    boolean rowLeft = false;
    for (Entry entry : list) {
      Optional<Fact> fact = read(entry);
      if (fact.isPresent() && fact.get() instanceof RowFact) {
        rowLeft |= !named.contains(entry.id().toString());
      } else if (fact.isPresent() && !(fact.get() instanceof RowKeeping)) {
        return rowLeft ? named : Set.of();
      }
    }
    return named;
  }

  private Optional<Fact> read(Entry entry) {
    try {
      return facts.read(entry);
    } catch (RuntimeException e) {
      LOG.debug("{} is passed over", entry.id(), e);
      return Optional.empty();
    }
  }
}

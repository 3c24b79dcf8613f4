package org.watchfloor.ui;

import java.util.List;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import org.watchfloor.geo.place.Fit;
import org.watchfloor.geo.place.NameIndex;

/**
 * Finds the things of a register by name, pinyin, initials or number. The index is made anew at the
 * first search after a change; for registers of some thousands that takes a few milliseconds.
 *
 * @param <T> a row of the register, immutable
 */
public abstract class NameSearch<T> implements SearchSource {
  private volatile @Nullable NameIndex<T> index;

  /** Call when the register has changed. Any thread. */
  protected final void changed() {
    index = null;
  }

  /** All rows as they stand now. */
  protected abstract List<T> things();

  /** The number of a row. */
  protected abstract String number(T thing);

  /** The name of a row. */
  protected abstract String name(T thing);

  /** What a row looks like when it is found that well. */
  protected abstract SearchHit hit(T thing, int rank);

  @Override
  public final List<SearchHit> search(String query, int limit) {
    NameIndex<T> known = index;
    if (known == null) {
      known = new NameIndex<>(things().stream().flatMap(this::names).toList());
      index = known;
    }
    return known.find(query, limit).stream()
        .map(found -> hit(found.item(), rank(found.fit())))
        .toList();
  }

  private Stream<NameIndex.Name<T>> names(T thing) {
    return Stream.of(
        new NameIndex.Name<>(thing, name(thing), 0), new NameIndex.Name<>(thing, number(thing), 1));
  }

  private static int rank(Fit fit) {
    return switch (fit) {
      case EXACT -> SearchHit.EXACT;
      case PREFIX, SPELLED_WHOLE -> SearchHit.PREFIX;
      case INSIDE, SPELLED_PREFIX -> SearchHit.PART;
      case SPELLED_INSIDE -> SearchHit.LOOSE;
    };
  }
}

package org.watchfloor.ui;

import java.util.List;
import java.util.function.BiFunction;
import java.util.function.Function;
import java.util.function.Supplier;
import org.jspecify.annotations.Nullable;
import org.watchfloor.geo.place.Fit;
import org.watchfloor.geo.place.NameIndex;

/**
 * Finds the things of a register by name, pinyin, initials or number. The index is made anew at the
 * first search after a change; for registers of some thousands that takes a few milliseconds. One
 * for each register, for the whole life of the console.
 *
 * @param <T> a row of the register, immutable
 */
public final class NameSearch<T> implements SearchSource {
  private final Supplier<List<T>> rows;
  private final Function<T, String> name;
  private final Function<T, String> number;
  private final BiFunction<T, Integer, SearchHit> hit;
  private volatile @Nullable NameIndex<T> index;

  /**
   * A search over a register.
   *
   * @param rows all rows as they stand now; on a background thread
   * @param name the name of a row
   * @param number the number of a row
   * @param hit what a row looks like when it is found that well
   */
  public NameSearch(
      Supplier<List<T>> rows,
      Function<T, String> name,
      Function<T, String> number,
      BiFunction<T, Integer, SearchHit> hit) {
    this.rows = rows;
    this.name = name;
    this.number = number;
    this.hit = hit;
  }

  /** The register has changed: the next search reads it again. Any thread. */
  public void changed() {
    index = null;
  }

  @Override
  public List<SearchHit> search(String query, int limit) {
    NameIndex<T> known = index;
    if (known == null) {
      known = NameIndex.of(rows.get(), name, number);
      index = known;
    }
    return known.guess(query, limit).stream()
        .map(found -> hit.apply(found.item(), rank(found.fit())))
        .toList();
  }

  private static int rank(Fit fit) {
    return switch (fit) {
      case EXACT -> SearchHit.EXACT;
      case PREFIX, SPELLED_WHOLE -> SearchHit.PREFIX;
      case INSIDE, SPELLED_PREFIX -> SearchHit.PART;
      case SPELLED_INSIDE -> SearchHit.LOOSE;
      case SIMILAR -> SearchHit.SIMILAR;
    };
  }
}

package org.watchfloor.table;

import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.function.Predicate;
import java.util.function.ToIntFunction;

/** Finds the code that was probably meant. */
final class Nearest {
  /** Words of a cell are compared up to this length: longer ones are no code. */
  private static final int CHARS = 40;

  private Nearest() {}

  /**
   * The code of the one known word that contains the word or is contained in it, otherwise of the
   * nearest by insertions, deletions and changes. Nothing if half of the word would have to change,
   * or if two codes are equally near: a wrong proposal is worse than none.
   *
   * @param codes codes by their spellings
   */
  static Optional<String> code(String word, Map<String, String> codes) {
    if (word.isEmpty() || word.length() > CHARS) {
      return Optional.empty();
    }
    return best(
            codes,
            k -> k.length() > 1 && word.contains(k) || word.length() > 1 && k.contains(word),
            k -> -k.length())
        .or(() ->
            best(
                codes,
                k -> 2 * distance(word, k) < Math.max(word.length(), k.length()),
                k -> distance(word, k)));
  }

  private static Optional<String> best(
      Map<String, String> codes, Predicate<String> near, ToIntFunction<String> rank) {
    List<String> words = codes.keySet().stream().filter(near).toList();
    int least = words.stream().mapToInt(rank).min().orElse(0);
    Set<String> found = new LinkedHashSet<>();
    words.stream().filter(k -> rank.applyAsInt(k) == least).forEach(k -> found.add(codes.get(k)));
    return found.size() == 1 ? Optional.of(found.iterator().next()) : Optional.empty();
  }

  /** Levenshtein's distance. */
  static int distance(String a, String b) {
    int[] row = new int[b.length() + 1];
    for (int j = 0; j <= b.length(); j++) {
      row[j] = j;
    }
    for (int i = 1; i <= a.length(); i++) {
      int diagonal = row[0];
      row[0] = i;
      for (int j = 1; j <= b.length(); j++) {
        int changed = diagonal + (a.charAt(i - 1) == b.charAt(j - 1) ? 0 : 1);
        diagonal = row[j];
        row[j] = Math.min(changed, Math.min(row[j], row[j - 1]) + 1);
      }
    }
    return row[b.length()];
  }
}

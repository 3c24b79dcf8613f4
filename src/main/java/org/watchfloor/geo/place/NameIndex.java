package org.watchfloor.geo.place;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.Comparator;
import java.util.HashSet;
import java.util.List;
import java.util.NavigableSet;
import java.util.Set;
import java.util.TreeSet;
import java.util.function.Function;
import java.util.stream.Stream;

/**
 * Finds anything that has a name by characters, pinyin, initials or a mixture of them (a character
 * and then letters): well under a millisecond for 100,000 names. Building takes about a second for
 * as many; do it in the background. Immutable; any thread.
 *
 * @param <T> what is found
 */
public final class NameIndex<T> {
  private final List<Name<T>> names;
  private final int[] lengths;
  private final List<Entry> entries = new ArrayList<>();
  private final Postings postings = new Postings();
  private final NavigableSet<String> syllables = new TreeSet<>();

  /**
   * A name of a thing; a thing may have several.
   *
   * @param importance among names that fit equally well, smaller numbers come first, then shorter
   *     names
   */
  public record Name<T>(T item, String text, int importance) {}

  /** A thing found, and the name by which it was. */
  public record Hit<T>(T item, String name, Fit fit) {}

  private record Entry(int[] signs, String[][] readings) {}

  /** An index over things of a register, each with a name and, less important, a number. */
  public static <T> NameIndex<T> of(
      List<T> things, Function<T, String> name, Function<T, String> number) {
    return new NameIndex<>(
        things.stream()
            .flatMap(thing ->
                Stream.of(
                    new Name<>(thing, name.apply(thing), 0),
                    new Name<>(thing, number.apply(thing), 1)))
            .toList());
  }

  /** An index over these names. */
  public NameIndex(List<Name<T>> all) {
    names =
        all.stream()
            .sorted(
                Comparator.<Name<T>>comparingInt(Name::importance)
                    .thenComparingInt(name -> name.text().length()))
            .toList();
    lengths = new int[names.size()];
    Readings readings = new Readings();
    for (Name<T> name : names) {
      int[] signs = Readings.plain(name.text());
      String[][] read = new String[signs.length][];
      for (int i = 0; i < signs.length; i++) {
        read[i] = readings.of(signs[i]);
        if (Character.isIdeographic(signs[i])) {
          syllables.addAll(List.of(read[i]));
        }
      }
      lengths[entries.size()] = signs.length;
      postings.add(entries.size(), signs, read);
      entries.add(new Entry(signs, read));
    }
    postings.seal();
  }

  /** How many names there are. */
  public int size() {
    return names.size();
  }

  /** The best fitting things, each once, at most so many; nothing for an empty text. */
  public List<Hit<T>> find(String typed, int limit) {
    int[] signs = Readings.plain(typed);
    if (signs.length == 0 || limit <= 0) {
      return List.of();
    }
    Ranking ranking = new Ranking(limit);
    List<List<Unit>> ways = Spelling.ways(signs, syllables);
    ways.forEach(units -> beginning(units, signs, ranking));
    if (!ranking.full()) {
      ways.forEach(units -> inside(units, signs, ranking));
    }
    return hits(ranking, limit);
  }

  /**
   * The same, and where nothing fits the names most like what was typed. Only for lists somebody
   * chooses from with open eyes: a field that takes the first would take the wrong depot. Numbers
   * are never guessed.
   */
  public List<Hit<T>> guess(String typed, int limit) {
    List<Hit<T>> fitting = find(typed, limit);
    int[] signs = Readings.plain(typed);
    boolean guessable = signs.length > 0 && Arrays.stream(signs).noneMatch(Character::isDigit);
    if (!fitting.isEmpty() || !guessable || limit <= 0) {
      return fitting;
    }
    Ranking ranking = new Ranking(limit);
    similar(new Similarity(signs, new Readings()), ranking);
    return hits(ranking, limit);
  }

  /** Nothing fits: look at every name for the nearest, some milliseconds for 100,000. */
  private void similar(Similarity similarity, Ranking ranking) {
    int nearest = Integer.MAX_VALUE;
    List<Integer> found = new ArrayList<>();
    for (int number = 0; number < entries.size(); number++) {
      Entry entry = entries.get(number);
      int distance = similarity.to(entry.signs, entry.readings);
      if (distance >= 0 && distance < nearest) {
        nearest = distance;
        found.clear();
      }
      if (distance == nearest) {
        found.add(number);
      }
    }
    found.forEach(number -> ranking.add(number, Fit.SIMILAR));
  }

  private void beginning(List<Unit> units, int[] signs, Ranking ranking) {
    for (int number : postings.beginning(units)) {
      // Most names under one letter are only more of the same; do not even look at them.
      boolean useless = lengths[number] != units.size() && ranking.full(Fit.SPELLED_PREFIX);
      boolean literal = units.getFirst().how() == Unit.How.IS;
      if ((literal || !useless) && fitsAt(entries.get(number), units, 0)) {
        ranking.add(number, fitAtStart(entries.get(number), units, signs));
      }
    }
  }

  private void inside(List<Unit> units, int[] signs, Ranking ranking) {
    for (int number : postings.containing(units)) {
      Entry entry = entries.get(number);
      for (int at = 1; at + units.size() <= entry.signs.length; at++) {
        if (fitsAt(entry, units, at)) {
          Fit fit = isText(entry, units, at, signs) ? Fit.INSIDE : Fit.SPELLED_INSIDE;
          ranking.add(number, fit);
          if (ranking.full(fit)) {
            return;
          }
          break;
        }
      }
    }
  }

  private static boolean fitsAt(Entry entry, List<Unit> units, int at) {
    if (at + units.size() > entry.signs.length) {
      return false;
    }
    for (int i = 0; i < units.size(); i++) {
      if (!units.get(i).fits(entry.signs[at + i], entry.readings[at + i])) {
        return false;
      }
    }
    return true;
  }

  private static Fit fitAtStart(Entry entry, List<Unit> units, int[] signs) {
    boolean whole = units.size() == entry.signs.length;
    if (isText(entry, units, 0, signs)) {
      return whole ? Fit.EXACT : Fit.PREFIX;
    }
    return whole ? Fit.SPELLED_WHOLE : Fit.SPELLED_PREFIX;
  }

  private static boolean isText(Entry entry, List<Unit> units, int at, int[] signs) {
    if (units.size() != signs.length) {
      return false;
    }
    for (int i = 0; i < signs.length; i++) {
      if (entry.signs[at + i] != signs[i]) {
        return false;
      }
    }
    return true;
  }

  private List<Hit<T>> hits(Ranking ranking, int limit) {
    List<Hit<T>> hits = new ArrayList<>();
    Set<T> seen = new HashSet<>();
    for (Fit fit : Fit.values()) {
      for (int number : ranking.of(fit)) {
        Name<T> name = names.get(number);
        if (hits.size() < limit && seen.add(name.item())) {
          hits.add(new Hit<>(name.item(), name.text(), fit));
        }
      }
    }
    return hits;
  }
}

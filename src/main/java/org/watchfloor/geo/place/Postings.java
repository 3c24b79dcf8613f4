package org.watchfloor.geo.place;

import java.util.Arrays;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;

/**
 * Which names contain a sign, a pair of signs, a reading, or a pair of first letters; and which
 * begin so. Numbers of names are in rising order.
 */
final class Postings {
  private static final int[] NONE = {};

  private final Map<Key, Numbers> lists = new HashMap<>();

  private enum Of {
    SIGN,
    SIGNS,
    LETTER,
    LETTERS,
    READING
  }

  private record Key(Of of, boolean first, int a, int b) {}

  private static final class Numbers {
    private int[] values = new int[4];
    private int size;

    void add(int number) {
      if (size > 0 && values[size - 1] == number) {
        return;
      }
      if (size == values.length) {
        values = Arrays.copyOf(values, size * 2);
      }
      values[size++] = number;
    }
  }

  /** Adds a name; numbers must come in rising order. */
  void add(int number, int[] signs, String[][] readings) {
    for (int i = 0; i < signs.length; i++) {
      boolean first = i == 0;
      put(Of.SIGN, first, signs[i], 0, number);
      for (String reading : readings[i]) {
        put(Of.LETTER, first, reading.codePointAt(0), 0, number);
        put(Of.READING, first, reading.hashCode(), 0, number);
      }
      if (i + 1 < signs.length) {
        put(Of.SIGNS, first, signs[i], signs[i + 1], number);
        for (String one : readings[i]) {
          for (String two : readings[i + 1]) {
            put(Of.LETTERS, first, one.codePointAt(0), two.codePointAt(0), number);
          }
        }
      }
    }
  }

  private void put(Of of, boolean first, int a, int b, int number) {
    lists.computeIfAbsent(new Key(of, false, a, b), key -> new Numbers()).add(number);
    if (first) {
      lists.computeIfAbsent(new Key(of, true, a, b), key -> new Numbers()).add(number);
    }
  }

  /** Ends the filling and gives back what the growing took too much. */
  void seal() {
    lists.values().forEach(list -> list.values = Arrays.copyOf(list.values, list.size));
  }

  /** Names that may begin with these units: the shortest list that holds them all. */
  int[] beginning(List<Unit> units) {
    return shorter(shorter(null, units, 0, true), pair(units, 0, true));
  }

  /** Names that may contain these units: the shortest list that holds them all. */
  int[] containing(List<Unit> units) {
    int[] best = null;
    for (int i = 0; i < units.size(); i++) {
      best = shorter(shorter(best, units, i, false), pair(units, i, false));
    }
    return best == null ? NONE : best;
  }

  private int[] shorter(int @Nullable [] best, List<Unit> units, int i, boolean first) {
    Unit unit = units.get(i);
    int[] list =
        switch (unit.how()) {
          case IS -> get(Of.SIGN, first, unit.first(), 0);
          case READ -> get(Of.READING, first, unit.text().hashCode(), 0);
          case BEGINS -> get(Of.LETTER, first, unit.first(), 0);
        };
    return shorter(list, best);
  }

  private int @Nullable [] pair(List<Unit> units, int i, boolean first) {
    if (i + 1 >= units.size()) {
      return null;
    }
    Unit one = units.get(i);
    Unit two = units.get(i + 1);
    boolean signs = one.how() == Unit.How.IS && two.how() == Unit.How.IS;
    boolean letters = one.how() != Unit.How.IS && two.how() != Unit.How.IS;
    return signs || letters
        ? get(signs ? Of.SIGNS : Of.LETTERS, first, one.first(), two.first())
        : null;
  }

  private static int[] shorter(int[] list, int @Nullable [] other) {
    return other == null || list.length <= other.length ? list : other;
  }

  private int[] get(Of of, boolean first, int a, int b) {
    Numbers list = lists.get(new Key(of, first, a, b));
    return list == null ? NONE : list.values;
  }
}

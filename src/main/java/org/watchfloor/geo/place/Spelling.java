package org.watchfloor.geo.place;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.NavigableSet;
import java.util.Set;

/**
 * The ways to take what was typed apart: {@code xian} may be itself, four initials, or xi and an,
 * or xian, or the beginning of xiang.
 */
final class Spelling {
  /** More ways than this are not tried; nobody types that ambiguously. */
  private static final int MOST = 40;

  private static final int LONGEST_SYLLABLE = 6;

  private final int[] typed;
  private final NavigableSet<String> syllables;
  private final Set<List<Unit>> ways = new LinkedHashSet<>();

  private Spelling(int[] typed, NavigableSet<String> syllables) {
    this.typed = typed;
    this.syllables = syllables;
  }

  /** All ways: first the text as it stands, then every letter an initial, then syllables. */
  static List<List<Unit>> ways(int[] typed, NavigableSet<String> syllables) {
    Spelling spelling = new Spelling(typed, syllables);
    spelling.ways.add(Arrays.stream(typed).mapToObj(Spelling::itself).toList());
    spelling.ways.add(Arrays.stream(typed).mapToObj(Spelling::single).toList());
    spelling.from(0, new ArrayList<>());
    return List.copyOf(spelling.ways);
  }

  private void from(int at, List<Unit> before) {
    if (ways.size() >= MOST) {
      return;
    }
    if (at == typed.length) {
      ways.add(List.copyOf(before));
      return;
    }
    if (isLetter(typed[at])) {
      for (int end = Math.min(typed.length, at + LONGEST_SYLLABLE); end > at + 1; end--) {
        syllable(at, end, before);
      }
    }
    step(single(typed[at]), at + 1, before);
  }

  private void syllable(int at, int end, List<Unit> before) {
    String text = new String(typed, at, end - at);
    if (!text.chars().allMatch(Spelling::isLetter)) {
      return;
    }
    boolean atTheEnd = end == typed.length;
    String next = syllables.ceiling(text);
    boolean begun = next != null && next.startsWith(text);
    boolean whole = syllables.contains(text);
    boolean initial = text.equals("zh") || text.equals("ch") || text.equals("sh");
    if (atTheEnd && begun || initial) {
      step(new Unit(text, Unit.How.BEGINS), end, before);
    } else if (whole) {
      step(new Unit(text, Unit.How.READ), end, before);
    }
  }

  private void step(Unit unit, int next, List<Unit> before) {
    before.addLast(unit);
    from(next, before);
    before.removeLast();
  }

  private static Unit single(int sign) {
    return isLetter(sign) ? new Unit(Character.toString(sign), Unit.How.BEGINS) : itself(sign);
  }

  private static Unit itself(int sign) {
    return new Unit(Character.toString(sign), Unit.How.IS);
  }

  private static boolean isLetter(int sign) {
    return sign >= 'a' && sign <= 'z';
  }
}

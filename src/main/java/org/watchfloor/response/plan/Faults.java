package org.watchfloor.response.plan;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import org.snakeyaml.engine.v2.exceptions.Mark;
import org.snakeyaml.engine.v2.nodes.Node;
import org.watchfloor.base.Message;

/** Collects what is wrong while one file is read, each with its place. */
final class Faults {
  private static final int LONGEST = 60;

  private final String file;
  private final List<PlanFault> found = new ArrayList<>();

  Faults(String file) {
    this.file = file;
  }

  void add(Node at, Message reason, Message remedy) {
    add(at.getStartMark(), reason, remedy);
  }

  void add(Optional<Mark> at, Message reason, Message remedy) {
    add(at.map(Mark::getLine).orElse(0) + 1, at.map(Mark::getColumn).orElse(0) + 1, reason, remedy);
  }

  void add(int line, int column, Message reason, Message remedy) {
    found.add(new PlanFault(file, line, column, reason, remedy));
  }

  /** What was written, short enough to be read. */
  static String brief(String written) {
    return written.length() <= LONGEST ? written : written.substring(0, LONGEST) + "…";
  }

  boolean none() {
    return found.isEmpty();
  }

  List<PlanFault> inOrder() {
    return found.stream().sorted(PlanFault.ORDER).toList();
  }

  /** What to do about a word that is not among those allowed: the nearest one, or all of them. */
  static Message oneOf(String written, List<String> allowed) {
    String plain = brief(written).toLowerCase(Locale.ROOT);
    return allowed.stream()
        .min(Comparator.comparingInt(word -> distance(plain, word.toLowerCase(Locale.ROOT))))
        .filter(word -> near(distance(plain, word.toLowerCase(Locale.ROOT)), word.length()))
        .map(word -> Message.of("response.plan.remedy.nearest", word))
        .orElseGet(() -> Message.of("response.plan.remedy.oneOf", String.join(", ", allowed)));
  }

  /** Less than half of a word may be wrong, or another word was meant. */
  private static boolean near(int wrong, int length) {
    return wrong <= 1 + length / 3 && 2 * wrong < length;
  }

  /** How many letters must be put in, taken out or changed to turn one word into the other. */
  private static int distance(String one, String other) {
    int[] before = new int[other.length() + 1];
    for (int j = 0; j < before.length; j++) {
      before[j] = j;
    }
    for (int i = 1; i <= one.length(); i++) {
      int[] now = new int[before.length];
      now[0] = i;
      for (int j = 1; j < now.length; j++) {
        int change = one.charAt(i - 1) == other.charAt(j - 1) ? 0 : 1;
        now[j] = Math.min(Math.min(now[j - 1], before[j]) + 1, before[j - 1] + change);
      }
      before = now;
    }
    return before[other.length()];
  }
}

package org.watchfloor.journal;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashSet;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Random;
import java.util.Set;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import org.watchfloor.journal.Buoys.BuoyMarked;
import org.watchfloor.journal.Buoys.Mark;

/**
 * Three writers of one row that hear of each other now and then: no change of a field is lost, and
 * two changes of one field written apart are named.
 */
class RowMergeProperty {
  private static final RowParts PARTS = new RowParts(new RecordJson());
  private static final int WRITERS = 3;

  /** A row somebody wrote: when, and knowing which others. */
  private record Written(String name, int time, Set<String> knew, BuoyMarked fact) {
    private static final Comparator<Written> ORDER =
        Comparator.comparingInt(Written::time).thenComparing(Written::name);

    boolean apart(Written other) {
      return !knew.contains(other.name) && !other.knew.contains(name);
    }

    boolean changes(String field) {
      RowBefore was = fact.was();
      return was == null || !was.there() || was.changed().containsKey(field);
    }

    String value(String field) {
      return PARTS.of(fact.mark()).getOrDefault(field, "");
    }
  }

  private record Joined(Map<String, String> row, List<RowApart> apart) {}

  @Property(tries = 400)
  void noChangeIsLostAndTwoOfOneFieldAreNamed(@ForAll long seed) {
    List<Written> all = history(new Random(seed), true);
    Joined joined = join(all);
    for (String field : joined.row().keySet()) {
      List<Written> changes = all.stream().filter(one -> one.changes(field)).toList();
      assertThat(joined.row().get(field)).isEqualTo(changes.getLast().value(field));
      for (int at = 1; at < changes.size(); at++) {
        Written later = changes.get(at);
        Written before = changes.get(at - 1);
        boolean differ = !later.value(field).equals(before.value(field));
        assertThat(named(joined, later, before, field))
            .as("%s and %s in %s of %s", later.name(), before.name(), field, all)
            .isEqualTo(differ && later.apart(before));
      }
    }
    for (RowApart apart : joined.apart()) {
      assertThat(of(all, apart.counts()).apart(of(all, apart.against()))).isTrue();
      assertThat(apart.fields()).isNotEmpty();
    }
  }

  @Property(tries = 400)
  void whoeverKnewTheOtherContradictsNobody(@ForAll long seed) {
    Random random = new Random(seed);
    List<Written> all = history(random, false);
    RowMerge rows = new RowMerge(PARTS);
    for (Written one : all) {
      // What is taken back later was there for whoever wrote the next.
      if (random.nextInt(3) == 0) {
        rows.pass(one.fact());
      } else {
        rows.join(one.name(), one.fact());
      }
    }
    assertThat(rows.apart()).isEmpty();
  }

  private static boolean named(Joined joined, Written later, Written before, String field) {
    return joined.apart().stream()
        .filter(one -> one.counts().equals(later.name()) && one.against().equals(before.name()))
        .flatMap(one -> one.fields().stream())
        .anyMatch(one -> one.name().equals(field));
  }

  private static Written of(List<Written> all, String name) {
    return all.stream().filter(one -> one.name().equals(name)).findFirst().orElseThrow();
  }

  private static Joined join(List<Written> some) {
    RowMerge rows = new RowMerge(PARTS);
    Map<String, String> row = Map.of();
    for (Written one : some) {
      row = PARTS.of(PARTS.row(rows.join(one.name(), one.fact())));
    }
    return new Joined(row, rows.apart());
  }

  /** In the order of folding. */
  private static List<Written> history(Random random, boolean apart) {
    Written first = written("0", 0, List.of(), random);
    List<List<Written>> known = new ArrayList<>();
    for (int writer = 0; writer < WRITERS; writer++) {
      known.add(new ArrayList<>(List.of(first)));
    }
    List<Written> all = new ArrayList<>(List.of(first));
    for (int act = 1; act < 12; act++) {
      int writer = random.nextInt(WRITERS);
      List<Written> here = known.get(writer);
      if (!apart || random.nextInt(3) == 0) {
        for (Written one : known.get(random.nextInt(WRITERS))) {
          if (!here.contains(one)) {
            here.add(one);
          }
        }
      }
      if (!apart) {
        here.clear();
        here.addAll(all);
      }
      here.sort(Written.ORDER);
      Written next =
          written(
              "w" + writer + "-" + act, here.getLast().time() + random.nextInt(1, 4), here, random);
      here.add(next);
      all.add(next);
    }
    all.sort(Written.ORDER);
    return all;
  }

  /** Every value but few is one nobody else writes. */
  private static Written written(String name, int time, List<Written> knew, Random random) {
    Set<String> names = new LinkedHashSet<>(knew.stream().map(Written::name).toList());
    if (knew.isEmpty()) {
      return new Written(
          name, time, names, new BuoyMarked(new Mark("p", 1, "l"), RowBefore.NOTHING));
    }
    Map<String, String> now = join(knew).row();
    Set<String> changed = new HashSet<>();
    for (int i = 0; i <= random.nextInt(3); i++) {
      changed.add(List.of("place", "metres", "light").get(random.nextInt(3)));
    }
    Mark had = PARTS.with(new Mark("", 0, ""), now);
    Mark row =
        new Mark(
            changed.contains("place") ? "p" + name : had.place(),
            changed.contains("metres") ? 10 + name.hashCode() % 100_000 : had.metres(),
            changed.contains("light") ? "l" + name : had.light());
    return new Written(name, time, names, new BuoyMarked(row, RowBefore.of(now, PARTS.of(row))));
  }
}

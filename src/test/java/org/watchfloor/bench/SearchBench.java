package org.watchfloor.bench;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.util.ArrayList;
import java.util.List;
import java.util.Random;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;
import org.watchfloor.geo.GeoPoint;
import org.watchfloor.geo.place.Gazetteer;
import org.watchfloor.geo.place.Place;
import org.watchfloor.geo.place.PlaceKind;

/**
 * What a key press in the search costs over 100,000 invented names: by characters, by initials, and
 * a mistyped name that only the guess finds; beside the plainest loop that looks for what was typed
 * in every name. By turns, time on one thread.
 */
@Tag("bench")
class SearchBench {
  private static final int NAMES = 100_000;
  private static final int QUERIES = 400;
  private static final int WARMING_UP = 100;
  private static final int SHOWN = 10;

  private static final String SYLLABLES = "东西南北中上下大小长高新老石白青龙凤海江河湖山岭湾桥塘田林沙盐港浦门前后王李陈张周沈定普岱";
  private static final String[] ENDINGS = {"村", "社区", "路", "街", "小学", "卫生院", "水库", "码头", "桥", "站"};
  private static final String LATIN = "abcdefghjklmnpqrstwxyz";

  /** Somebody types something. */
  private interface Typing {
    String next(Random random);
  }

  /** How it is looked for. */
  private interface Finding {
    List<?> find(String typed, int limit);
  }

  @Test
  void findsAmongAHundredThousandNames() throws IOException {
    BenchResults results = new BenchResults("search").put("names", NAMES);
    Kernel kernel = new Kernel();
    List<Place> places = places();
    List<String> names = places.stream().map(Place::name).toList();
    Gazetteer gazetteer = new Gazetteer();
    long begin = ProcessCpu.nanos();
    gazetteer.put("invented", places);
    results.put("indexSeconds", (ProcessCpu.nanos() - begin) / 1e9);
    Typing characters = random -> part(names, random);
    Typing initials = random -> latin(random, 2 + random.nextInt(3));
    Typing mistyped = random -> part(names, random) + "魑";
    compare(results, "characters", characters, gazetteer::find, names);
    compare(results, "initials", initials, gazetteer::find, names);
    compare(results, "mistyped", mistyped, gazetteer::guess, names);
    kernel.report(results);
    results.memory().write();
    assertThat(gazetteer.find(names.getFirst(), SHOWN)).isNotEmpty();
  }

  private static void compare(
      BenchResults results, String way, Typing typing, Finding finding, List<String> names) {
    Random random = new Random(7);
    long[] ours = new long[QUERIES];
    long[] plain = new long[QUERIES];
    long found = 0;
    for (int i = -WARMING_UP; i < QUERIES; i++) {
      String typed = typing.next(random);
      long begin = System.nanoTime();
      found += finding.find(typed, SHOWN).size();
      long middle = System.nanoTime();
      found += names.stream().filter(name -> name.contains(typed)).limit(SHOWN).count();
      if (i >= 0) {
        ours[i] = middle - begin;
        plain[i] = System.nanoTime() - middle;
      }
    }
    assertThat(found).isPositive();
    results.series(way, ours).series(way + "PlainLoop", plain);
  }

  private static String part(List<String> names, Random random) {
    String name = names.get(random.nextInt(names.size()));
    return name.substring(0, Math.min(name.length(), 2 + random.nextInt(2)));
  }

  private static String latin(Random random, int length) {
    StringBuilder typed = new StringBuilder();
    for (int i = 0; i < length; i++) {
      typed.append(LATIN.charAt(random.nextInt(LATIN.length())));
    }
    return typed.toString();
  }

  private static List<Place> places() {
    Random random = new Random(20260720);
    PlaceKind[] kinds = {
      PlaceKind.VILLAGE, PlaceKind.STREET, PlaceKind.FACILITY, PlaceKind.WATER, PlaceKind.OTHER
    };
    List<Place> places = new ArrayList<>(NAMES);
    for (int i = 0; i < NAMES; i++) {
      StringBuilder name = new StringBuilder();
      for (int part = 2 + random.nextInt(3); part > 0; part--) {
        name.append(SYLLABLES.charAt(random.nextInt(SYLLABLES.length())));
      }
      name.append(ENDINGS[random.nextInt(ENDINGS.length)]);
      GeoPoint at = new GeoPoint(121.8 + random.nextDouble(), 29.7 + random.nextDouble());
      places.add(new Place(String.valueOf(i), name.toString(), kinds[i % kinds.length], at));
    }
    return places;
  }
}

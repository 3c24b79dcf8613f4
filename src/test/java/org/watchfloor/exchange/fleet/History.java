package org.watchfloor.exchange.fleet;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Random;
import java.util.stream.Collectors;
import java.util.stream.IntStream;

/**
 * What happens between a common beginning and a meeting. Reads and writes as a script: the first
 * line are the errors of the clocks in seconds, one for each station, then one act a line.
 *
 * @param clocks by how many seconds the clock of each station is wrong
 * @param acts what is done, in this order
 */
record History(List<Integer> clocks, List<Act> acts) {
  private static final int FEWEST = 20;
  private static final int MOST = 60;
  private static final int BRIEF_FEWEST = 6;
  private static final int BRIEF_MOST = 30;
  private static final int STATIONS = 5;
  private static final int BRIEF_STATIONS = 3;
  private static final int A_DAY = 86_400;
  private static final int LUCK = 10_000;

  History {
    clocks = List.copyOf(clocks);
    acts = List.copyOf(acts);
  }

  /** Any history of two to five stations. */
  static History random(long seed) {
    return random(seed, FEWEST, MOST);
  }

  /** A short one of two or three stations: most of what can go wrong needs no more. */
  static History brief(long seed) {
    return random(seed, BRIEF_STATIONS, BRIEF_FEWEST, BRIEF_MOST);
  }

  static History random(long seed, int fewest, int most) {
    return random(seed, STATIONS, fewest, most);
  }

  private static History random(long seed, int stations, int fewest, int most) {
    Random random = new Random(seed * Act.SPREAD);
    List<Integer> clocks =
        IntStream.range(0, 2 + random.nextInt(stations - 1))
            .mapToObj(at -> random.nextBoolean() ? random.nextInt(-A_DAY, A_DAY) : 0)
            .toList();
    List<String> hands = Hands.some(random);
    List<Act> acts = new ArrayList<>();
    int length = random.nextInt(fewest, most + 1);
    while (acts.size() < length) {
      acts.add(new Act(random.nextInt(clocks.size()), hand(hands, random), random.nextInt(LUCK)));
    }
    return new History(clocks, acts);
  }

  private static String hand(List<String> hands, Random random) {
    return switch (random.nextInt(12)) {
      case 0, 1 -> Fleet.EXCHANGE;
      case 2 -> Fleet.SET_ASIDE;
      default -> Hand.any(hands, random);
    };
  }

  /** The same without some acts. */
  History without(int from, int to) {
    List<Act> left = new ArrayList<>(acts.subList(0, from));
    left.addAll(acts.subList(to, acts.size()));
    return new History(clocks, left);
  }

  static History read(String script) {
    List<String> lines = script.strip().lines().map(String::strip).toList();
    return new History(
        Arrays.stream(lines.getFirst().split(" ")).map(Integer::valueOf).toList(),
        lines.subList(1, lines.size()).stream()
            .map(line -> line.split(" "))
            .map(part -> new Act(Integer.parseInt(part[0]), part[1], Integer.parseInt(part[2])))
            .toList());
  }

  @Override
  public String toString() {
    String first = clocks.stream().map(String::valueOf).collect(Collectors.joining(" "));
    return acts.stream().map(Act::toString).collect(Collectors.joining("\n", first + "\n", ""));
  }
}

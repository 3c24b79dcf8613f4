package org.watchfloor.shelter.arrival;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.charset.Charset;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Duration;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Random;
import java.util.TreeMap;
import java.util.stream.Stream;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.ShrinkingMode;
import net.jqwik.api.constraints.IntRange;
import net.jqwik.api.lifecycle.AfterProperty;
import org.watchfloor.base.Ids;
import org.watchfloor.base.RefusedException;
import org.watchfloor.journal.EntryQuery;
import org.watchfloor.journal.Recorded;
import org.watchfloor.shelter.ShelterService;
import org.watchfloor.shelter.arrival.ArrivalFact.TakenOverCapacity;
import org.watchfloor.support.HandClock;
import org.watchfloor.support.TestStation;

/**
 * Whatever a desk does, nobody is in two shelters, the counts are the sum of what was let through,
 * nobody comes in beyond a shelter's capacity without a reason that stands in the record, and no
 * byte of the folder tells a name or a number.
 */
class ArrivalProperty {
  private static final List<String> SHELTERS = List.of("B1", "B2", "B3");
  private static final int PEOPLE = 6;
  private static final int CROWD = 30;
  private static final int ACTS = 40;
  private static final String NAME = "示例人名𠮷";

  private final List<Path> folders = new ArrayList<>();

  @Property(tries = 6, shrinking = ShrinkingMode.OFF)
  void nobodyIsInTwoSheltersAndNothingIsReadable(@ForAll @IntRange(min = 0) int seed)
      throws IOException {
    Random random = new Random(seed);
    Path temp = Files.createTempDirectory("arrivals");
    folders.add(temp);
    Path root = temp.resolve("dh");
    HandClock clock = new HandClock();
    try (TestStation station = ArrivalDesk.open(root, "ZS-DH", clock)) {
      ArrivalDesk.shelters(station);
      Night night = new Night(station, random, SHELTERS, PEOPLE);
      for (int i = 0; i < ACTS; i++) {
        clock.move(Duration.ofSeconds(random.nextInt(3)));
        night.act();
        night.assertHolds();
      }
      assertThat(station.journal().verify(done -> {}).faults()).isEmpty();
    }
    assertNothingReadable(root);
  }

  @Property(tries = 6, shrinking = ShrinkingMode.OFF)
  void nobodyComesInBeyondTheCapacityWithoutAWordAndEachTimeIsInTheRecord(
      @ForAll @IntRange(min = 0) int seed) throws IOException {
    Random random = new Random(seed);
    Path temp = Files.createTempDirectory("arrivals");
    folders.add(temp);
    HandClock clock = new HandClock();
    try (TestStation station = ArrivalDesk.open(temp.resolve("dh"), "ZS-DH", clock)) {
      ArrivalDesk.shelters(station);
      Night night = new Night(station, random, SHELTERS.subList(0, 2), CROWD);
      for (int i = 0; i < ACTS; i++) {
        clock.move(Duration.ofSeconds(random.nextInt(3)));
        night.act();
        night.assertHolds();
      }
      // A last coach full, so that no evening passes without either.
      assertThat(night.coach("")).as("without a word").isFalse();
      night.assertHolds();
      assertThat(night.coach("外面更危险")).as("with a reason").isTrue();
      night.assertHolds();
      assertThat(ArrivalDesk.shelter(station, "B1").people()).isGreaterThan(ArrivalDesk.ROOM);
    }
  }

  @AfterProperty
  void clean() throws IOException {
    for (Path folder : folders) {
      try (Stream<Path> files = Files.walk(folder)) {
        for (Path file : files.sorted(Comparator.reverseOrder()).toList()) {
          Files.delete(file);
        }
      }
    }
  }

  /** A station's evening, and beside it who should be where. */
  private static final class Night {
    private final TestStation station;
    private final ArrivalService arrivals;
    private final Random random;
    private final List<String> shelters;
    private final int people;
    private final List<String> tags = new ArrayList<>();
    private final Map<String, String> where = new TreeMap<>();
    private final List<String> all = new ArrayList<>();

    /** Each time a shelter was filled beyond its capacity: which, how many then, and why. */
    private final List<Loud> loud = new ArrayList<>();

    Night(TestStation station, Random random, List<String> shelters, int people) {
      this.shelters = shelters;
      this.people = people;
      this.station = station;
      this.arrivals = station.get(ArrivalService.class);
      this.random = random;
      for (int i = 0; i < people; i++) {
        tags.add(TagCode.make(station.get(Ids.class)));
      }
    }

    private String shelter() {
      return shelters.get(random.nextInt(shelters.size()));
    }

    private String over() {
      return random.nextInt(4) == 0 ? "外面更危险" : "";
    }

    private List<String> one() {
      return random
          .ints(1 + random.nextInt(2), 0, all.size())
          .mapToObj(all::get)
          .distinct()
          .toList();
    }

    void act() {
      try {
        switch (all.isEmpty() ? 0 : random.nextInt(6)) {
          case 0, 1 -> arrive();
          case 2 -> {
            List<String> who = one();
            String to = shelter();
            String over = over();
            let(to, who.size(), over, () -> arrivals.move(who, to, over, null));
            who.forEach(id -> where.put(id, to));
          }
          case 3 -> {
            List<String> who = one();
            arrivals.leave(who, Leave.HOME, "回" + NAME + "家", null);
            who.forEach(where::remove);
          }
          case 4 -> {
            List<String> who = one();
            arrivals.withdraw(who, "错了");
            who.forEach(where::remove);
          }
          default -> arrivals.tie(one().getFirst(), tags.get(random.nextInt(people)));
        }
      } catch (RefusedException e) {
        assertThat(e.said().toString()).doesNotContain(NAME);
      }
    }

    private void arrive() {
      List<Newcomer> family = new ArrayList<>();
      for (int i = random.nextInt(3); i >= 0; i--) {
        int who = random.nextInt(people);
        Newcomer newcomer = Newcomer.named(NAME + who).id(number(who), false);
        family.add(random.nextBoolean() ? newcomer : newcomer.wearing(tags.get(who)));
      }
      String to = shelter();
      String over = over();
      List<String> ids = new ArrayList<>();
      let(to, family.size(), over, () -> ids.addAll(arrivals.arrive(to, family, null, over, null)));
      all.addAll(ids);
      ids.forEach(id -> where.put(id, to));
    }

    /** One more than a shelter holds, nobody of whom is known; whether they were let in. */
    boolean coach(String over) {
      List<Newcomer> strangers = new ArrayList<>();
      for (int i = 0; i <= ArrivalDesk.ROOM; i++) {
        strangers.add(Newcomer.named(NAME + "客" + i));
      }
      List<String> ids = new ArrayList<>();
      try {
        let(
            "B1",
            strangers.size(),
            over,
            () -> ids.addAll(arrivals.arrive("B1", strangers, null, over, null)));
      } catch (NoRoomException e) {
        return false;
      }
      ids.forEach(id -> where.put(id, "B1"));
      return true;
    }

    /** The capacity as the law of the desk has it, beside what the desk does. */
    private void let(String to, int more, String over, Runnable act) {
      long then = inside(to) + more;
      boolean beyond = then > ArrivalDesk.ROOM;
      try {
        act.run();
        assertThat(beyond && over.isEmpty()).as("%s of %s without a word", then, to).isFalse();
        if (beyond) {
          loud.add(new Loud(to, then, over));
        }
      } catch (NoRoomException e) {
        assertThat(beyond && over.isEmpty()).as("%s of %s refused", then, to).isTrue();
        throw e;
      } catch (RefusedException e) {
        assertThat(beyond && over.isEmpty()).as("told that there is no room first").isFalse();
        throw e;
      }
    }

    private long inside(String shelter) {
      return where.values().stream().filter(shelter::equals).count();
    }

    /** Each time is in the record with how many, the capacity and the reason, and no other. */
    private void assertLoud() {
      List<Loud> told = new ArrayList<>();
      for (String shelter : SHELTERS) {
        if (inside(shelter) > ArrivalDesk.ROOM) {
          assertThat(loud).extracting(Loud::shelter).contains(shelter);
        }
        EntryQuery query = EntryQuery.about(station.get(ShelterService.class).subject(shelter));
        for (Recorded recorded : station.journal().at(station.journal().positions(query))) {
          if (recorded.fact() instanceof TakenOverCapacity fact) {
            assertThat(fact.capacity()).isEqualTo(ArrivalDesk.ROOM);
            told.add(new Loud(shelter, fact.people(), fact.reason()));
          }
        }
      }
      assertThat(told).containsExactlyInAnyOrderElementsOf(loud);
    }

    void assertHolds() {
      assertLoud();
      for (String shelter : SHELTERS) {
        long expected = inside(shelter);
        assertThat(arrivals.inside(shelter)).hasSize((int) expected);
        assertThat(station.get(ShelterService.class).find(shelter).orElseThrow().people())
            .isEqualTo(expected);
      }
      List<Arrival> inside = arrivals.list().stream().filter(Arrival::inside).toList();
      assertThat(inside.stream().map(one -> one.person().idMark()).filter(mark -> !mark.isEmpty()))
          .doesNotHaveDuplicates();
      assertThat(inside.stream().map(Arrival::tag).filter(tag -> !tag.isEmpty()))
          .doesNotHaveDuplicates();
    }
  }

  private record Loud(String shelter, long people, String reason) {}

  private static String number(int who) {
    return ArrivalDesk.idNumber("19800105", 100 + who);
  }

  private static void assertNothingReadable(Path root) throws IOException {
    List<String> secrets = new ArrayList<>(List.of(NAME, NAME.substring(0, 4)));
    for (int who = 0; who < PEOPLE; who++) {
      secrets.add(number(who));
    }
    try (Stream<Path> files = Files.walk(root)) {
      List<Path> all = files.filter(Files::isRegularFile).toList();
      assertThat(holds(all, "示例安置点B1")).as("the search itself finds what is there").isNotEmpty();
      for (String secret : secrets) {
        assertThat(holds(all, secret)).as(secret).isEmpty();
      }
    }
  }

  private static List<Path> holds(List<Path> files, String words) {
    return files.stream()
        .filter(file ->
            Stream.of(StandardCharsets.UTF_8, StandardCharsets.UTF_16BE, StandardCharsets.UTF_16LE)
                .anyMatch(charset -> find(file, words, charset).isPresent()))
        .toList();
  }

  private static Optional<Integer> find(Path file, String words, Charset charset) {
    try {
      String bytes = new String(Files.readAllBytes(file), StandardCharsets.ISO_8859_1);
      int at = bytes.indexOf(new String(words.getBytes(charset), StandardCharsets.ISO_8859_1));
      return at < 0 ? Optional.empty() : Optional.of(at);
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }
}

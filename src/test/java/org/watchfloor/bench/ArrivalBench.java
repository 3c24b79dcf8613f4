package org.watchfloor.bench;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.ByteBuffer;
import java.nio.channels.FileChannel;
import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.nio.file.StandardOpenOption;
import java.util.ArrayList;
import java.util.List;
import java.util.concurrent.atomic.AtomicBoolean;
import java.util.concurrent.atomic.AtomicInteger;
import java.util.stream.IntStream;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.watchfloor.app.Station;
import org.watchfloor.geo.GeoPoint;
import org.watchfloor.geo.PointSource;
import org.watchfloor.journal.StaleException;
import org.watchfloor.shelter.Equipment;
import org.watchfloor.shelter.Lifecycle;
import org.watchfloor.shelter.Shelter;
import org.watchfloor.shelter.ShelterGrade;
import org.watchfloor.shelter.ShelterKind;
import org.watchfloor.shelter.ShelterService;
import org.watchfloor.shelter.ShelterSite;
import org.watchfloor.shelter.ShelterStage;
import org.watchfloor.shelter.ShelterState;
import org.watchfloor.shelter.arrival.ArrivalFinder;
import org.watchfloor.shelter.arrival.ArrivalService;
import org.watchfloor.shelter.arrival.Newcomer;
import org.watchfloor.store.DataFolder;

/**
 * How many people twenty seats book in a second, at ten shelters, each on disk before the next, and
 * how soon one of 4,000 is found by name; beside a plain file that is appended to and forced as
 * often, by one writer.
 */
@Tag("bench")
class ArrivalBench {
  private static final int SEATS = 20;
  private static final int SHELTERS = 10;
  private static final int EACH = 200;
  private static final int PLAIN = 1_000;
  private static final int SEARCHES = 30;

  @TempDir Path temp;

  @Test
  void twentySeatsBookBesideAPlainFile() throws IOException, InterruptedException {
    BenchResults results = new BenchResults("arrivals").put("seats", SEATS);
    double before = plain();
    Path root = temp.resolve("dh");
    DataFolder.create(root, "ZS-DH", "示例");
    try (Station station = Station.open(root)) {
      open(station.get(ShelterService.class));
      ArrivalService arrivals = station.get(ArrivalService.class);
      arrivals.arrive("B0", List.of(Newcomer.named("热身")), null, "", null);
      long[] acts = new long[SEATS * EACH];
      double perSecond = evening(arrivals, "S", acts);
      double after = plain();
      assertThat(people(station)).isEqualTo(SEATS * EACH + 1);
      results
          .put("bookingsPerSecond", perSecond)
          .put("plainFsyncsPerSecond", (before + after) / 2)
          .put("ratio", perSecond / ((before + after) / 2))
          .series("booking", acts);
      search(station, results);
      arrivals.arrive("B0", List.of(Newcomer.named("后来")), null, "", null);
      long begin = System.nanoTime();
      assertThat(station.get(ArrivalFinder.class).named("后来", 5)).isNotEmpty();
      results.put("searchAfterABookingMillis", (System.nanoTime() - begin) / 1e6);
    }
    results.memory().write();
  }

  /**
   * The same seats while shelters also tell by telephone how many are inside, one after another
   * without a pause: the half of an evening without telephone beside the half with it.
   */
  @Test
  void twentySeatsBookWhileSheltersTellTheirCountsByTelephone()
      throws IOException, InterruptedException {
    BenchResults results = new BenchResults("arrivals-counts").put("seats", SEATS);
    Kernel kernel = new Kernel();
    Path root = temp.resolve("dh");
    DataFolder.create(root, "ZS-DH", "示例");
    try (Station station = Station.open(root)) {
      ShelterService shelters = station.get(ShelterService.class);
      open(shelters);
      ArrivalService arrivals = station.get(ArrivalService.class);
      arrivals.arrive("B0", List.of(Newcomer.named("热身")), null, "", null);
      double quiet = evening(arrivals, "A", new long[SEATS * EACH]);
      AtomicBoolean over = new AtomicBoolean();
      List<Long> counts = new ArrayList<>();
      AtomicInteger again = new AtomicInteger();
      Thread telephone =
          Thread.ofPlatform()
              .start(() -> {
                for (int i = 0; !over.get(); i++) {
                  long begin = System.nanoTime();
                  if (counted(shelters, "B" + i % SHELTERS)) {
                    counts.add(System.nanoTime() - begin);
                  } else {
                    again.incrementAndGet();
                  }
                }
              });
      long[] acts = new long[SEATS * EACH];
      double busy = evening(arrivals, "B", acts);
      over.set(true);
      telephone.join();
      assertThat(arrivals.list()).hasSize(2 * SEATS * EACH + 1);
      assertThat(counts).isNotEmpty();
      results
          .put("bookingsPerSecondAlone", quiet)
          .put("bookingsPerSecondWithCounts", busy)
          .put("ratio", busy / quiet)
          .put("counts", counts.size())
          .put("countsLookedAtAgain", again.get())
          .series("booking", acts)
          .series("count", counts.stream().mapToLong(Long::longValue).toArray());
    }
    kernel.report(results);
    results.memory().write();
  }

  /** False where somebody was booked in between: who tells it is asked again. */
  private static boolean counted(ShelterService shelters, String number) {
    try {
      long inside = shelters.find(number).orElseThrow().people();
      shelters.count(number, inside, shelters.dayPart(), null);
      return true;
    } catch (StaleException e) {
      return false;
    }
  }

  private static double evening(ArrivalService arrivals, String marks, long[] acts)
      throws InterruptedException {
    long begin = System.nanoTime();
    List<Thread> seats = new ArrayList<>();
    for (int seat = 0; seat < SEATS; seat++) {
      int number = seat;
      seats.add(Thread.ofPlatform().start(() -> sit(arrivals, marks, number, acts)));
    }
    for (Thread seat : seats) {
      seat.join();
    }
    return acts.length / ((System.nanoTime() - begin) / 1e9);
  }

  private static long people(Station station) {
    return station.get(ShelterService.class).list().stream().mapToLong(Shelter::people).sum();
  }

  private static void open(ShelterService shelters) {
    shelters.register(IntStream.range(0, SHELTERS).mapToObj(ArrivalBench::site).toList());
    IntStream.range(0, SHELTERS)
        .forEach(i -> shelters.turn("B" + i, ShelterState.OPEN, ShelterStage.URGENT, ""));
  }

  private static ShelterSite site(int number) {
    return new ShelterSite(
        "B" + number,
        "示例安置点" + number,
        null,
        null,
        new GeoPoint(122.1, 30.0),
        PointSource.UNTOLD,
        ShelterGrade.TOWN,
        ShelterKind.INDOOR,
        9_000,
        5_000,
        5_000,
        0,
        List.of(),
        null,
        Lifecycle.IN_USE,
        null,
        null,
        null,
        Equipment.UNTOLD);
  }

  private static void sit(ArrivalService arrivals, String marks, int seat, long[] acts) {
    for (int i = 0; i < EACH; i++) {
      String name = "示例" + (char) ('一' + (seat * EACH + i) % 4_000) + i;
      long begin = System.nanoTime();
      arrivals.arrive(
          "B" + seat % SHELTERS,
          List.of(Newcomer.named(name).id("%s%02dN%03d".formatted(marks, seat, i), true)),
          null,
          "",
          null);
      acts[seat * EACH + i] = System.nanoTime() - begin;
    }
  }

  private static void search(Station station, BenchResults results) {
    ArrivalFinder finder = station.get(ArrivalFinder.class);
    long begin = System.nanoTime();
    assertThat(finder.named("示例", 5)).hasSize(5);
    results.put("firstSearchMillis", (System.nanoTime() - begin) / 1e6);
    long[] searches = new long[SEARCHES];
    for (int i = 0; i < SEARCHES; i++) {
      begin = System.nanoTime();
      finder.named("示例" + (char) ('一' + i), 5);
      searches[i] = System.nanoTime() - begin;
    }
    results.series("search", searches);
  }

  /** A kilobyte, forced to disk, again and again: how often a second. */
  private double plain() throws IOException {
    byte[] bytes = "汛".repeat(340).getBytes(StandardCharsets.UTF_8);
    try (FileChannel file =
        FileChannel.open(
            temp.resolve("plain"),
            StandardOpenOption.CREATE,
            StandardOpenOption.WRITE,
            StandardOpenOption.APPEND)) {
      long begin = System.nanoTime();
      for (int i = 0; i < PLAIN; i++) {
        file.write(ByteBuffer.wrap(bytes));
        file.force(false);
      }
      return PLAIN / ((System.nanoTime() - begin) / 1e9);
    }
  }
}

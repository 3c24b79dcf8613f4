package org.watchfloor.exchange.hall;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.concurrent.ConcurrentHashMap;
import java.util.concurrent.ConcurrentLinkedQueue;
import java.util.concurrent.TimeUnit;
import java.util.concurrent.atomic.AtomicBoolean;
import java.util.concurrent.atomic.AtomicLong;
import java.util.concurrent.locks.LockSupport;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.watchfloor.bench.BenchResults;
import org.watchfloor.duty.timeline.NoteFact.NoteWritten;
import org.watchfloor.journal.Recorded;
import org.watchfloor.store.HallAddress;
import org.watchfloor.support.HandClock;

/**
 * Seats of one hall that each write an entry a second: how long from the key that saves one until
 * it is in the tables of the others. All seats and the server share this machine, so it is far
 * harder than a hall of as many machines.
 */
@Tag("bench")
class HallBench {
  private static final int SECONDS = Integer.getInteger("watchfloor.bench.hall.seconds", 60);

  @TempDir Path temp;

  @Test
  void tenSeats() throws IOException, InterruptedException {
    seats(10);
  }

  @Test
  void fiftySeats() throws IOException, InterruptedException {
    seats(50);
  }

  private void seats(int count) throws IOException, InterruptedException {
    HallAddress hall = TestHall.create();
    HandClock clock = new HandClock();
    Map<String, Long> saved = new ConcurrentHashMap<>();
    ConcurrentLinkedQueue<Long> late = new ConcurrentLinkedQueue<>();
    AtomicLong shown = new AtomicLong();
    AtomicBoolean over = new AtomicBoolean();
    List<TestSeat> seats = new ArrayList<>();
    List<Thread> ears = new ArrayList<>();
    try {
      seats.add(TestSeat.alone(temp.resolve("0"), clock, "DH"));
      seats.getFirst().found(hall);
      for (int i = 1; i < count; i++) {
        seats.add(TestSeat.joining(temp.resolve(String.valueOf(i)), clock, hall));
      }
      for (TestSeat seat : seats) {
        seat.station
            .journal()
            .subscribe(fresh -> {
              long now = System.nanoTime();
              for (Recorded recorded : fresh) {
                Long at =
                    recorded.fact() instanceof NoteWritten note ? saved.get(note.text()) : null;
                if (at != null && !mine(recorded, seat)) {
                  late.add(now - at);
                  shown.incrementAndGet();
                }
              }
            });
        ears.add(Thread.ofVirtual().start(() -> seat.hall.listen(() -> !over.get())));
      }
      List<Thread> officers = new ArrayList<>();
      for (int i = 0; i < count; i++) {
        int number = i;
        officers.add(Thread.ofVirtual().start(() -> work(seats.get(number), number, count, saved)));
      }
      for (Thread officer : officers) {
        officer.join();
      }
      long expected = (long) count * SECONDS * (count - 1);
      long give = System.nanoTime() + TimeUnit.MINUTES.toNanos(5);
      while (shown.get() < expected && System.nanoTime() < give) {
        LockSupport.parkNanos(TimeUnit.MILLISECONDS.toNanos(100));
      }
      assertThat(seats).allMatch(TestSeat::together);
      assertThat(shown.get()).isEqualTo(expected);
    } finally {
      over.set(true);
      seats.forEach(TestSeat::close);
      for (Thread ear : ears) {
        ear.join();
      }
    }
    new BenchResults("hall-" + count)
        .put("seats", count)
        .put("entries", (double) count * SECONDS)
        .series("savedToOthers", late.stream().mapToLong(one -> one).toArray())
        .memory()
        .write();
  }

  private static boolean mine(Recorded recorded, TestSeat seat) {
    return seat.station.journal().numbering().equals(numbering(recorded));
  }

  private static String numbering(Recorded recorded) {
    String id = recorded.entry().id().toString();
    return id.substring(0, id.lastIndexOf('-'));
  }

  /** An entry a second, each officer at another moment of it. */
  private static void work(TestSeat seat, int number, int count, Map<String, Long> saved) {
    long begin = System.nanoTime() + TimeUnit.SECONDS.toNanos(1) * number / count;
    for (int i = 0; i < SECONDS; i++) {
      long due = begin + TimeUnit.SECONDS.toNanos(i);
      LockSupport.parkNanos(Math.max(0, due - System.nanoTime()));
      String text = number + "/" + i;
      saved.put(text, System.nanoTime());
      seat.note(text);
    }
  }
}

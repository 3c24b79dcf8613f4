package org.watchfloor.bench;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.io.RandomAccessFile;
import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.watchfloor.account.SignIn;
import org.watchfloor.app.Station;
import org.watchfloor.base.Ids;
import org.watchfloor.duty.timeline.NewNote;
import org.watchfloor.duty.timeline.NoteFact.NoteWritten;
import org.watchfloor.duty.timeline.TimelineService;
import org.watchfloor.journal.Draft;
import org.watchfloor.journal.Journal;
import org.watchfloor.journal.Subject;
import org.watchfloor.store.DataFolder;

/**
 * What "saved" costs beside a bare fsync of the same bytes, and how fast tables are folded again.
 */
@Tag("bench")
class JournalBench {
  private static final int APPENDS = 2000;
  private static final int BLOCK = 100;
  private static final int CALLERS = 8;

  @TempDir Path temp;

  @Test
  void appendToDurableBesideABareFsync() throws IOException {
    Kernel kernel = new Kernel();
    long[] append = new long[APPENDS];
    long[] bare = new long[APPENDS];
    byte[] bytes = "汛".repeat(150).getBytes(StandardCharsets.UTF_8);
    try (Station station = station();
        RandomAccessFile file = new RandomAccessFile(temp.resolve("bare").toFile(), "rw")) {
      TimelineService timeline = station.get(TimelineService.class);
      for (int i = 0; i < 200; i++) {
        timeline.write(NewNote.of("热身 " + i, null));
      }
      for (int block = 0; block < APPENDS; block += BLOCK) {
        for (int i = block; i < block + BLOCK; i++) {
          long start = System.nanoTime();
          timeline.write(NewNote.of("水位上涨,第 " + i + " 次报告", null));
          append[i] = System.nanoTime() - start;
        }
        for (int i = block; i < block + BLOCK; i++) {
          long start = System.nanoTime();
          file.write(bytes);
          file.getFD().sync();
          bare[i] = System.nanoTime() - start;
        }
      }
      assertThat(station.get(Journal.class).size()).isEqualTo(APPENDS + 200);
    }
    BenchResults results = new BenchResults("append");
    kernel.report(results);
    results
        .series("append", append)
        .series("bareFsync", bare)
        .put("ratioP50", BenchResults.percentile(append, 0.5) / BenchResults.percentile(bare, 0.5))
        .put(
            "ratioP99", BenchResults.percentile(append, 0.99) / BenchResults.percentile(bare, 0.99))
        .memory()
        .write();
  }

  @Test
  void appendsOfManyCallersShareOneFsync() throws IOException, InterruptedException {
    try (Station station = station()) {
      TimelineService timeline = station.get(TimelineService.class);
      timeline.write(NewNote.of("热身", null));
      long start = System.nanoTime();
      List<Thread> callers = new ArrayList<>();
      for (int caller = 0; caller < CALLERS; caller++) {
        callers.add(
            Thread.ofVirtual()
                .start(() -> {
                  for (int i = 0; i < 500; i++) {
                    timeline.write(NewNote.of("水位上涨 " + i, null));
                  }
                }));
      }
      for (Thread caller : callers) {
        caller.join();
      }
      double seconds = (System.nanoTime() - start) / 1e9;
      assertThat(station.get(Journal.class).size()).isEqualTo(CALLERS * 500 + 1);
      new BenchResults("append-group")
          .put("callers", CALLERS)
          .put("entriesPerSecond", CALLERS * 500 / seconds)
          .write();
    }
  }

  @Test
  void rebuildBesideReadingTheFile() throws IOException {
    int entries = 50_000;
    try (Station station = station()) {
      fill(station, entries);
      Journal journal = station.get(Journal.class);
      long start = System.nanoTime();
      long[] read = new long[1];
      journal.read(1, entry -> read[0]++);
      double readSeconds = (System.nanoTime() - start) / 1e9;
      start = System.nanoTime();
      journal.rebuild(done -> {});
      double rebuildSeconds = (System.nanoTime() - start) / 1e9;
      start = System.nanoTime();
      assertThat(journal.verify(done -> {}).faults()).isEmpty();
      double verifySeconds = (System.nanoTime() - start) / 1e9;
      assertThat(read[0]).isEqualTo(entries);
      new BenchResults("rebuild")
          .put("entries", entries)
          .put("readEntriesPerSecond", entries / readSeconds)
          .put("rebuildEntriesPerSecond", entries / rebuildSeconds)
          .put("verifyEntriesPerSecond", entries / verifySeconds)
          .put("rebuildToReadRatio", rebuildSeconds / readSeconds)
          .memory()
          .write();
    }
  }

  /** Notes by the thousand in one append each thousand: a long-lived hall's journal. */
  static void fill(Station station, int entries) {
    Journal journal = station.get(Journal.class);
    Ids ids = station.get(Ids.class);
    SignIn signIn = station.get(SignIn.class);
    for (int done = 0; done < entries; done += 1000) {
      Draft draft = new Draft(signIn.actor());
      for (int i = done; i < Math.min(entries, done + 1000); i++) {
        draft.fact(
            new Subject("note", ids.next()),
            new NoteWritten("水位上涨,第 " + i + " 次报告,堤防巡查无异常", null, true, null, null));
      }
      journal.append(draft);
    }
  }

  private Station station() {
    Path root = temp.resolve("dh");
    DataFolder.create(root, "ZS-DH", "示例");
    return Station.open(root);
  }
}

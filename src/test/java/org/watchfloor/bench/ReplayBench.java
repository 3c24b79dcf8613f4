package org.watchfloor.bench;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Path;
import java.util.Random;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.watchfloor.account.SignIn;
import org.watchfloor.app.Station;
import org.watchfloor.base.Ids;
import org.watchfloor.duty.timeline.NoteFact.NoteCorrected;
import org.watchfloor.duty.timeline.NoteFact.NoteWritten;
import org.watchfloor.journal.Draft;
import org.watchfloor.journal.Journal;
import org.watchfloor.journal.Replay;
import org.watchfloor.journal.Subject;
import org.watchfloor.store.DataFolder;
import org.watchfloor.store.Realm;
import org.watchfloor.task.Progress;

/**
 * Any instant of a large record, beside folding it from nothing: each fifth entry begins something,
 * the others go on with one of the last thousand begun.
 */
@Tag("bench")
class ReplayBench {
  private static final int ENTRIES = Integer.getInteger("watchfloor.entries", 1_000_000);
  private static final int A_DRAFT = 1000;
  private static final int BEGINS = 5;
  private static final int SEEKS = 100;
  private static final double NANOS = 1e9;

  @TempDir Path temp;

  @Test
  void anyInstantBesideAFoldFromNothing() throws IOException {
    Kernel kernel = new Kernel();
    Path root = temp.resolve("station");
    DataFolder.create(root, "ZS-DH", "示例");
    double fold;
    try (Station station = Station.open(root)) {
      fill(station);
      long start = System.nanoTime();
      station.get(Journal.class).rebuild(done -> {});
      fold = (System.nanoTime() - start) / NANOS;
    }
    long start = System.nanoTime();
    try (Station station = Station.replay(root, Realm.LIVE, Progress.UNWATCHED)) {
      double takenIn = (System.nanoTime() - start) / NANOS;
      Replay replay = station.get(Replay.class);
      assertThat(replay.entries()).isGreaterThanOrEqualTo(ENTRIES);
      Random random = new Random(7);
      long[] far = new long[SEEKS];
      long[] near = new long[SEEKS];
      for (int seek = 0; seek < SEEKS; seek++) {
        far[seek] = timed(station, 1 + random.nextLong(replay.entries()));
        long here = replay.position();
        near[seek] =
            timed(station, Math.clamp(here + random.nextInt(-2000, 2000), 1, replay.entries()));
      }
      BenchResults results = new BenchResults("replay");
      kernel.report(results);
      results
          .put("entries", replay.entries())
          .put("foldFromNothingSeconds", fold)
          .put("takenInSeconds", takenIn)
          .series("seekAnywhere", far)
          .series("seekNear", near)
          .put("foldOverSeekP99", fold * NANOS / BenchResults.percentile(far, 0.99))
          .memory()
          .write();
    }
  }

  private static long timed(Station station, long position) {
    Replay replay = station.get(Replay.class);
    long start = System.nanoTime();
    station.showAt(replay.knownSince(position));
    return System.nanoTime() - start;
  }

  private static void fill(Station station) {
    Journal journal = station.get(Journal.class);
    Ids ids = station.get(Ids.class);
    SignIn signIn = station.get(SignIn.class);
    Random random = new Random(1);
    String[] begun = new String[A_DRAFT];
    int notes = 0;
    for (int done = 0; done < ENTRIES; done += A_DRAFT) {
      Draft draft = new Draft(signIn.actor());
      for (int i = done; i < done + A_DRAFT; i++) {
        if (i % BEGINS == 0) {
          begun[notes % A_DRAFT] = ids.next();
          draft.fact(
              new Subject("note", begun[notes % A_DRAFT]),
              new NoteWritten("水位上涨,第 " + i + " 次报告,堤防巡查无异常", null, true, null, null));
          notes++;
        } else {
          String one = begun[random.nextInt(Math.min(notes, A_DRAFT))];
          draft.fact(new Subject("note", one), new NoteCorrected("第 " + i + " 次核实", "核实"));
        }
      }
      journal.append(draft);
    }
  }
}

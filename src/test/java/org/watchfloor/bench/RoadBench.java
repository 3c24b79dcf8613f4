package org.watchfloor.bench;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.watchfloor.geo.osm.RealData;
import org.watchfloor.geo.road.RoadFolder;
import org.watchfloor.geo.road.RoadTrial;
import org.watchfloor.geo.road.SpeedTableReader;
import org.watchfloor.task.Progress;

/**
 * Tables of times, circles and a closure that changes all times, beside the same questions to the
 * road engine called bare, by turns. On the sample district, on a real one where there is one, and
 * on generated grid cities of growing size.
 */
@Tag("bench")
class RoadBench {
  private static final Path SAMPLE =
      Path.of(System.getProperty("watchfloor.basedir", "."), "sample-data", "zhoushan");
  private static final int PAIRS = 3;

  /** Above this a whole table takes a minute; its rows tell as much. */
  private static final int LARGE = 500_000;

  /** Above this the bare engine takes minutes for a whole table. */
  private static final int DISTRICT = 50_000;

  @TempDir Path temp;

  @Test
  void asksTheRoads() throws IOException {
    BenchResults results = new BenchResults("roads");
    Kernel kernel = new Kernel();
    measure(results, "sample", SAMPLE.resolve("zhoushan.osm.pbf"));
    Path real = RealData.folder().resolve("scale/columbus.osm.pbf");
    if (Files.exists(real)) {
      measure(results, "columbus", real);
    }
    measure(results, "grid100k", RoadTrial.grid(temp.resolve("grid100k.osm.pbf"), 224));
    measure(results, "grid1m", RoadTrial.grid(temp.resolve("grid1m.osm.pbf"), 708));
    kernel.report(results);
    results.memory().write();
  }

  private void measure(BenchResults results, String name, Path extract) throws IOException {
    RoadFolder folder = new RoadFolder(temp.resolve(name));
    long began = System.nanoTime();
    folder.network(extract, SpeedTableReader.builtIn(), Progress.UNWATCHED);
    results.put(name + "BuildSeconds", (System.nanoTime() - began) / 1e9);
    began = System.nanoTime();
    RoadTrial trial = new RoadTrial(folder.open(extract, SpeedTableReader.builtIn()).orElseThrow());
    results.put(name + "OpenSeconds", (System.nanoTime() - began) / 1e9);
    results.put(name + "Edges", trial.edges());
    for (RoadTrial.Trial one : trial.all()) {
      compare(results, name, one);
    }
    results.put(name + "Shape15Millis", median(trial::shape));
    if (trial.edges() < DISTRICT) {
      trial.tables().forEach(one -> compare(results, name, one));
    } else if (trial.edges() < LARGE) {
      results.put(name + "Table100x1000Millis", median(trial::table));
      results.put(name + "Table100x1000ClosedMillis", median(trial::closedTable));
    }
    results.write();
    assertThat(trial.sum()).isPositive();
  }

  private static double median(Runnable work) {
    double[] millis = new double[PAIRS];
    for (int i = 0; i < PAIRS; i++) {
      millis[i] = millis(work);
    }
    return Pairs.median(millis);
  }

  private static void compare(BenchResults results, String name, RoadTrial.Trial one) {
    one.ours().run();
    one.bare().run();
    double[] ours = new double[PAIRS];
    double[] bare = new double[PAIRS];
    double[] ratios = new double[PAIRS];
    for (int i = 0; i < PAIRS; i++) {
      ours[i] = millis(one.ours());
      bare[i] = millis(one.bare());
      ratios[i] = bare[i] / ours[i];
    }
    results
        .put(name + one.name() + "Millis", Pairs.median(ours) / one.times())
        .put(name + one.name() + "BareMillis", Pairs.median(bare) / one.times())
        .put(name + one.name() + "Ratio", Pairs.median(ratios));
  }

  private static double millis(Runnable work) {
    long began = System.nanoTime();
    work.run();
    return (System.nanoTime() - began) / 1e6;
  }
}

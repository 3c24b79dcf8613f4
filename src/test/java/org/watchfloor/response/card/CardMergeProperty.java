package org.watchfloor.response.card;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Duration;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Random;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.lifecycle.AfterProperty;
import org.watchfloor.support.HandClock;

/** Two machines that tick and edit plans apart end with the same ticks and the same versions. */
class CardMergeProperty {
  private final List<Path> folders = new ArrayList<>();

  @Property(tries = 8)
  void twoStationsThatHoldTheSameEntriesHoldTheSameTables(@ForAll long seed) throws IOException {
    Path temp = Files.createTempDirectory("cards");
    folders.add(temp);
    Random random = new Random(seed);
    HandClock clock = new HandClock();
    HandClock other = new HandClock();
    try (CardStation a = CardStation.open(temp.resolve("a"), "A", clock);
        CardStation b = CardStation.restored(temp.resolve("b"), "A", other)) {
      a.versions().note();
      clock.move(Duration.ofMinutes(1));
      String fire = a.report("11G01");
      b.station().journal().receive(a.station().contents());
      other.move(Duration.ofSeconds(random.nextLong(-5000, 5000)));
      for (int i = 0; i < 30; i++) {
        clock.move(Duration.ofSeconds(random.nextLong(0, 300)));
        other.move(Duration.ofSeconds(random.nextLong(0, 300)));
        CardStation one = random.nextBoolean() ? a : b;
        switch (random.nextInt(8)) {
          case 0 -> a.station().journal().receive(b.station().contents());
          case 1 -> b.station().journal().receive(a.station().contents());
          case 2 -> {
            one.edit("version: \"", "version: \"" + random.nextInt(10));
            one.versions().note();
          }
          default ->
              one.cards().tick(fire, CardStation.DUTY, 1 + random.nextInt(7), random.nextBoolean());
        }
      }
      a.station().journal().receive(b.station().contents());
      b.station().journal().receive(a.station().contents());

      assertThat(a.station().tables()).isEqualTo(b.station().tables());
      assertThat(a.station().journal().verify(done -> {}).faults()).isEmpty();
      assertThat(a.cards().of(fire)).isNotEmpty();
      a.station().journal().rebuild(done -> {});
      assertThat(a.station().tables()).isEqualTo(b.station().tables());
    }
  }

  @AfterProperty
  void delete() throws IOException {
    for (Path folder : folders) {
      try (var all = Files.walk(folder)) {
        for (Path one : all.sorted(Comparator.reverseOrder()).toList()) {
          Files.delete(one);
        }
      }
    }
  }
}

package org.watchfloor.app;

import static org.assertj.core.api.Assertions.assertThat;

import com.google.inject.Inject;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import java.util.stream.Collectors;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.watchfloor.journal.Fact;
import org.watchfloor.journal.FactFamily;
import org.watchfloor.journal.FactVersion;
import org.watchfloor.store.DataFolder;
import org.watchfloor.support.EmptyTables;

/** No fact goes up a version without a way to read what was written before. */
class FactLiftsTest {
  /** Every family of the whole console. */
  static final class Families {
    final Set<FactFamily> all;

    @Inject
    Families(Set<FactFamily> all) {
      this.all = all;
    }
  }

  @TempDir Path folder;

  @Test
  void everyFactOfAHigherVersionReadsAllLowerOnes() {
    DataFolder.create(folder, "ZS-DH", "示例");
    EmptyTables.in(folder);
    try (Station station = Station.open(folder)) {
      List<String> versioned = new ArrayList<>();
      List<String> unreadable = new ArrayList<>();
      for (FactFamily family : station.get(Families.class).all) {
        Set<String> lifts =
            family.lifts().stream()
                .map(lift -> lift.fact() + " " + lift.from())
                .collect(Collectors.toSet());
        for (Class<? extends Fact> fact : family.facts()) {
          for (int from = 1; from < version(fact); from++) {
            String needed = fact.getSimpleName() + " " + from;
            versioned.add(needed);
            if (!lifts.remove(needed)) {
              unreadable.add(needed);
            }
          }
        }
        assertThat(lifts).as("lifts that no fact of %s asks for", family.family()).isEmpty();
      }
      assertThat(unreadable).as("old entries nobody could read").isEmpty();
      assertThat(versioned).contains("TransferStepped 1", "LevelRaised 1");
    }
  }

  private static int version(Class<? extends Fact> fact) {
    FactVersion version = fact.getAnnotation(FactVersion.class);
    return version == null ? 1 : version.value();
  }
}

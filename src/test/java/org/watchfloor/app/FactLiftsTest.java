package org.watchfloor.app;

import static org.assertj.core.api.Assertions.assertThat;

import com.google.inject.Inject;
import java.lang.reflect.RecordComponent;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.watchfloor.journal.Fact;
import org.watchfloor.journal.FactFamily;
import org.watchfloor.journal.FactVersion;
import org.watchfloor.journal.RowFact;
import org.watchfloor.journal.Together;
import org.watchfloor.store.DataFolder;
import org.watchfloor.support.EmptyTables;
import org.watchfloor.team.grid.GridFact.RiskPaired;

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

  /** A row that does not say what was before it stands whole and hides what others changed. */
  @Test
  void everyRowOfARegisterSaysWhatItWasBefore() {
    DataFolder.create(folder, "ZS-DH", "示例");
    EmptyTables.in(folder);
    try (Station station = Station.open(folder)) {
      List<Class<? extends Fact>> rows =
          station.get(Families.class).all.stream()
              .flatMap(family -> family.facts().stream())
              .filter(RowFact.class::isAssignableFrom)
              .filter(fact -> fact != RiskPaired.class)
              .toList();
      assertThat(rows).hasSizeGreaterThan(10);
      for (Class<? extends Fact> fact : rows) {
        List<RecordComponent> parts = List.of(fact.getRecordComponents());
        assertThat(parts).as("%s", fact).extracting(RecordComponent::getName).contains("was");
        Class<?> row = parts.getFirst().getType();
        assertThat(row.isRecord()).as("%s begins with its row", fact).isTrue();
        List<String> fields =
            Stream.of(row.getRecordComponents()).map(RecordComponent::getName).toList();
        for (Together group : row.getAnnotationsByType(Together.class)) {
          assertThat(fields).as("fields of %s that go together", row).contains(group.value());
        }
        assertThat(fields.contains("pointSource"))
            .as("%s says where its place came from, and that goes with the place", row)
            .isEqualTo(
                Stream.of(row.getAnnotationsByType(Together.class))
                    .anyMatch(group -> List.of(group.value()).contains("pointSource")));
      }
    }
  }

  private static int version(Class<? extends Fact> fact) {
    FactVersion version = fact.getAnnotation(FactVersion.class);
    return version == null ? 1 : version.value();
  }
}

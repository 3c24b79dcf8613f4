package org.watchfloor.app;

import static org.assertj.core.api.Assertions.assertThat;

import com.google.inject.Inject;
import java.lang.reflect.RecordComponent;
import java.nio.file.Path;
import java.util.Arrays;
import java.util.List;
import java.util.Set;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.watchfloor.base.Language;
import org.watchfloor.base.Texts;
import org.watchfloor.conflict.Contradictions;
import org.watchfloor.journal.SubjectStore;
import org.watchfloor.store.DataFolder;
import org.watchfloor.support.EmptyTables;

/** A contradiction about any kind of thing can be told: one that cannot would hide all others. */
class ConflictKindsTest {
  /** Every table of the whole console. */
  static final class Stores {
    final Set<SubjectStore<?>> all;

    @Inject
    Stores(Set<SubjectStore<?>> all) {
      this.all = all;
    }
  }

  @TempDir Path folder;

  @Test
  void everyKindThatKeepsContradictionsHasAName() {
    DataFolder.create(folder, "ZS-DH", "示例");
    EmptyTables.in(folder);
    try (Station station = Station.open(folder)) {
      List<String> kinds =
          station.get(Stores.class).all.stream()
              .filter(store -> contradicts(store.stateType()))
              .map(SubjectStore::kind)
              .sorted()
              .toList();
      assertThat(kinds).contains("pairing", "team", "transfer", "incident");
      for (Language language : Language.values()) {
        Texts texts = new Texts(language);
        assertThat(kinds)
            .as("%s", language)
            .allSatisfy(kind -> assertThat(texts.get("conflict.kind." + kind)).isNotBlank());
      }
    }
  }

  private static boolean contradicts(Class<?> state) {
    RecordComponent[] parts = state.getRecordComponents();
    return parts != null
        && Arrays.stream(parts).anyMatch(part -> part.getType() == Contradictions.class);
  }
}

package org.watchfloor.app;

import static org.assertj.core.api.Assertions.assertThat;

import com.google.inject.Inject;
import java.lang.reflect.RecordComponent;
import java.nio.file.Path;
import java.util.Arrays;
import java.util.List;
import java.util.Set;
import java.util.stream.Collectors;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.watchfloor.base.Language;
import org.watchfloor.base.Texts;
import org.watchfloor.conflict.Contradictions;
import org.watchfloor.journal.SubjectStore;
import org.watchfloor.store.DataFolder;
import org.watchfloor.support.EmptyTables;
import org.watchfloor.table.Register;

/** A contradiction about any kind of thing can be told: one that cannot would hide all others. */
class ConflictKindsTest {
  /** Every table of the whole console. */
  static final class Stores {
    final Set<SubjectStore<?>> all;
    final Set<Class<?>> rows;

    @Inject
    Stores(Set<SubjectStore<?>> all, Set<Register<?>> registers) {
      this.all = all;
      this.rows =
          registers.stream()
              .flatMap(register -> register.record().stream())
              .collect(Collectors.toSet());
    }
  }

  @TempDir Path folder;

  @Test
  void everyKindThatKeepsContradictionsHasAName() {
    DataFolder.create(folder, "ZS-DH", "示例");
    EmptyTables.in(folder);
    try (Station station = Station.open(folder)) {
      Stores stores = station.get(Stores.class);
      List<String> kinds =
          stores.all.stream()
              .filter(store -> contradicts(store.stateType(), stores.rows))
              .map(SubjectStore::kind)
              .sorted()
              .toList();
      assertThat(kinds).contains("pairing", "team", "transfer", "incident", "contact", "threshold");
      for (Language language : Language.values()) {
        Texts texts = new Texts(language);
        assertThat(kinds)
            .as("%s", language)
            .allSatisfy(kind -> assertThat(texts.get("conflict.kind." + kind)).isNotBlank());
      }
    }
  }

  /** It keeps contradictions itself, or is a row of a register or has one. */
  private static boolean contradicts(Class<?> state, Set<Class<?>> rows) {
    RecordComponent[] parts = state.getRecordComponents();
    return rows.contains(state)
        || parts != null
            && Arrays.stream(parts)
                .map(RecordComponent::getType)
                .anyMatch(type -> type == Contradictions.class || rows.contains(type));
  }
}

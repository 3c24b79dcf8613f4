package org.watchfloor.conflict;

import jakarta.inject.Inject;
import jakarta.inject.Singleton;
import java.util.List;
import java.util.Map;
import java.util.function.Function;
import java.util.stream.Collectors;
import org.watchfloor.journal.RecordJson;
import org.watchfloor.journal.SubjectStore;
import org.watchfloor.store.Database;

/** The contradictions that were handed on. */
@Singleton
final class ConflictMatterStore extends SubjectStore<ConflictMatter> {
  @Inject
  ConflictMatterStore(Database database, RecordJson json) {
    super(
        database,
        json,
        ConflictMatter.KIND,
        "conflict_matter",
        ConflictMatter.class,
        new ConflictMatterFold(),
        List.of());
  }

  Map<String, ConflictMatter> byId() {
    return list().stream().collect(Collectors.toMap(ConflictMatter::id, Function.identity()));
  }
}

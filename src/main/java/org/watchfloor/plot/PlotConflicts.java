package org.watchfloor.plot;

import jakarta.inject.Inject;
import java.util.List;
import java.util.Optional;
import org.watchfloor.base.Message;
import org.watchfloor.conflict.Conflict;
import org.watchfloor.conflict.ConflictSource;
import org.watchfloor.journal.Subject;

/** What was written apart about plots, as the fold found it. */
final class PlotConflicts implements ConflictSource {
  private final PlotStore store;

  @Inject
  PlotConflicts(PlotStore store) {
    this.store = store;
  }

  @Override
  public List<Conflict> open() {
    return store.list().stream()
        .flatMap(item ->
            item.contradictions().open().stream()
                .map(what -> Conflict.of(store.subject(item.id()), what)))
        .toList();
  }

  @Override
  public Optional<Message> name(Subject subject) {
    return ConflictSource.of(
        subject,
        store,
        item ->
            Message.of(
                "conflict.about.number",
                item.details().label().isBlank() ? item.id() : item.details().label()));
  }
}

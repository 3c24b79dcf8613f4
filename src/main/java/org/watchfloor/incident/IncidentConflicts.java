package org.watchfloor.incident;

import jakarta.inject.Inject;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import org.watchfloor.base.Message;
import org.watchfloor.conflict.Conflict;
import org.watchfloor.conflict.ConflictSource;
import org.watchfloor.conflict.Contradiction;
import org.watchfloor.journal.EntryId;
import org.watchfloor.journal.Subject;

/**
 * What stations wrote apart about incidents: what the folds found on each, links that run in a
 * ring, and open incidents two stations took that may be the same.
 */
final class IncidentConflicts implements ConflictSource {
  private static final Comparator<Incident> FIRST_TOLD =
      Comparator.comparing((Incident incident) -> incident.details().receivedAt())
          .thenComparing(Incident::id);

  private static final Set<String> KINDS = Set.of("incident", "figure", "report");

  private final IncidentStore store;
  private final Likeness likeness;

  @Inject
  IncidentConflicts(IncidentStore store, IncidentTypes types) {
    this.store = store;
    this.likeness = new Likeness(types);
  }

  @Override
  public List<Conflict> open() {
    List<Incident> all = store.list();
    List<Conflict> found = new ArrayList<>();
    for (Incident incident : all) {
      incident.contradictions().open().forEach(what -> found.add(conflict(incident, what)));
    }
    List<Incident> reported = all.stream().filter(Incident::open).toList();
    Duplicates duplicates = new Duplicates(all);
    rings(reported, duplicates, found);
    twice(reported.stream().filter(duplicates::isMain).sorted(FIRST_TOLD).toList(), found);
    return found;
  }

  @Override
  public Optional<Message> name(Subject subject) {
    // Figures and reports of an incident bear its number.
    return KINDS.contains(subject.kind())
        ? store
            .find(subject.id())
            .map(found -> ConflictSource.called(found.state().details().place(), subject.id()))
        : Optional.empty();
  }

  /** The main of a ring is linked itself: its own link is against the one that leads to it. */
  private static void rings(List<Incident> open, Duplicates duplicates, List<Conflict> found) {
    for (Incident main : open) {
      if (main.duplicateOf() == null || !duplicates.isMain(main)) {
        continue;
      }
      open.stream()
          .filter(other -> main.id().equals(other.duplicateOf()))
          .filter(other -> duplicates.inRing(other))
          .forEach(other ->
              add(
                  main,
                  new Contradiction(
                      "incident.conflict.ring",
                      other.wroteLast(Incident.LINK),
                      main.wroteLast(Incident.LINK)),
                  found));
    }
  }

  private void twice(List<Incident> mains, List<Conflict> found) {
    for (int i = 0; i < mains.size(); i++) {
      for (Incident later : mains.subList(i + 1, mains.size())) {
        Incident first = mains.get(i);
        if (!station(first).equals(station(later)) && likeness.between(first, later)) {
          add(
              later,
              new Contradiction(
                  "incident.conflict.takenTwice", first.reportedBy(), later.reportedBy()),
              found);
        }
      }
    }
  }

  private static String station(Incident incident) {
    return EntryId.parse(incident.reportedBy()).station();
  }

  private static void add(Incident incident, Contradiction what, List<Conflict> found) {
    if (!incident.contradictions().hasSettled(what.counts(), what.against())) {
      found.add(conflict(incident, what));
    }
  }

  private static Conflict conflict(Incident incident, Contradiction what) {
    return Conflict.of(IncidentService.subject(incident.id()), what);
  }
}

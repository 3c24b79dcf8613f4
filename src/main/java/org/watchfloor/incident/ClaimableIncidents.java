package org.watchfloor.incident;

import jakarta.inject.Inject;
import java.util.Optional;
import org.watchfloor.base.Message;
import org.watchfloor.claim.Claimable;
import org.watchfloor.conflict.ConflictSource;
import org.watchfloor.journal.Versioned;

/** An incident is somebody's until it is closed; one told twice is worked on as the other. */
final class ClaimableIncidents implements Claimable {
  private final IncidentStore store;

  @Inject
  ClaimableIncidents(IncidentStore store) {
    this.store = store;
  }

  @Override
  public String kind() {
    return IncidentService.KIND;
  }

  @Override
  public boolean open(String id) {
    return store
        .find(id)
        .map(Versioned::state)
        .filter(incident -> incident.open() && incident.duplicateOf() == null)
        .isPresent();
  }

  @Override
  public Optional<Message> name(String id) {
    return store.find(id).map(found -> ConflictSource.called(found.state().details().place(), id));
  }
}

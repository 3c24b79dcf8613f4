package org.watchfloor.response;

import jakarta.inject.Inject;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;
import org.watchfloor.base.Message;
import org.watchfloor.pending.Due;
import org.watchfloor.pending.DueItems;

/** A response in force must be ended or given a new term by its 预计期限. */
final class DueResponses implements DueItems {
  private final ResponseStore store;

  @Inject
  DueResponses(ResponseStore store) {
    this.store = store;
  }

  @Override
  public List<Due> pending() {
    return store.open().stream()
        .filter(response -> response.stage().inForce())
        .flatMap(DueResponses::due)
        .toList();
  }

  private static Stream<Due> due(Response response) {
    return response.terms().stream()
        .map(terms ->
            new Due(
                ResponseService.KIND,
                response.id(),
                Message.of(
                    "response.due.term",
                    Names.of(
                        response.hazard(),
                        Optional.of(response.unitName()).filter(name -> !name.isEmpty())),
                    Names.of(response.level())),
                terms.expectedUntil()));
  }
}

package org.watchfloor.response;

import jakarta.inject.Inject;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Stream;
import org.watchfloor.base.Message;
import org.watchfloor.conflict.Conflict;
import org.watchfloor.conflict.ConflictSource;
import org.watchfloor.conflict.Contradiction;
import org.watchfloor.journal.Subject;

/**
 * What stations decided apart about responses: the next decision that fits settles it as well. Two
 * machines of one headquarters that both started the same stand there until one is ended.
 */
final class ResponseConflicts implements ConflictSource {
  private final ResponseStore store;

  @Inject
  ResponseConflicts(ResponseStore store) {
    this.store = store;
  }

  @Override
  public List<Conflict> open() {
    Stream<Conflict> decisions =
        store.list().stream()
            .flatMap(response ->
                response.contradictions().stream()
                    .map(one ->
                        Conflict.of(
                            new Subject(ResponseService.KIND, response.id()),
                            new Contradiction(
                                "response.conflict.decision", one.counts(), one.against()))))
            .distinct();
    return Stream.concat(decisions, twice().stream()).toList();
  }

  @Override
  public Optional<Message> name(Subject subject) {
    return ConflictSource.of(
        subject,
        store,
        response ->
            ConflictSource.called(
                Message.of(
                    "conflict.about.pair",
                    response.unitName(),
                    Message.of("response.hazard." + response.hazard().name())),
                response.id()));
  }

  private List<Conflict> twice() {
    List<Conflict> found = new ArrayList<>();
    Map<String, Response> first = new HashMap<>();
    List<Response> standing =
        store.open().stream().sorted(Comparator.comparing(Response::began)).toList();
    for (Response one : standing) {
      Response other = first.putIfAbsent(one.hazard() + "/" + one.unit(), one);
      if (other != null) {
        found.add(
            Conflict.of(
                new Subject(ResponseService.KIND, one.id()),
                new Contradiction(
                    "response.conflict.twice",
                    other.steps().getFirst().entry(),
                    one.steps().getFirst().entry())));
      }
    }
    return found;
  }
}

package org.watchfloor.response.superior;

import jakarta.inject.Inject;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;
import org.watchfloor.base.Message;
import org.watchfloor.pending.Due;
import org.watchfloor.pending.DueItems;
import org.watchfloor.response.Response;
import org.watchfloor.response.ResponseService;
import org.watchfloor.response.plan.EndCondition;
import org.watchfloor.response.plan.PlanLevel;

/**
 * A response of this headquarters that stands although the one above ended its own: to be ended,
 * lowered or kept, by a decision.
 */
final class DueEndings implements DueItems {
  private final SuperiorService superiors;
  private final ResponseService responses;

  @Inject
  DueEndings(SuperiorService superiors, ResponseService responses) {
    this.superiors = superiors;
    this.responses = responses;
  }

  @Override
  public List<Due> pending() {
    List<SuperiorWord> ended =
        superiors.current().stream().filter(word -> word.level().isEmpty()).toList();
    return ended.isEmpty()
        ? List.of()
        : responses.open().stream()
            .filter(one -> one.stage().inForce() && responses.ofHeadquarters(one))
            .flatMap(one -> due(one, ended).stream())
            .toList();
  }

  private Optional<Due> due(Response response, List<SuperiorWord> ended) {
    return ended.stream()
        .filter(word -> word.hazard() == response.hazard())
        .filter(word -> asks(response) && untouchedSince(response, word))
        .findFirst()
        .map(word ->
            new Due(
                ResponseService.KIND,
                response.id(),
                Message.of(
                    "response.superior.due",
                    SuperiorWords.said(word.issuer(), word.hazard(), word.level()),
                    Message.of("response.level." + response.level().name())),
                word.at()));
  }

  /** Whether the plan of a response names the end above as a condition of its own end. */
  private boolean asks(Response response) {
    return responses
        .planOf(response)
        .flatMap(plan -> plan.find(response.level()))
        .map(PlanLevel::endAny)
        .orElse(List.of())
        .stream()
        .anyMatch(EndCondition.SuperiorEnded.class::isInstance);
  }

  /** A decision taken after that word is the answer to it. */
  private static boolean untouchedSince(Response response, SuperiorWord word) {
    return Stream.concat(
            response.terms().stream().map(Response.Terms::startedAt),
            response.steps().stream().map(Response.Step::recordedAt))
        .noneMatch(at -> at.isAfter(word.at()));
  }
}

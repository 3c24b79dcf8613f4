package org.watchfloor.response.confirmation;

import jakarta.inject.Inject;
import java.util.List;
import java.util.stream.Stream;
import org.watchfloor.base.Message;
import org.watchfloor.pending.Due;
import org.watchfloor.pending.DueItems;
import org.watchfloor.response.ResponseService;
import org.watchfloor.response.SecondOfficerRule;

/** Requests must be answered, and decisions that did not wait be confirmed, in the house's time. */
final class DueConfirmations implements DueItems {
  private final Confirmations confirmations;
  private final SecondOfficerRule rule;

  @Inject
  DueConfirmations(Confirmations confirmations, SecondOfficerRule rule) {
    this.confirmations = confirmations;
    this.rule = rule;
  }

  @Override
  public List<Due> pending() {
    Stream<Due> asked =
        confirmations.pending().stream()
            .map(one ->
                new Due(
                    Confirmations.KIND,
                    one.id(),
                    Message.of("response.confirm.due", ConfirmationWords.act(one.asked())),
                    one.due(rule.confirmWithin())));
    Stream<Due> overridden =
        confirmations.overridden().stream()
            .map(one ->
                new Due(
                    ResponseService.KIND,
                    one.response().id(),
                    Message.of(
                        "response.confirm.overrideDue",
                        ConfirmationWords.act(one.response(), one.step())),
                    one.step().recordedAt().plus(rule.overrideWithin())));
    return Stream.concat(asked, overridden).toList();
  }
}

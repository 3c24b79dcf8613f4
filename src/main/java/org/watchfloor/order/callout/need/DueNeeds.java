package org.watchfloor.order.callout.need;

import jakarta.inject.Inject;
import java.util.List;
import java.util.Optional;
import org.watchfloor.base.Message;
import org.watchfloor.pending.Due;
import org.watchfloor.pending.DueItems;
import org.watchfloor.warning.Warning;
import org.watchfloor.warning.WarningService;
import org.watchfloor.warning.WarningWords;

/**
 * Call-outs that warnings ask for must begin, or be declined, in the time of the rules; one that
 * should have begun by itself and was refused is due from then on.
 */
final class DueNeeds implements DueItems {
  private final CalloutNeeds needs;
  private final AutomaticRefusals refusals;

  @Inject
  DueNeeds(CalloutNeeds needs, AutomaticRefusals refusals) {
    this.needs = needs;
    this.refusals = refusals;
  }

  @Override
  public List<Due> pending() {
    return needs.undecided().stream().map(this::due).toList();
  }

  private Due due(Warning warning) {
    Optional<AutomaticRefusals.Refusal> refused = refusals.find(warning.id());
    Message title = WarningWords.title(warning);
    return new Due(
        WarningService.KIND,
        warning.id(),
        refused
            .map(one -> Message.of("callout.due.refused", title, one.why()))
            .orElseGet(() -> Message.of("callout.due.need", title)),
        refused.map(AutomaticRefusals.Refusal::since).orElseGet(() -> needs.due(warning)));
  }
}

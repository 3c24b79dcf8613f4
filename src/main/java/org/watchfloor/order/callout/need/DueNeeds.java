package org.watchfloor.order.callout.need;

import jakarta.inject.Inject;
import java.util.List;
import org.watchfloor.base.Message;
import org.watchfloor.pending.Due;
import org.watchfloor.pending.DueItems;
import org.watchfloor.warning.WarningService;
import org.watchfloor.warning.WarningWords;

/** Call-outs that warnings ask for must begin, or be declined, in the time of the rules. */
final class DueNeeds implements DueItems {
  private final CalloutNeeds needs;

  @Inject
  DueNeeds(CalloutNeeds needs) {
    this.needs = needs;
  }

  @Override
  public List<Due> pending() {
    return needs.undecided().stream()
        .map(warning ->
            new Due(
                WarningService.KIND,
                warning.id(),
                Message.of("callout.due.need", WarningWords.title(warning)),
                needs.due(warning)))
        .toList();
  }
}

package org.watchfloor.order.instruction;

import jakarta.inject.Inject;
import java.util.List;
import java.util.Objects;
import org.watchfloor.base.Message;
import org.watchfloor.pending.Due;
import org.watchfloor.pending.DueItems;

/** The answers leaders expect by a moment. */
final class DueAnswers implements DueItems {
  private final InstructionService instructions;

  @Inject
  DueAnswers(InstructionService instructions) {
    this.instructions = instructions;
  }

  @Override
  public List<Due> pending() {
    return instructions.open().stream()
        .filter(one -> one.deadline() != null)
        .map(one ->
            new Due(
                InstructionService.KIND,
                one.number(),
                Message.of("order.due.answer", one.number(), one.giver(), one.text()),
                Objects.requireNonNull(one.deadline())))
        .toList();
  }
}

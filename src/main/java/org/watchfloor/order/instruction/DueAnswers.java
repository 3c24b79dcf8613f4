package org.watchfloor.order.instruction;

import jakarta.inject.Inject;
import java.util.List;
import java.util.Optional;
import org.watchfloor.base.Message;
import org.watchfloor.order.chase.ChasePlan;
import org.watchfloor.pending.Due;
import org.watchfloor.pending.DueItems;

/**
 * What leaders' instructions wait for, one line for each until it is answered: that it is passed
 * on, that the orders made of it are done, that the leader is told.
 */
final class DueAnswers implements DueItems {
  private final InstructionService instructions;
  private final ChasePlan plan;

  @Inject
  DueAnswers(InstructionService instructions, ChasePlan plan) {
    this.instructions = instructions;
    this.plan = plan;
  }

  @Override
  public List<Due> pending() {
    return instructions.open().stream()
        .map(instructions::track)
        .flatMap(track -> due(track).stream())
        .toList();
  }

  private Optional<Due> due(InstructionTrack track) {
    return track
        .due(plan.instructions())
        .map(
            at -> new Due(InstructionService.KIND, track.instruction().number(), words(track), at));
  }

  private static Message words(InstructionTrack track) {
    Instruction one = track.instruction();
    return switch (track.stage()) {
      case TO_PASS -> Message.of("order.due.pass", one.number(), one.giver(), one.text());
      case RUNNING ->
          Message.of(
              "order.due.running",
              one.number(),
              one.giver(),
              track.running().size(),
              track.unsigned(),
              track.running().getFirst().number(),
              one.text());
      case TO_ANSWER, ANSWERED, CONTENT ->
          Message.of("order.due.answer", one.number(), one.giver(), one.text());
    };
  }
}

package org.watchfloor.order.view;

import java.time.Instant;
import java.util.Comparator;
import org.watchfloor.order.instruction.Instruction;

/**
 * A leader's instruction as a line of the board.
 *
 * @param instruction the instruction
 * @param orders how many orders were made of it
 * @param running how many of those are open
 */
record InstructionRow(Instruction instruction, long orders, long running) {
  /** Unanswered first, the earliest expected on top. */
  static final Comparator<InstructionRow> UNANSWERED_FIRST =
      Comparator.comparing((InstructionRow row) -> !row.instruction().open())
          .thenComparing(InstructionRow::due)
          .thenComparing(InstructionRow::number);

  String number() {
    return instruction.number();
  }

  private Instant due() {
    Instant deadline = instruction.deadline();
    return deadline == null ? instruction.at() : deadline;
  }
}

package org.watchfloor.order.view;

import java.time.Instant;
import java.util.Comparator;
import org.jspecify.annotations.Nullable;
import org.watchfloor.order.chase.InstructionTimes;
import org.watchfloor.order.instruction.Instruction;
import org.watchfloor.order.instruction.InstructionStage;
import org.watchfloor.order.instruction.InstructionTrack;

/**
 * A leader's instruction as a line of the board.
 *
 * @param track it and the orders made of it
 * @param stage how far it is
 * @param due from when on what is next is late; null once it is answered
 * @param late whether that is so now
 */
record InstructionRow(
    InstructionTrack track, InstructionStage stage, @Nullable Instant due, boolean late) {
  /** Unanswered first, what is due first on top; the answered, the latest on top. */
  static final Comparator<InstructionRow> UNANSWERED_FIRST =
      Comparator.comparing((InstructionRow row) -> row.due == null)
          .thenComparing(InstructionRow::place)
          .thenComparing(InstructionRow::number);

  static InstructionRow of(InstructionTrack track, InstructionTimes times, Instant now) {
    Instant due = track.due(times).orElse(null);
    return new InstructionRow(track, track.stage(), due, due != null && now.isAfter(due));
  }

  Instruction instruction() {
    return track.instruction();
  }

  String number() {
    return instruction().number();
  }

  private long place() {
    return due == null ? -instruction().at().toEpochMilli() : due.toEpochMilli();
  }
}

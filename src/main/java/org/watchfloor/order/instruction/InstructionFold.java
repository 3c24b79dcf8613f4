package org.watchfloor.order.instruction;

import java.util.List;
import org.jspecify.annotations.Nullable;
import org.watchfloor.conflict.ConflictFact.ConflictSettled;
import org.watchfloor.conflict.Contradictions;
import org.watchfloor.journal.Entry;
import org.watchfloor.journal.Recorded;
import org.watchfloor.order.instruction.Instruction.Answer;
import org.watchfloor.order.instruction.InstructionFact.InstructionAnswered;
import org.watchfloor.order.instruction.InstructionFact.InstructionRecorded;

/**
 * How entries become an instruction. Two last answers that did not know each other are named: the
 * leader was told two things.
 */
final class InstructionFold {
  private InstructionFold() {}

  static @Nullable Instruction apply(@Nullable Instruction before, Recorded recorded) {
    Entry entry = recorded.entry();
    if (before == null) {
      return recorded.fact() instanceof InstructionRecorded fact ? recorded(fact, entry) : null;
    }
    return switch (recorded.fact()) {
      case InstructionAnswered fact -> answered(before, fact, entry);
      case ConflictSettled fact -> before.with(before.contradictions().settling(fact));
      default -> before;
    };
  }

  private static Instruction recorded(InstructionRecorded fact, Entry entry) {
    return new Instruction(
        entry.subject().id(),
        fact.post(),
        fact.person(),
        fact.text(),
        fact.channel(),
        fact.about(),
        fact.deadline(),
        entry.happenedAt(),
        entry.recordedAt(),
        entry.actor().officer(),
        List.of(),
        Contradictions.NONE);
  }

  private static Instruction answered(Instruction before, InstructionAnswered fact, Entry entry) {
    Instruction now =
        before.with(
            new Answer(
                entry.happenedAt(),
                fact.text(),
                fact.channel(),
                fact.person(),
                fact.last(),
                entry.actor().officer(),
                entry.id().toString()));
    boolean apart = !fact.after().equals(before.head());
    return apart && (fact.last() || !before.open())
        ? now.with(
            before
                .contradictions()
                .plus("order.conflict.leader", entry.id().toString(), before.head()))
        : now;
  }
}

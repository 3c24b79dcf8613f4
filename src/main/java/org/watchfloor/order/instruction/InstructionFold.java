package org.watchfloor.order.instruction;

import java.util.List;
import java.util.Objects;
import org.jspecify.annotations.Nullable;
import org.watchfloor.conflict.ConflictFact.ConflictSettled;
import org.watchfloor.conflict.Contradictions;
import org.watchfloor.journal.Entry;
import org.watchfloor.journal.Recorded;
import org.watchfloor.order.instruction.Instruction.Answer;
import org.watchfloor.order.instruction.Instruction.Judgement;
import org.watchfloor.order.instruction.InstructionFact.InstructionAnswered;
import org.watchfloor.order.instruction.InstructionFact.InstructionJudged;
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
      case InstructionJudged fact -> judged(before, fact, entry);
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
                entry.id().toString(),
                null));
    boolean apart = !fact.after().equals(before.head());
    return apart && (fact.last() || !before.open())
        ? now.with(
            before
                .contradictions()
                .plus("order.conflict.leader", entry.id().toString(), before.head()))
        : now;
  }

  /** What the leader said first counts; the contrary, written apart, is named beside it. */
  private static Instruction judged(Instruction before, InstructionJudged fact, Entry entry) {
    Judgement known =
        before.answers().stream()
            .filter(one -> one.entry().equals(fact.answer()))
            .map(Answer::judgement)
            .filter(Objects::nonNull)
            .findFirst()
            .orElse(null);
    String name = entry.id().toString();
    if (known == null) {
      return before.judged(
          fact.answer(),
          new Judgement(
              entry.happenedAt(),
              fact.accepted(),
              fact.text(),
              fact.channel(),
              fact.person(),
              entry.actor().officer(),
              name));
    }
    return known.accepted() == fact.accepted()
        ? before
        : before.with(
            before.contradictions().plus("order.conflict.leaderJudged", known.entry(), name));
  }
}

package org.watchfloor.order.instruction;

import jakarta.inject.Inject;
import java.util.Set;
import org.watchfloor.base.Texts;
import org.watchfloor.journal.EntryRenderer;
import org.watchfloor.journal.Fact;
import org.watchfloor.journal.Recorded;
import org.watchfloor.order.instruction.InstructionFact.InstructionAnswered;
import org.watchfloor.order.instruction.InstructionFact.InstructionJudged;
import org.watchfloor.order.instruction.InstructionFact.InstructionRecorded;

/** Says what leaders instructed and what they were answered. */
final class InstructionRenderer implements EntryRenderer {
  @Inject
  InstructionRenderer() {}

  @Override
  public Set<Class<? extends Fact>> facts() {
    return Set.of(InstructionRecorded.class, InstructionAnswered.class, InstructionJudged.class);
  }

  @Override
  public String say(Recorded recorded, Texts texts) {
    String id = recorded.entry().subject().id();
    return switch ((InstructionFact) recorded.fact()) {
      case InstructionRecorded fact ->
          texts.get(
              "order.line.instructed",
              id,
              fact.person().isEmpty() ? fact.post() : fact.post() + " " + fact.person(),
              texts.name("order.channel", fact.channel()),
              fact.text());
      case InstructionAnswered fact ->
          texts.get(
              fact.last() ? "order.line.answered" : "order.line.answering",
              id,
              fact.person(),
              texts.name("order.channel", fact.channel()),
              fact.text());
      case InstructionJudged fact ->
          texts.get(
              fact.accepted() ? "order.line.leaderContent" : "order.line.leaderReturned",
              id,
              fact.person(),
              texts.name("order.channel", fact.channel()),
              fact.text());
    };
  }
}

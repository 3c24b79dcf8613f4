package org.watchfloor.order.instruction;

import java.time.Instant;
import org.jspecify.annotations.Nullable;
import org.watchfloor.journal.Fact;
import org.watchfloor.order.OrderBasis;
import org.watchfloor.order.OrderChannel;

/** What happens to leaders' instructions. */
public sealed interface InstructionFact extends Fact {

  /**
   * A leader gave an instruction.
   *
   * @param post the leader's post
   * @param person the leader's name; may be empty
   * @param text the words, as they were written or said
   * @param channel how they came
   * @param about what they are about
   * @param deadline by when an answer is expected; null if nobody said
   */
  record InstructionRecorded(
      String post,
      String person,
      String text,
      OrderChannel channel,
      OrderBasis about,
      @Nullable Instant deadline)
      implements InstructionFact {}

  /**
   * Somebody answered the leader.
   *
   * @param text what was answered
   * @param channel how
   * @param person whom it was told
   * @param last whether nothing more is to be done
   * @param after the entry of the last answer that stood; empty if there was none
   */
  record InstructionAnswered(
      String text, OrderChannel channel, String person, boolean last, String after)
      implements InstructionFact {}

  /**
   * The leader was content with an answer that was to be the last, or sent it back.
   *
   * @param answer the entry of the answer
   * @param accepted whether the leader was content; if not, it is open again
   * @param text what the leader said; may be empty where content
   * @param channel how that came
   * @param person who said it
   */
  record InstructionJudged(
      String answer, boolean accepted, String text, OrderChannel channel, String person)
      implements InstructionFact {}
}

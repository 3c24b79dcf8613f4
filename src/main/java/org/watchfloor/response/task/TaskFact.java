package org.watchfloor.response.task;

import java.time.Instant;
import java.util.Optional;
import org.watchfloor.journal.Fact;
import org.watchfloor.response.plan.BasisStatus;
import org.watchfloor.response.plan.ResponseLevel;

/**
 * What happens to a response task. Every fact repeats the task's text, so that a line of a timeline
 * can be read by itself.
 */
public sealed interface TaskFact extends Fact {

  /**
   * A level asked for it.
   *
   * @param response the id of the response
   * @param level the level whose list it stands in
   * @param no its number in that list
   * @param post the key of the owning post
   * @param owner the post's title at the time
   * @param text what is to be done
   * @param due when it must be done
   * @param status how sure the plan's line is
   * @param incident the incident the response answers, if it answers one
   */
  record TaskCreated(
      String response,
      ResponseLevel level,
      int no,
      String post,
      String owner,
      String text,
      Instant due,
      BasisStatus status,
      Optional<String> incident)
      implements TaskFact {}

  /** It was reported done; the note says by what, and may be empty. */
  record TaskDone(String text, String note) implements TaskFact {}

  /** Another post took it over. */
  record TaskReassigned(String text, String post, String owner, String reason)
      implements TaskFact {}

  /** Something worth knowing about it, as an obstacle or a part done. */
  record TaskNoted(String text, String note) implements TaskFact {}

  /** Another level asks for it in another time. */
  record TaskDueChanged(String text, Instant before, Instant due) implements TaskFact {}

  /** It is no longer asked for. */
  record TaskCancelled(String text, TaskCancelReason reason) implements TaskFact {}
}

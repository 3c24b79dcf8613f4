package org.watchfloor.response.plan;

import java.time.Duration;
import java.util.Optional;

/**
 * One measure a level demands: it becomes a task when the level is started.
 *
 * @param no its number within the level, 1 or more, as in the printed plan
 * @param post the key of the post that owns it
 * @param text what is to be done
 * @param limit how long after the level takes effect it must be done; positive
 * @param status how sure the line is
 * @param source the text it follows; empty where none is named
 */
public record PlanAction(
    int no, String post, String text, Duration limit, BasisStatus status, Optional<String> source) {
  public PlanAction(int no, String post, String text, Duration limit, BasisStatus status) {
    this(no, post, text, limit, status, Optional.empty());
  }

  /** Whether another level asks the same of the same post. */
  public boolean sameDemand(PlanAction other) {
    return post.equals(other.post) && text.equals(other.text);
  }
}

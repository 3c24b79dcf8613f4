package org.watchfloor.response.plan;

import java.time.Duration;
import java.util.List;
import java.util.Optional;

/**
 * An action card 应急处置卡: what one post does at one kind of event, on one page.
 *
 * @param key its name for files and records within the plan
 * @param post the key of the post it is for
 * @param title its name for people
 * @param events the codes of the incident types it is for; at least one
 * @param steps what is done, in the order of the numbers
 */
public record ActionCard(
    String key, String post, String title, List<String> events, List<CardStep> steps) {
  public ActionCard {
    events = List.copyOf(events);
    steps = List.copyOf(steps);
  }

  /**
   * One step.
   *
   * @param no its number on the card, 1 or more
   * @param text what is done
   * @param limit within what time of the report; empty for none laid down
   * @param mark how sure it is
   */
  public record CardStep(int no, String text, Optional<Duration> limit, Mark mark) {}

  /** The step of a number. */
  public Optional<CardStep> step(int no) {
    return steps.stream().filter(one -> one.no() == no).findFirst();
  }

  /** Whether it is for a type of incident. */
  public boolean isFor(String event) {
    return events.contains(event);
  }
}

package org.watchfloor.team;

import java.util.Map;
import org.watchfloor.base.Message;

/**
 * What a recommendation is asked for.
 *
 * @param crew how many people are wanted; for the sentence that a team has fewer
 * @param still the wanted capabilities and how many people each takes
 */
record CrewQuestion(LeastCrew crew, Map<Capability, Long> still) {
  /** Whether it has too few people for one thing. */
  boolean below(Option option, Capability capability) {
    return LeastCrew.below(option.team(), capability, still);
  }

  /** Whether it has too few people for all it brings. */
  boolean below(Option option) {
    return option.brings().stream().allMatch(one -> below(option, one));
  }

  /** The sentence, and that it has too few people before it. */
  Message said(Option option, Message sentence) {
    Message all = sentence;
    for (Message few : crew.said(option.team(), option.brings(), still).reversed()) {
      all = Message.of("team.crew.said", few, all);
    }
    return all;
  }
}

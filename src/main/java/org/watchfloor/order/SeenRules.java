package org.watchfloor.order;

import java.util.Objects;
import java.util.Optional;
import org.watchfloor.base.Message;
import org.watchfloor.base.RefusedException;

/**
 * An act rests on what the officer had before them: who read out one text has no signature for
 * another, and who judged one report has not judged the next. Pure.
 */
final class SeenRules {
  private SeenRules() {}

  /**
   * The text is still the one that was seen.
   *
   * @throws RefusedException with who changed it, when and why
   */
  static void sameText(Order seen, Order now) {
    Revision text = now.now();
    if (!text.act().entry().equals(seen.now().act().entry())) {
      throw RefusedException.of(
          "order.refused.textChanged",
          now.number(),
          text.act().officer(),
          StepRules.time(text.act().recordedAt()),
          text.no(),
          text.reason(),
          seen.revision());
    }
  }

  /**
   * The unit's last report, or judgement of one, is still the one that was seen.
   *
   * @throws RefusedException with what was said meanwhile
   */
  static void sameWord(Order seen, Addressee now) {
    String known = seen.at(now.to().unit()).map(Addressee::word).orElse("");
    if (known.equals(now.word())) {
      return;
    }
    Optional<Step> said =
        now.steps().stream().filter(step -> step.entry().equals(now.word())).findFirst();
    said.ifPresent(step -> {
      throw RefusedException.of(
          "order.refused.wordChanged",
          now.to().name(),
          Message.of("order.step." + step.kind().name()),
          StepRules.time(step.recordedAt()),
          step.person(),
          step.note());
    });
  }

  /**
   * It ended as it was seen to.
   *
   * @throws RefusedException if it was opened and ended again meanwhile
   */
  static void sameEnd(Order seen, Order now) {
    if (!Objects.equals(end(seen), end(now))) {
      throw RefusedException.of("order.refused.endChanged", now.number());
    }
  }

  private static String end(Order order) {
    Ending ending = order.ending();
    return ending == null ? "" : ending.act().entry();
  }
}

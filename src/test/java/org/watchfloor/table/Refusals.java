package org.watchfloor.table;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.catchThrowableOfType;

import org.assertj.core.api.ThrowableAssert.ThrowingCallable;
import org.watchfloor.base.Language;
import org.watchfloor.base.RefusedException;
import org.watchfloor.base.Texts;

/** What a refusal says, in the clerk's words. */
final class Refusals {
  static final Texts ZH = new Texts(Language.ZH);
  static final Texts EN = new Texts(Language.EN);

  private Refusals() {}

  /** The Chinese sentence; the English one must exist too and name no key. */
  static String sentence(ThrowingCallable call) {
    RefusedException refused = catchThrowableOfType(RefusedException.class, call);
    assertThat(refused).as("a refusal").isNotNull();
    assertThat(EN.say(refused.said())).doesNotContain("table.");
    return ZH.say(refused.said());
  }
}

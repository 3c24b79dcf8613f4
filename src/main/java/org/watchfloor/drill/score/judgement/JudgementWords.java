package org.watchfloor.drill.score.judgement;

import java.util.ArrayList;
import java.util.List;
import org.jspecify.annotations.Nullable;
import org.watchfloor.base.Texts;

/** What an evaluator's word comes to, in a few letters. */
public final class JudgementWords {
  private JudgementWords() {}

  /** Met or not, and the grade; whichever was said. */
  public static String verdict(@Nullable Integer grade, @Nullable Boolean met, Texts texts) {
    List<String> said = new ArrayList<>();
    if (met != null) {
      said.add(texts.get(met ? "score.judged.met" : "score.judged.notMet"));
    }
    if (grade != null) {
      said.add(texts.get("score.judged.grade", grade, JudgementService.BEST));
    }
    return String.join(" ", said);
  }
}

package org.watchfloor.incident.figure;

import java.math.BigDecimal;
import java.util.List;
import org.jspecify.annotations.Nullable;
import org.watchfloor.incident.Severity;
import org.watchfloor.incident.rule.Channel;
import org.watchfloor.journal.Fact;

/** What happens to the figures of an incident. */
public sealed interface FigureFact extends Fact {

  /**
   * Somebody said a number.
   *
   * @param indicator the key of the figure
   * @param said who said it
   * @param replaces whether it stands in the place of the current one
   * @param after the name of the claim that was current to whoever wrote it; null if none was
   * @param alone whether one officer may lower this figure, by the rules of that day
   * @param reason why the number is replaced; needed for a lower one
   * @param note more in words; may be empty
   */
  record FigureReported(
      String indicator,
      BigDecimal value,
      String said,
      Channel channel,
      boolean replaces,
      @Nullable String after,
      boolean alone,
      String reason,
      String note)
      implements FigureFact {}

  /**
   * A second officer agreed that the number is lower.
   *
   * @param claim the name of the claim
   */
  record DecreaseConfirmed(String claim) implements FigureFact {}

  /**
   * It was found out which of two claims holds.
   *
   * @param counts the name of the one that holds
   * @param against the name of the other
   */
  record FigureSettled(String counts, String against, String reason) implements FigureFact {}

  /**
   * The severity the figures propose was not taken.
   *
   * @param proposed what they propose
   * @param claims the names of the claims it rests on
   */
  record SeverityKept(Severity proposed, List<String> claims, String reason) implements FigureFact {
    public SeverityKept {
      claims = List.copyOf(claims);
    }
  }
}

package org.watchfloor.supply.reserve;

import java.math.BigDecimal;
import org.watchfloor.journal.Fact;

/** What a headquarters says of its own norms of reserves 储备定额. Subject is the norm. */
public sealed interface ReserveFact extends Fact {

  /**
   * It laid down how much should be kept.
   *
   * @param goods what the goods are called
   * @param unit what the norm counts them in
   * @param per for one of what
   * @param amount how much, above 0
   * @param source the text it is from
   */
  record NormLaidDown(String goods, String unit, Measure per, BigDecimal amount, String source)
      implements ReserveFact {}

  /**
   * It took its own amount back: what the program says holds again.
   *
   * @param goods what the goods are called
   * @param per for one of what
   */
  record NormTakenBack(String goods, Measure per) implements ReserveFact {}
}

package org.watchfloor.exchange.fleet;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;

/**
 * Histories that once broke a promise, as short as they got. What an act does follows from its luck
 * and from what is there: when a hand learns something new its acts may become others.
 */
class FoundHistoriesTest {

  @Test
  void aHistoryReadsBackAsItIsTold() {
    History history = History.random(1);

    assertThat(History.read(history.toString())).isEqualTo(history);
  }

  /** Two stations take over apart: each has its own watch, whoever began last. */
  @Test
  void eachStationStaysOnDuty() {
    sail(
        """
        0 25760
        1 shifts 8004
        0 shifts 9202
        """);
  }

  private static void sail(String script) {
    try (Voyage voyage = new Voyage()) {
      assertThat(voyage.breaks(History.read(script))).isEmpty();
    }
  }
}

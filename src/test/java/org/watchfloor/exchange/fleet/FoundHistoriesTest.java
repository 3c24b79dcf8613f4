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
}

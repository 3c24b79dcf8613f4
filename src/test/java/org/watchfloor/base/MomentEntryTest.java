package org.watchfloor.base;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.Instant;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

/** Moments as officers type them; it is 10:10 on 20 July in Beijing. */
class MomentEntryTest {
  private static final Instant NOW = Instant.parse("2026-07-20T02:10:00Z");

  @ParameterizedTest
  @CsvSource({
    "24, 2026-07-21T02:10:00Z",
    "+6, 2026-07-20T08:10:00Z",
    "２４, 2026-07-21T02:10:00Z",
    "18:00, 2026-07-20T10:00:00Z",
    "08:00, 2026-07-21T00:00:00Z",
    "07-22 08：30, 2026-07-22T00:30:00Z",
    "01-03 08:00, 2027-01-03T00:00:00Z",
    "07-20 09:00, 2026-07-20T01:00:00Z",
    "05-01 08:00, 2026-05-01T00:00:00Z",
    "2026-07-22 08:30, 2026-07-22T00:30:00Z"
  })
  void readsAMomentToCome(String typed, Instant moment) {
    assertThat(MomentEntry.toCome(typed, NOW)).contains(moment);
  }

  @ParameterizedTest
  @CsvSource({
    "-15, 2026-07-20T01:55:00Z",
    "08:00, 2026-07-20T00:00:00Z",
    "12:00, 2026-07-20T04:00:00Z",
    "07-19 23:50, 2026-07-19T15:50:00Z"
  })
  void readsAMomentNearNow(String typed, Instant moment) {
    assertThat(MomentEntry.near(typed, NOW)).contains(moment);
  }

  @ParameterizedTest
  @ValueSource(strings = {"", "soon", "25:00", "13-40 08:00", "02-30 08:00", "8:5"})
  void doesNotGuess(String typed) {
    assertThat(MomentEntry.toCome(typed, NOW)).isEmpty();
    assertThat(MomentEntry.near(typed, NOW)).isEmpty();
  }

  /** At 10:10; shortly ahead stays ahead, to be refused, half a day ahead was yesterday. */
  @ParameterizedTest
  @CsvSource({
    "-15, 2026-07-20T01:55:00Z",
    "10:20, 2026-07-20T02:20:00Z",
    "09:50, 2026-07-20T01:50:00Z",
    "23:50, 2026-07-19T15:50:00Z",
    "07-20 23:50, 2026-07-20T15:50:00Z"
  })
  void readsAMomentThatHappened(String typed, Instant moment) {
    assertThat(MomentEntry.happened(typed, NOW)).contains(moment);
  }

  @Test
  void aNumberWithoutAMinusIsNoMomentNearNow() {
    assertThat(MomentEntry.near("24", NOW)).isEmpty();
  }
}

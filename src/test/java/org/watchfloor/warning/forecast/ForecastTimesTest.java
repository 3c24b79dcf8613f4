package org.watchfloor.warning.forecast;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.Instant;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** The times of a forecast as they are said on the telephone, shortly after midnight too. */
class ForecastTimesTest {
  /** 00:10 of the 21st in Beijing. */
  private static final Instant NOW = Instant.parse("2026-07-20T16:10:00Z");

  @ParameterizedTest
  @CsvSource({
    "20:00, 2026-07-20T12:00:00Z",
    "-10, 2026-07-20T16:00:00Z",
    "00:05, 2026-07-20T16:05:00Z",
    "2026-07-19 08:00, 2026-07-19T00:00:00Z"
  })
  void itWasIssuedAtATimeThatIsPast(String typed, Instant means) {
    assertThat(ForecastTimes.issued(typed, NOW)).contains(means);
  }

  @ParameterizedTest
  @CsvSource({
    "12, 2026-07-21T04:10:00Z",
    "08:00, 2026-07-21T00:00:00Z",
    "00:05, 2026-07-21T16:05:00Z",
    "07-22 08:00, 2026-07-22T00:00:00Z",
    "2026-07-22 08:00, 2026-07-22T00:00:00Z"
  })
  void itEndsAtOneToCome(String typed, Instant means) {
    assertThat(ForecastTimes.until(typed, NOW)).contains(means);
  }

  @ParameterizedTest
  @CsvSource({
    "02:00, 2026-07-20T18:00:00Z",
    "20:00, 2026-07-20T12:00:00Z",
    "3, 2026-07-20T19:10:00Z",
    "-10, 2026-07-20T16:00:00Z",
    "2026-07-20 08:00, 2026-07-20T00:00:00Z"
  })
  void itBeginsWithinTheDayBeforeItsEnd(String typed, Instant means) {
    Instant until = Instant.parse("2026-07-21T00:00:00Z");
    assertThat(ForecastTimes.from(typed, until, NOW)).contains(means);
  }

  @Test
  void whatIsNoTimeIsNone() {
    assertThat(ForecastTimes.issued("今晚", NOW)).isEmpty();
    assertThat(ForecastTimes.issued("", NOW)).isEmpty();
    assertThat(ForecastTimes.until("25:00", NOW)).isEmpty();
    assertThat(ForecastTimes.from("早", NOW, NOW)).isEmpty();
  }
}

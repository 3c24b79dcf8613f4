package org.watchfloor.duty.sheet;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.Instant;
import java.time.LocalDate;
import java.time.LocalTime;
import org.junit.jupiter.api.Test;

class PaperTimeTest {
  private static final Instant NOW = at("2026-07-21T12:00");

  private static Instant at(String beijing) {
    return Instant.parse(beijing + ":00+08:00");
  }

  private static Instant following(String time, String before) {
    return PaperTime.following(PaperTime.read(time).orElseThrow(), at(before), NOW);
  }

  @Test
  void readsTimesAsTheyStandOnPaper() {
    assertThat(PaperTime.read("0215")).contains(LocalTime.of(2, 15));
    assertThat(PaperTime.read("215")).contains(LocalTime.of(2, 15));
    assertThat(PaperTime.read("2:15")).contains(LocalTime.of(2, 15));
    assertThat(PaperTime.read("０２：１５")).contains(LocalTime.of(2, 15));
    assertThat(PaperTime.read("2460")).isEmpty();
    assertThat(PaperTime.read("two")).isEmpty();
  }

  @Test
  void readsDaysTheLastSuch() {
    LocalDate today = LocalDate.of(2026, 7, 21);
    assertThat(PaperTime.day("07-20", today)).contains(LocalDate.of(2026, 7, 20));
    assertThat(PaperTime.day("0720", today)).contains(LocalDate.of(2026, 7, 20));
    assertThat(PaperTime.day("2025-07-20", today)).contains(LocalDate.of(2025, 7, 20));
    assertThat(PaperTime.day("12-31", today)).contains(LocalDate.of(2025, 12, 31));
    assertThat(PaperTime.day("13-01", today)).isEmpty();
  }

  @Test
  void passesMidnightWithoutTheDayBeingTyped() {
    assertThat(following("0010", "2026-07-20T23:50")).isEqualTo(at("2026-07-21T00:10"));
  }

  @Test
  void staysOnTheDayAfterALongSilence() {
    assertThat(following("2100", "2026-07-20T08:00")).isEqualTo(at("2026-07-20T21:00"));
  }

  @Test
  void takesAForgottenLineForTheDayItBelongsTo() {
    assertThat(following("2350", "2026-07-21T00:10")).isEqualTo(at("2026-07-20T23:50"));
    assertThat(following("0930", "2026-07-21T10:00")).isEqualTo(at("2026-07-21T09:30"));
  }

  @Test
  void neverLiesInTheFuture() {
    assertThat(following("1300", "2026-07-21T11:50")).isEqualTo(at("2026-07-20T13:00"));
    assertThat(PaperTime.last(LocalTime.of(23, 0), NOW)).isEqualTo(at("2026-07-20T23:00"));
    assertThat(PaperTime.last(LocalTime.of(11, 0), NOW)).isEqualTo(at("2026-07-21T11:00"));
  }
}

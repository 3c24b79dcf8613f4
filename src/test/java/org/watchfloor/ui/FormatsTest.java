package org.watchfloor.ui;

import static org.assertj.core.api.Assertions.assertThat;

import java.math.BigDecimal;
import java.time.Duration;
import java.time.Instant;
import java.time.LocalDate;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.watchfloor.base.Language;
import org.watchfloor.support.HandClock;

/** The clock of the test stands at 10:10 in Beijing, 20 July 2026. */
class FormatsTest {
  private final HandClock clock = new HandClock();
  private final UiTexts texts = new UiTexts();
  private final Formats formats = new Formats(texts, clock);

  @ParameterizedTest
  @CsvSource({
    "PT59S, 刚刚",
    "PT1M, 1 分钟前",
    "PT59M59S, 59 分钟前",
    "PT60M, 1 小时前",
    "PT47H59M, 47 小时前",
    "PT48H, 2 天前",
    "PT-30M, 10:40"
  })
  void saysHowLongAgo(Duration ago, String words) {
    assertThat(formats.age(clock.instant().minus(ago))).isEqualTo(words);
  }

  @ParameterizedTest
  @CsvSource({"PT0S, 剩 00:00", "PT12M5S, 剩 12:05", "PT1H3M20S, 剩 1:03:20", "PT-3M, 超时 03:00"})
  void countsDownAndOver(Duration left, String words) {
    assertThat(formats.countdown(clock.instant().plus(left))).isEqualTo(words);
  }

  @Test
  void writesAMomentAsShortAsItsDayAllows() {
    assertThat(formats.moment(Instant.parse("2026-07-19T16:00:00Z"))).isEqualTo("00:00");
    assertThat(formats.moment(Instant.parse("2026-07-19T15:59:00Z"))).isEqualTo("07-19 23:59");
    assertThat(formats.moment(Instant.parse("2025-07-19T15:59:00Z"))).isEqualTo("2025-07-19 23:59");
    assertThat(formats.date(LocalDate.of(2026, 7, 20))).isEqualTo("2026-07-20");
  }

  @Test
  void writesQuantitiesInPlainDigits() {
    assertThat(formats.quantity(new BigDecimal("1200.00"), "条")).isEqualTo("1,200 条");
    assertThat(formats.quantity(new BigDecimal("2.50"), "吨")).isEqualTo("2.5 吨");
    assertThat(Formats.count(0)).isEqualTo("0");
  }

  @Test
  void followsTheLanguage() {
    texts.use(Language.EN);

    assertThat(formats.age(clock.instant().minusSeconds(720))).isEqualTo("12 min ago");
  }
}

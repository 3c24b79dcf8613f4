package org.watchfloor.base;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.Duration;
import java.time.Instant;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.constraints.IntRange;
import net.jqwik.api.constraints.NotBlank;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;
import org.watchfloor.base.BackDate.Typed;

class BackDateTest {
  /** 10:10 in Beijing. */
  private static final Instant NOW = Instant.parse("2026-07-20T02:10:00Z");

  @ParameterizedTest
  @CsvSource({
    "-15 道路中断, 2026-07-20T01:55:00Z",
    "－１５ 道路中断, 2026-07-20T01:55:00Z",
    "-1:30 道路中断, 2026-07-20T00:40:00Z",
    "-90 道路中断, 2026-07-20T00:40:00Z",
    "@02:10 道路中断, 2026-07-19T18:10:00Z",
    "@23:50 道路中断, 2026-07-19T15:50:00Z",
    "＠９：０５ 道路中断, 2026-07-20T01:05:00Z",
    "@07-18 23:50 道路中断, 2026-07-18T15:50:00Z",
    "-15　道路中断, 2026-07-20T01:55:00Z",
    "@02:10　道路中断, 2026-07-19T18:10:00Z",
  })
  void readsTheTimeBeforeANote(String typed, Instant happened) {
    assertThat(BackDate.parse(typed, NOW)).isEqualTo(new Typed("道路中断", happened));
  }

  @ParameterizedTest
  @ValueSource(
      strings = {
        "-15℃ 低温",
        "15 人转移",
        "-1:75 说",
        "@25:00 说",
        "@02-30 08:00 说",
        "联系 @02:10",
        "-99999 说",
        "- 15 说",
        "-9:300 说",
        "@07-21 08:00 说",
        "@12-31 08:00 说"
      })
  void leavesEverythingElseAsWords(String typed) {
    assertThat(BackDate.parse(typed, NOW)).isEqualTo(new Typed(typed, null));
  }

  @Test
  void readsThePrefixBeforeTheWordsAreThere() {
    assertThat(BackDate.parse("-15 ", NOW))
        .isEqualTo(new Typed("", Instant.parse("2026-07-20T01:55:00Z")));
  }

  @Test
  void takesOneBlankAsTheEndOfThePrefixAndLeavesOddCharactersToTheWords() {
    assertThat(BackDate.parse("@02:10 \u0085水", NOW).text()).isEqualTo("\u0085水");
    assertThat(BackDate.parse("@02:10   水", NOW).text()).isEqualTo("水");
  }

  @Property
  void neverLiesInTheFutureAndKeepsTheWords(
      @ForAll @IntRange(max = 23) int hour,
      @ForAll @IntRange(max = 59) int minute,
      @ForAll @NotBlank String words) {
    String at = String.format("@%02d:%02d ", hour, minute);
    Typed typed = BackDate.parse(at + words, NOW);
    assertThat(typed.happenedAt()).isBeforeOrEqualTo(NOW).isAfter(NOW.minus(Duration.ofDays(1)));
    assertThat(typed.text()).isEqualTo(words.strip());
  }

  @Property
  void goesBackAsManyMinutesAsTyped(@ForAll @IntRange(max = 9999) int minutes) {
    assertThat(BackDate.parse("-" + minutes + " x", NOW).happenedAt())
        .isEqualTo(NOW.minus(Duration.ofMinutes(minutes)));
  }
}

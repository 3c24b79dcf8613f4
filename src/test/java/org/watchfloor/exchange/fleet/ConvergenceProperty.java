package org.watchfloor.exchange.fleet;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.ShrinkingMode;
import net.jqwik.api.Tag;

/**
 * Stations that do everything they can apart, lose, repeat and mix up their packages, set some
 * aside, and then all meet, hold identical tables and the same named contradictions. A history that
 * shows otherwise is made as short as it gets and told as a script for {@link FoundHistoriesTest}.
 */
class ConvergenceProperty {
  private static final int DAILY = 500;

  /** One in so many of the daily ones is of full length, the others short. */
  private static final int DAILY_BRIEF = 25;

  private static final int NIGHTLY = 20_000;

  /** At night more are of full length: all of them would take two processors four hours. */
  private static final int NIGHTLY_BRIEF = 10;

  /** Kinds of contradiction that so many histories are sure to bring: short ones bring fewer. */
  private static final int DAILY_KINDS = 5;

  private static final int NIGHTLY_KINDS = 10;

  @Property(tries = 1, shrinking = ShrinkingMode.OFF)
  void stationsThatMeetHoldTheSame(@ForAll long seed) throws InterruptedException {
    sail(seed, DAILY, DAILY_BRIEF, DAILY_KINDS);
  }

  /** The number can be another for a quick look, or a long one: {@code -Dwatchfloor.histories}. */
  @Property(tries = 1, shrinking = ShrinkingMode.OFF)
  @Tag("nightly")
  void stationsThatMeetHoldTheSameAllNight(@ForAll long seed) throws InterruptedException {
    sail(seed, Integer.getInteger("watchfloor.histories", NIGHTLY), NIGHTLY_BRIEF, NIGHTLY_KINDS);
  }

  private static void sail(long seed, int histories, int brief, int kinds)
      throws InterruptedException {
    Season season = new Season(seed, histories, brief);
    season.sail();
    assertThat(season.found()).isEqualTo(List.of());
    assertThat(season.idle()).isEmpty();
    assertThat(season.rules()).hasSizeGreaterThan(kinds);
  }
}

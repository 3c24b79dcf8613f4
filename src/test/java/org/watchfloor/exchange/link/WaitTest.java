package org.watchfloor.exchange.link;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.Duration;
import java.time.Instant;
import org.junit.jupiter.api.Test;

/** A wait ends when its time has come, and when the clock was set back to before it. */
class WaitTest {
  private static final Instant NOW = Instant.parse("2026-07-20T02:10:00Z");

  @Test
  void endsWithItsTime() {
    Wait wait = Wait.of(NOW, Duration.ofSeconds(10));
    assertThat(wait.over(NOW)).isFalse();
    assertThat(wait.over(NOW.plusSeconds(9))).isFalse();
    assertThat(wait.over(NOW.plusSeconds(10))).isTrue();
  }

  @Test
  void endsWhenTheClockIsSetBackBehindItsBeginning() {
    Wait wait = Wait.of(NOW, Duration.ofSeconds(10));
    assertThat(wait.over(NOW.minusMillis(1))).isTrue();
    assertThat(wait.over(NOW.minus(Duration.ofDays(400)))).isTrue();
  }

  @Test
  void oneThatIsOverIsOverAtAnyTime() {
    assertThat(Wait.OVER.over(Instant.MIN)).isTrue();
    assertThat(Wait.OVER.over(NOW)).isTrue();
  }
}

package org.watchfloor.incident.review;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.nio.file.Path;
import java.time.Duration;
import java.util.List;
import org.assertj.core.api.ThrowableAssert.ThrowingCallable;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.watchfloor.base.RefusedException;
import org.watchfloor.conflict.Conflict;
import org.watchfloor.conflict.ConflictService;
import org.watchfloor.support.HandClock;
import org.watchfloor.support.TestStation;

class ReviewServiceTest {
  @TempDir Path temp;
  private final HandClock clock = new HandClock();
  private TestStation county;
  private TestStation town;
  private String incident = "";

  @BeforeEach
  void open() {
    county = ReviewStation.open(temp.resolve("ZS-DH"), "ZS-DH", clock);
    town = ReviewStation.open(temp.resolve("ZS-PT"), "ZS-PT", clock);
    incident = ReviewStation.incident(county, clock.instant());
    at(county).open(incident);
    exchange();
  }

  @AfterEach
  void close() {
    county.close();
    town.close();
  }

  private static ReviewService at(TestStation station) {
    return station.get(ReviewService.class);
  }

  private Review review(TestStation station) {
    return at(station).find(incident).orElseThrow();
  }

  private Review.Section section(TestStation station) {
    return review(station).section(ReviewSection.CAUSE).orElseThrow();
  }

  private static List<Conflict> conflicts(TestStation station) {
    return station.get(ConflictService.class).open();
  }

  private void exchange() {
    clock.move(Duration.ofMinutes(1));
    town.journal().receive(county.contents());
    county.journal().receive(town.contents());
  }

  private void writeAll() {
    for (ReviewSection section : ReviewSection.MANDATORY) {
      at(county).write(incident, section, "查明：" + section);
    }
  }

  @Test
  void isNotClosedWhileASectionOfTheFourIsEmptyAndSaysWhich() {
    at(county).write(incident, ReviewSection.CAUSE, "排水口堵塞");
    at(county).write(incident, ReviewSection.WELL, "到岗快");
    assertThatThrownBy(() -> at(county).close(incident, ""))
        .isInstanceOf(RefusedException.class)
        .hasMessageContaining("review.refused.missing")
        .hasMessageContaining("RESPONSIBLE")
        .hasMessageContaining("MEASURES")
        .hasMessageContaining("EDUCATION")
        .hasMessageNotContaining("CAUSE");
    writeRest();
    at(county).close(incident, "同意");
    assertThat(review(county).open()).isFalse();
  }

  private void writeRest() {
    at(county).write(incident, ReviewSection.RESPONSIBLE, "约谈");
    at(county).write(incident, ReviewSection.MEASURES, "清淤");
    at(county).write(incident, ReviewSection.EDUCATION, "全员学习");
  }

  @Test
  void aClosedOneIsOpenedAgainOnlyWithAReason() {
    writeAll();
    at(county).close(incident, "");
    assertRefused(
        () -> at(county).write(incident, ReviewSection.CAUSE, "另查"), "review.refused.closed");
    assertRefused(() -> at(county).reopen(incident, " "), "review.refused.noReason");
    at(county).reopen(incident, "新查明");
    at(county).write(incident, ReviewSection.CAUSE, "另查");
    assertThat(section(county).now().words()).isEqualTo("另查");
  }

  @Test
  void twoTextsOfASectionWrittenApartAreBothKeptUntilOneKnowsBoth() {
    at(county).write(incident, ReviewSection.CAUSE, "排水口堵塞");
    clock.move(Duration.ofMinutes(1));
    at(town).write(incident, ReviewSection.CAUSE, "泵站停电");
    exchange();
    for (TestStation station : List.of(county, town)) {
      assertThat(section(station).now().words()).isEqualTo("泵站停电");
      assertThat(section(station).apart()).extracting(Review.Text::words).containsExactly("排水口堵塞");
      assertThat(conflicts(station))
          .extracting(one -> one.what().rule())
          .containsExactly("review.conflict.section");
    }
    at(county).write(incident, ReviewSection.CAUSE, "泵站停电，排水口堵塞");
    exchange();
    for (TestStation station : List.of(county, town)) {
      assertThat(section(station).apart()).isEmpty();
      assertThat(conflicts(station)).isEmpty();
    }
  }

  @Test
  void twoTextsAreAlsoSettledWithWordsAndUntilThenNothingIsClosed() {
    writeRest();
    at(county).write(incident, ReviewSection.CAUSE, "排水口堵塞");
    at(town).write(incident, ReviewSection.CAUSE, "泵站停电");
    exchange();
    assertRefused(() -> at(county).close(incident, ""), "review.refused.contradiction");
    Conflict conflict = conflicts(county).getFirst();
    county
        .get(ConflictService.class)
        .settle(conflict.what().counts(), conflict.what().against(), "以镇里的为准");
    assertThat(section(county).apart()).isEmpty();
    at(county).close(incident, "");
    assertThat(review(county).open()).isFalse();
  }

  @Test
  void whatATownWroteStandsInAReviewTheCountyClosedWithoutIt() {
    writeAll();
    exchange();
    at(county).close(incident, "");
    clock.move(Duration.ofMinutes(1));
    at(town).write(incident, ReviewSection.BADLY, "晚到");
    exchange();
    for (TestStation station : List.of(county, town)) {
      assertThat(review(station).open()).isFalse();
      assertThat(review(station).section(ReviewSection.BADLY)).isPresent();
      assertThat(conflicts(station))
          .extracting(one -> one.what().rule())
          .containsExactly("review.conflict.closed");
    }
  }

  @Test
  void aReviewBeganAtTwoStationsIsOne() {
    String other = ReviewStation.incident(county, clock.instant());
    exchange();
    at(county).open(other);
    at(town).open(other);
    exchange();
    assertThat(conflicts(county)).isEmpty();
    assertThat(at(county).find(other)).isEqualTo(at(town).find(other));
  }

  @Test
  void whatCannotBeWrittenIsRefused() {
    assertRefused(() -> at(county).open(incident), "review.refused.opened");
    assertRefused(() -> at(county).open("ZS-DH-0"), "incident.refused.none");
    assertRefused(
        () -> at(county).write("ZS-DH-0", ReviewSection.CAUSE, "x"), "review.refused.none");
    assertRefused(
        () -> at(county).write(incident, ReviewSection.CAUSE, " "), "review.refused.noText");
    at(county).write(incident, ReviewSection.CAUSE, "堵塞");
    assertRefused(
        () -> at(county).write(incident, ReviewSection.CAUSE, "堵塞"), "review.refused.same");
  }

  private static void assertRefused(ThrowingCallable call, String key) {
    assertThatThrownBy(call).isInstanceOf(RefusedException.class).hasMessageContaining(key);
  }
}

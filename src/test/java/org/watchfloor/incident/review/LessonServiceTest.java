package org.watchfloor.incident.review;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Duration;
import java.time.LocalDate;
import java.util.List;
import org.assertj.core.api.ThrowableAssert.ThrowingCallable;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.watchfloor.base.RefusedException;
import org.watchfloor.conflict.ConflictService;
import org.watchfloor.incident.review.LessonSheet.Line;
import org.watchfloor.pending.DueBoard;
import org.watchfloor.support.HandClock;
import org.watchfloor.support.TestStation;

class LessonServiceTest {
  @TempDir Path temp;
  private final HandClock clock = new HandClock();
  private TestStation county;
  private TestStation town;
  private String incident = "";
  private LocalDate friday = LocalDate.EPOCH;

  @BeforeEach
  void open() {
    county = ReviewStation.open(temp.resolve("ZS-DH"), "ZS-DH", clock);
    town = ReviewStation.open(temp.resolve("ZS-PT"), "ZS-PT", clock);
    incident = ReviewStation.incident(county, clock.instant());
    county.get(ReviewService.class).open(incident);
    friday = clock.now().toLocalDate().plusDays(4);
    exchange();
  }

  @AfterEach
  void close() {
    county.close();
    town.close();
  }

  private static LessonService at(TestStation station) {
    return station.get(LessonService.class);
  }

  private void exchange() {
    clock.move(Duration.ofMinutes(1));
    town.journal().receive(county.contents());
    county.journal().receive(town.contents());
  }

  private String drawn() {
    return at(county).draw(incident, "汛前清淤", ReviewStation.TOWN, friday);
  }

  private Lesson lesson(TestStation station, String id) {
    return at(station).find(id).orElseThrow();
  }

  @Test
  void isOverdueFromTheDayAfterItsLastAndLeavesTheListWhenDone() {
    String id = drawn();
    DueBoard board = county.get(DueBoard.class);
    assertThat(board.pending()).extracting(due -> due.id()).containsExactly(id);
    assertThat(board.overdue()).isEmpty();
    clock.move(Duration.between(clock.instant(), lesson(county, id).end()).minusSeconds(1));
    assertThat(board.overdue()).isEmpty();
    clock.move(Duration.ofSeconds(2));
    assertThat(board.overdue()).extracting(due -> due.id()).containsExactly(id);
    assertThat(at(county).overdue()).hasSize(1);
    assertRefused(() -> at(county).done(id, " "), "review.refused.noWords");
    at(county).done(id, "清淤 1.2 公里，照片存档");
    assertThat(board.pending()).isEmpty();
    assertThat(lesson(county, id).notes().getLast().text()).isEqualTo("清淤 1.2 公里，照片存档");
    at(county).reopen(id, "复查未过");
    assertThat(lesson(county, id).open()).isTrue();
  }

  @Test
  void belongsToAUnitOfTheRegistersAndADayToCome() {
    assertRefused(() -> at(county).draw(incident, "清淤", "不存在的单位", friday), "review.refused.owner");
    assertRefused(
        () -> at(county).draw(incident, "清淤", ReviewStation.TOWN, friday.minusDays(9)),
        "review.refused.dayOver");
    assertRefused(
        () -> at(county).draw("ZS-DH-0", "清淤", ReviewStation.TOWN, friday), "review.refused.none");
    String id = drawn();
    assertRefused(
        () -> at(county).change(id, ReviewStation.TOWN, friday, "同前"), "review.refused.lessonSame");
    at(county).change(id, ReviewStation.TOWN, friday.plusDays(3), "材料晚到");
    assertThat(lesson(county, id).due()).isEqualTo(friday.plusDays(3));
  }

  @Test
  void whatOneStationDidIsDoneThoughAnotherTookItBack() {
    String id = drawn();
    exchange();
    at(county).withdraw(id, "不再需要");
    at(town).done(id, "已清淤");
    exchange();
    for (TestStation station : List.of(county, town)) {
      assertThat(lesson(station, id).state()).isEqualTo(LessonState.DONE);
      assertThat(station.get(ConflictService.class).open())
          .extracting(one -> one.what().rule())
          .containsExactly("review.conflict.done");
    }
    assertThat(lesson(county, id)).isEqualTo(lesson(town, id));
  }

  @Test
  void twoDaysGivenApartAreNamedAndTheLaterStands() {
    String id = drawn();
    exchange();
    at(county).change(id, ReviewStation.TOWN, friday.plusDays(1), "一");
    clock.move(Duration.ofSeconds(1));
    at(town).change(id, ReviewStation.TOWN, friday.plusDays(2), "二");
    exchange();
    for (TestStation station : List.of(county, town)) {
      assertThat(lesson(station, id).due()).isEqualTo(friday.plusDays(2));
      assertThat(station.get(ConflictService.class).open())
          .extracting(one -> one.what().rule())
          .containsExactly("review.conflict.lesson");
    }
  }

  @Test
  void aDrillsLessonsComeInOnceAndAtTwoStationsAreOne() {
    Path file = temp.resolve("lessons.json");
    LessonFile.write(new LessonSheet("YL~ZS-DH", "防台演练", List.of(line("a-1"), line("a-2"))), file);
    LessonSheet sheet = LessonFile.read(file);
    assertThat(at(county).take(sheet)).hasSize(2);
    assertThat(at(county).take(sheet)).as("the same file again").isEmpty();
    assertThat(at(town).take(sheet)).hasSize(2);
    exchange();
    for (TestStation station : List.of(county, town)) {
      assertThat(at(station).list()).hasSize(2);
      assertThat(at(station).list().getFirst().drill())
          .isEqualTo(new DrillOrigin("YL~ZS-DH", "防台演练", "YL~ZS-DH-1", "a-1"));
      assertThat(station.get(ConflictService.class).open()).isEmpty();
    }
  }

  private Line line(String id) {
    return new Line(id, "YL~ZS-DH-1", "备足沙袋", ReviewStation.TOWN, friday);
  }

  @Test
  void nothingButADrillsLessonsIsTaken() throws IOException {
    assertRefused(
        () -> LessonFile.write(new LessonSheet("ZS-DH", "x", List.of()), temp.resolve("a")),
        "review.refused.notDrill");
    assertRefused(() -> LessonFile.read(temp.resolve("none")), "review.refused.unreadable");
    assertRefused(
        () -> LessonFile.read(file("{\n\"version\":1,\n\"evil\":2}")), "review.refused.json");
    assertRefused(() -> LessonFile.read(file("{\"version\":2}")), "review.refused.version");
    assertRefused(
        () ->
            LessonFile.read(
                file("{\"version\":1,\"station\":\"ZS-DH\",\"drill\":\"x\",\"lessons\":[]}")),
        "review.refused.fileNotDrill");
    assertRefused(
        () ->
            LessonFile.read(
                file("{\"version\":1,\"station\":\"YL~A\",\"drill\":\"x\",\"lessons\":[{}]}")),
        "review.refused.line");
    LessonSheet stranger =
        new LessonSheet(
            "YL~ZS-DH",
            "防台演练",
            List.of(line("a-1"), new Line("a-2", "YL~ZS-DH-1", "报", "外地单位", friday)));
    assertRefused(() -> at(county).take(stranger), "review.refused.takenOwner");
    assertThat(at(county).list()).as("all or nothing").isEmpty();
  }

  private Path file(String text) throws IOException {
    return Files.writeString(temp.resolve("bad.json"), text);
  }

  private static void assertRefused(ThrowingCallable call, String key) {
    assertThatThrownBy(call).isInstanceOf(RefusedException.class).hasMessageContaining(key);
  }
}

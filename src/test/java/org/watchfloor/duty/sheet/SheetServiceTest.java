package org.watchfloor.duty.sheet;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.nio.file.Path;
import java.time.Duration;
import java.time.Instant;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import org.assertj.core.api.ThrowableAssert.ThrowingCallable;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.watchfloor.base.Language;
import org.watchfloor.base.RefusedException;
import org.watchfloor.base.Texts;
import org.watchfloor.conflict.ConflictService;
import org.watchfloor.duty.DutyModule;
import org.watchfloor.duty.sheet.SheetState.Stage;
import org.watchfloor.duty.timeline.TimelineLine;
import org.watchfloor.duty.timeline.TimelineService;
import org.watchfloor.journal.EntryQuery;
import org.watchfloor.journal.Subject;
import org.watchfloor.support.HandClock;
import org.watchfloor.support.TestStation;

class SheetServiceTest {
  private static final Subject INCIDENT = new Subject("incident", "ZS-DH-20260720-01");

  @TempDir Path temp;
  private final HandClock clock = new HandClock();
  private TestStation station;
  private SheetService service;

  @BeforeEach
  void open() {
    station = open("dh", "ZS-DH");
    service = station.get(SheetService.class);
  }

  private TestStation open(String folder, String name) {
    return TestStation.open(temp.resolve(folder), name, clock, new DutyModule());
  }

  @AfterEach
  void close() {
    station.close();
  }

  private List<String> issue(int sheets) {
    return service.issue(Map.of(SheetKind.LOG, sheets)).of(SheetKind.LOG);
  }

  private void type(String sheet, int line, String text) {
    service.type(line(sheet, line, text));
  }

  private NewLine line(String sheet, int line, String text) {
    return new NewLine(sheet, line, clock.instant().minusSeconds(600), text, null, false);
  }

  private SheetState sheet(String number) {
    return service.sheet(number, false);
  }

  private List<String> log() {
    TimelineService timeline = station.get(TimelineService.class);
    return timeline
        .lines(new Texts(Language.ZH), timeline.positions(EntryQuery.hall()))
        .values()
        .stream()
        .map(TimelineLine::said)
        .toList();
  }

  @Test
  void givesEveryNumberOutOnce() {
    SheetService.Issued first = service.issue(Map.of(SheetKind.LOG, 2, SheetKind.ORDER, 1));
    SheetService.Issued second = service.issue(Map.of(SheetKind.LOG, 2, SheetKind.ORDER, 1));
    assertThat(first.of(SheetKind.LOG)).containsExactly("ZS-DH-L0001", "ZS-DH-L0002");
    assertThat(second.of(SheetKind.LOG)).containsExactly("ZS-DH-L0003", "ZS-DH-L0004");
    assertThat(second.of(SheetKind.ORDER)).containsExactly("ZS-DH-D0002");
    assertThat(first.pack()).isNotEqualTo(second.pack());
    assertRefused(() -> issue(0), "sheet.refused.count");
    assertRefused(() -> issue(501), "sheet.refused.count");
  }

  @Test
  void aLineBecomesANoteThatHappenedWhenThePaperSays() {
    String number = issue(1).getFirst();
    Instant at = clock.instant().minus(Duration.ofHours(5));
    service.type(new NewLine("1", 3, at, "桥断了", INCIDENT, false));
    TimelineService timeline = station.get(TimelineService.class);
    long[] positions = timeline.positions(EntryQuery.about(INCIDENT));
    TimelineLine line =
        Objects.requireNonNull(timeline.lines(new Texts(Language.ZH), positions).get(positions[0]));
    assertThat(line.said()).isEqualTo("桥断了〔纸 " + number + " 第 3 行〕");
    assertThat(line.recorded().entry().happenedAt()).isEqualTo(at);
    assertThat(line.recorded().entry().recordedAt()).isEqualTo(clock.instant());
    assertThat(sheet(number).typed().get(3)).isNotNull();
    assertThat(sheet(number).gaps()).containsExactly(1, 2);
    assertThat(log()).as("the typing itself is no event of the hall").hasSize(2);
  }

  @Test
  void aLineIsTypedOnceAndSaysWhoTypedItWhen() {
    String number = issue(1).getFirst();
    type(number, 1, "a");
    assertThatThrownBy(() -> type(number, 1, "b"))
        .isInstanceOfSatisfying(
            RefusedException.class,
            e -> {
              assertThat(e.said().key()).isEqualTo("sheet.refused.typed");
              assertThat(new Texts(Language.ZH).say(e.said())).contains(number, "值班员甲");
            });
    service.correct(number, 1, "b", "看错", false);
    assertThat(log()).contains("更正为：b（原因：看错）");
    service.takeBack(number, 1, "行号错", false);
    assertThat(sheet(number).typed()).isEmpty();
    type(number, 1, "c");
    assertThat(sheet(number).typed()).containsOnlyKeys(1);
  }

  @Test
  void gapsStayUntilTheyAreTypedOrVoid() {
    List<String> numbers = issue(3);
    String first = numbers.getFirst();
    assertThat(sheet(first).stage()).isEqualTo(Stage.OUT);
    type(first, 1, "a");
    type(first, 4, "b");
    assertThat(sheet(first).gaps()).containsExactly(2, 3);
    assertThat(sheet(first).stage()).isEqualTo(Stage.BEGUN);
    service.voidLines(first, 2, 3, "空行", false);
    assertThat(sheet(first).gaps()).isEmpty();
    assertThat(sheet(first).flagged()).isFalse();
    assertRefused(() -> type(first, 2, "x"), "sheet.refused.isVoid");
    assertRefused(() -> service.voidLines(first, 4, 5, "x", false), "sheet.refused.notVoid");
    assertRefused(() -> service.voidLines(first, 5, 5, " ", false), "sheet.refused.noReason");
    service.lift(first, 2, 2, "有字", false);
    type(first, 2, "x");
    assertRefused(() -> service.lift(first, 2, 2, "x", false), "sheet.refused.nothingVoid");
    service.voidLines(first, 5, 20, "未用", false);
    assertThat(sheet(first).stage()).isEqualTo(Stage.COMPLETE);
    type(numbers.get(2), 1, "c");
    assertThat(sheet(numbers.get(1)).skipped()).isTrue();
    assertThat(service.flagged()).isEqualTo(1);
  }

  @Test
  void refusesSheetsNobodyGaveOutUnlessSaidSo() {
    issue(1);
    assertRefused(() -> type("2", 1, "a"), "sheet.refused.unknown");
    assertRefused(() -> type("ZS-PT-L0007", 1, "a"), "sheet.refused.unknown");
    assertRefused(() -> type("一", 1, "a"), "sheet.refused.notANumber");
    assertRefused(() -> type("1", 21, "a"), "sheet.refused.line");
    assertRefused(() -> type("1", 0, "a"), "sheet.refused.line");
    service.type(new NewLine("zs-pt-l0007", 1, clock.instant(), "a", null, true));
    assertThat(sheet("ZS-PT-L0007").typed()).containsOnlyKeys(1);
  }

  @Test
  void aSheetFollowsItsOwnLinesOverMidnight() {
    String number = issue(1).getFirst();
    Instant evening = service.moment(sheet(number), 1, "2350", null);
    service.type(new NewLine(number, 1, evening, "a", null, false));
    Instant night = service.moment(sheet(number), 2, "0010", null);
    assertThat(Duration.between(evening, night)).isEqualTo(Duration.ofMinutes(20));
    assertRefused(() -> service.moment(sheet(number), 2, "later", null), "sheet.refused.time");
  }

  @Test
  void twoStationsThatTypedOneLineApartAreNamed() {
    String number = issue(1).getFirst();
    try (TestStation other = open("pt", "ZS-PT")) {
      other.journal().receive(station.contents());
      other.get(SheetService.class).type(line(number, 1, "by the other"));
      other.get(SheetService.class).voidLines(number, 2, 2, "空行", false);
      clock.move(Duration.ofMinutes(1));
      type(number, 1, "by us");
      type(number, 2, "there is something");
      station.journal().receive(other.contents());
      other.journal().receive(station.contents());
      assertThat(station.tables()).isEqualTo(other.tables());
      ConflictService conflicts = station.get(ConflictService.class);
      assertThat(conflicts.open())
          .extracting(one -> one.what().rule())
          .containsExactlyInAnyOrder("sheet.conflict.line", "sheet.conflict.voided");
      assertThat(log()).as("nothing is dropped").anyMatch(said -> said.startsWith("by the other"));
      assertThat(log()).anyMatch(said -> said.startsWith("by us"));
      assertThat(sheet(number).contradictory()).isTrue();
      conflicts
          .open()
          .forEach(one -> conflicts.settle(one.what().counts(), one.what().against(), "核对原纸"));
      assertThat(conflicts.open()).isEmpty();
      assertThat(sheet(number).contradictory()).isFalse();
    }
  }

  private static void assertRefused(ThrowingCallable act, String key) {
    assertThatThrownBy(act)
        .isInstanceOfSatisfying(
            RefusedException.class, e -> assertThat(e.said().key()).isEqualTo(key));
  }
}

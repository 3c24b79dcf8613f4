package org.watchfloor.duty.timeline;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.nio.file.Path;
import java.time.Duration;
import java.util.Map;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.watchfloor.base.Language;
import org.watchfloor.base.RefusedException;
import org.watchfloor.base.Texts;
import org.watchfloor.duty.DutyModule;
import org.watchfloor.journal.EntryQuery;
import org.watchfloor.journal.Subject;
import org.watchfloor.support.HandClock;
import org.watchfloor.support.TestStation;

class TimelineServiceTest {
  private static final Subject INCIDENT = new Subject("incident", "ZS-DH-20260720-01");

  @TempDir Path temp;
  private final HandClock clock = new HandClock();
  private TestStation station;
  private TimelineService service;

  @BeforeEach
  void open() {
    station = TestStation.open(temp.resolve("dh"), "ZS-DH", clock, new DutyModule());
    service = station.get(TimelineService.class);
  }

  @AfterEach
  void close() {
    station.close();
  }

  private Map<Long, TimelineLine> lines() {
    return service.lines(new Texts(Language.ZH), service.positions(EntryQuery.all()));
  }

  private String noteId(long position) {
    return lines().get(position).recorded().entry().subject().id();
  }

  @Test
  void strikesThroughTheOriginalAndKeepsItWithTheReason() {
    service.write(NewNote.of("转移 30 人", null));
    service.correct(noteId(1), "转移 13 人", "听错");
    Map<Long, TimelineLine> lines = lines();
    assertThat(lines.get(1L).said()).isEqualTo("转移 30 人");
    assertThat(lines.get(1L).struck()).isTrue();
    assertThat(lines.get(2L).said()).isEqualTo("更正为：转移 13 人（原因：听错）");
    Note note = service.find(noteId(1)).orElseThrow();
    assertThat(note.original()).isEqualTo("转移 30 人");
    assertThat(note.text()).isEqualTo("转移 13 人");
  }

  @Test
  void tellsVerifiedFromUnverified() {
    service.write(new NewNote("桥断了", "村民", false, null, null));
    assertThat(lines().get(1L).unverified()).isTrue();
    assertThat(lines().get(1L).said()).isEqualTo("桥断了（来源：村民）");
    assertThat(service.unverified()).isEqualTo(1);
    service.verify(noteId(1), "镇值班室电话核实");
    assertThat(lines().get(1L).unverified()).isFalse();
    assertThat(service.unverified()).isZero();
    assertRefused(() -> service.verify(noteId(1), "x"), "duty.refused.alreadyVerified");
  }

  @Test
  void ordersByWhenItHappenedAndKeepsBothTimes() {
    service.write(NewNote.of("second", null));
    var earlier = clock.instant().minus(Duration.ofMinutes(15));
    service.write(new NewNote("first", null, true, null, earlier));
    assertThat(service.positions(EntryQuery.all())).containsExactly(2, 1);
    var entry = lines().get(2L).recorded().entry();
    assertThat(entry.happenedAt()).isEqualTo(earlier);
    assertThat(entry.recordedAt()).isEqualTo(clock.instant());
    assertRefused(
        () -> service.write(new NewNote("x", null, true, null, clock.instant().plusSeconds(1))),
        "duty.refused.future");
  }

  @Test
  void showsANoteAndItsCorrectionOnTheIncidentItConcerns() {
    service.write(NewNote.of("hall", null));
    service.write(NewNote.of("到达现场", INCIDENT));
    service.correct(noteId(2), "未到现场", "误报");
    assertThat(service.positions(EntryQuery.about(INCIDENT))).containsExactly(2, 3);
  }

  @Test
  void refusesEmptyNotesAndCorrectionsWithoutReason() {
    assertRefused(() -> service.write(NewNote.of("  ", null)), "duty.refused.noWords");
    service.write(NewNote.of("a", null));
    String id = noteId(1);
    assertRefused(() -> service.correct(id, "b", ""), "duty.refused.noReason");
    assertRefused(() -> service.correct(id, "a", "r"), "duty.refused.sameWords");
    assertThat(station.journal().size()).isEqualTo(1);
  }

  private static void assertRefused(
      org.assertj.core.api.ThrowableAssert.ThrowingCallable act, String key) {
    assertThatThrownBy(act)
        .isInstanceOfSatisfying(
            RefusedException.class, e -> assertThat(e.said().key()).isEqualTo(key));
  }
}

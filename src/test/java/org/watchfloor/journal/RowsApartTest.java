package org.watchfloor.journal;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.groups.Tuple.tuple;

import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.watchfloor.base.Message;
import org.watchfloor.journal.Buoys.BuoyMarked;
import org.watchfloor.journal.Buoys.Desk;
import org.watchfloor.journal.Buoys.HandClock;
import org.watchfloor.journal.Buoys.Mark;

/** Two stations that edit the same row of a register apart. */
class RowsApartTest {
  @TempDir Path temp;
  private final HandClock clock = new HandClock();
  private Desk one;
  private Desk other;

  @BeforeEach
  void open() {
    one = Desk.open(temp.resolve("a"), "A", clock);
    other = Desk.open(temp.resolve("b"), "B", clock);
  }

  @AfterEach
  void close() {
    one.close();
    other.close();
  }

  private EntryId mark(Desk desk, String place, int metres, String light) {
    clock.move(1000);
    return desk.mark("a", new Mark(place, metres, light)).getFirst();
  }

  /** What one says goes to the other and back; both must say the same, and so must a rebuild. */
  private void meet() {
    other.journal.receive(one.contents());
    one.journal.receive(other.contents());
    for (Desk desk : List.of(one, other)) {
      assertThat(desk.journal.verify(done -> {}).faults()).isEmpty();
    }
    assertThat(one.store.list()).isEqualTo(other.store.list());
    assertThat(one.apart("a")).isEqualTo(other.apart("a"));
    List<RowApart> before = one.apart("a");
    one.journal.rebuild(done -> {});
    assertThat(one.apart("a")).isEqualTo(before);
    assertThat(one.store.list()).isEqualTo(other.store.list());
  }

  @Test
  void aFieldOnlyOneOfThemChangedStandsAsChanged() {
    mark(one, "pier", 10, "red");
    meet();
    mark(one, "pier", 25, "red");
    mark(other, "pier", 10, "green");
    meet();
    assertThat(one.mark("a")).isEqualTo(new Mark("pier", 25, "green"));
    assertThat(one.apart("a")).isEmpty();
  }

  @Test
  void aFieldBothChangedStandsAsTheLaterWroteItAndIsNamed() {
    mark(one, "pier", 10, "red");
    meet();
    EntryId earlier = mark(one, "bay", 25, "red");
    EntryId later = mark(other, "pier", 30, "green");
    meet();
    assertThat(one.mark("a")).isEqualTo(new Mark("bay", 30, "green"));
    assertThat(one.apart("a"))
        .containsExactly(
            new RowApart(
                later.toString(),
                earlier.toString(),
                false,
                List.of(new RowApart.Field("metres", "30", "25"))));
    mark(one, "bay", 31, "green");
    meet();
    assertThat(one.apart("a")).as("nobody has said which was right").hasSize(1);
  }

  @Test
  void bothToTheSameContradictsNothing() {
    mark(one, "pier", 10, "red");
    meet();
    mark(one, "pier", 25, "red");
    mark(other, "pier", 25, "green");
    meet();
    assertThat(one.mark("a")).isEqualTo(new Mark("pier", 25, "green"));
    assertThat(one.apart("a")).isEmpty();
  }

  @Test
  void aNumberEnteredAnewAtBothIsNamedUnlessTheRowsAreTheSame() {
    EntryId earlier = mark(one, "pier", 10, "red");
    EntryId later = mark(other, "bay", 10, "red");
    clock.move(1000);
    one.mark("b", new Mark("reef", 1, "red"));
    other.mark("b", new Mark("reef", 1, "red"));
    meet();
    assertThat(one.mark("a")).isEqualTo(new Mark("bay", 10, "red"));
    assertThat(one.apart("a"))
        .containsExactly(
            new RowApart(
                later.toString(),
                earlier.toString(),
                true,
                List.of(new RowApart.Field("place", "\"bay\"", "\"pier\""))));
    assertThat(one.apart("b")).isEmpty();
  }

  @Test
  void whatIsTakenBackCountsForNeitherSide() {
    mark(one, "pier", 10, "red");
    meet();
    EntryId wrong = mark(one, "bay", 25, "red");
    mark(other, "pier", 30, "red");
    clock.move(1000);
    one.append("a", new RowTakenBack(wrong.toString()));
    meet();
    assertThat(one.mark("a")).isEqualTo(new Mark("pier", 30, "red"));
    assertThat(one.apart("a")).isEmpty();
  }

  @Test
  void whoeverRestedOnWhatWasTakenBackElsewhereIsNotApart() {
    mark(one, "pier", 10, "red");
    EntryId wrong = mark(one, "bay", 25, "red");
    meet();
    clock.move(1000);
    one.append("a", new RowTakenBack(wrong.toString()));
    mark(other, "bay", 30, "red");
    meet();
    assertThat(one.mark("a")).isEqualTo(new Mark("pier", 30, "red"));
    assertThat(one.apart("a")).isEmpty();
  }

  @Test
  void whatRestedOnARowTakenBackIsStillApartFromAThird() {
    mark(one, "pier", 10, "red");
    meet();
    EntryId third = mark(one, "pier", 15, "red");
    EntryId wrong = mark(other, "pier", 25, "red");
    EntryId later = mark(other, "pier", 30, "red");
    clock.move(1000);
    other.append("a", new RowTakenBack(wrong.toString()));
    meet();
    assertThat(one.apart("a"))
        .extracting(RowApart::counts, RowApart::against)
        .containsExactly(tuple(later.toString(), third.toString()));
  }

  @Test
  void whatNoRowCanHoldTogetherStandsAsTheLaterWroteItAndIsNamed() {
    mark(one, "pier", 10, "red");
    meet();
    EntryId earlier = mark(one, "pier", 10, "none");
    clock.move(1000);
    EntryId later =
        other
            .append(
                "a",
                new BuoyMarked(
                    new Mark("pier", -1, "red"), new RowBefore(true, Map.of("metres", "10"))))
            .id();
    meet();
    assertThat(one.store.find("a").orElseThrow().state().metres()).isEqualTo(-1);
    assertThat(one.apart("a"))
        .containsExactly(
            new RowApart(
                later.toString(),
                earlier.toString(),
                false,
                List.of(new RowApart.Field("light", "\"red\"", "\"none\""))));
  }

  @Test
  void aRowOfAnOldEntryStandsWhole() {
    mark(one, "pier", 10, "red");
    meet();
    mark(one, "bay", 10, "red");
    clock.move(1000);
    other.append("a", new BuoyMarked(new Mark("pier", 10, "green"), null));
    meet();
    assertThat(one.mark("a")).isEqualTo(new Mark("pier", 10, "green"));
    assertThat(one.apart("a")).isEmpty();
    mark(one, "pier", 10, "white");
    mark(other, "pier", 12, "green");
    meet();
    assertThat(one.mark("a")).isEqualTo(new Mark("pier", 12, "white"));
  }

  @Test
  void theSameRowAgainWritesNothing() {
    mark(one, "pier", 10, "red");
    assertThat(one.mark("a", new Mark("pier", 10, "red"))).isEmpty();
    assertThat(one.contents()).hasSize(1);
  }

  @Test
  void aTableThatSaysOtherwiseIsFound() {
    mark(one, "pier", 10, "red");
    meet();
    mark(one, "bay", 10, "red");
    mark(other, "reef", 10, "red");
    meet();
    List<String> harm = new ArrayList<>();
    for (String sql :
        List.of(
            "update row_apart set body = '[]'",
            "delete from row_apart",
            "insert into row_apart (kind, id, body) values ('buoy', 'z', '[]')")) {
      one.database.jdbi().useHandle(handle -> handle.execute(sql));
      one.journal.verify(done -> {}).faults().stream().map(Message::key).forEach(harm::add);
      one.journal.rebuild(done -> {});
    }
    assertThat(harm).containsExactly("journal.fault.row", "journal.fault.row", "journal.fault.row");
    assertThat(one.apart("a")).hasSize(1);
  }
}

package org.watchfloor.journal;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.file.Path;
import java.util.Optional;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.watchfloor.journal.Buoys.Buoy;
import org.watchfloor.journal.Buoys.BuoyCharted;
import org.watchfloor.journal.Buoys.BuoyLaid;
import org.watchfloor.journal.Buoys.BuoyMoved;
import org.watchfloor.journal.Buoys.Desk;
import org.watchfloor.journal.Buoys.HandClock;

class RowTakenBackTest {
  @TempDir Path temp;
  private final HandClock clock = new HandClock();
  private Desk desk;

  @BeforeEach
  void open() {
    desk = Desk.open(temp.resolve("a"), "A", clock);
  }

  @AfterEach
  void close() {
    desk.close();
  }

  private EntryId write(String id, Fact fact) {
    clock.move(1000);
    return desk.append(id, fact).id();
  }

  private void takeBack(EntryId entry) {
    write("a", new RowTakenBack(entry.toString()));
  }

  private Optional<String> place() {
    return desk.store.find("a").map(Versioned::state).map(Buoy::place);
  }

  @Test
  void theRowBeforeStandsAgain() {
    write("a", new BuoyCharted("one"));
    EntryId second = write("a", new BuoyCharted("two"));
    takeBack(second);
    assertThat(place()).contains("one");
    assertThat(desk.journal.verify(done -> {}).faults()).isEmpty();
    assertThat(desk.contents()).hasSize(3);
  }

  @Test
  void aNewRowIsGoneAndTheSameCanBeWrittenAgain() {
    EntryId first = write("a", new BuoyCharted("one"));
    takeBack(first);
    assertThat(place()).isEmpty();
    write("a", new BuoyCharted("again"));
    assertThat(place()).contains("again");
    desk.journal.rebuild(done -> {});
    assertThat(place()).contains("again");
  }

  @Test
  void whatHappenedSinceStaysAndWhatIsNoRowCannotBeTakenBack() {
    EntryId first = write("a", new BuoyCharted("one"));
    write("a", new BuoyCharted("two"));
    EntryId moved = write("a", new BuoyMoved("three", 5));
    takeBack(moved);
    takeBack(first);
    assertThat(place()).contains("three");
    assertThat(desk.journal.verify(done -> {}).faults()).isEmpty();
  }

  @Test
  void aRowTakenBackElsewhereAndWhatHappenedSinceComeTogether() {
    write("a", new BuoyCharted("one"));
    write("a", new BuoyLaid("one"));
    EntryId second = write("a", new BuoyCharted("two"));
    try (Desk other = Desk.open(temp.resolve("b"), "B", clock)) {
      other.journal.receive(desk.contents());
      clock.move(1000);
      other.append("a", new RowTakenBack(second.toString()));
      clock.move(1000);
      other.append("a", new BuoyLaid("three"));
      assertThat(place()).contains("two");

      desk.journal.receive(other.contents());

      assertThat(place()).contains("one");
      assertThat(other.store.find("a")).isEqualTo(desk.store.find("a"));
      assertThat(desk.journal.verify(done -> {}).faults()).isEmpty();
    }
  }

  @Test
  void whoeverWorkedWithItElsewhereWithoutKnowingKeepsIt() {
    EntryId first = write("a", new BuoyCharted("one"));
    try (Desk other = Desk.open(temp.resolve("b"), "B", clock)) {
      other.journal.receive(desk.contents());
      takeBack(first);
      assertThat(place()).isEmpty();
      clock.move(1000);
      other.append("a", new BuoyMoved("two", 5));
      desk.journal.receive(other.contents());
      assertThat(place()).contains("two");
      other.journal.receive(desk.contents());
      assertThat(other.store.find("a")).isEqualTo(desk.store.find("a"));
      assertThat(desk.journal.verify(done -> {}).faults()).isEmpty();
      assertThat(other.journal.verify(done -> {}).faults()).isEmpty();
    }
  }
}

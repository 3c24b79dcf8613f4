package org.watchfloor.journal;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.file.Path;
import java.util.List;
import java.util.Optional;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.watchfloor.base.Message;
import org.watchfloor.journal.Buoys.BuoyLaid;
import org.watchfloor.journal.Buoys.BuoyMoved;
import org.watchfloor.journal.Buoys.Desk;
import org.watchfloor.store.Database;

class FingerprintTest {
  @TempDir Path root;

  record Light(Colour colour, Optional<List<Period>> periods, Mount mount) {}

  enum Colour {
    RED,
    GREEN
  }

  record Period(int seconds) {}

  sealed interface Mount {}

  record Pole(int metres) implements Mount {}

  @Test
  void tellsEveryRecordSealedTypeAndConstantAStateIsMadeOf() {
    assertThat(Fingerprint.shape(Light.class))
        .contains("Light", "colour:", "RED GREEN", "Period seconds:int", "Pole metres:int");
  }

  @Test
  void tablesThatAnotherProgramFoldedAreFoldedAgain() {
    List<Buoys.Buoy> before;
    try (Desk desk = open()) {
      for (int i = 0; i < 30; i++) {
        desk.append("b" + i % 7, i < 7 ? new BuoyLaid("pier") : new BuoyMoved("bay " + i, i));
      }
      before = desk.store.list();
      desk.database
          .jdbi()
          .useHandle(handle -> {
            handle.execute("update projection set reading = 7 where name = 'fingerprint'");
            handle.execute("update buoy set body = '{\"place\":\"old shape\"}'");
          });
    }
    try (Desk desk = open()) {
      assertThat(desk.store.list()).isEqualTo(before);
      assertThat(desk.journal.news()).contains(Message.of("journal.foldedAgain", 30L));
      assertThat(desk.journal.verify(done -> {}).faults()).isEmpty();
    }
    try (Desk desk = open()) {
      assertThat(desk.journal.news()).isEmpty();
      assertThat(desk.store.list()).isEqualTo(before);
    }
  }

  @Test
  void tablesFromBeforeThereWereFingerprintsAreFoldedAgain() {
    try (Desk desk = open()) {
      desk.append("b", new BuoyLaid("pier"));
      desk.database
          .jdbi()
          .useHandle(handle -> handle.execute("delete from projection where name = 'fingerprint'"));
    }
    try (Desk desk = open()) {
      assertThat(desk.journal.news()).isPresent();
      assertThat(desk.store.list()).hasSize(1);
    }
  }

  @Test
  void anotherVersionIsAnotherFingerprint() {
    try (Desk desk = open()) {
      List<Buoys.BuoyStore> stores = List.of(desk.store);
      assertThat(Fingerprint.of("0.1.0", stores))
          .isEqualTo(Fingerprint.of("0.1.0", stores))
          .isNotEqualTo(Fingerprint.of("0.2.0", stores));
    }
  }

  @Test
  void anotherColumnIsAnotherFingerprint() {
    try (Desk desk = open()) {
      assertThat(desk.store.columnNames()).isNotEmpty();
      assertThat(Fingerprint.of("0.1.0", List.of(new Marks(desk.database, List.of()))))
          .isNotEqualTo(
              Fingerprint.of(
                  "0.1.0",
                  List.of(
                      new Marks(desk.database, List.of(new Column<>("metres", Pole::metres))))));
    }
  }

  private static final class Marks extends SubjectStore<Pole> {
    Marks(Database database, List<Column<Pole>> columns) {
      super(database, new RecordJson(), "mark", "mark", Pole.class, (pole, _) -> pole, columns);
    }
  }

  private Desk open() {
    return Desk.open(root, "ZS-DH", new Buoys.HandClock());
  }
}

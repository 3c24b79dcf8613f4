package org.watchfloor.shelter.arrival;

import static org.assertj.core.api.Assertions.assertThat;
import static org.watchfloor.shelter.arrival.ArrivalDesk.assertRefused;
import static org.watchfloor.shelter.arrival.ArrivalDesk.book;
import static org.watchfloor.shelter.arrival.ArrivalDesk.idNumber;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.attribute.PosixFilePermissions;
import java.time.Duration;
import java.util.List;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.watchfloor.conflict.Conflict;
import org.watchfloor.conflict.ConflictService;
import org.watchfloor.journal.Backup;
import org.watchfloor.store.DataFolder;
import org.watchfloor.support.HandClock;
import org.watchfloor.support.TestStation;

/** Keys: where they lie, who can read with them, and that they end. */
class ArrivalRegistersTest {
  private static final String NAME = "示例名字甲";
  private static final String NUMBER = idNumber("19800105", 12);

  @TempDir Path temp;
  private final HandClock clock = new HandClock();

  private TestStation open(String name) {
    clock.move(Duration.ofMinutes(1));
    return ArrivalDesk.open(temp.resolve(name), name, clock);
  }

  private static String booked(TestStation station) {
    ArrivalDesk.shelters(station);
    return book(station, "B1", Newcomer.named(NAME).id(NUMBER, false));
  }

  private static String register(TestStation station) {
    return station.get(ArrivalRegisters.class).list().getFirst().register().number();
  }

  private static void leaveAndDestroy(TestStation station, String id) {
    station.get(ArrivalService.class).leave(List.of(id), Leave.RELATIVES, "去姨妈家", null);
    station.get(ArrivalRegisters.class).destroy(register(station), "某指挥长", "突发事件应对法第85条", null);
  }

  private static List<Path> keys(Path root) throws IOException {
    Path folder = root.resolve("keys");
    if (!Files.isDirectory(folder)) {
      return List.of();
    }
    try (Stream<Path> files = Files.list(folder)) {
      return files.toList();
    }
  }

  @Test
  void theKeyIsItsOwnersAloneAndInNoBackup() throws IOException {
    Path backup = temp.resolve("copy.zip");
    try (TestStation station = open("ZS-DH")) {
      booked(station);
      Path key = keys(temp.resolve("ZS-DH")).getFirst();
      assertThat(PosixFilePermissions.toString(Files.getPosixFilePermissions(key)))
          .isEqualTo("rw-------");
      Backup.write(station.journal(), station.get(DataFolder.class), backup);
    }
    Backup.restore(backup, temp.resolve("copy"));
    assertThat(keys(temp.resolve("copy"))).isEmpty();
    clock.move(Duration.ofMinutes(1));
    try (TestStation copy = ArrivalDesk.open(temp.resolve("copy"), "ZS-DH", clock)) {
      assertThat(copy.get(ArrivalService.class).inside("B1")).hasSize(1);
      assertThat(copy.get(ArrivalFinder.class).named(NAME, 5)).isEmpty();
      book(copy, "B1", Newcomer.named("乙"));
      assertThat(copy.get(ArrivalRegisters.class).list()).hasSize(2);
    }
  }

  @Test
  void whatIsDestroyedIsUnreadableAlsoAfterARebuildAndCountsStay() throws IOException {
    try (TestStation station = open("ZS-DH")) {
      String id = booked(station);
      ArrivalRegisters registers = station.get(ArrivalRegisters.class);
      assertRefused(
          "arrival.refused.stillInside",
          () -> registers.destroy(register(station), "某指挥长", "依据", null));
      assertRefused(
          "arrival.refused.noOrder", () -> registers.destroy(register(station), " ", "依据", null));
      leaveAndDestroy(station, id);
      assertThat(keys(temp.resolve("ZS-DH"))).isEmpty();
      station.journal().rebuild(done -> {});
      assertThat(station.get(ArrivalFinder.class).named(NAME, 5)).isEmpty();
      assertRefused(
          "arrival.refused.destroyed", () -> station.get(ArrivalService.class).unmask(id, "家属来电"));
      assertThat(registers.list().getFirst().people()).isEqualTo(1);
      assertThat(station.get(ArrivalService.class).find(id).orElseThrow().person().age())
          .isEqualTo(AgeGroup.ADULT);
      assertThat(station.timeline()).anyMatch(line -> line.contains("某指挥长"));
      book(station, "B1", Newcomer.named("乙").id(NUMBER, false));
      assertThat(registers.list()).hasSize(2);
    }
  }

  @Test
  void aDestructionThatWasCutOffIsDoneAtTheNextStart() throws IOException {
    Path root = temp.resolve("ZS-DH");
    Path aside = temp.resolve("aside");
    String id;
    try (TestStation station = open("ZS-DH")) {
      id = booked(station);
      Files.copy(keys(root).getFirst(), aside);
      leaveAndDestroy(station, id);
      Files.copy(aside, root.resolve("keys/arrivals-" + register(station) + ".key"));
    }
    try (TestStation station = open("ZS-DH")) {
      assertThat(keys(root)).isEmpty();
      assertRefused(
          "arrival.refused.destroyed", () -> station.get(ArrivalService.class).unmask(id, "家属来电"));
    }
  }

  @Test
  void whatAKilledTakingOverLeftOfAKeyIsDestroyedAsWell() throws IOException {
    Path root = temp.resolve("ZS-DH");
    try (TestStation station = open("ZS-DH")) {
      String id = booked(station);
      Path key = keys(root).getFirst();
      Path left = key.resolveSibling("." + key.getFileName() + ".new");
      Files.copy(key, left);
      leaveAndDestroy(station, id);
      assertThat(keys(root)).isEmpty();
      Files.writeString(left, "");
      book(station, "B1", Newcomer.named("乙"));
      assertThat(keys(root)).hasSize(1).doesNotContain(left);
    }
  }

  @Test
  void aKeyIsHandedToAnotherStationAndDestroyedThereAsWell() throws IOException {
    Path carried = temp.resolve("carried.key");
    try (TestStation station = open("ZS-DH");
        TestStation town = open("ZS-LJ")) {
      String id = booked(station);
      ArrivalRegisters registers = station.get(ArrivalRegisters.class);
      String number = register(station);
      assertRefused("arrival.refused.noReceiver", () -> registers.giveKey(number, carried, " "));
      registers.giveKey(number, carried, "某镇,U 盘");
      town.journal().receive(station.contents());
      assertRefused("arrival.refused.noKey", () -> town.get(ArrivalService.class).unmask(id, "核对"));
      town.get(ArrivalRegisters.class).takeKey(number, carried);
      assertThat(town.get(ArrivalService.class).unmask(id, "核对").name()).isEqualTo(NAME);
      assertRefused(
          "arrival.refused.inside", () -> book(town, "B2", Newcomer.named("乙").id(NUMBER, false)));
      leaveAndDestroy(station, id);
      town.journal().receive(station.contents());
      assertThat(keys(temp.resolve("ZS-LJ"))).isEmpty();
    }
  }

  @Test
  void aKeyStaysWhilePeopleBookedWithoutKnowingOfTheOrderAreInside() throws IOException {
    Path carried = temp.resolve("carried.key");
    try (TestStation station = open("ZS-DH");
        TestStation town = open("ZS-LJ")) {
      String gone = booked(station);
      String number = register(station);
      station.get(ArrivalRegisters.class).giveKey(number, carried, "某镇,U 盘");
      town.journal().receive(station.contents());
      town.get(ArrivalRegisters.class).takeKey(number, carried);
      ArrivalService arrivals = town.get(ArrivalService.class);
      String one = book(town, "B2", Newcomer.named("示例乙"));
      String other = book(town, "B2", Newcomer.named("示例丙"));
      leaveAndDestroy(station, gone);
      town.journal().receive(station.contents());
      station.journal().receive(town.contents());

      assertThat(keys(temp.resolve("ZS-LJ"))).isNotEmpty();
      assertThat(arrivals.unmask(one, "核对").name()).isEqualTo("示例乙");
      arrivals.correct(one, Newcomer.named("示例丁"));
      assertThat(rules(town)).containsExactly("arrival.conflict.destroyed");
      assertThat(rules(station)).containsExactly("arrival.conflict.destroyed");
      Conflict conflict = town.get(ConflictService.class).open().getFirst();
      assertRefused(
          "conflict.refused.notByWords",
          () ->
              town.get(ConflictService.class)
                  .settle(conflict.what().counts(), conflict.what().against(), "照销"));
      assertRefused(
          "arrival.refused.destroyed",
          () ->
              town.get(ArrivalRegisters.class)
                  .giveKey(number, temp.resolve("again.key"), "某村,U 盘"));
      assertRefused(
          "arrival.refused.destroyed",
          () -> town.get(ArrivalRegisters.class).destroy(number, "某指挥长", "依据", null));
      assertThat(arrivals.unmask(one, "核对").name()).isEqualTo("示例丁");
      assertRefused(
          "arrival.refused.backDestroyed", () -> arrivals.move(List.of(gone), "B1", "", null));
      book(town, "B1", Newcomer.named("示例戊"));
      assertThat(town.get(ArrivalRegisters.class).list())
          .as("who comes now is booked in another")
          .hasSize(2);

      arrivals.leave(List.of(one), Leave.RELATIVES, "去姨妈家", null);
      arrivals.move(List.of(other), "B3", "", null);
      assertThat(arrivals.unmask(other, "核对").name()).isEqualTo("示例丙");
      arrivals.leave(List.of(other), Leave.HOME, "", null);

      assertRefused("arrival.refused.destroyed", () -> arrivals.unmask(other, "核对"));
      assertThat(town.get(ArrivalFinder.class).named("示例丙", 5))
          .noneMatch(guest -> guest.person().name().equals("示例丙"));
      assertThat(keys(temp.resolve("ZS-LJ"))).noneMatch(file -> file.toString().contains(number));
      assertThat(rules(town)).isEmpty();
      assertThat(town.journal().verify(done -> {}).faults()).isEmpty();
    }
  }

  private static List<String> rules(TestStation at) {
    return at.get(ConflictService.class).open().stream().map(one -> one.what().rule()).toList();
  }
}

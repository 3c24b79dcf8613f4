package org.watchfloor.exchange.hall;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.TreeMap;
import java.util.stream.Stream;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.watchfloor.base.Message;
import org.watchfloor.base.RefusedException;
import org.watchfloor.base.Subscription;
import org.watchfloor.exchange.hall.KeyStanding.Mine;
import org.watchfloor.exchange.peer.PeerCard;
import org.watchfloor.exchange.peer.PeerService;
import org.watchfloor.exchange.peer.SealingKey;
import org.watchfloor.exchange.peer.StationKeys;
import org.watchfloor.exchange.peer.StationSecret;
import org.watchfloor.geo.GeoPoint;
import org.watchfloor.geo.PointSource;
import org.watchfloor.journal.Actor;
import org.watchfloor.shelter.Equipment;
import org.watchfloor.shelter.Lifecycle;
import org.watchfloor.shelter.ShelterGrade;
import org.watchfloor.shelter.ShelterHazard;
import org.watchfloor.shelter.ShelterKind;
import org.watchfloor.shelter.ShelterModule;
import org.watchfloor.shelter.ShelterService;
import org.watchfloor.shelter.ShelterSite;
import org.watchfloor.shelter.ShelterStage;
import org.watchfloor.shelter.ShelterState;
import org.watchfloor.shelter.arrival.Arrival;
import org.watchfloor.shelter.arrival.ArrivalFinder;
import org.watchfloor.shelter.arrival.ArrivalFinder.Guest;
import org.watchfloor.shelter.arrival.ArrivalService;
import org.watchfloor.shelter.arrival.Newcomer;
import org.watchfloor.store.DataFolder;
import org.watchfloor.store.HallAddress;
import org.watchfloor.store.Realm;
import org.watchfloor.support.HandClock;

/** The station's keys from seat to seat, on a real PostgreSQL. */
class SeatKeysTest {
  private static final String NAME = "示例甲";
  private static final String ROWS = "select count(*) from watchfloor.hall_key_wish";

  @TempDir private Path folder;

  private final HandClock clock = new HandClock();
  private HallAddress address;

  @BeforeEach
  void anEmptyDatabase() {
    address = TestHall.create();
  }

  /** A seat with a register, whose keys a township knows. */
  private TestSeat first(TestSeat town) {
    TestSeat seat = TestSeat.alone(folder.resolve("first"), clock, "DH", new ShelterModule());
    TestSeat.introduce(seat, town);
    book(seat);
    pass(town, seat, "first");
    seat.found(address);
    return seat;
  }

  private TestSeat town(String id) {
    TestSeat town = TestSeat.alone(folder.resolve(id), clock, id, new ShelterModule());
    town.note(id + " 开班");
    return town;
  }

  private TestSeat joins(String name) {
    return TestSeat.joining(folder.resolve(name), clock, address, new ShelterModule());
  }

  private TestSeat opened(String name) {
    TestSeat seat = TestSeat.alone(folder.resolve(name), clock, "DH", new ShelterModule());
    seat.hall.connect();
    return seat;
  }

  private static void book(TestSeat at) {
    ShelterService shelters = at.station.get(ShelterService.class);
    shelters.register(
        List.of(
            new ShelterSite(
                "B1",
                "示例安置点",
                null,
                null,
                new GeoPoint(122.1, 30.0),
                PointSource.UNTOLD,
                ShelterGrade.TOWN,
                ShelterKind.INDOOR,
                500,
                50L,
                50L,
                50L,
                List.of(ShelterHazard.FLOOD),
                null,
                Lifecycle.IN_USE,
                null,
                null,
                null,
                Equipment.UNTOLD)));
    shelters.turn("B1", ShelterState.OPEN, ShelterStage.URGENT, "");
    at.station
        .get(ArrivalService.class)
        .arrive("B1", List.of(Newcomer.named(NAME)), null, "", null);
  }

  private static List<Guest> guests(TestSeat at) {
    List<Arrival> all = at.station.get(ArrivalService.class).list();
    return at.station.get(ArrivalFinder.class).guests(all);
  }

  /** A package goes from one to the other on a stick. */
  private void pass(TestSeat from, TestSeat to, String name) {
    Path file = folder.resolve(name + ".wfp");
    from.parcels().export(file, List.of(to.station.journal().station()), false);
    to.parcels().take(file);
  }

  private static SeatKeys keys(TestSeat seat) {
    return seat.station.get(SeatKeys.class);
  }

  private static PeerCard card(TestSeat seat) {
    return seat.station.get(PeerService.class).own();
  }

  private static boolean hasKeys(TestSeat seat) {
    return seat.station.get(StationKeys.class).cardIfAny().isPresent();
  }

  private static Mine mine(TestSeat seat) {
    seat.hall.beat();
    return keys(seat).standing().mine();
  }

  private static int number(TestSeat seat) {
    return seat.station.get(DataFolder.class).card().incarnation();
  }

  private static List<String> keysOf(List<Message> said) {
    return said.stream()
        .map(Message::key)
        .map(key -> key.replace("exchange.hall.keys.", ""))
        .toList();
  }

  private static void refused(String key, Runnable act) {
    assertThatThrownBy(act::run)
        .isInstanceOfSatisfying(
            RefusedException.class,
            no -> assertThat(no.said().key()).isEqualTo("exchange.hall.keys.refused." + key));
  }

  private boolean wishFile(String seat) {
    return Files.exists(folder.resolve(seat).resolve("keys/wish.key"));
  }

  private static long lines(TestSeat seat, String words) {
    return seat.log().stream().filter(line -> line.contains(words)).count();
  }

  @Test
  void aSeatThatWasHandedTheKeysGoesOnForTheStation() {
    try (TestSeat town = town("TS");
        TestSeat one = first(town);
        TestSeat two = joins("two")) {
      assertThat(guests(two)).hasSize(1).noneMatch(Guest::readable);
      assertThat(hasKeys(two)).isFalse();
      assertThat(keys(two).standing().own()).isNull();
      String digits = keys(two).ask();
      assertThat(digits).matches("([0-9]{5} ){5}[0-9]{5}");
      assertThat(mine(two)).isEqualTo(new Mine.Asked(digits));
      one.hall.beat();
      KeyStanding there = keys(one).standing();
      assertThat(there.asking()).extracting(Seat::name).containsExactly("1");
      assertThat(there.trusting()).containsExactly("TS");

      assertThat(keysOf(keys(one).hand(number(two), digits))).containsExactly("handed", "readCard");
      assertThat(mine(two))
          .isInstanceOfSatisfying(
              Mine.Handed.class,
              ready -> {
                assertThat(ready.by()).isEqualTo("值班员甲 1");
                assertThat(ready.registers()).isEqualTo(1);
                assertThat(ready.trusting()).containsExactly("TS");
                assertThat(ready.replaces()).isNull();
              });
      assertThat(hasKeys(two)).as("nothing is put in place by itself").isFalse();
      assertThat(keysOf(keys(two).take(card(one).fingerprint().replace(" ", ""))))
          .containsExactly("taken");

      assertThat(card(two)).isEqualTo(card(one));
      assertThat(guests(two)).allMatch(Guest::readable);
      assertThat(guests(two).getFirst().person().name()).isEqualTo(NAME);
      two.note("备机接着发");
      pass(two, town, "two");
      assertThat(lines(town, "备机接着发")).isOne();
      town.note("乡镇照常发");
      pass(town, two, "town");
      assertThat(lines(two, "乡镇照常发")).isOne();
      one.hall.beat();
      assertThat(lines(one, "交给席位 1（编号 " + number(two))).isOne();
      assertThat(lines(one, "启用 值班员甲 1 交来的本站密钥")).isOne();
      assertThat(one.station.tables()).isEqualTo(two.station.tables());
      assertThat(TestHall.ask(address, ROWS)).isEqualTo("0");
      assertThat(wishFile("two")).isFalse();
      assertThat(one.hall.seats()).extracting(Seat::card).containsOnly(card(one).fingerprint());
    }
  }

  @Test
  void whoWritesTheDatabaseGetsNoKeysAndPlacesNone() {
    try (TestSeat town = town("TS");
        TestSeat one = first(town);
        TestSeat two = joins("two")) {
      String digits = keys(two).ask();
      String others = SealingKey.fresh().publicText();
      TestHall.write(address, "update watchfloor.hall_key_wish set public_key = '" + others + "'");
      refused("digits", () -> keys(one).hand(number(two), digits));
      assertThat(mine(two)).isInstanceOf(Mine.Void.class);
      assertThat(lines(one, "交给席位")).isZero();

      String again = keys(two).ask();
      refused("digits", () -> keys(one).hand(number(two), digits));
      keys(one).hand(number(two), again);
      TestHall.write(address, "update watchfloor.hall_key_wish set sealed = 'x' || sealed");
      assertThat(mine(two)).isInstanceOf(Mine.Spoilt.class);
      refused("spoilt", () -> keys(two).take(card(one).fingerprint()));
      TestHall.write(address, "update watchfloor.hall_key_wish set sealed = '" + forged(two) + "'");
      assertThat(mine(two)).isInstanceOf(Mine.Handed.class);
      refused("card", () -> keys(two).take(card(one).fingerprint()));
      assertThat(hasKeys(two)).isFalse();
      assertThat(guests(two)).noneMatch(Guest::readable);
      assertThat(keys(two).withdraw().key()).isEqualTo("exchange.hall.keys.declined");
      assertThat(lines(two, "没有收 值班员甲 1 交来的")).isOne();
      assertThat(TestHall.ask(address, ROWS)).isEqualTo("0");
    }
  }

  /** Keys of the forger's own, well sealed for the wish that stands in the table. */
  private String forged(TestSeat to) {
    String publicKey = TestHall.ask(address, "select public_key from watchfloor.hall_key_wish");
    String one = SealingKey.fresh().secretText();
    return SealingKey.seal(
        publicKey,
        "watchfloor seat keys 1",
        KeyWish.bound("DH", number(to), publicKey),
        new KeyBundle("DH", new StationSecret(one, one), new TreeMap<>()).bytes());
  }

  @Test
  void twoSeatsThatAskAtOnceAreAnsweredEachByItsOwnDigits() {
    try (TestSeat town = town("TS");
        TestSeat one = first(town);
        TestSeat two = joins("two");
        TestSeat three = joins("three")) {
      String twos = keys(two).ask();
      String threes = keys(three).ask();
      List.of(two, three, one).forEach(seat -> seat.hall.beat());
      assertThat(keys(one).standing().asking()).hasSize(2);
      refused("digits", () -> keys(one).hand(number(two), threes));
      assertThatThrownBy(() -> keys(one).hand("1", twos))
          .as("all are called so")
          .isInstanceOf(RefusedException.class);
      keys(one).hand(number(three), threes);
      refused("answered", () -> keys(one).hand(number(three), threes));
      keys(three).take(card(one).fingerprint());
      keys(three).hand(number(two), twos);
      keys(two).take(card(three).fingerprint());
      assertThat(card(two)).isEqualTo(card(one));
      refused("asksNot", () -> keys(one).hand(number(two), twos));
      refused("asksNot", () -> keys(one).hand(number(one), twos));
    }
  }

  @Test
  void aWishTakenBackIsAnsweredByNobody() {
    try (TestSeat town = town("TS");
        TestSeat one = first(town);
        TestSeat two = joins("two")) {
      refused("noWish", () -> keys(two).withdraw());
      refused("noWish", () -> keys(two).take(card(one).fingerprint()));
      String digits = keys(two).ask();
      refused("nothing", () -> keys(two).take(card(one).fingerprint()));
      assertThat(keys(two).withdraw().key()).isEqualTo("exchange.hall.keys.withdrawn");
      refused("asksNot", () -> keys(one).hand(number(two), digits));
      assertThat(wishFile("two")).isFalse();

      String again = keys(two).ask();
      Subscription once =
          one.station
              .journal()
              .subscribe(fresh -> {
                if (wishFile("two")) {
                  keys(two).withdraw();
                }
              });
      refused("meanwhile", () -> keys(one).hand(number(two), again));
      once.close();
      assertThat(lines(one, "不能确定交给席位 two（编号 " + number(two) + "）的密钥已送到")).isOne();
      assertThat(mine(two)).isInstanceOf(Mine.None.class);
    }
  }

  @Test
  void withoutTheHallNothingIsHalfDone() {
    try (TestSeat town = town("TS");
        TestSeat one = first(town);
        TestSeat two = joins("two")) {
      String digits = keys(two).ask();
      Subscription lost = one.station.journal().subscribe(fresh -> TestHall.shut(address));
      assertThatThrownBy(() -> keys(one).hand(number(two), digits))
          .isInstanceOf(RefusedException.class);
      lost.close();
      assertThat(lines(one, "不能确定交给席位")).isOne();
      assertThat(mine(two)).as("it can be read on").isEqualTo(new Mine.Asked(digits));
      assertThatThrownBy(() -> keys(two).ask()).isInstanceOf(RefusedException.class);
      assertThat(mine(two)).as("the wish before stands").isEqualTo(new Mine.Asked(digits));

      TestHall.open(address);
      one.hall.beat();
      assertThat(mine(two)).isEqualTo(new Mine.Asked(digits));
      keys(one).hand(number(two), digits);
      two.hall.beat();
      Subscription later = two.station.journal().subscribe(fresh -> TestHall.shut(address));
      assertThat(keysOf(keys(two).take(card(one).fingerprint())))
          .containsExactly("taken", "leftAtHall");
      later.close();
      assertThat(card(two)).isEqualTo(card(one));
      assertThat(wishFile("two")).isFalse();
      TestHall.open(address);
      assertThat(TestHall.ask(address, ROWS)).isEqualTo("1");
      two.hall.beat();
      assertThat(TestHall.ask(address, ROWS)).isEqualTo("0");
    }
  }

  @Test
  void aSeatThatWasStruckOffOrLeftAsksForNothing() {
    try (TestSeat town = town("TS");
        TestSeat one = first(town);
        TestSeat two = joins("two");
        TestSeat three = joins("three")) {
      String digits = keys(two).ask();
      two.hall.end();
      TestHall.write(
          address,
          "update watchfloor.hall_seat set seen_at = now() - interval '5 minutes' where"
              + " incarnation = "
              + number(two));
      Seat lost =
          SeatFolder.takeOver(
              folder.resolve("spare"),
              address,
              "spare",
              new Actor("值班员乙", "备机"),
              String.valueOf(number(two)),
              Realm.LIVE);
      assertThat(lost.card()).isEmpty();
      assertThatThrownBy(() -> keys(one).hand(number(two), digits))
          .isInstanceOf(RefusedException.class);
      assertThat(TestHall.ask(address, ROWS)).isEqualTo("0");
      assertThat(mine(two)).as("it came back").isInstanceOf(Mine.Void.class);
      assertThat(keys(two).ask()).isNotEqualTo(digits);

      keys(three).ask();
      three.hall.leave(false);
      assertThat(wishFile("three")).isFalse();
      assertThat(TestHall.ask(address, ROWS)).isEqualTo("1");
    }
  }

  @Test
  void killedBetweenTwoFilesItIsDoneOnceMore() throws IOException {
    try (TestSeat town = town("TS");
        TestSeat one = first(town)) {
      Path blocked = folder.resolve("two/keys/station.key");
      try (TestSeat two = joins("two")) {
        keys(one).hand(number(two), keys(two).ask());
        Files.createDirectories(blocked.resolve("x"));
        assertThatThrownBy(() -> keys(two).take(card(one).fingerprint()))
            .isInstanceOfSatisfying(
                RefusedException.class,
                no -> assertThat(no.said().key()).isEqualTo("exchange.peer.refused.keys"));
        assertThat(guests(two)).as("the first file is there").allMatch(Guest::readable);
        assertThat(lines(two, "启用 值班员甲")).isZero();
      }
      Files.delete(blocked.resolve("x"));
      Files.delete(blocked);
      try (TestSeat two = opened("two")) {
        assertThat(mine(two)).isInstanceOf(Mine.Handed.class);
        keys(two).take(card(one).fingerprint());
        assertThat(card(two)).isEqualTo(card(one));
        assertThat(lines(two, "启用 值班员甲")).isOne();
      }
      try (Stream<Path> left = Files.list(folder.resolve("two/keys"))) {
        assertThat(left.map(file -> file.getFileName().toString()))
            .hasSize(3)
            .contains("hall.json", "station.key")
            .noneMatch(file -> file.contains("new"));
      }
    }
  }

  @Test
  void keysOfItsOwnThatOthersTrustAreKeptAside() {
    try (TestSeat town = town("TS");
        TestSeat island = town("IS");
        TestSeat one = first(town);
        TestSeat two = joins("two")) {
      TestSeat.introduce(two, island);
      pass(island, two, "island");
      PeerCard before = card(two);
      assertThat(keys(two).standing().trusting()).containsExactly("IS");
      keys(one).hand(number(two), keys(two).ask());
      assertThat(mine(two))
          .isInstanceOfSatisfying(
              Mine.Handed.class, ready -> assertThat(ready.replaces()).containsExactly("IS"));

      List<Message> said = keys(two).take(card(one).fingerprint());
      assertThat(keysOf(said)).containsExactly("taken", "replacedTrusted");
      assertThat(said.getLast().args()).contains("IS");
      assertThat((Path) said.getLast().args().getFirst()).exists();
      assertThat(lines(two, "替换原来的（指纹 " + before.fingerprint())).isOne();
      try (TestSeat third = joins("third")) {
        keys(two).hand(number(third), keys(third).ask());
        keys(third).take(card(two).fingerprint());
        assertThat(keysOf(List.of(keys(third).renew("机器被盗")))).containsExactly("renewed");
        assertThat(card(third)).isNotEqualTo(card(one));
        assertThat(keys(third).standing().trusting()).isEmpty();
        assertThat(lines(third, "换新本站密钥")).isOne();
        refused("reason", () -> keys(third).renew(" "));
      }
    }
  }

  @Test
  void aSeatWithoutKeysHandsNoneAndMakesNone() {
    try (TestSeat one = TestSeat.alone(folder.resolve("one"), clock, "DH", new ShelterModule())) {
      one.note("开班");
      one.found(address);
      try (TestSeat two = joins("two")) {
        String digits = keys(two).ask();
        refused("noneHere", () -> keys(one).hand(number(two), digits));
        assertThat(hasKeys(one)).isFalse();
        assertThat(mine(two)).isInstanceOf(Mine.Asked.class);
      }
    }
  }
}

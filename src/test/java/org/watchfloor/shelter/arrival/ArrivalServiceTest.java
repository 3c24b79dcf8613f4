package org.watchfloor.shelter.arrival;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.watchfloor.shelter.arrival.ArrivalDesk.assertRefused;
import static org.watchfloor.shelter.arrival.ArrivalDesk.book;
import static org.watchfloor.shelter.arrival.ArrivalDesk.idNumber;
import static org.watchfloor.shelter.arrival.ArrivalDesk.shelter;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Duration;
import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import java.util.Objects;
import java.util.concurrent.CyclicBarrier;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.concurrent.Future;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.watchfloor.account.SignIn;
import org.watchfloor.base.Ids;
import org.watchfloor.base.WatchClock;
import org.watchfloor.conflict.Conflict;
import org.watchfloor.conflict.ConflictService;
import org.watchfloor.shelter.DayPart;
import org.watchfloor.shelter.RegisterHours;
import org.watchfloor.shelter.ShelterService;
import org.watchfloor.shelter.ShelterStage;
import org.watchfloor.shelter.ShelterState;
import org.watchfloor.support.HandClock;
import org.watchfloor.support.TestStation;

/** What the arrival desk lets through, and what it does not. */
class ArrivalServiceTest {
  private static final int SEATS_RACE = 5;

  @TempDir Path temp;
  private final HandClock clock = new HandClock();
  private TestStation station;
  private ArrivalService arrivals;

  @BeforeEach
  void open() {
    station = ArrivalDesk.open(temp.resolve("dh"), "ZS-DH", clock);
    ArrivalDesk.shelters(station);
    arrivals = station.get(ArrivalService.class);
  }

  @AfterEach
  void close() {
    station.close();
  }

  private Arrival arrival(String id) {
    return arrivals.find(id).orElseThrow();
  }

  private List<String> rules(TestStation at) {
    return at.get(ConflictService.class).open().stream()
        .map(Conflict::what)
        .map(what -> what.rule())
        .toList();
  }

  @Test
  void aFamilyArrivesAsOneAndIsCountedByTheRegister() {
    station.get(ShelterService.class).count("B1", 4, DayPart.DAY, null);
    clock.move(Duration.ofMinutes(1));
    List<String> ids =
        arrivals.arrive(
            "B1",
            List.of(
                Newcomer.named("示例甲").id(idNumber("19800105", 12), false),
                Newcomer.unnamed("约 6 岁男孩,红外套")),
            null,
            "",
            null);
    assertThat(arrivals.family(arrival(ids.getFirst()).family())).hasSize(2);
    assertThat(arrival(ids.getFirst()).person().sex()).isEqualTo(Sex.FEMALE);
    assertThat(arrival(ids.getFirst()).person().age()).isEqualTo(AgeGroup.ADULT);
    assertThat(Objects.requireNonNull(shelter(station, "B1").registered()).people()).isEqualTo(2);
    assertThat(shelter(station, "B1").people()).as("four were counted").isEqualTo(4);
    assertThat(Objects.requireNonNull(shelter(station, "B1").newest()).people()).isEqualTo(4);
    assertThat(station.journal().verify(done -> {}).faults()).isEmpty();
  }

  @Test
  void whoWasCountedStaysCountedWhileTheyAreBookedInOneByOne() {
    ShelterService shelters = station.get(ShelterService.class);
    long room = shelter(station, "B1").capacity();
    shelters.count("B1", room, DayPart.DAY, null);
    assertThat(shelter(station, "B1").placesLeft()).isZero();
    clock.move(Duration.ofMinutes(1));
    String one = book(station, "B1", Newcomer.named("示例甲"));
    assertThat(shelter(station, "B1").people()).as("one of those counted").isEqualTo(room);
    assertThat(shelter(station, "B1").byRegister()).isFalse();
    assertThat(shelter(station, "B1").placesLeft()).isZero();

    clock.move(Duration.ofMinutes(1));
    arrivals.leave(List.of(one), Leave.HOME, "", null);
    assertThat(shelter(station, "B1").people())
        .as("whether it was one of them nobody knows")
        .isEqualTo(room);
    shelters.count("B1", 3, DayPart.DAY, null);
    clock.move(Duration.ofMinutes(1));
    String two = book(station, "B1", Newcomer.named("示例乙"));
    shelters.count("B1", 3, DayPart.DAY, null);
    clock.move(Duration.ofMinutes(1));
    arrivals.leave(List.of(two), Leave.HOME, "", null);
    assertThat(shelter(station, "B1").people()).as("one who was counted left").isEqualTo(2);
    shelters.turn("B1", ShelterState.CLOSING, ShelterStage.URGENT, "");
    assertRefused(
        "shelter.refused.people_inside",
        () -> shelters.turn("B1", ShelterState.CLOSED, ShelterStage.URGENT, ""));
    shelters.count("B1", 0, DayPart.DAY, null);
    shelters.turn("B1", ShelterState.CLOSED, ShelterStage.URGENT, "");
    assertThat(rules(station)).isEmpty();
  }

  @Test
  void whoWasCountedAndMovedToAnotherShelterIsNotInsideAnyMore() {
    String one = book(station, "B1", Newcomer.named("示例甲"));
    String two = book(station, "B1", Newcomer.named("示例乙"));
    station.get(ShelterService.class).count("B1", 3, DayPart.DAY, null);
    clock.move(Duration.ofMinutes(1));
    arrivals.move(List.of(one), "B2", "", null);
    arrivals.leave(List.of(two), Leave.HOME, "", null);
    assertThat(shelter(station, "B1").people()).isEqualTo(1);
  }

  @Test
  void onceAllWhoWereCountedAreBookedTheRegisterCounts() {
    ShelterService shelters = station.get(ShelterService.class);
    shelters.count("B1", 2, DayPart.DAY, null);
    clock.move(Duration.ofMinutes(1));
    String one = book(station, "B1", Newcomer.named("示例甲"));
    String two = book(station, "B1", Newcomer.named("示例乙"));
    assertThat(shelter(station, "B1").byRegister()).isTrue();
    clock.move(Duration.ofMinutes(1));
    arrivals.leave(List.of(one, two), Leave.HOME, "", null);
    assertThat(shelter(station, "B1").people()).isZero();
    shelters.turn("B1", ShelterState.CLOSING, ShelterStage.URGENT, "");
    shelters.turn("B1", ShelterState.CLOSED, ShelterStage.URGENT, "");
    assertThat(rules(station)).as("nobody is inside, by the register").isEmpty();
  }

  @Test
  void aWrongNumberIsRefusedUnlessItIsKeptAsSaid() {
    String right = idNumber("19800105", 12);
    String wrong = right.substring(0, 17) + (right.charAt(17) == '1' ? '2' : '1');
    assertRefused(
        "arrival.refused.idCheck", () -> book(station, "B1", Newcomer.named("甲").id(wrong, false)));
    assertRefused(
        "arrival.refused.idBirthday",
        () -> book(station, "B1", Newcomer.named("甲").id(idNumber("19801341", 12), false)));
    assertRefused(
        "arrival.refused.idOld",
        () -> book(station, "B1", Newcomer.named("甲").id("000000800105123", false)));
    assertThat(arrivals.list()).isEmpty();
    String id = book(station, "B1", Newcomer.named("甲").id(wrong, true));
    Person person = arrivals.unmask(id, "家属来电");
    assertThat(person.idNumber()).isEqualTo(wrong);
    assertThat(person.idChecked()).isFalse();
    assertThat(person.birthYear()).isZero();
  }

  @Test
  void rareCharactersComeThroughAndHalfOnesAreRefused() {
    String rare = "𠮷\uE000·买买提\uD883\uDC00";
    String id = book(station, "B1", Newcomer.named(rare));
    assertThat(arrivals.unmask(id, "核对").name()).isEqualTo(rare);
    assertRefused("arrival.refused.broken", () -> book(station, "B1", Newcomer.named("张\uD842")));
    assertRefused(
        "arrival.refused.long", () -> book(station, "B1", Newcomer.named("长".repeat(201))));
    assertRefused("arrival.refused.nobody", () -> book(station, "B1", Newcomer.named(" ")));
  }

  @Test
  void theRegisterKnowsWhoSleptThereAndWhoStayedOverTheDay() {
    ShelterService shelters = station.get(ShelterService.class);
    assertThat(shelters.hours("B1")).as("nobody was ever booked there").isEmpty();
    Instant two =
        clock
            .instant()
            .atZone(WatchClock.BEIJING)
            .toLocalDate()
            .atTime(2, 0)
            .atZone(WatchClock.BEIJING)
            .toInstant()
            .plus(Duration.ofDays(1));
    clock.move(Duration.between(clock.instant(), two.minus(Duration.ofHours(1))));
    String stays = book(station, "B1", Newcomer.named("甲"));
    String moves = book(station, "B1", Newcomer.named("乙"));
    String leaves = book(station, "B1", Newcomer.named("丙"));
    String wrong = book(station, "B1", Newcomer.named("丁"));
    arrivals.withdraw(List.of(wrong), "认错人");
    clock.move(Duration.ofHours(4));
    arrivals.move(List.of(moves), "B2", "", null);
    arrivals.leave(List.of(leaves), Leave.HOME, "", null);
    clock.move(Duration.ofHours(12));
    RegisterHours hours = shelters.hours("B1").orElseThrow();
    assertThat(hours.nightAt()).isEqualTo(two);
    assertThat(hours.night()).isEqualTo(3);
    assertThat(hours.day()).isEqualTo(1);
    assertThat(shelters.hours("B2").orElseThrow().night()).isZero();
    assertThat(shelters.hours("B2").orElseThrow().day()).isEqualTo(1);
    assertThat(arrival(stays).inside()).isTrue();
  }

  private static Amendment amend(
      String name, String phone, @Nullable List<Need> needs, String note) {
    return new Amendment(name, "", "", null, 0, phone, "", needs, note, "");
  }

  @Test
  void whatIsPutRightLeavesTheRestAndIsNotALook() {
    String number = idNumber("19800105", 12);
    String tag = TagCode.make(station.get(Ids.class));
    String id = book(station, "B1", Newcomer.named("甲").id(number, false).wearing(tag));
    assertRefused(
        "arrival.refused.nothingSaid", () -> arrivals.amend(id, amend("", " ", null, "")));
    arrivals.amend(id, amend("", "000-0000-0001", List.of(Need.MEDICINE), "胰岛素"));
    arrivals.amend(id, amend("乙", "", null, "-"));
    assertThat(String.join("\n", station.timeline())).doesNotContain("查看");
    Person person = arrivals.unmask(id, "核对");
    assertThat(person.name()).isEqualTo("乙");
    assertThat(person.idNumber()).isEqualTo(number);
    assertThat(person.phone()).isEqualTo("000-0000-0001");
    assertThat(person.note()).isEmpty();
    assertThat(arrival(id).person().needs()).containsExactly(Need.MEDICINE);
    assertThat(arrival(id).tag()).isEqualTo(tag);
    String other = book(station, "B2", Newcomer.named("丙"));
    assertThatThrownBy(() ->
            arrivals.amend(other, new Amendment("", "", number, null, 0, "", "", null, "", "")))
        .isInstanceOf(AlreadyInsideException.class);
    String lost = book(station, "B2", Newcomer.named("丁").id("12345", true));
    arrivals.amend(lost, amend("", "000-0000-0002", null, ""));
    assertThat(arrivals.unmask(lost, "核对").idNumber()).as("kept as it was said").isEqualTo("12345");
  }

  @Test
  void onlyOfficersOfTheNamedPostsSeeWhoSomebodyIs() throws IOException {
    String id = book(station, "B1", Newcomer.named("甲"));
    station.get(SignIn.class).change("值班员甲", "1");
    assertThat(arrivals.unmask(id, "核对").name()).as("no post is named").isEqualTo("甲");
    station.close();
    Path rules = Files.createDirectories(temp.resolve("dh").resolve("rules"));
    Files.writeString(rules.resolve("names.yaml"), "version: 1\nposts: [值班长, 登记员]\n");
    station = ArrivalDesk.open(temp.resolve("dh"), "ZS-DH", clock);
    ArrivalService again = station.get(ArrivalService.class);
    station.get(SignIn.class).change("值班员甲", "1");
    int before = station.contents().size();
    assertRefused("account.refused.names", () -> again.unmask(id, "核对"));
    assertThat(station.contents()).as("nothing was looked at").hasSize(before);
    station.get(SignIn.class).change("登记员乙", "1");
    assertThat(again.unmask(id, "核对").name()).isEqualTo("甲");
  }

  @Test
  void whoIsInsideIsNotBookedAgainButMovedInOneAct() {
    String number = idNumber("19800105", 12);
    String id = book(station, "B1", Newcomer.named("甲").id(number, false));
    assertRefused(
        "arrival.refused.inside", () -> book(station, "B2", Newcomer.named("乙").id(number, false)));
    arrivals.move(List.of(id), "B2", "", null);
    assertThat(shelter(station, "B1").people()).isZero();
    assertThat(shelter(station, "B2").people()).isEqualTo(1);
    assertRefused("arrival.refused.there", () -> arrivals.move(List.of(id), "B2", "", null));
    arrivals.leave(List.of(id), Leave.HOSPITAL, "", null);
    assertRefused(
        "arrival.refused.notInside", () -> arrivals.leave(List.of(id), Leave.HOME, "", null));
    clock.move(Duration.ofMinutes(1));
    String again = book(station, "B3", Newcomer.named("甲").id(number, false));
    assertRefused("arrival.refused.inside", () -> arrivals.move(List.of(id), "B1", "", null));
    arrivals.withdraw(List.of(again), "认错人");
    arrivals.move(List.of(id), "B1", "", null);
    assertThat(arrival(id).inside()).isTrue();
  }

  @Test
  void aNumberIsInsideOnceAlsoWhileAnotherRegisterIsOpen() {
    String number = idNumber("19800105", 12);
    String first = book(station, "B1", Newcomer.named("甲").id(number, false));
    clock.move(Duration.ofMinutes(1));
    station.get(ArrivalRegisters.class).open("另一场");
    assertRefused(
        "arrival.refused.inside", () -> book(station, "B2", Newcomer.named("甲").id(number, false)));
    String other = book(station, "B2", Newcomer.named("乙"));
    assertThat(arrival(other).register()).isNotEqualTo(arrival(first).register());
    assertRefused(
        "arrival.refused.inside",
        () -> arrivals.correct(other, Newcomer.named("乙").id(number, false)));
    assertRefused(
        "arrival.refused.inside",
        () -> arrivals.amend(other, new Amendment("", "", number, null, 0, "", "", null, "", "")));
    arrivals.leave(List.of(first), Leave.HOME, "", null);
    arrivals.correct(other, Newcomer.named("乙").id(number, false));
    assertRefused("arrival.refused.inside", () -> arrivals.move(List.of(first), "B1", "", null));
    arrivals.leave(List.of(other), Leave.HOME, "", null);
    assertRefused(
        "arrival.refused.twiceMoved", () -> arrivals.move(List.of(first, other), "B3", "", null));
    arrivals.move(List.of(first), "B1", "", null);
    assertThat(arrival(first).inside()).isTrue();
    assertThat(rules(station)).isEmpty();
  }

  @Test
  void ofTwoSeatsThatWriteOneNumberInTwoRegistersOneIsRefused() throws Exception {
    List<String> before = new ArrayList<>();
    for (int i = 0; i < SEATS_RACE; i++) {
      before.add(book(station, "B1", Newcomer.named("甲" + i)));
    }
    clock.move(Duration.ofMinutes(1));
    station.get(ArrivalRegisters.class).open("另一场");
    try (ExecutorService seats = Executors.newFixedThreadPool(2)) {
      for (int i = 0; i < SEATS_RACE; i++) {
        String number = idNumber("19800105", i);
        String early = before.get(i);
        String late = book(station, "B2", Newcomer.named("乙" + i));
        CyclicBarrier together = new CyclicBarrier(2);
        List<Future<Boolean>> done = new ArrayList<>();
        for (String id : List.of(early, late)) {
          done.add(
              seats.submit(() -> {
                together.await();
                try {
                  arrivals.correct(id, Newcomer.named("丙").id(number, false));
                  return true;
                } catch (AlreadyInsideException e) {
                  return false;
                }
              }));
        }
        assertThat(done.getFirst().get()).isNotEqualTo(done.getLast().get());
      }
    }
    assertThat(rules(station)).isEmpty();
  }

  @Test
  void aNumberBookedApartInTwoRegistersIsNamedWhereBothKeysAre() {
    String number = idNumber("19800105", 12);
    book(station, "B2", Newcomer.named("乙"));
    String register = station.get(ArrivalRegisters.class).list().getFirst().register().number();
    Path carried = temp.resolve("carried.key");
    station.get(ArrivalRegisters.class).giveKey(register, carried, "某镇,U 盘");
    try (TestStation town = ArrivalDesk.open(temp.resolve("lj"), "ZS-LJ", clock)) {
      town.journal().receive(station.contents());
      town.get(ArrivalRegisters.class).takeKey(register, carried);
      clock.move(Duration.ofMinutes(1));
      town.get(ArrivalRegisters.class).open("另一场");
      book(station, "B1", Newcomer.named("甲").id(number, false));
      String twice = book(town, "B3", Newcomer.named("甲").id(number, false));
      town.journal().receive(station.contents());
      station.journal().receive(town.contents());
      assertThat(rules(town)).containsExactly("arrival.conflict.twice");
      assertThat(rules(station)).as("it cannot read the other").isEmpty();
      town.get(ArrivalService.class).withdraw(List.of(twice), "");
      assertThat(rules(town)).isEmpty();
    }
  }

  @Test
  void whoLeftTwiceComesBackOnce() {
    String number = idNumber("19800105", 12);
    String first = book(station, "B1", Newcomer.named("甲").id(number, false));
    arrivals.leave(List.of(first), Leave.HOME, "", null);
    String second = book(station, "B1", Newcomer.named("甲").id(number, false));
    assertRefused(
        "arrival.refused.before",
        () ->
            arrivals.leave(
                List.of(second), Leave.HOME, "", clock.instant().minus(Duration.ofHours(1))));
    arrivals.leave(List.of(second), Leave.HOME, "", null);
    assertRefused(
        "arrival.refused.twiceMoved", () -> arrivals.move(List.of(first, second), "B2", "", null));
    assertThat(shelter(station, "B2").people()).isZero();
  }

  @Test
  void twoOfOneNumberInOneActAreRefusedTogether() {
    String number = idNumber("19800105", 12);
    assertRefused(
        "arrival.refused.twiceInOne",
        () ->
            arrivals.arrive(
                "B1",
                List.of(
                    Newcomer.named("甲").id(number, false), Newcomer.named("乙").id(number, false)),
                null,
                "",
                null));
    assertThat(arrivals.list()).isEmpty();
  }

  @Test
  void aWristbandIsWornByOneAndFindsHim() {
    String tag = TagCode.make(station.get(Ids.class));
    String id = book(station, "B1", Newcomer.named("甲"));
    arrivals.tie(id, tag);
    assertThat(arrivals.tagged(tag).orElseThrow().id()).isEqualTo(id);
    assertRefused(
        "arrival.refused.tagWorn", () -> book(station, "B2", Newcomer.named("乙").wearing(tag)));
    String misread = tag.substring(0, 11) + (tag.charAt(11) == '0' ? '1' : '0');
    assertRefused("arrival.refused.tag", () -> arrivals.tie(id, misread));
  }

  @Test
  void overTheCapacityOnlyLoudly() {
    for (int i = 0; i < ArrivalDesk.ROOM; i++) {
      book(station, "B1", Newcomer.named("甲" + i));
    }
    assertRefused("arrival.refused.full", () -> book(station, "B1", Newcomer.named("多")));
    arrivals.arrive("B1", List.of(Newcomer.named("多")), null, "外面正在垮坝", null);
    assertThat(shelter(station, "B1").people()).isEqualTo(ArrivalDesk.ROOM + 1);
    assertThat(station.timeline()).anyMatch(line -> line.contains("外面正在垮坝"));
    assertThat(rules(station)).isEmpty();
  }

  @Test
  void takesNobodyWhereItIsNotOpenAndClosesOnlyEmpty() {
    ShelterService shelters = station.get(ShelterService.class);
    String id = book(station, "B1", Newcomer.named("甲"));
    shelters.turn("B1", ShelterState.CLOSING, ShelterStage.URGENT, "");
    assertRefused("arrival.refused.notOpen", () -> book(station, "B1", Newcomer.named("乙")));
    assertRefused(
        "shelter.refused.registered_inside",
        () -> shelters.turn("B1", ShelterState.CLOSED, ShelterStage.URGENT, ""));
    arrivals.leave(List.of(id), Leave.OTHER, "去单位值班", null);
    shelters.turn("B1", ShelterState.CLOSED, ShelterStage.URGENT, "");
    assertThat(shelter(station, "B1").state()).isEqualTo(ShelterState.CLOSED);
    assertRefused("arrival.refused.notOpen", () -> arrivals.move(List.of(id), "B1", "", null));
  }

  @Test
  void namesAreFoundByPinyinAndShownMasked() {
    ArrivalFinder finder = station.get(ArrivalFinder.class);
    book(station, "B1", Newcomer.named("张示例"));
    assertThat(finder.named("zsl", 5))
        .singleElement()
        .satisfies(guest -> assertThat(guest.maskedName()).isEqualTo("张***"));
    assertThat(finder.named("张示例", 5)).hasSize(1);
  }

  @Test
  void aCorrectionKeepsWhereTheyAre() {
    String id = book(station, "B1", Newcomer.named("张三疯"));
    arrivals.correct(id, Newcomer.named("张三丰"));
    assertThat(arrivals.unmask(id, "核对").name()).isEqualTo("张三丰");
    assertThat(arrival(id).inside()).isTrue();
    assertRefused("arrival.refused.noReason", () -> arrivals.unmask(id, " "));
  }

  @Test
  void stationsThatMoveAndBookApartShowItUntilSomebodySettlesIt() {
    String tag = TagCode.make(station.get(Ids.class));
    String id = book(station, "B1", Newcomer.named("甲"));
    try (TestStation town = ArrivalDesk.open(temp.resolve("lj"), "ZS-LJ", clock)) {
      town.journal().receive(station.contents());
      arrivals.move(List.of(id), "B2", "", null);
      book(station, "B1", Newcomer.named("乙").wearing(tag));
      clock.move(Duration.ofMinutes(1));
      town.get(ArrivalService.class).move(List.of(id), "B3", "", null);
      book(town, "B3", Newcomer.named("乙").wearing(tag));
      station.journal().receive(town.contents());
      town.journal().receive(station.contents());
      assertThat(station.tables()).isEqualTo(town.tables());
      assertThat(rules(station))
          .containsExactlyInAnyOrder("arrival.conflict.apart", "arrival.conflict.twice");
      assertThat(arrival(id).shelter()).isEqualTo("B3");
      arrivals.move(List.of(id), "B2", "", null);
      assertThat(rules(station)).containsExactly("arrival.conflict.twice");
      Conflict twice = station.get(ConflictService.class).open().getFirst();
      station
          .get(ConflictService.class)
          .settle(twice.what().counts(), twice.what().against(), "两人,腕带重号,已换");
      assertThat(rules(station)).isEmpty();
      assertThat(station.journal().verify(done -> {}).faults()).isEmpty();
    }
  }

  @Test
  void peopleBookedWhereAnotherStationClosedAreNamed() {
    try (TestStation town = ArrivalDesk.open(temp.resolve("lj"), "ZS-LJ", clock)) {
      town.journal().receive(station.contents());
      book(town, "B1", Newcomer.named("甲"));
      ShelterService shelters = station.get(ShelterService.class);
      shelters.turn("B1", ShelterState.CLOSING, ShelterStage.URGENT, "");
      shelters.turn("B1", ShelterState.CLOSED, ShelterStage.URGENT, "");
      station.journal().receive(town.contents());
      assertThat(rules(station)).containsExactly("arrival.conflict.closed");
      assertThat(shelter(station, "B1").people()).isEqualTo(1);
    }
  }
}

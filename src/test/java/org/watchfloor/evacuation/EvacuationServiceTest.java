package org.watchfloor.evacuation;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.assertj.core.api.Assertions.tuple;

import com.google.inject.TypeLiteral;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Duration;
import java.time.Instant;
import java.util.AbstractList;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.concurrent.atomic.AtomicInteger;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.api.parallel.Execution;
import org.junit.jupiter.api.parallel.ExecutionMode;
import org.watchfloor.base.Language;
import org.watchfloor.base.Mask;
import org.watchfloor.base.Message;
import org.watchfloor.base.RefusedException;
import org.watchfloor.base.Texts;
import org.watchfloor.conflict.ConflictService;
import org.watchfloor.evacuation.Needs.Settlement;
import org.watchfloor.incident.IncidentService;
import org.watchfloor.journal.EntryQuery;
import org.watchfloor.journal.EntryRenderer;
import org.watchfloor.journal.Recorded;
import org.watchfloor.pending.DueBoard;
import org.watchfloor.store.Database;
import org.watchfloor.support.HandClock;
import org.watchfloor.support.TestStation;
import org.watchfloor.table.ImportReport;
import org.watchfloor.table.ImportSpec;
import org.watchfloor.table.Importer;
import org.watchfloor.table.Listing;
import org.watchfloor.table.Problem;
import org.watchfloor.ui.map.MapLayer;
import org.watchfloor.ui.map.MapSymbol;
import org.watchfloor.ui.map.SymbolState;

/** Who must move, who has, who is counted where, and who may order it. */
@Execution(ExecutionMode.CONCURRENT)
class EvacuationServiceTest {
  @TempDir Path temp;
  private final HandClock clock = new HandClock();
  private TestStation station;
  private EvacuationService moves;
  private HouseholdService households;

  @BeforeEach
  void open() {
    station = Slopes.open(temp.resolve("dh"), "ZS-DH", clock);
    Slopes.fill(station);
    moves = station.get(EvacuationService.class);
    households = station.get(HouseholdService.class);
  }

  @AfterEach
  void close() {
    station.close();
  }

  private String call(List<String> risks, List<String> areas) {
    return moves.call(Slopes.order(clock, new Scope(risks, areas)));
  }

  private MoveBoard board(String number) {
    return moves.board(number).orElseThrow();
  }

  private void say(HouseholdState state, String... numbers) {
    households.report(List.of(numbers), HouseholdReport.of(state), null);
  }

  private MoveState state(String move, String household) {
    return board(move).rows().stream()
        .filter(row -> row.number().equals(household))
        .findFirst()
        .orElseThrow()
        .state();
  }

  private static void assertRefused(String key, Runnable act) {
    assertThatThrownBy(act::run)
        .isInstanceOfSatisfying(
            RefusedException.class, refused -> assertThat(refused.said().key()).isEqualTo(key));
  }

  @Test
  void whoHasNotMovedIsAListOfHouseholdsAndNeedsHelpFirst() {
    String move = call(List.of("F1"), List.of(Slopes.OTHER));
    assertThat(move).isEqualTo("ZS-DH-ZY260720-01");
    assertThat(board(move).rows()).extracting(MoveRow::number).containsExactly("H4", "H1", "H2");
    assertThat(board(move).rows())
        .allSatisfy(row -> assertThat(row.state()).isEqualTo(MoveState.MUST_MOVE));
    say(HouseholdState.SHELTERED, "H1");
    assertThat(board(move).rows()).extracting(MoveRow::number).containsExactly("H4", "H2", "H1");
    MoveCounts counts = board(move).counts();
    assertThat(counts.unsafeHouseholds()).isEqualTo(2);
    assertThat(counts.unsafePeople()).isEqualTo(7);
    assertThat(board(move).points())
        .extracting(PointCount::id, PointCount::safeHouseholds, PointCount::households)
        .containsExactly(tuple("F1", 1L, 2L), tuple(Slopes.OTHER, 0L, 1L));
    assertThat(households.find("H1").orElseThrow().whereabouts().place())
        .as("the shelter the roster plans")
        .isEqualTo("B1");
  }

  @Test
  void aTownshipMeansEverybodyInItOnce() {
    String move = call(List.of("F1"), List.of(Slopes.TOWN));
    assertThat(board(move).rows()).hasSize(4);
    assertThat(board(move).points())
        .extracting(PointCount::id)
        .containsExactlyInAnyOrder("F1", Slopes.TOWN);
  }

  @Test
  void theThreeCountsAreNeverMixed() {
    String move = call(List.of("F1", "F2"), List.of());
    say(HouseholdState.MOVED, "H1");
    MoveCounts moved = board(move).counts();
    assertThat(moved.movedPeople()).isEqualTo(3);
    assertThat(moved.settledPeople()).isZero();
    assertThat(moved.reliefPeople()).isZero();
    moves.found(List.of("H2"), Settlement.DISPERSED, false, "房屋倒塌", "");
    moves.found(List.of("H3"), Settlement.COLLECTIVE, true, "房屋严损", "");
    MoveCounts found = board(move).counts();
    assertThat(found.movedPeople()).as("found in need is not moved").isEqualTo(3);
    assertThat(found.dispersedPeople()).isEqualTo(2);
    assertThat(found.collectivePeople()).isEqualTo(4);
    assertThat(found.reliefPeople()).isEqualTo(4);
    moves.allowReturn(move, "台风过境", Slopes.POST, "");
    say(HouseholdState.RETURNED, "H1");
    assertThat(board(move).counts().movedPeople()).as("it was moved").isEqualTo(3);
    assertRefused(
        "evacuation.refused.noBasis",
        () -> moves.found(List.of("H1"), Settlement.NONE, true, " ", ""));
  }

  @Test
  void whatWasFoundForAnotherIncidentIsNotCountedForAMove() {
    IncidentService incidents = station.get(IncidentService.class);
    String first = incidents.report(Slopes.incident(clock));
    String second = incidents.report(Slopes.incident(clock));
    String before = moves.call(order(first));
    moves.found(List.of("H1"), Settlement.COLLECTIVE, true, "房屋倒塌", "");
    moves.found(List.of("H2"), Settlement.DISPERSED, true, "房屋倒塌", second);
    assertThat(board(before).counts().collectivePeople()).isEqualTo(3);
    assertThat(board(before).counts().dispersedPeople()).as("of another incident").isZero();
    clock.move(Duration.ofDays(30));

    String next = call(List.of("F1"), List.of());

    assertThat(board(next).counts().settledPeople()).as("a month ago").isZero();
    assertThat(board(next).counts().reliefPeople()).isZero();
    moves.found(List.of("H2"), Settlement.NONE, true, "断粮", "");
    assertThat(board(next).counts().reliefPeople()).isEqualTo(2);
    assertThat(board(before).counts().reliefPeople()).as("as it was found then").isEqualTo(3);
    assertThat(rows("evacuations"))
        .extracting(row -> row.get("number"), row -> row.get("reliefPeople"))
        .containsExactly(tuple(before, 3L), tuple(next, 2L));
  }

  private CallOrder order(String incident) {
    CallOrder like = Slopes.order(clock, new Scope(List.of("F1"), List.of()));
    return new CallOrder(
        like.scope(),
        like.reason(),
        like.post(),
        like.document(),
        like.means(),
        like.deadline(),
        incident);
  }

  private List<Message> early() {
    return station.get(EarlyReturns.class).of(List.of("H1"));
  }

  @Test
  void whoComesHomeBeforeItIsAllowedMustMoveAgain() {
    String move = call(List.of("F1"), List.of());
    say(HouseholdState.SHELTERED, "H1");
    clock.move(Duration.ofHours(1));
    say(HouseholdState.RETURNED, "H1");
    assertThat(state(move, "H1")).isEqualTo(MoveState.MUST_MOVE);
    assertThat(early()).containsExactly(Message.of("evacuation.early", move, 1L));
    say(HouseholdState.SHELTERED, "H1");
    clock.move(Duration.ofHours(1));
    moves.allowReturn(move, "台风过境", Slopes.POST, "");
    say(HouseholdState.RETURNED, "H1");
    assertThat(state(move, "H1")).isEqualTo(MoveState.RETURNED);
    assertThat(early()).isEmpty();
    clock.move(Duration.ofDays(9));
    String next = call(List.of("F1"), List.of());
    assertThat(state(next, "H1")).isEqualTo(MoveState.MUST_MOVE);
    assertThat(board(next).counts().movedPeople()).isZero();
  }

  private void talk(PersuasionOutcome outcome, String by, String note, String... numbers) {
    households.persuade(List.of(numbers), new Persuading(by, outcome, note), null);
  }

  private static Forcing force(String post) {
    return new Forcing(post, "浙江省气象灾害防御条例第二十六条", "示例派出所", "B1", "");
  }

  @Test
  void everyAttemptToPersuadeIsKeptAndWhoAgreesHasNotMovedYet() {
    String move = call(List.of("F1"), List.of());
    assertRefused(
        "evacuation.refused.noPersuader", () -> talk(PersuasionOutcome.AGREED, " ", "", "H1"));
    talk(PersuasionOutcome.REFUSES, "长山村书记", "老人不肯走", "H1");
    assertThat(state(move, "H1")).isEqualTo(MoveState.REFUSED);
    clock.move(Duration.ofMinutes(20));
    talk(PersuasionOutcome.LATER, "驻村干部", "", "H1");
    assertThat(state(move, "H1")).isEqualTo(MoveState.REFUSED);
    assertThat(board(move).counts().refused()).isEqualTo(1);
    clock.move(Duration.ofMinutes(20));
    talk(PersuasionOutcome.AGREED, "长山村书记", "", "H1");
    assertThat(state(move, "H1")).as("agreed, not gone").isEqualTo(MoveState.MUST_MOVE);
    households.persuade(
        List.of("H1"),
        new Persuading("村医", PersuasionOutcome.REFUSES, ""),
        clock.instant().minus(Duration.ofMinutes(30)));
    assertThat(state(move, "H1"))
        .as("an attempt written down late changes nothing that happened after it")
        .isEqualTo(MoveState.MUST_MOVE);
    assertThat(households.find("H1").orElseThrow().refusals().attempts())
        .extracting(Persuasion::by, Persuasion::outcome)
        .containsExactly(
            tuple("长山村书记", PersuasionOutcome.REFUSES),
            tuple("村医", PersuasionOutcome.REFUSES),
            tuple("驻村干部", PersuasionOutcome.LATER),
            tuple("长山村书记", PersuasionOutcome.AGREED));
    assertThat(String.join("\n", station.timeline()))
        .contains("住户 H1：长山村书记 劝导，仍拒绝；老人不肯走", "同意转移")
        .doesNotContain("示例户");
    clock.move(Duration.ofDays(3));
    talk(PersuasionOutcome.REFUSES, "", "", "H2");
    clock.move(Duration.ofDays(3));
    String next = call(List.of("F1"), List.of());
    assertThat(state(next, "H2")).as("it refused another order").isEqualTo(MoveState.MUST_MOVE);
  }

  @Test
  void forceNeedsAnOrderToMovePersuasionALawAndAPost() {
    String move = call(List.of("F1"), List.of());
    List<String> one = List.of("H1");
    assertRefused(
        "evacuation.refused.forced", () -> moves.force(move, one, force(Slopes.POST), null));
    talk(PersuasionOutcome.REFUSES, "长山村书记", "", "H1", "H2", "H3");
    assertRefused("evacuation.refused.post", () -> moves.force(move, one, force("门卫"), null));
    assertRefused(
        "evacuation.refused.noLaw",
        () -> moves.force(move, one, new Forcing(Slopes.POST, " ", "派出所", "", ""), null));
    assertRefused(
        "evacuation.refused.noForcedBy",
        () -> moves.force(move, one, new Forcing(Slopes.POST, "条例", "", "", ""), null));
    assertRefused(
        "evacuation.refused.notMeant",
        () -> moves.force(move, List.of("H3"), force(Slopes.POST), null));
    clock.move(Duration.ofMinutes(30));
    moves.force(move, one, force(Slopes.POST), null);
    assertThat(state(move, "H1")).isEqualTo(MoveState.MOVED);
    assertThat(board(move).counts().forced()).isEqualTo(1);
    assertThat(board(move).counts().refused()).as("H2 still refuses").isEqualTo(1);
    clock.move(Duration.ofMinutes(30));
    say(HouseholdState.SHELTERED, "H1");
    assertThat(board(move).counts().forced()).as("wherever it is now").isEqualTo(1);
    assertThat(String.join("\n", station.timeline()))
        .contains("住户 H1 强制转移：应急管理局局长 下令，依据 浙江省气象灾害防御条例第二十六条，示例派出所 执行");
    assertThat(rows("persuasions"))
        .extracting(row -> row.get("household"), row -> row.get("what"), row -> row.get("basis"))
        .containsExactly(
            tuple("H1", "REFUSES", null),
            tuple("H1", "FORCED", "浙江省气象灾害防御条例第二十六条"),
            tuple("H2", "REFUSES", null),
            tuple("H3", "REFUSES", null));
    moves.allowReturn(move, "台风过境", Slopes.POST, "");
    assertRefused(
        "evacuation.refused.notCalled",
        () -> moves.force(move, List.of("H2"), force(Slopes.POST), null));
    clock.move(Duration.ofDays(9));
    say(HouseholdState.RETURNED, "H1");
    String next = call(List.of("F1"), List.of());
    assertThat(board(next).counts().forced()).as("another move").isZero();
    assertRefused(
        "evacuation.refused.forced", () -> moves.force(next, one, force(Slopes.POST), null));
  }

  @Test
  void forceIsForThoseOnlyWhoStillRefuse() {
    String move = call(List.of("F1"), List.of());
    List<String> one = List.of("H1");
    talk(PersuasionOutcome.REFUSES, "", "", "H1");
    assertRefused(
        "evacuation.refused.forced", () -> moves.force(move, one, force(Slopes.POST), null));
    clock.move(Duration.ofMinutes(30));
    talk(PersuasionOutcome.REFUSES, "长山村书记", "", "H1");
    Instant early = clock.instant().minus(Duration.ofMinutes(5));
    assertRefused(
        "evacuation.refused.forced", () -> moves.force(move, one, force(Slopes.POST), early));
    clock.move(Duration.ofMinutes(30));
    talk(PersuasionOutcome.AGREED, "长山村书记", "", "H1");
    assertRefused(
        "evacuation.refused.forcedAgreed", () -> moves.force(move, one, force(Slopes.POST), null));
    talk(PersuasionOutcome.REFUSES, "长山村书记", "", "H2");
    clock.move(Duration.ofMinutes(30));
    say(HouseholdState.RELATIVES, "H2");
    assertRefused(
        "evacuation.refused.forcedAway",
        () -> moves.force(move, List.of("H2"), force(Slopes.POST), null));
    assertThat(board(move).counts().forced()).isZero();
  }

  @Test
  void forceIsRefusedWhenAnotherSeatSaysMeanwhileThatTheyAgreedOrMayGoHome() {
    String move = call(List.of("F1"), List.of());
    talk(PersuasionOutcome.REFUSES, "长山村书记", "", "H1", "H2");
    clock.move(Duration.ofMinutes(30));
    List<String> agreeing =
        meanwhile("H1", () -> talk(PersuasionOutcome.AGREED, "长山村书记", "", "H1"));
    assertRefused(
        "evacuation.refused.forcedAgreed",
        () -> moves.force(move, agreeing, force(Slopes.POST), null));
    List<String> home = meanwhile("H2", () -> moves.allowReturn(move, "台风过境", Slopes.POST, ""));
    assertRefused(
        "evacuation.refused.notCalled", () -> moves.force(move, home, force(Slopes.POST), null));
    assertThat(households.list()).allSatisfy(one -> assertThat(one.refusals().forced()).isEmpty());
  }

  /** A household that is looked at, and while it is, another seat acts. */
  private static List<String> meanwhile(String household, Runnable act) {
    AtomicInteger looks = new AtomicInteger();
    return new AbstractList<>() {
      @Override
      public String get(int index) {
        if (looks.incrementAndGet() == 2) {
          act.run();
        }
        return household;
      }

      @Override
      public int size() {
        return 1;
      }
    };
  }

  @Test
  void anAttemptWrittenDownLateBringsNobodyBack() {
    String move = call(List.of("F1"), List.of());
    say(HouseholdState.SHELTERED, "H1");
    clock.move(Duration.ofMinutes(30));
    talk(PersuasionOutcome.REFUSES, "长山村书记", "", "H1");
    Household household = households.find("H1").orElseThrow();
    assertThat(household.state()).isEqualTo(HouseholdState.SHELTERED);
    assertThat(household.whereabouts().away()).extracting(Away::back).containsOnlyNulls();
    assertThat(household.refusals().attempts()).hasSize(1);
    assertThat(board(move).counts().refused()).isZero();
    talk(PersuasionOutcome.AGREED, "长山村书记", "", "H1");
    assertThat(state(move, "H1")).isEqualTo(MoveState.SHELTERED);
  }

  @Test
  void attemptsOfTwoStationsStandBesideEachOther() {
    String move = call(List.of("F1"), List.of());
    try (TestStation town = Slopes.open(temp.resolve("lj"), "ZS-LJ", clock)) {
      town.journal().receive(station.contents());
      talk(PersuasionOutcome.REFUSES, "长山村书记", "", "H1");
      clock.move(Duration.ofMinutes(5));
      town.get(HouseholdService.class)
          .persuade(List.of("H1"), new Persuading("镇长", PersuasionOutcome.LATER, "等家人回来"), null);
      station.journal().receive(town.contents());
      town.journal().receive(station.contents());
      assertThat(station.tables()).isEqualTo(town.tables());
      assertThat(households.find("H1").orElseThrow().refusals().attempts())
          .extracting(Persuasion::by)
          .containsExactly("长山村书记", "镇长");
      assertThat(state(move, "H1")).isEqualTo(MoveState.REFUSED);
      assertThat(station.get(ConflictService.class).open()).isEmpty();
    }
  }

  @Test
  void onlyAnAuthorisedPostOrdersAndEveryWordIsNeeded() {
    CallOrder good = Slopes.order(clock, new Scope(List.of("F1"), List.of()));
    assertRefused(
        "evacuation.refused.post",
        () ->
            moves.call(
                new CallOrder(
                    good.scope(), good.reason(), "门卫", "", good.means(), good.deadline(), "")));
    assertRefused(
        "evacuation.refused.noReason",
        () ->
            moves.call(
                new CallOrder(
                    good.scope(), " ", good.post(), "", good.means(), good.deadline(), "")));
    assertRefused(
        "evacuation.refused.noMeans",
        () ->
            moves.call(
                new CallOrder(
                    good.scope(), good.reason(), good.post(), "", "", good.deadline(), "")));
    assertRefused(
        "evacuation.refused.deadline",
        () ->
            moves.call(
                new CallOrder(
                    good.scope(),
                    good.reason(),
                    good.post(),
                    "",
                    good.means(),
                    clock.instant(),
                    "")));
    assertRefused("evacuation.refused.noScope", () -> call(List.of(), List.of()));
    assertRefused("evacuation.refused.noRisk", () -> call(List.of("F9"), List.of()));
    assertRefused("evacuation.refused.noArea", () -> call(List.of(), List.of("330999999999")));
    assertRefused("evacuation.refused.noHousehold", () -> say(HouseholdState.MOVED, "H9"));
    assertRefused("evacuation.refused.nobody", () -> say(HouseholdState.MOVED));
    assertRefused("evacuation.refused.noShelter", () -> say(HouseholdState.SHELTERED, "H4"));
    assertThat(moves.list()).isEmpty();
  }

  @Test
  void aMistypedShelterIsRefusedAndAPlaceInWordsIsToldAndFlagged() {
    String move = call(List.of("F1"), List.of());
    assertThatThrownBy(() -> shelter("XB1", "H1"))
        .isInstanceOfSatisfying(
            RefusedException.class,
            refused ->
                assertThat(new Texts(Language.ZH).say(refused.said()))
                    .contains("没有编号为 XB1 的安置点", "相近的有B1（示例小学）"));
    assertRefused("evacuation.refused.placeUnknown", () -> shelter("QQ-909", "H1"));
    assertThat(state(move, "H1")).isEqualTo(MoveState.MUST_MOVE);

    OtherPlaces elsewhere = station.get(OtherPlaces.class);
    shelter("ｂ1", "H1");
    shelter("示例小学", "H2");
    assertThat(households.list().subList(0, 2))
        .extracting(one -> one.whereabouts().place())
        .as("by its number and by its name")
        .containsExactly("B1", "B1");
    assertThat(elsewhere.of(List.of("H1", "H2"))).isEmpty();
    assertThat(rows("households").getFirst()).doesNotContainKey("placeUnregistered");

    shelter("长山村礼堂", "H1");
    assertThat(elsewhere.of(List.of("H1", "H2")))
        .singleElement()
        .satisfies(
            told -> assertThat(new Texts(Language.ZH).say(told)).contains("1 户 3 人报在“长山村礼堂”"));
    assertThat(rows("households").getFirst()).containsEntry("placeUnregistered", true);
    assertThat(rows("evacuations").getFirst()).containsEntry("otherPlaces", List.of("长山村礼堂"));
  }

  private void shelter(String place, String household) {
    households.report(
        List.of(household), new HouseholdReport(HouseholdState.SHELTERED, place, "", ""), null);
  }

  @Test
  void aMoveEndsOnlyAfterPeopleMayComeBack() {
    String move = call(List.of("F1"), List.of());
    say(HouseholdState.RELATIVES, "H1", "H2");
    assertRefused(
        "evacuation.refused.notReturning", () -> moves.close(move, "全部转移", "", Slopes.POST));
    moves.allowReturn(move, "台风过境", Slopes.POST, "");
    assertRefused(
        "evacuation.refused.returning", () -> moves.allowReturn(move, "台风过境", Slopes.POST, ""));
    say(HouseholdState.RETURNED, "H2");
    assertRefused("evacuation.refused.noSummary", () -> moves.close(move, "", "", Slopes.POST));
    say(HouseholdState.UNREACHED, "H2");
    assertThatThrownBy(() -> moves.close(move, "完成", " ", Slopes.POST))
        .isInstanceOfSatisfying(
            RefusedException.class,
            e ->
                assertThat(new Texts(Language.ZH).say(e.said()))
                    .contains("没有转出 1 户 2 人，在外未返回 1 户 3 人"));
    assertThat(moves.close(move, "完成", "H1 房屋待鉴定", Slopes.POST).any()).isTrue();
    assertThat(moves.open()).isEmpty();
    assertThat(station.timeline()).anyMatch(line -> line.contains("在外未返回 1 户 3 人，理由：H1 房屋待鉴定"));
    assertRefused("evacuation.refused.closed", () -> moves.close(move, "再结束", "", Slopes.POST));
  }

  @Test
  void whoIsNotOutByTheDeadlineIsOverdue() {
    String move = call(List.of("F1"), List.of());
    assertThat(station.get(DueBoard.class).overdue()).isEmpty();
    clock.move(Duration.ofHours(7));
    assertThat(station.get(DueBoard.class).overdue())
        .singleElement()
        .satisfies(due -> assertThat(due.id()).isEqualTo(move));
    say(HouseholdState.MOVED, "H1", "H2");
    assertThat(station.get(DueBoard.class).overdue()).isEmpty();
  }

  @Test
  void theMapHasCountsAndNoName() {
    MapLayer layer =
        station.get(new TypeLiteral<Set<MapLayer>>() {}).stream()
            .filter(one -> one.id().equals("evacuation"))
            .findFirst()
            .orElseThrow();
    assertThat(layer.forWall()).isTrue();
    assertThat(layer.symbols()).isEmpty();
    call(List.of("F1"), List.of(Slopes.OTHER));
    say(HouseholdState.MOVED, "H1");
    assertThat(layer.symbols()).extracting(MapSymbol::label).containsExactly("已转 1/2 户");
    assertThat(layer.symbols().getFirst().state()).isEqualTo(SymbolState.ORANGE);
    clock.move(Duration.ofHours(7));
    assertThat(layer.symbols().getFirst().state()).isEqualTo(SymbolState.RED);
    say(HouseholdState.MOVED, "H2");
    assertThat(layer.symbols().getFirst().state()).isEqualTo(SymbolState.BLUE);
  }

  @Test
  void listsGiveNoNamesAndNumbersAway() {
    call(List.of("F1"), List.of());
    say(HouseholdState.SHELTERED, "H1");
    List<Map<String, Object>> rows = rows("households");
    assertThat(rows.toString()).doesNotContain("示例户", "000-0000-0001", "某路");
    assertThat(rows.getFirst())
        .containsEntry("head", "示***")
        .containsEntry("phone", "***01")
        .containsEntry("state", "SHELTERED")
        .containsEntry("place", "B1");
    assertThat(rows("evacuations").getFirst())
        .containsEntry("unsafeHouseholds", 1L)
        .containsEntry("evacuatedPeople", 3L)
        .containsEntry("resettledCollective", 0L)
        .containsEntry("reliefPeople", 0L);
  }

  @Test
  void whatTheRosterSaysOfPeopleIsMaskedInTypedWordsToo() {
    String move = call(List.of("F1"), List.of());
    talk(PersuasionOutcome.REFUSES, "长山村书记", "示例户 H1的母亲不肯走，电话 000-0000-0001", "H1");
    clock.move(Duration.ofMinutes(30));
    moves.force(
        move, List.of("H1"), new Forcing(Slopes.POST, "条例", "示例派出所", "某路 1 号", "送示例户 H1到场"), null);
    assertThat(rows("persuasions").toString())
        .contains("示***的母亲不肯走，电话 ***01", "送示***到场", "示例派出所")
        .doesNotContain("示例户", "000-0000-0001", "某路");
    assertThat(rows("households").toString()).doesNotContain("示例户", "某路");
    assertThat(String.join("\n", station.timeline()))
        .contains("示***的母亲不肯走")
        .doesNotContain("示例户", "000-0000-0001");
  }

  @Test
  void forceWithoutAPlaceIsGivenOneLaterByAnEntryOfItsOwn() {
    String move = call(List.of("F1"), List.of());
    talk(PersuasionOutcome.REFUSES, "长山村书记", "", "H1");
    clock.move(Duration.ofMinutes(30));
    List<String> one = List.of("H1");
    assertRefused("evacuation.refused.notForced", () -> households.placeForce(one, "B1", ""));
    moves.force(move, one, new Forcing(Slopes.POST, "条例", "示例派出所", "", ""), null);
    String force = station.timeline().getLast();
    assertRefused("evacuation.refused.noForcePlace", () -> households.placeForce(one, " ", ""));

    households.placeForce(one, "镇政府礼堂", "示例户 H1的母亲同去");

    assertThat(station.timeline())
        .contains(force)
        .last()
        .isEqualTo("住户 H1 强制转移的去向补记：镇政府礼堂；示***的母亲同去");
    assertThat(households.find("H1").orElseThrow().whereabouts().place()).isEqualTo("镇政府礼堂");
    assertThat(rows("persuasions").getLast())
        .containsEntry("what", "FORCED")
        .containsEntry("by", "示例派出所")
        .containsEntry("place", "镇政府礼堂");
    assertRefused("evacuation.refused.forcePlaced", () -> households.placeForce(one, "B1", ""));
    assertThat(board(move).counts().forced()).isEqualTo(1);
  }

  @Test
  void whereSomebodyWentSinceStaysWhenThePlaceOfTheForceIsSaid() {
    String move = call(List.of("F1"), List.of());
    talk(PersuasionOutcome.REFUSES, "长山村书记", "", "H1");
    clock.move(Duration.ofMinutes(30));
    moves.force(move, List.of("H1"), new Forcing(Slopes.POST, "条例", "示例派出所", "", ""), null);
    clock.move(Duration.ofMinutes(30));
    say(HouseholdState.SHELTERED, "H1");
    households.placeForce(List.of("H1"), "镇政府礼堂", "");
    Household now = households.find("H1").orElseThrow();
    assertThat(now.state()).isEqualTo(HouseholdState.SHELTERED);
    assertThat(now.whereabouts().place()).isEqualTo("B1");
    assertThat(now.refusals().forced().getFirst().place()).isEqualTo("镇政府礼堂");
  }

  @Test
  void onlyWhatWasTypedIsMaskedNotTheProgramsOwnWords() {
    HouseholdProfile like = Slopes.household("H9", Slopes.VILLAGE, null, 2, 0);
    households.register(
        List.of(
            new HouseholdProfile(
                "H9", like.area(), null, "强制", 2, 0, null, null, null, null, null, null, null)));
    String move = call(List.of(), List.of(Slopes.TOWN));
    talk(PersuasionOutcome.REFUSES, "长山村书记", "强制说不走", "H9");
    clock.move(Duration.ofMinutes(30));
    moves.force(move, List.of("H9"), new Forcing(Slopes.POST, "条例", "示例派出所", "", ""), null);
    assertThat(String.join("\n", station.timeline())).contains("仍拒绝；强***说不走", "住户 H9 强制转移：");
  }

  @Test
  void aPageOfLinesReadsAHouseholdOnce() {
    talk(PersuasionOutcome.REFUSES, "长山村书记", "示例户 H1不走", "H1");
    EntryRenderer page =
        station.get(new TypeLiteral<Set<EntryRenderer>>() {}).stream()
            .filter(EvacuationRenderer.class::isInstance)
            .findFirst()
            .orElseThrow()
            .forPage();
    Recorded line = station.journal().at(station.journal().positions(EntryQuery.all())).getLast();
    Texts texts = new Texts(Language.ZH);
    assertThat(page.say(line, texts)).contains("示***不走");
    station
        .get(Database.class)
        .jdbi()
        .useHandle(handle -> handle.execute("delete from household where id = 'H1'"));
    assertThat(page.say(line, texts)).as("it was read for the line before").contains("示***不走");
  }

  @Test
  void theListOfHouseholdsShowsForceOfTheRunningMoveOnly() {
    String move = call(List.of("F1"), List.of());
    talk(PersuasionOutcome.REFUSES, "长山村书记", "", "H1");
    clock.move(Duration.ofMinutes(30));
    moves.force(move, List.of("H1"), force(Slopes.POST), null);
    assertThat(rows("households").getFirst())
        .containsEntry("forced", true)
        .containsEntry("forcedBy", "示例派出所");
    moves.allowReturn(move, "台风过境", Slopes.POST, "");
    moves.close(move, "完成", "家中安全", Slopes.POST);
    assertThat(rows("households").getFirst()).doesNotContainKeys("forced", "forcedAt", "forcedBy");
    clock.move(Duration.ofDays(400));
    call(List.of("F1"), List.of());
    assertThat(rows("households").getFirst()).doesNotContainKeys("forced", "forcedAt", "forcedBy");
    assertThat(rows("persuasions"))
        .as("the list of attempts keeps all")
        .extracting(row -> row.get("what"))
        .contains("FORCED");
  }

  private List<Map<String, Object>> rows(String kind) {
    return station.get(new TypeLiteral<Set<Listing>>() {}).stream()
        .filter(listing -> listing.kind().equals(kind))
        .findFirst()
        .orElseThrow()
        .rows();
  }

  @Test
  void theRosterComesInAsAFileAndWrongRowsAreTold() throws IOException {
    Path file =
        Files.writeString(
            temp.resolve("roster.csv"),
            """
            户编号,区划代码,风险点编号,户主,人数,特殊人数,照护说明,地址,电话,转移车辆,责任岗位A,责任岗位B,安置点编号
            K1,330900001201,F1,𠮷示例,3,1,,,,,,,B1
            K2,330900001201,F9,示例户 2,3,0,,,,,,,
            K3,330900001201,F1,示例户 3,3,4,,,,,,,
            K4,330900001201,F1,示例户 4,0,0,,,,,,,
            K5,330900001201,,示例户 5,2,0,,,,,,,B9
            K6,330900001209,,示例户 6,2,0,,,,,,,
            K7,330900001209,F9,示例户 7,3,4,,,,,,,B9
            K8,330900001201,F9,示例户 8,0,0,,,,,,,B9
            """);
    ImportReport report =
        station.get(Importer.class).prepare(file, ImportSpec.of(null).as("households")).apply();
    assertThat(report.added()).isEqualTo(1);
    assertThat(report.problems())
        .extracting(Problem::row)
        .containsExactly(3, 4, 5, 6, 7, 8, 8, 8, 8, 9, 9, 9);
    assertThat(report.problems())
        .filteredOn(problem -> problem.row() >= 8)
        .as("all that is wrong with a row is told at once")
        .extracting(Problem::column)
        .containsExactly("特殊人数", "风险点编号", "安置点编号", "区划代码", "人数", "风险点编号", "安置点编号");
    assertThat(report.refused()).isEqualTo(7);
    assertThat(Mask.name(households.find("K1").orElseThrow().profile().head())).isEqualTo("𠮷***");
    assertThat(
            station
                .get(Importer.class)
                .prepare(file, ImportSpec.of(null).as("households"))
                .apply()
                .unchanged())
        .isEqualTo(1);
  }

  @Test
  void reportsWrittenApartThatContradictAreNamed() {
    call(List.of("F1"), List.of());
    try (TestStation town = Slopes.open(temp.resolve("lj"), "ZS-LJ", clock)) {
      town.journal().receive(station.contents());
      say(HouseholdState.SHELTERED, "H1");
      say(HouseholdState.MOVED, "H2");
      clock.move(Duration.ofMinutes(5));
      HouseholdService there = town.get(HouseholdService.class);
      there.persuade(List.of("H1"), new Persuading("", PersuasionOutcome.REFUSES, ""), null);
      there.report(List.of("H2"), HouseholdReport.of(HouseholdState.RELATIVES), null);
      station.journal().receive(town.contents());
      town.journal().receive(station.contents());
      assertThat(station.tables()).isEqualTo(town.tables());
      assertThat(station.get(ConflictService.class).open())
          .extracting(one -> one.subject().id())
          .containsExactly("H1");
      clock.move(Duration.ofMinutes(5));
      say(HouseholdState.SHELTERED, "H1");
      assertThat(station.get(ConflictService.class).open()).isEmpty();
    }
  }
}

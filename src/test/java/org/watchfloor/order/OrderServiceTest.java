package org.watchfloor.order;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.assertj.core.api.Assertions.tuple;

import com.google.inject.TypeLiteral;
import java.nio.file.Path;
import java.time.Duration;
import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.stream.IntStream;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.watchfloor.base.Message;
import org.watchfloor.base.RefusedException;
import org.watchfloor.pending.Due;
import org.watchfloor.pending.DueBoard;
import org.watchfloor.support.HandClock;
import org.watchfloor.support.TestStation;
import org.watchfloor.table.Listing;

/** From issued to closed, step by step, and everything that is refused. */
class OrderServiceTest {
  private static final String TOWN = OrderDesk.id(2);
  private static final String OTHER = OrderDesk.id(3);

  @TempDir Path temp;
  private final HandClock clock = new HandClock();
  private TestStation station;
  private OrderService orders;

  @BeforeEach
  void open() {
    station = OrderDesk.open(temp.resolve("dh"), "ZS-DH", clock);
    OrderDesk.fill(station, 5);
    orders = station.get(OrderService.class);
  }

  @AfterEach
  void close() {
    station.close();
  }

  private String issue(String... assisting) {
    return orders.issue(OrderDesk.order(clock, assisting));
  }

  private Order order(String number) {
    return orders.find(number).orElseThrow();
  }

  private UnitState state(String number, String unit) {
    Order order = order(number);
    return order.state(order.at(unit).orElseThrow());
  }

  private void step(String number, String unit, StepReport report) {
    orders.step(number, List.of(unit), report);
    clock.move(Duration.ofMinutes(1));
  }

  private void sign(String number, String unit) {
    step(number, unit, StepReport.signed(OrderChannel.PHONE, "镇值班员", ReadBack.RIGHT));
  }

  private void report(String number, String unit) {
    step(number, unit, StepReport.reported(OrderChannel.RADIO, "镇值班员", "已转移 120 人"));
  }

  private void accept(String number, String unit) {
    step(number, unit, StepReport.accepted(OrderChannel.PHONE, "带班领导", ""));
  }

  private static void assertRefused(String key, Runnable act) {
    assertThatThrownBy(act::run)
        .isInstanceOfSatisfying(
            RefusedException.class, refused -> assertThat(refused.said().key()).isEqualTo(key));
  }

  @Test
  void oneOrderBookCountsTheYear() {
    assertThat(issue()).isEqualTo("ZS-DH-ZL26-0001");
    assertThat(issue()).isEqualTo("ZS-DH-ZL26-0002");
    clock.move(Duration.ofDays(1));
    assertThat(issue()).isEqualTo("ZS-DH-ZL26-0003");
    clock.move(Duration.ofDays(200));
    assertThat(issue()).isEqualTo("ZS-DH-ZL27-0001");
  }

  @Test
  void goesFromIssuedToClosedAndKeepsEachTimeChannelAndPerson() {
    String number = issue(TOWN);
    assertThat(state(number, TOWN)).isEqualTo(UnitState.ISSUED);
    step(number, TOWN, StepReport.of(StepKind.DELIVERED, OrderChannel.SMS, "短信平台"));
    assertThat(state(number, TOWN)).isEqualTo(UnitState.DELIVERED);
    step(number, TOWN, StepReport.of(StepKind.READ, OrderChannel.PHONE, "镇值班员"));
    assertThat(state(number, TOWN)).isEqualTo(UnitState.READ);
    sign(number, TOWN);
    report(number, TOWN);
    assertThat(state(number, TOWN)).isEqualTo(UnitState.REPORTED);
    step(number, TOWN, StepReport.returned(OrderChannel.PHONE, "带班领导", "人数不符"));
    assertThat(state(number, TOWN)).isEqualTo(UnitState.RETURNED);
    report(number, TOWN);
    accept(number, TOWN);
    assertThat(state(number, TOWN)).isEqualTo(UnitState.ACCEPTED);
    assertThat(order(number).at(TOWN).orElseThrow().steps())
        .extracting(Step::kind, Step::channel, Step::person)
        .containsExactly(
            tuple(StepKind.DELIVERED, OrderChannel.SMS, "短信平台"),
            tuple(StepKind.READ, OrderChannel.PHONE, "镇值班员"),
            tuple(StepKind.SIGNED, OrderChannel.PHONE, "镇值班员"),
            tuple(StepKind.REPORTED, OrderChannel.RADIO, "镇值班员"),
            tuple(StepKind.RETURNED, OrderChannel.PHONE, "带班领导"),
            tuple(StepKind.REPORTED, OrderChannel.RADIO, "镇值班员"),
            tuple(StepKind.ACCEPTED, OrderChannel.PHONE, "带班领导"));
    assertRefused("order.refused.leadOpen", () -> orders.close(number, "", OrderDesk.POST));
    sign(number, OrderDesk.LEAD);
    report(number, OrderDesk.LEAD);
    accept(number, OrderDesk.LEAD);
    orders.close(number, "", OrderDesk.POST);
    assertThat(order(number).open()).isFalse();
    assertThat(orders.open()).isEmpty();
    assertThat(orders.ended(10)).extracting(Order::number).containsExactly(number);
    assertThat(station.timeline()).last().asString().contains(number, "办结");
  }

  @Test
  void nothingIsAssumedFromALaterStep() {
    String number = issue();
    sign(number, OrderDesk.LEAD);
    Addressee lead = order(number).lead();
    assertThat(lead.find(StepKind.SIGNED, 1)).isPresent();
    assertThat(lead.find(StepKind.DELIVERED, 1)).isEmpty();
    assertThat(lead.find(StepKind.READ, 1)).isEmpty();
  }

  @Test
  void impossibleStepsAreRefused() {
    String number = issue(TOWN);
    assertRefused("order.refused.turn.REPORTED", () -> report(number, TOWN));
    assertRefused("order.refused.turn.ACCEPTED", () -> accept(number, TOWN));
    sign(number, TOWN);
    assertRefused("order.refused.already", () -> sign(number, TOWN));
    assertRefused(
        "order.refused.turn.RETURNED",
        () -> step(number, TOWN, StepReport.returned(OrderChannel.PHONE, "某", "某")));
    report(number, TOWN);
    assertRefused("order.refused.turn.REPORTED", () -> report(number, TOWN));
    accept(number, TOWN);
    assertRefused("order.refused.turn.REPORTED", () -> report(number, TOWN));
    assertRefused("order.refused.notTo", () -> sign(number, OTHER));
    assertRefused("order.refused.none", () -> sign("ZS-DH-ZL26-9999", TOWN));
  }

  @Test
  void aSignatureByVoiceNeedsANameAndTheWordOnReadingBack() {
    String number = issue();
    assertRefused("order.refused.noReadBack", () -> signAs("镇值班员", null));
    assertRefused("order.refused.noPerson", () -> signAs(" ", ReadBack.RIGHT));
    signAs("镇值班员", ReadBack.NOT_DONE);
    Step signed = order(number).lead().find(StepKind.SIGNED, 1).orElseThrow();
    assertThat(signed.onBehalf()).isTrue();
    assertThat(signed.readBack()).isEqualTo(ReadBack.NOT_DONE);
    assertThat(signed.officer()).isEqualTo("值班员甲");
    assertThat(station.timeline()).last().asString().contains("代签收", "未复诵");
  }

  private void signAs(String person, @Nullable ReadBack back) {
    orders.step(
        "ZS-DH-ZL26-0001",
        List.of(OrderDesk.LEAD),
        StepReport.signed(OrderChannel.RADIO, person, back));
  }

  @Test
  void whatIsLearntLateGetsItsOwnTimeAndMustFit() {
    Instant issued = clock.instant();
    String number = issue();
    clock.move(Duration.ofMinutes(30));
    sign(number, OrderDesk.LEAD);
    StepReport delivered = StepReport.of(StepKind.DELIVERED, OrderChannel.RUNNER, "通信员");
    assertRefused(
        "order.refused.beforeIssue",
        () -> step(number, OrderDesk.LEAD, delivered.at(issued.minusSeconds(60))));
    assertRefused("order.refused.afterStep", () -> step(number, OrderDesk.LEAD, delivered));
    Instant then = issued.plus(Duration.ofMinutes(10));
    step(number, OrderDesk.LEAD, delivered.at(then));
    assertThat(state(number, OrderDesk.LEAD)).isEqualTo(UnitState.SIGNED);
    Step step = order(number).lead().find(StepKind.DELIVERED, 1).orElseThrow();
    assertThat(step.at()).isEqualTo(then);
    assertThat(step.recordedAt()).isAfter(then);
    assertRefused(
        "order.refused.beforeStep",
        () ->
            step(
                number,
                OrderDesk.LEAD,
                StepReport.reported(OrderChannel.PHONE, "某", "完成").at(issued.plusSeconds(60))));
  }

  @Test
  void anAmendedOrderIsSignedAnewAndTheFirstSignatureStands() {
    String number = issue(TOWN);
    sign(number, TOWN);
    assertRefused(
        "order.refused.same",
        () ->
            orders.amend(number, order(number).now().text(), order(number).deadline(), "x", "某岗"));
    Instant later = clock.instant().plus(Duration.ofHours(5));
    orders.amend(number, "改为全部转移。", later, "水位上涨", OrderDesk.POST);
    Order amended = order(number);
    assertThat(amended.revision()).isEqualTo(2);
    assertThat(amended.deadline()).isEqualTo(later);
    assertThat(state(number, TOWN)).isEqualTo(UnitState.ISSUED);
    assertThat(amended.at(TOWN).orElseThrow().find(StepKind.SIGNED, 1)).isPresent();
    clock.move(Duration.ofMinutes(1));
    sign(number, TOWN);
    assertThat(state(number, TOWN)).isEqualTo(UnitState.SIGNED);
  }

  @Test
  void whoReadOutOneTextHasNoSignatureForTheNext() {
    String number = issue(TOWN);
    Order seen = order(number);
    Instant moved = clock.instant().plus(Duration.ofHours(1));
    orders.amend(number, seen.now().text(), moved, "提前", OrderDesk.POST);
    StepReport signed = StepReport.signed(OrderChannel.PHONE, "镇值班员", ReadBack.RIGHT);
    assertThatThrownBy(() -> orders.step(seen, List.of(TOWN), signed))
        .isInstanceOfSatisfying(
            RefusedException.class,
            why -> {
              assertThat(why.said().key()).isEqualTo("order.refused.textChanged");
              assertThat(why.said().args()).contains("值班员甲", 2, "提前", 1);
            });
    assertThat(state(number, TOWN)).isEqualTo(UnitState.ISSUED);
    orders.step(order(number), List.of(TOWN), signed);
    assertThat(state(number, TOWN)).isEqualTo(UnitState.SIGNED);
  }

  @Test
  void aChangeOfTheTextDoesNotTakeBackAnothersDeadline() {
    String number = issue(TOWN);
    Order seen = order(number);
    Instant moved = clock.instant().plus(Duration.ofHours(1));
    orders.amend(number, seen.now().text(), moved, "提前", OrderDesk.POST);
    assertRefused(
        "order.refused.textChanged",
        () -> orders.amend(seen, "改为全部转移。", seen.deadline(), "水位上涨", OrderDesk.POST, null));
    assertThat(order(number).deadline()).isEqualTo(moved);
    assertRefused(
        "order.refused.textChanged", () -> orders.withdraw(seen, "台风转向", OrderDesk.POST, null));
    assertRefused(
        "order.refused.textChanged",
        () ->
            orders.slip(
                seen, SlipKind.REMINDER, SlipCause.UNSIGNED, List.of(TOWN), "", OrderDesk.POST));
    assertThat(order(number).open()).isTrue();
  }

  @Test
  void aReportNobodyReadIsNotJudged() {
    String number = issue(TOWN);
    sign(number, TOWN);
    report(number, TOWN);
    Order seen = order(number);
    step(number, TOWN, StepReport.returned(OrderChannel.PHONE, "带班领导", "人数不符"));
    step(number, TOWN, StepReport.reported(OrderChannel.RADIO, "镇值班员", "只转移 20 人"));
    assertThatThrownBy(() ->
            orders.step(seen, List.of(TOWN), StepReport.accepted(OrderChannel.PHONE, "带班领导", "")))
        .isInstanceOfSatisfying(
            RefusedException.class,
            why -> {
              assertThat(why.said().key()).isEqualTo("order.refused.wordChanged");
              assertThat(why.said().args()).contains("只转移 20 人");
            });
    assertThat(state(number, TOWN)).isEqualTo(UnitState.REPORTED);
  }

  @Test
  void whatAnotherSeatWritesOfAnotherUnitIsNoChange() {
    String number = issue(TOWN, OTHER);
    Order seen = order(number);
    sign(number, OTHER);
    report(number, OTHER);
    orders.step(seen, List.of(TOWN), StepReport.signed(OrderChannel.PHONE, "镇值班员", ReadBack.RIGHT));
    assertThat(state(number, TOWN)).isEqualTo(UnitState.SIGNED);
  }

  @Test
  void anOrderIsNotEndedOrOpenedAgainOverWhatNobodySaw() {
    String number = issue(TOWN);
    sign(number, OrderDesk.LEAD);
    report(number, OrderDesk.LEAD);
    Order reported = order(number);
    step(number, OrderDesk.LEAD, StepReport.returned(OrderChannel.PHONE, "带班领导", "不全"));
    assertRefused(
        "order.refused.wordChanged", () -> orders.withdraw(reported, "演变", OrderDesk.POST, null));
    orders.withdraw(number, "演变", OrderDesk.POST);
    Order ended = order(number);
    orders.reopen(number, "误撤", OrderDesk.POST);
    orders.withdraw(number, "台风转向", OrderDesk.POST);
    assertRefused("order.refused.endChanged", () -> orders.reopen(ended, "误撤", OrderDesk.POST));
    assertThat(order(number).open()).isFalse();
  }

  @Test
  void moreUnitsAreAddedWithoutTouchingTheOthers() {
    String number = issue(TOWN);
    sign(number, TOWN);
    orders.extend(number, List.of(OTHER), "增援", OrderDesk.POST);
    assertThat(state(number, TOWN)).isEqualTo(UnitState.SIGNED);
    assertThat(state(number, OTHER)).isEqualTo(UnitState.ISSUED);
    assertThat(order(number).at(OTHER).orElseThrow().role()).isEqualTo(Role.ASSIST);
    assertRefused(
        "order.refused.noNewUnit", () -> orders.extend(number, List.of(OTHER), "增援", "某岗"));
  }

  @Test
  void whatIsWithdrawnTakesNothingMoreButWhatWasBefore() {
    String number = issue(TOWN, OTHER);
    Instant before = clock.instant();
    clock.move(Duration.ofMinutes(20));
    orders.withdraw(number, "台风转向", OrderDesk.POST);
    clock.move(Duration.ofMinutes(5));
    assertRefused("order.refused.withdrawn", () -> sign(number, TOWN));
    step(
        number,
        TOWN,
        StepReport.signed(OrderChannel.PAPER, "镇值班员", null).at(before.plusSeconds(60)));
    assertThat(state(number, TOWN)).isEqualTo(UnitState.SIGNED);
    assertRefused("order.refused.isWithdrawn", () -> orders.close(number, "x", "某岗"));
    orders.reopen(number, "误撤", OrderDesk.POST);
    clock.move(Duration.ofMinutes(1));
    sign(number, OTHER);
    assertThat(order(number).open()).isTrue();
    assertRefused("order.refused.open", () -> orders.reopen(number, "x", "某岗"));
  }

  @Test
  void whatWasChangedAndClosedByVoiceKeepsTheTimeItWasSaid() {
    String number = issue();
    Instant said = clock.instant().plus(Duration.ofMinutes(15));
    clock.move(Duration.ofHours(1));
    assertRefused(
        "order.refused.beforeText",
        () ->
            orders.amend(
                order(number),
                "改",
                said.plusSeconds(600),
                "电台改时限",
                OrderDesk.POST,
                said.minus(Duration.ofHours(1))));
    orders.amend(order(number), "改", said.plusSeconds(600), "电台改时限", OrderDesk.POST, said);
    assertThat(order(number).now().act().at()).isEqualTo(said);
    assertThat(order(number).now().act().recordedAt()).isEqualTo(clock.instant());
    StepReport signed = StepReport.signed(OrderChannel.RADIO, "值班员", ReadBack.RIGHT);
    step(number, OrderDesk.LEAD, signed.at(said.plusSeconds(60)));
    step(
        number,
        OrderDesk.LEAD,
        StepReport.reported(OrderChannel.RADIO, "值班员", "完成").at(said.plusSeconds(120)));
    step(
        number,
        OrderDesk.LEAD,
        StepReport.accepted(OrderChannel.RADIO, "带班领导", "").at(said.plusSeconds(180)));
    assertRefused(
        "order.refused.beforeStep",
        () -> orders.close(order(number), "", OrderDesk.POST, said.plusSeconds(150)));
    assertRefused(
        "order.refused.future",
        () -> orders.close(order(number), "", OrderDesk.POST, clock.instant().plusSeconds(60)));
    orders.close(order(number), "", OrderDesk.POST, said.plusSeconds(240));
    assertThat(order(number).ending())
        .extracting(end -> end.act().at())
        .isEqualTo(said.plusSeconds(240));
  }

  @Test
  void closingOverOpenUnitsNeedsWords() {
    String number = issue(TOWN);
    sign(number, OrderDesk.LEAD);
    report(number, OrderDesk.LEAD);
    accept(number, OrderDesk.LEAD);
    assertRefused("order.refused.noConclusion", () -> orders.close(number, " ", "某岗"));
    orders.close(number, "示例镇2由牵头单位代办", OrderDesk.POST);
    assertThat(order(number).ending()).extracting(Ending::open).isEqualTo(1L);
    assertThat(state(number, TOWN)).as("closed is not signed").isEqualTo(UnitState.ISSUED);
  }

  @Test
  void exactlyOneLeadAndNobodyTwice() {
    NewOrder order = OrderDesk.order(clock);
    assertRefused(
        "order.refused.noLead",
        () -> orders.issue(with(order, null, List.of(TOWN), order.deadline())));
    assertRefused("order.refused.twice", () -> issue(OrderDesk.LEAD));
    assertRefused("order.refused.twice", () -> issue(TOWN, "示例镇2"));
    assertRefused("order.refused.noUnit", () -> issue("U-99"));
    assertRefused(
        "order.refused.deadline",
        () -> orders.issue(with(order, OrderDesk.LEAD, List.of(), clock.instant())));
    assertThat(orders.list()).isEmpty();
  }

  private static NewOrder with(
      NewOrder of, @Nullable String lead, List<String> units, Instant deadline) {
    return new NewOrder(
        of.title(), of.text(), lead, units, of.basis(), of.urgency(), deadline, of.post(), null);
  }

  @Test
  void manyUnitsAreOrderedInOneAct() {
    OrderDesk.fill(station, 300);
    long before = station.journal().size();
    List<String> others = IntStream.rangeClosed(2, 300).mapToObj(OrderDesk::id).toList();
    String one = issue(others.toArray(String[]::new));
    assertThat(station.journal().size()).isEqualTo(before + 1);
    assertThat(order(one).addressees()).hasSize(300);
    assertThat(order(one).unsigned()).isEqualTo(300);
    NewOrder order = OrderDesk.order(clock);
    List<String> each = orders.issueEach(with(order, null, others, order.deadline()));
    assertThat(each).hasSize(299).startsWith("ZS-DH-ZL26-0002").doesNotHaveDuplicates();
    assertThat(order(each.getLast()).lead().to().unit()).isEqualTo(OrderDesk.id(300));
    orders.step(one, others, StepReport.of(StepKind.DELIVERED, OrderChannel.SMS, "短信平台"));
    assertThat(order(one).count(UnitState.DELIVERED)).isEqualTo(299);
  }

  @Test
  void severalUnitsAreWrittenTogetherOrNotAtAll() {
    String number = issue(TOWN, OTHER);
    sign(number, TOWN);
    assertRefused(
        "order.refused.already",
        () ->
            orders.step(
                number, List.of(OTHER, TOWN), StepReport.signed(OrderChannel.SMS, "短信平台", null)));
    assertThat(state(number, OTHER)).isEqualTo(UnitState.ISSUED);
  }

  @Test
  void slipsAreIssuedByAnOfficerWhereSomethingIsLate() {
    String number = issue(TOWN, OTHER);
    sign(number, TOWN);
    assertRefused(
        "order.refused.notLate",
        () -> orders.slip(number, SlipKind.REMINDER, SlipCause.UNSIGNED, List.of(TOWN), "", "某岗"));
    String slip =
        orders.slip(
            number,
            SlipKind.REMINDER,
            SlipCause.UNSIGNED,
            List.of(OTHER, OrderDesk.LEAD),
            "",
            OrderDesk.POST);
    assertThat(slip).isEqualTo(number + "-1");
    assertThat(order(number).slips()).extracting(Slip::kind).containsExactly(SlipKind.REMINDER);
    assertThat(station.timeline()).last().asString().contains("提示单", "2 个单位");
  }

  @Test
  void theOverdueListHasALineForEachOrderNotForEachUnit() {
    String number = issue(TOWN, OTHER);
    DueBoard due = station.get(DueBoard.class);
    assertThat(due.overdue()).isEmpty();
    clock.move(Duration.ofMinutes(6));
    assertThat(due.overdue())
        .extracting(Due::id, one -> one.text().key())
        .containsExactly(tuple(number, "order.due.UNSIGNED"));
    assertThat(due.overdue().getFirst().text().args())
        .contains(3, Message.of("order.slip.REMINDER"));
    clock.move(Duration.ofHours(2));
    assertThat(due.overdue())
        .extracting(one -> one.text().key())
        .containsExactlyInAnyOrder("order.due.UNSIGNED", "order.due.UNREPORTED");
    orders.withdraw(number, "演变", OrderDesk.POST);
    assertThat(due.pending()).isEmpty();
  }

  @Test
  void listsSayHowFarEachUnitIsAndNothingThatIsNotKnown() {
    String number = issue(TOWN);
    sign(number, TOWN);
    var row = rows("orders").getFirst();
    assertThat(row)
        .containsEntry("number", number)
        .containsEntry("state", "ISSUED")
        .containsEntry("unsigned", 1L);
    assertThat(rows("order-units"))
        .extracting(one -> one.get("unit"), one -> one.get("state"), one -> one.get("deliveredAt"))
        .containsExactly(tuple(OrderDesk.LEAD, "ISSUED", null), tuple(TOWN, "SIGNED", null));
  }

  private List<Map<String, Object>> rows(String kind) {
    List<Map<String, Object>> rows = new ArrayList<>();
    station.get(new TypeLiteral<Set<Listing>>() {}).stream()
        .filter(listing -> listing.kind().equals(kind))
        .forEach(listing -> rows.addAll(listing.rows()));
    return rows;
  }

  @Test
  void foldsAgainToTheSameTables() {
    String number = issue(TOWN, OTHER);
    sign(number, TOWN);
    report(number, TOWN);
    orders.amend(number, "改", clock.instant().plusSeconds(9000), "原因", OrderDesk.POST);
    orders.slip(
        number, SlipKind.SUPERVISION, SlipCause.UNSIGNED, List.of(OTHER), "", OrderDesk.POST);
    List<?> before = station.tables().get(OrderService.KIND);
    station.journal().rebuild(done -> {});
    assertThat(station.tables().get(OrderService.KIND)).isEqualTo(before);
    assertThat(station.journal().verify(done -> {}).faults()).isEmpty();
  }
}

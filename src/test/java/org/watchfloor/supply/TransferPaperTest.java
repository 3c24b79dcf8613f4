package org.watchfloor.supply;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.watchfloor.supply.SupplyTestDistrict.BAGS;
import static org.watchfloor.supply.SupplyTestDistrict.BAGS_AT_ONE;
import static org.watchfloor.supply.SupplyTestDistrict.INCIDENT;
import static org.watchfloor.supply.SupplyTestDistrict.bags;

import com.google.inject.AbstractModule;
import com.google.inject.multibindings.Multibinder;
import java.nio.file.Path;
import java.time.Duration;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import org.assertj.core.api.ThrowableAssert.ThrowingCallable;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.watchfloor.base.Language;
import org.watchfloor.base.RefusedException;
import org.watchfloor.base.Texts;
import org.watchfloor.conflict.Contradiction;
import org.watchfloor.region.RegionModule;
import org.watchfloor.supply.paper.FormSheet;
import org.watchfloor.supply.paper.PaperForm;
import org.watchfloor.supply.paper.PaperForm.Mark;
import org.watchfloor.supply.preposition.PrepositionLine;
import org.watchfloor.supply.preposition.PrepositionService;
import org.watchfloor.supply.preposition.PrepositionTransfers;
import org.watchfloor.support.HandClock;
import org.watchfloor.support.TestStation;

/** What stands on the paper of a transfer order, and which of its prints counts. */
class TransferPaperTest {
  private static final Texts TEXTS = new Texts(Language.ZH);

  @TempDir Path temp;
  private final HandClock clock = new HandClock();
  private final List<PaperForm> printed = new ArrayList<>();
  private TestStation station;
  private TransferService transfers;
  private TransferOutcomes outcomes;
  private int files;

  @BeforeEach
  void open() {
    station = station("a", "ZS-DH");
    transfers = station.get(TransferService.class);
    outcomes = station.get(TransferOutcomes.class);
    SupplyService supply = station.get(SupplyService.class);
    SupplyTestDistrict.fill(supply);
    SupplyTestDistrict.put(supply, BAGS_AT_ONE, 100, "", "");
  }

  @AfterEach
  void close() {
    station.close();
  }

  private TestStation station(String folder, String name) {
    return TestStation.open(
        temp.resolve(folder),
        name,
        clock,
        new RegionModule(),
        new SupplyModule(),
        new AbstractModule() {
          @Override
          protected void configure() {
            Multibinder.newSetBinder(binder(), FormSheet.class)
                .addBinding()
                .toInstance((form, texts, file) -> {
                  printed.add(form);
                  return 1;
                });
          }
        });
  }

  private PaperForm print(TestStation at, String number) {
    clock.move(Duration.ofMinutes(1));
    files++;
    at.get(TransferPrints.class).print(number, TEXTS, temp.resolve(files + ".pdf"));
    return printed.getLast();
  }

  private PaperForm print(String number) {
    return print(station, number);
  }

  private TransferOrder order(String number) {
    return transfers.find(number).orElseThrow();
  }

  @Test
  void aDraftDoesNotUseUpTheOriginal() {
    String number = transfers.request("W1", INCIDENT, "堵口", bags(5));
    PaperForm draft = print(number);
    assertThat(draft.mark()).isEqualTo(new Mark.Draft());
    assertThat(draft.warnings()).singleElement().asString().contains("不得据此发货");
    station.get(TransferSteps.class).approve(number, "镇长", DepotTier.TOWN);
    assertThat(print(number).mark()).isEqualTo(new Mark.Draft());
    assertThat(order(number).handling().prints()).isZero();

    transfers.issue(number);
    PaperForm original = print(number);
    assertThat(original.mark()).isEqualTo(new Mark.Numbered(1));
    assertThat(original.warnings()).isEmpty();
    assertThat(print(number).mark()).isEqualTo(new Mark.Numbered(2));
    assertThat(order(number).handling().prints()).isEqualTo(2);

    outcomes.cancel(number, "险情解除");
    PaperForm off = print(number);
    assertThat(off.mark()).isEqualTo(new Mark.Void());
    assertThat(off.warnings()).singleElement().asString().contains("已取消", "不得据此发货");
    assertThat(station.timeline())
        .filteredOn(said -> said.contains("打印"))
        .map(said -> said.substring(said.indexOf(number) + number.length() + 1))
        .containsExactly(
            "尚未下达，已打印草稿，不得据此发货",
            "尚未下达，已打印草稿，不得据此发货",
            "已打印，第 1 份",
            "已打印，第 2 份",
            "已取消，已打印作废单，不得据此发货");
    assertThat(order(number).handling().prints()).isEqualTo(2);
    var before = station.tables();
    station.journal().rebuild(done -> {});
    assertThat(station.tables()).isEqualTo(before);
  }

  @Test
  void aDraftPrintedApartFromTheOrderIsNoPrintAndTwoOriginalsAreNamed() {
    String number = transfers.request("W1", INCIDENT, "堵口", bags(5));
    try (TestStation town = station("b", "ZS-LJ")) {
      town.journal().receive(station.contents());
      transfers.issue(number);
      assertThat(print(town, number).mark()).isEqualTo(new Mark.Draft());
      exchange(town);
      assertThat(order(number).handling().prints()).isZero();

      assertThat(print(town, number).mark()).isEqualTo(new Mark.Numbered(1));
      assertThat(print(number).mark()).isEqualTo(new Mark.Numbered(1));
      exchange(town);
      assertThat(station.tables()).isEqualTo(town.tables());
      assertThat(order(number).contradictions().open())
          .extracting(Contradiction::rule)
          .containsExactly("supply.conflict.originalTwice");
      assertThat(print(number).mark()).isEqualTo(new Mark.Numbered(3));
    }
  }

  @Test
  void anOriginalOfWhatAnotherStationHadCalledOffIsNamed() {
    String number = transfers.send("W1", INCIDENT, "堵口", bags(5));
    try (TestStation town = station("b", "ZS-LJ")) {
      town.journal().receive(station.contents());
      clock.move(Duration.ofMinutes(1));
      outcomes.cancel(number, "险情解除");
      assertThat(print(town, number).mark()).isEqualTo(new Mark.Numbered(1));
      exchange(town);
      assertThat(order(number).contradictions().open())
          .extracting(Contradiction::rule)
          .containsExactly("supply.conflict.printedOff");
    }
  }

  @Test
  void whatIsLentCarriesItsDayOfReturnFromTheRequestToThePaperAndIsDueOnceSignedFor() {
    LocalDate day = clock.now().toLocalDate().plusDays(30);
    Destination partner = new Destination(Destination.Kind.PARTNER, "H1", "邻区");
    refused(
        "supply.refused.nothingToReturn",
        () -> transfers.request("W1", INCIDENT, "堵口", bags(5), day));
    refused(
        "supply.refused.dayPast",
        () -> transfers.send("W1", partner, "借出", bags(5), day.minusDays(31)));
    String asked = transfers.request("W1", partner, "借出", bags(5), day);
    assertThat(order(asked).handling().returnBy()).isEqualTo(day);
    station.get(TransferSteps.class).askBack(asked, day.plusDays(1));
    transfers.issue(asked, "镇长", DepotTier.TOWN, day.plusDays(2));
    assertThat(value(print(asked), "归还期限")).isEqualTo(day.plusDays(2).toString());
    transfers.depart(asked, "", "", "");
    outcomes.sign(asked, List.of(new TransferReceipt(BAGS, 5, 0)), "邻区");
    assertThat(order(asked).state()).isEqualTo(TransferState.RETURN_DUE);
    assertThat(order(asked).handling().returnBy()).isEqualTo(day.plusDays(2));

    String open = transfers.send("W1", partner, "借出", bags(5));
    assertThat(value(print(open), "归还期限")).contains("未定");
    assertThat(print(transfers.send("W1", INCIDENT, "", bags(5))).facts())
        .extracting(PaperForm.Fact::name)
        .doesNotContain("归还期限");
  }

  @Test
  void aDayOfReturnSaidApartFromTheSignatureHoldsAllTheSame() {
    LocalDate day = clock.now().toLocalDate().plusDays(30);
    Destination partner = new Destination(Destination.Kind.PARTNER, "H1", "邻区");
    String number = transfers.send("W1", partner, "借出", bags(5));
    transfers.depart(number, "", "", "");
    try (TestStation town = station("b", "ZS-LJ")) {
      town.journal().receive(station.contents());
      clock.move(Duration.ofMinutes(1));
      station.get(TransferSteps.class).askBack(number, day);
      clock.move(Duration.ofMinutes(1));
      town.get(TransferOutcomes.class).sign(number, List.of(new TransferReceipt(BAGS, 5, 0)), "邻区");
      exchange(town);
      assertThat(station.tables()).isEqualTo(town.tables());
      assertThat(order(number).state()).isEqualTo(TransferState.RETURN_DUE);
      assertThat(order(number).contradictory()).isFalse();
    }
  }

  @Test
  void onceSignedForThePaperSaysWhatIsMissingByKindOfGoodsAndWhatCameBack() {
    SupplyService supply = station.get(SupplyService.class);
    SupplyTestDistrict.put(supply, BAGS_AT_ONE, 50, "2027B", "2027-12-31");
    Destination partner = new Destination(Destination.Kind.PARTNER, "H1", "邻区");
    String number =
        transfers.send("W1", partner, "借出", bags(120), clock.now().toLocalDate().plusDays(9));
    assertThat(print(number).rows()).hasSize(3).allMatch(row -> row.getLast().isEmpty());
    transfers.depart(number, "", "", "");
    outcomes.sign(number, List.of(new TransferReceipt(BAGS, 100, 15)), "邻区");
    station
        .get(TransferSteps.class)
        .back(number, List.of(new TransferReceipt(BAGS, 80, 5)), "损坏原样");
    PaperForm paper = print(number);
    assertThat(paper.columns()).extracting(PaperForm.Head::name).endsWith("完好实收", "损坏", "短少");
    assertThat(paper.rows())
        .filteredOn(row -> !row.get(5).isEmpty())
        .singleElement()
        .satisfies(row ->
            assertThat(row.subList(2, 8)).containsExactly("合计", "", "120", "100", "15", "5"));
    assertThat(paper.rows())
        .extracting(row -> row.get(4))
        .containsExactlyInAnyOrder("50", "70", "120");
    assertThat(value(paper, "归还")).isEqualTo("编织袋 已还 80、损坏 5、未还 20");
    assertThat(paper.rows()).allSatisfy(row -> assertThat(row).hasSameSizeAs(paper.columns()));
  }

  @Test
  void thePaperSaysForWhichIncidentOrForwardPlanItIs() {
    PaperForm scene = print(transfers.send("W1", INCIDENT, "堵口", bags(5)));
    assertThat(value(scene, "事件")).contains("示例路积水", "I1");
    assertThat(value(scene, "用途")).isEqualTo("堵口");
    PrepositionService plans = station.get(PrepositionService.class);
    String plan =
        plans.plan(
            "W2",
            List.of(new PrepositionLine("W1", BAGS, 20)),
            12,
            plans.said(clock.instant().plus(Duration.ofHours(40)), "市台"));
    String number = station.get(PrepositionTransfers.class).order(plan).getFirst();
    PaperForm forward = print(number);
    assertThat(value(forward, "预置方案"))
        .isEqualTo(plan + "，须于 " + PaperForm.moment(plans.must(plan).deadline()) + " 前到位");
    assertThat(value(forward, "用途")).isEmpty();
  }

  private static String value(PaperForm paper, String name) {
    return paper.facts().stream()
        .filter(fact -> fact.name().equals(name))
        .map(PaperForm.Fact::value)
        .findFirst()
        .orElse("");
  }

  private static void refused(String key, ThrowingCallable act) {
    assertThatThrownBy(act)
        .isInstanceOfSatisfying(
            RefusedException.class, e -> assertThat(e.said().key()).isEqualTo(key));
  }

  private void exchange(TestStation town) {
    station.journal().receive(town.contents());
    town.journal().receive(station.contents());
  }
}

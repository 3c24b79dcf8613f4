package org.watchfloor.supply.requisition;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import com.google.inject.TypeLiteral;
import java.nio.file.Path;
import java.time.Duration;
import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import java.util.Set;
import org.assertj.core.api.ThrowableAssert.ThrowingCallable;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.api.parallel.Execution;
import org.junit.jupiter.api.parallel.ExecutionMode;
import org.watchfloor.base.Language;
import org.watchfloor.base.RefusedException;
import org.watchfloor.base.Texts;
import org.watchfloor.conflict.Conflict;
import org.watchfloor.conflict.ConflictService;
import org.watchfloor.pending.DueBoard;
import org.watchfloor.region.RegionModule;
import org.watchfloor.supply.SupplyModule;
import org.watchfloor.supply.paper.PaperForm;
import org.watchfloor.support.HandClock;
import org.watchfloor.support.TestStation;
import org.watchfloor.table.Listing;

/** Takes property, gives it back and compensates its owner. */
@Execution(ExecutionMode.CONCURRENT)
class RequisitionServiceTest {
  private static final Texts TEXTS = new Texts(Language.ZH);

  @TempDir Path temp;
  private final HandClock clock = new HandClock();
  private TestStation station;
  private RequisitionService requisitions;

  @BeforeEach
  void open() {
    station = open("a", "ZS-DH");
    requisitions = station.get(RequisitionService.class);
  }

  private TestStation open(String folder, String id) {
    return TestStation.open(
        temp.resolve(folder), id, clock, new RegionModule(), new SupplyModule());
  }

  @AfterEach
  void close() {
    station.close();
  }

  private static Certificate certificate(
      Owner owner, @Nullable Instant takenAt, String urgency, @Nullable LocalDate returnBy) {
    return new Certificate(
        "突发事件应对法",
        "堵口",
        PropertyWords.read("挖掘机 2 台\n自卸卡车 3 辆"),
        owner,
        "区防指",
        "值班室 00000000",
        "",
        takenAt,
        urgency,
        returnBy);
  }

  private static Owner person() {
    return new Owner("示例人", false, "00000000000");
  }

  private LocalDate today() {
    return clock.now().toLocalDate();
  }

  private static void refused(String key, ThrowingCallable act) {
    assertThatThrownBy(act)
        .isInstanceOfSatisfying(
            RefusedException.class, e -> assertThat(e.said().key()).isEqualTo(key));
  }

  @Test
  void oneLorryIsBackBeforeTheOthers() {
    String number = requisitions.issue(certificate(person(), null, "", null));
    refused(
        "requisition.refused.moreBack",
        () -> requisitions.partBack(number, List.of(new Part(2, 4)), ""));
    refused(
        "requisition.refused.noLine",
        () -> requisitions.partBack(number, List.of(new Part(3, 1)), ""));
    refused(
        "requisition.refused.nothingBack",
        () -> requisitions.partBack(number, List.of(new Part(2, 0)), ""));
    requisitions.partBack(number, List.of(new Part(2, 1)), "车主取回");
    assertThat(requisitions.must(number).state()).isEqualTo(RequisitionState.IN_USE);
    assertThat(requisitions.must(number).stillOut())
        .containsExactly(new Part(1, 2), new Part(2, 2));
    refused(
        "requisition.refused.allBack",
        () -> requisitions.partBack(number, List.of(new Part(1, 2), new Part(2, 2)), ""));
    requisitions.end(number, RequisitionState.RETURNED, "", null);
    refused(
        "requisition.refused.already",
        () -> requisitions.partBack(number, List.of(new Part(1, 1)), ""));
  }

  @Test
  void whatTheLawWantsOnACertificateIsAskedFor() {
    Certificate whole = certificate(person(), null, "", null);
    refused(
        "requisition.refused.missing",
        () ->
            requisitions.issue(
                new Certificate(
                    " ",
                    whole.purpose(),
                    whole.property(),
                    whole.owner(),
                    whole.taker(),
                    whole.contact(),
                    "",
                    null,
                    "",
                    null)));
    refused(
        "requisition.refused.missing",
        () ->
            requisitions.issue(
                new Certificate(
                    whole.basis(),
                    whole.purpose(),
                    List.of(),
                    whole.owner(),
                    whole.taker(),
                    whole.contact(),
                    "",
                    null,
                    "",
                    null)));
    refused(
        "requisition.refused.missing",
        () -> requisitions.issue(certificate(new Owner("", false, ""), null, "", null)));
    refused("requisition.refused.line", () -> PropertyWords.read("挖掘机"));
    assertThat(requisitions.issue(whole)).startsWith("ZS-DH-ZP");
  }

  @Test
  void oneWrittenAfterwardsSaysSoAndWhy() {
    Instant taken = clock.instant().minus(Duration.ofHours(2));
    refused(
        "requisition.refused.urgency",
        () -> requisitions.issue(certificate(person(), taken, "", null)));
    refused(
        "requisition.refused.future",
        () ->
            requisitions.issue(certificate(person(), clock.instant().plusSeconds(60), "决口", null)));
    String number = requisitions.issue(certificate(person(), taken, "决口正在扩大", null));
    Requisition one = requisitions.find(number).orElseThrow();
    assertThat(one.certificate().afterwards()).isTrue();
    PaperForm paper = RequisitionForm.of(one, 1, TEXTS);
    assertThat(paper.warnings()).singleElement().asString().contains("事后补办", "决口正在扩大");
    assertThat(paper.facts()).extracting(PaperForm.Fact::value).anyMatch(v -> v.contains("示例人"));
    assertThat(paper.rows()).hasSize(2);
  }

  @Test
  void itIsOverdueUntilItIsBackAndThenUntilItIsCompensated() {
    DueBoard due = station.get(DueBoard.class);
    String number = requisitions.issue(certificate(person(), null, "", today().plusDays(1)));
    clock.move(Duration.ofDays(2));
    assertThat(due.overdue()).extracting("id").contains(number);
    refused(
        "supply.refused.no_reason",
        () -> requisitions.end(number, RequisitionState.DAMAGED, " ", null));
    refused("requisition.refused.step", () -> requisitions.compensate(number, today(), "付清"));
    requisitions.end(number, RequisitionState.DAMAGED, "一台履带断裂", today().plusDays(5));
    assertThat(due.overdue()).extracting("id").doesNotContain(number);
    clock.move(Duration.ofDays(6));
    assertThat(due.overdue()).extracting("id").contains(number);
    refused(
        "requisition.refused.dayToCome",
        () -> requisitions.compensate(number, today().plusDays(1), "付清"));
    requisitions.compensate(number, today(), "按评估价转账");
    assertThat(due.pending()).extracting("id").doesNotContain(number);
    assertThat(requisitions.find(number).orElseThrow().state().open()).isFalse();
  }

  @Test
  void peopleAreMaskedOnListsAndTheTimelineAndUnitsAreNot() {
    requisitions.issue(certificate(person(), null, "", null));
    requisitions.issue(certificate(new Owner("示例船厂", true, "00000000000"), null, "", null));
    String rows =
        station.get(new TypeLiteral<Set<Listing>>() {}).stream()
            .filter(one -> one.kind().equals("requisitions"))
            .findFirst()
            .orElseThrow()
            .rows()
            .toString();
    assertThat(rows).contains("示***", "示例船厂").doesNotContain("示例人", "00000000000");
    assertThat(station.timeline()).anyMatch(line -> line.contains("示***"));
    assertThat(station.timeline()).noneMatch(line -> line.contains("示例人"));
  }

  @Test
  void oneLorryNotedAsBackAtTwoStationsIsNamedAndCountsOnce() {
    String number = requisitions.issue(certificate(person(), null, "", null));
    try (TestStation town = open("b", "ZS-LJ")) {
      town.journal().receive(station.contents());
      requisitions.partBack(number, List.of(new Part(2, 1)), "");
      town.get(RequisitionService.class).partBack(number, List.of(new Part(2, 1)), "");
      station.journal().receive(town.contents());
      town.journal().receive(station.contents());
      assertThat(station.tables()).isEqualTo(town.tables());
      assertThat(requisitions.must(number).back(2)).isEqualTo(1);
      assertThat(station.get(ConflictService.class).open())
          .extracting(one -> one.what().rule())
          .containsExactly("requisition.conflict.backTwice");
    }
  }

  @Test
  void stationsThatWroteApartContradictEachOther() {
    String number = requisitions.issue(certificate(person(), null, "", null));
    try (TestStation town = open("b", "ZS-LJ")) {
      town.journal().receive(station.contents());
      requisitions.end(number, RequisitionState.RETURNED, "", null);
      town.get(RequisitionService.class).end(number, RequisitionState.DAMAGED, "沉没", null);
      station.journal().receive(town.contents());
      town.journal().receive(station.contents());
      assertThat(station.tables()).isEqualTo(town.tables());
      Conflict one = station.get(ConflictService.class).open().getFirst();
      assertThat(one.what().rule()).isEqualTo("requisition.conflict.step");
      station.get(ConflictService.class).settle(one.what().counts(), one.what().against(), "沉没");
      assertThat(station.get(ConflictService.class).open()).isEmpty();
    }
  }
}

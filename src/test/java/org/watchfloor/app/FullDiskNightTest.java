package org.watchfloor.app;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.io.IOException;
import java.math.BigDecimal;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Duration;
import java.time.Instant;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.watchfloor.base.RefusedException;
import org.watchfloor.base.WatchClock;
import org.watchfloor.incident.figure.FigureService;
import org.watchfloor.incident.figure.NewFigure;
import org.watchfloor.incident.rule.Channel;
import org.watchfloor.journal.Journal;
import org.watchfloor.order.NewOrder;
import org.watchfloor.order.OrderBasis;
import org.watchfloor.order.OrderService;
import org.watchfloor.order.Urgency;
import org.watchfloor.order.callout.need.CalloutNeeds;
import org.watchfloor.region.OrgUnit;
import org.watchfloor.region.RegionService;
import org.watchfloor.response.consultation.Call;
import org.watchfloor.response.consultation.Consultations;
import org.watchfloor.response.plan.Hazard;
import org.watchfloor.response.plan.ResponseLevel;
import org.watchfloor.response.proposal.ProposalDesk;
import org.watchfloor.response.proposal.Proposals;
import org.watchfloor.response.superior.NewWord;
import org.watchfloor.response.superior.SuperiorService;
import org.watchfloor.support.SmallDisk;
import org.watchfloor.support.SourceTree;
import org.watchfloor.warning.WarningService;
import org.watchfloor.warning.Way;
import org.watchfloor.warning.intake.WarningFiles;

/**
 * The disk is full in the middle of a warned night: every act is refused whole, and succeeds once
 * there is room.
 */
@Tag("nightly")
class FullDiskNightTest {
  @TempDir private Path temp;
  private SmallDisk disk;

  @BeforeEach
  void mount() throws IOException, InterruptedException {
    disk = SmallDisk.mount(temp.resolve("disk"), 500);
  }

  @AfterEach
  void unmount() throws IOException, InterruptedException {
    if (disk != null) {
      disk.close();
    }
  }

  @Test
  void everyActIsRefusedWholeAndSucceedsOnceThereIsRoom() throws IOException {
    Toolkit.start();
    try (FloodNight night = FloodNight.in(disk.root().resolve("night"))) {
      WarningService warnings = night.get(WarningService.class);
      warnings.take("rain.xml", warning("02-rain-red"), Way.FILE);
      Journal journal = night.get(Journal.class);
      Map<String, Runnable> acts = acts(night);
      Path ballast = disk.fill();
      long before = journal.size();
      acts.forEach((name, act) ->
          assertThatThrownBy(act::run)
              .as(name)
              .isInstanceOfSatisfying(
                  RefusedException.class,
                  e -> assertThat(e.said().key()).as(name).isEqualTo("journal.refused.diskFull")));
      assertThat(journal.size()).isEqualTo(before);
      Files.delete(ballast);
      acts.values().forEach(Runnable::run);
      assertThat(journal.size()).isGreaterThanOrEqualTo(before + acts.size());
      assertThat(journal.verify(done -> {}).faults()).isEmpty();
    }
  }

  private static Map<String, Runnable> acts(FloodNight night) {
    Instant now = night.get(WatchClock.class).instant();
    List<String> units =
        night.get(RegionService.class).units().stream().map(OrgUnit::number).limit(3).toList();
    Map<String, Runnable> acts = new LinkedHashMap<>();
    acts.put(
        "a warning from a file",
        () ->
            night
                .get(WarningService.class)
                .take("typhoon.xml", warning("01-typhoon-orange"), Way.FILE));
    acts.put(
        "what the headquarters above started",
        () ->
            night
                .get(SuperiorService.class)
                .tell(new NewWord("市防指", Hazard.TYPHOON, ResponseLevel.IV, null, "", "电话")));
    acts.put(
        "a consultation",
        () ->
            night
                .get(Consultations.class)
                .call(new Call("会商", Hazard.RAINSTORM, "指挥长甲", null, Optional.empty())));
    acts.put(
        "a proposal declined",
        () ->
            night
                .get(ProposalDesk.class)
                .decline(night.get(Proposals.class).pending().getFirst(), "已在四级响应", "指挥长"));
    acts.put(
        "an order to three units",
        () ->
            night
                .get(OrderService.class)
                .issue(
                    new NewOrder(
                        "转移危险区人员",
                        "立即转移。",
                        units.getFirst(),
                        units.subList(1, 3),
                        OrderBasis.NONE,
                        Urgency.EXTRA,
                        now.plus(Duration.ofHours(1)),
                        "指挥长",
                        now)));
    acts.put(
        "a call-out",
        () -> {
          CalloutNeeds needs = night.get(CalloutNeeds.class);
          needs.start(needs.pending().getFirst().warning(), "指挥长", now);
        });
    acts.put(
        "a figure",
        () ->
            night
                .get(FigureService.class)
                .report(
                    night.underpass(),
                    new NewFigure(
                        "TRAPPED", BigDecimal.TWO, "消防", Channel.PHONE, false, "", "", null)));
    return acts;
  }

  private static byte[] warning(String name) {
    return WarningFiles.read(SourceTree.path("sample-data/zhoushan/warnings/" + name + ".xml"));
  }
}

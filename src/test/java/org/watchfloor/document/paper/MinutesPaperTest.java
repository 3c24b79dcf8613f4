package org.watchfloor.document.paper;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.file.Path;
import java.time.Duration;
import java.util.List;
import java.util.Optional;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.watchfloor.base.Language;
import org.watchfloor.base.Texts;
import org.watchfloor.document.letter.Printed;
import org.watchfloor.incident.IncidentModule;
import org.watchfloor.region.RegionModule;
import org.watchfloor.response.AdjustRequest;
import org.watchfloor.response.Basis;
import org.watchfloor.response.FloodDesk;
import org.watchfloor.response.ResponseModule;
import org.watchfloor.response.ResponseService;
import org.watchfloor.response.StartRequest;
import org.watchfloor.response.consultation.Call;
import org.watchfloor.response.consultation.Consultations;
import org.watchfloor.response.consultation.Ending;
import org.watchfloor.response.consultation.Verdict;
import org.watchfloor.response.plan.Hazard;
import org.watchfloor.response.plan.ResponseLevel;
import org.watchfloor.response.proposal.ProposalDesk;
import org.watchfloor.response.proposal.Proposals;
import org.watchfloor.support.HandClock;
import org.watchfloor.support.TestStation;
import org.watchfloor.warning.WarningModule;

/** Minutes on paper: who, what they expect, how it ended, what was decided on it. */
class MinutesPaperTest {
  private static final Texts ZH = new Texts(Language.ZH);

  @TempDir Path temp;
  private final HandClock clock = new HandClock();
  private TestStation station;

  @BeforeEach
  void open() {
    Path folder = temp.resolve("dh");
    station =
        TestStation.open(
            folder,
            "ZS-DH",
            clock,
            new RegionModule(),
            new WarningModule(),
            new IncidentModule(),
            new ResponseModule());
    FloodDesk.putPlan(folder);
  }

  @AfterEach
  void close() {
    station.close();
  }

  @Test
  void theDecisionThatFollowedStandsBelowTheConclusion() {
    String id = call();
    hear(id, "气象局", "值班首席", "过程雨量120–180毫米，阵风10–11级", "建议提前布防");
    hear(id, "水利局", "", "", "三座小型水库提前腾库");
    assertThat(print(id, ZH, "minutes-open")).contains("尚无结论", "三座小型水库提前腾库");
    consultations().conclude(id, ending(Verdict.START, ResponseLevel.IV), null);
    assertThat(print(id, ZH, "minutes")).contains("打印时还没有人决定");

    clock.move(Duration.ofMinutes(8));
    var proposal = station.get(Proposals.class).pending().getFirst();
    station.get(ProposalDesk.class).start(proposal, start(ResponseLevel.IV));
    String entry = station.get(Proposals.class).decisions(id).getFirst().entry();
    assertThat(print(id, ZH, "minutes-decided"))
        .contains("会商纪要", "9号台风会商", "副指挥长", "气象局、水利局")
        .contains("过程雨量120–180毫米", "建议提前布防", "台风明晨影响本区", entry)
        .doesNotContain("还没有人决定", "尚无结论");
    assertThat(print(id, new Texts(Language.EN), "minutes-en"))
        .contains("Minutes of a consultation", "What was decided then", "Chair");
  }

  @Test
  void aLoweredResponseIsFoundAsWell() {
    String response = station.get(ResponseService.class).start(start(ResponseLevel.III));
    clock.move(Duration.ofHours(2));
    String id = call();
    consultations().conclude(id, ending(Verdict.LOWER, ResponseLevel.IV), null);
    clock.move(Duration.ofMinutes(5));
    station
        .get(ResponseService.class)
        .adjust(
            new AdjustRequest(
                response,
                ResponseLevel.IV,
                clock.instant().plus(Duration.ofHours(12)),
                "值守",
                new Basis("DEPUTY", "会商纪要", "台风减弱", null)));
    assertThat(print(id, ZH, "minutes-lower")).contains("其后的决定", "降低", "四级");
  }

  @Test
  void oneCalledOffSaysSo() {
    String id = call();
    consultations().cancel(id, "改为视频会议");
    assertThat(print(id, ZH, "minutes-off")).contains("会商已取消：改为视频会议", "没有记下意见");
  }

  private String print(String id, Texts texts, String name) {
    Path file = temp.resolve(name + ".pdf");
    station.get(MinutesPaper.class).print(consultations().find(id).orElseThrow(), texts, file);
    Printed.look(file, name);
    return Printed.text(file);
  }

  private Consultations consultations() {
    return station.get(Consultations.class);
  }

  private void hear(String id, String unit, String person, String forecast, String opinion) {
    consultations().hear(id, unit, person, forecast, opinion, null);
  }

  private String call() {
    return consultations().call(new Call("9号台风会商", Hazard.TYPHOON, "副指挥长", null, Optional.empty()));
  }

  private static Ending ending(Verdict verdict, @Nullable ResponseLevel level) {
    return new Ending(List.of("气象局", "水利局"), "台风明晨影响本区", verdict, level, null);
  }

  private StartRequest start(ResponseLevel level) {
    return new StartRequest(
        "",
        Hazard.TYPHOON,
        level,
        "防御台风",
        clock.instant().plus(Duration.ofHours(24)),
        "值守",
        "",
        new Basis("DEPUTY", "会商纪要", "台风趋近", null),
        Optional.empty());
  }
}

package org.watchfloor.response;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.watchfloor.base.Language;
import org.watchfloor.base.RefusedException;
import org.watchfloor.base.Texts;
import org.watchfloor.geo.PointSource;
import org.watchfloor.region.Area;
import org.watchfloor.region.AreaLevel;
import org.watchfloor.region.OrgUnit;
import org.watchfloor.region.RegionService;
import org.watchfloor.region.UnitKind;
import org.watchfloor.response.plan.Hazard;
import org.watchfloor.response.plan.Plan;
import org.watchfloor.response.plan.ResponseLevel;
import org.watchfloor.response.task.ResponseTask;

/** Townships of the district with responses of their own beside that of the headquarters. */
class TownshipResponsesTest {
  @TempDir Path folder;
  private FloodDesk desk;

  @BeforeEach
  void open() {
    desk = new FloodDesk(folder, "ZS-DH");
    RegionService region = desk.station.get(RegionService.class);
    region.registerAreas(
        List.of(
            new Area("330903000000", "普陀区", AreaLevel.COUNTY, null, 9, 9, null, PointSource.UNTOLD),
            new Area(
                "330903101000",
                "六横镇",
                AreaLevel.TOWN,
                "330903000000",
                9,
                9,
                null,
                PointSource.UNTOLD),
            new Area(
                "330903103000",
                "虾峙镇",
                AreaLevel.TOWN,
                "330903000000",
                9,
                9,
                null,
                PointSource.UNTOLD)));
    region.registerUnits(
        List.of(
            new OrgUnit("ZS-HQ", "指挥部", UnitKind.HEADQUARTERS, null, "330903000000", null),
            new OrgUnit("ZS-D02", "水利局", UnitKind.DEPARTMENT, "ZS-HQ", "330903000000", null),
            new OrgUnit("ZS-LH", "六横镇人民政府", UnitKind.TOWN, "ZS-HQ", "330903101000", null)));
  }

  @AfterEach
  void close() {
    desk.close();
  }

  @Test
  void unitsAreTheHeadquartersItsTownshipsAndAreasWithoutAUnit() {
    assertThat(desk.station.get(ResponseUnits.class).all())
        .extracting(ResponseUnit::id)
        .containsExactly("ZS-DH", "ZS-LH", "330903103000");
  }

  @Test
  void anyNumberOfUnitsAndHazardsStandAtOnce() {
    String own = desk.responses.start(desk.start(ResponseLevel.IV));
    String town = desk.responses.start(desk.start(ResponseLevel.III).by("ZS-LH"));
    String area = desk.responses.start(desk.start(ResponseLevel.IV).by("虾峙镇"));
    StartRequest plain = desk.start(ResponseLevel.IV);
    String flood =
        desk.responses.start(
            new StartRequest(
                "",
                Hazard.FLOOD,
                "ZS-LH",
                plain.level(),
                plain.matter(),
                plain.expectedUntil(),
                plain.measures(),
                "",
                plain.basis(),
                plain.incident()));

    assertThat(desk.responses.open()).hasSize(4);
    assertThat(desk.get(town).unitName()).isEqualTo("六横镇人民政府");
    assertThat(desk.get(area).unit()).isEqualTo("330903103000");
    assertThat(desk.get(own).township()).isFalse();
    assertThat(desk.responses.own(desk.get(town))).isTrue();
    assertThat(desk.responses.ofHeadquarters(desk.get(town))).isFalse();
    assertThat(refusal(() -> desk.responses.start(desk.start(ResponseLevel.IV).by("六横镇人民政府"))))
        .contains("已在生效");
    desk.responses.end(town, desk.basis("DEPUTY"));
    assertThat(desk.get(flood).stage()).isEqualTo(ResponseStage.ACTIVE);
    assertThat(desk.station.timeline()).contains("副指挥长决定六横镇人民政府启动台风三级响应：防御第9号台风（依据 舟防指〔2026〕3号）");
    assertThat(desk.station.timeline()).contains("副指挥长决定终止台风（六横镇人民政府）三级响应：台风趋近（依据 舟防指〔2026〕3号）");
    desk.station.journal().rebuild(done -> {});
    assertThat(desk.responses.open()).hasSize(3);
  }

  @Test
  void aUnitNobodyKnowsIsRefused() {
    assertThat(refusal(() -> desk.responses.start(desk.start(ResponseLevel.IV).by("水利局"))))
        .contains("没有名为“水利局”的单位");
  }

  @Test
  void thePlanSaysWhichPostsMayDecideForATownship() throws IOException {
    Path file = folder.resolve("plans/TEST-FLOOD.yaml");
    Files.writeString(
        file,
        Files.readString(file)
            .replace("  WATCH: 防汛值班员", "  WATCH: 防汛值班员\n  MAYOR: 镇长")
            .replace("- level: 4", "- level: 4\n    township_posts: [MAYOR]"));
    StartRequest mayor = by("MAYOR", "ZS-LH");

    assertThat(refusal(() -> desk.responses.start(by("MAYOR", ""))))
        .as("not for the district")
        .contains("镇长无权决定四级响应");
    String id = desk.responses.start(mayor);
    assertThat(desk.responses.previewEnd(id).authorised())
        .extracting(LevelPreview.DecidingPost::title)
        .containsExactly("镇长", "防汛办主任", "副指挥长");
  }

  @Test
  void aTownshipsOwnPlanIsFollowedWhereItIsNamedAndNowhereElse() throws IOException {
    Path district = folder.resolve("plans/TEST-FLOOD.yaml");
    // Its file stands before that of the district, and says so of the same hazards.
    Files.writeString(
        folder.resolve("plans/A-LH.yaml"),
        Files.readString(district)
            .replace("plan: TEST-FLOOD", "plan: LH-FLOOD\nkind: GRASSROOTS")
            .replace("DEPUTY: 副指挥长", "DEPUTY: 镇长")
            .replace("text: 加强值班", "text: 巡查山塘"));

    String own = desk.responses.start(desk.start(ResponseLevel.IV));
    String town = desk.responses.start(named("LH-FLOOD", "ZS-LH"));
    String other = desk.responses.start(desk.start(ResponseLevel.IV).by("虾峙镇"));

    assertThat(desk.responses.plans()).extracting(Plan::key).endsWith("LH-FLOOD");
    assertThat(desk.responses.planOf(desk.get(own)).orElseThrow().key()).isEqualTo("TEST-FLOOD");
    assertThat(desk.responses.planOf(desk.get(other)).orElseThrow().key()).isEqualTo("TEST-FLOOD");
    assertThat(desk.responses.planOf(desk.get(town)).orElseThrow().key()).isEqualTo("LH-FLOOD");
    assertThat(desk.tasks.of(town)).extracting(ResponseTask::text).contains("巡查山塘");
    assertThat(desk.tasks.of(own)).extracting(ResponseTask::text).doesNotContain("巡查山塘");
    assertThat(desk.station.timeline()).anyMatch(line -> line.startsWith("镇长决定六横镇人民政府启动"));
  }

  private StartRequest named(String plan, String unit) {
    StartRequest plain = desk.start(ResponseLevel.IV);
    return new StartRequest(
        plan,
        plain.hazard(),
        unit,
        plain.level(),
        plain.matter(),
        plain.expectedUntil(),
        plain.measures(),
        "",
        plain.basis(),
        plain.incident());
  }

  private StartRequest by(String post, String unit) {
    StartRequest plain = desk.start(ResponseLevel.IV);
    return new StartRequest(
        "",
        plain.hazard(),
        unit,
        plain.level(),
        plain.matter(),
        plain.expectedUntil(),
        plain.measures(),
        "",
        desk.basis(post),
        plain.incident());
  }

  private static String refusal(org.assertj.core.api.ThrowableAssert.ThrowingCallable act) {
    String[] said = new String[1];
    assertThatThrownBy(act)
        .isInstanceOfSatisfying(
            RefusedException.class,
            refused -> said[0] = new Texts(Language.ZH).say(refused.said()));
    return said[0];
  }
}

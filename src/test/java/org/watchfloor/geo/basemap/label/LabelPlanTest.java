package org.watchfloor.geo.basemap.label;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.ArrayList;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Random;
import java.util.Set;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import org.junit.jupiter.api.Test;
import org.watchfloor.base.Language;

class LabelPlanTest {
  private static final MapFont FONT = MapFont.load();
  private static final int ZOOM = 14;
  private static final double WORLD = 256 * Math.pow(2, ZOOM);

  @Test
  void theMoreImportantNameTakesThePlace() {
    LabelPlan plan =
        plan(point(LabelKind.TOWN, "定海", 512, 512), point(LabelKind.VILLAGE, "小村", 515, 512));
    assertThat(shown(plan, 0, 0, 4, 4))
        .extracting(PlacedLabel::kind)
        .containsExactly(LabelKind.TOWN);
  }

  @Test
  void aNameOnABorderIsOnBothTilesAtTheSamePlace() {
    LabelPlan plan = plan(point(LabelKind.TOWN, "沈家门街道", 512, 400));
    assertThat(plan.on(1, 1)).isEqualTo(plan.on(2, 1)).hasSize(1);
  }

  @Test
  void aStreetCarriesItsNameAgainAndAgain() {
    double[] line = {0, 100 / WORLD, 2000 / WORLD, 100 / WORLD};
    Label street = new Label.AlongLine(LabelKind.MAIN_ROAD, "解放路", null, 1, line);
    assertThat(shown(plan(street), 0, 0, 8, 1)).hasSize(4);
  }

  @Test
  void aStreetTooShortForItsNameHasNone() {
    double[] line = {0, 0, 20 / WORLD, 0};
    Label street = new Label.AlongLine(LabelKind.MAIN_ROAD, "解放路", null, 1, line);
    assertThat(shown(plan(street), 0, 0, 2, 2)).isEmpty();
  }

  @Test
  void aSteepChineseNameStandsUpright() {
    double[] down = {100 / WORLD, 0, 100 / WORLD, 300 / WORLD};
    Label street = new Label.AlongLine(LabelKind.MAIN_ROAD, "解放路", null, 1, down);
    PlacedLabel placed = shown(plan(street), 0, 0, 2, 2).iterator().next();
    assertThat(placed.box().getHeight()).isGreaterThan(2.5 * placed.box().getWidth());
  }

  @Test
  void namesOfOneLanguageOnly() {
    Label town = new Label.AtPoint(LabelKind.TOWN, "定海", "Dinghai Old Town", 0, 8, 0.5, 0.5);
    assertThat(town.text(Language.EN)).isEqualTo("Dinghai Old Town");
    assertThat(point(LabelKind.TOWN, "定海", 1, 1).text(Language.EN)).isEqualTo("定海");
  }

  @Property(tries = 50)
  void namesNeverOverlap(@ForAll long seed) {
    Random random = new Random(seed);
    List<Label> labels = new ArrayList<>();
    for (int i = 0; i < 300; i++) {
      labels.add(
          point(
              LabelKind.VILLAGE,
              "村".repeat(1 + i % 12) + i,
              random.nextInt(1024),
              random.nextInt(1024)));
    }
    List<PlacedLabel> shown =
        List.copyOf(shown(LabelPlan.of(labels, ZOOM, Language.ZH, FONT), -1, -1, 6, 6));
    assertThat(shown).hasSizeGreaterThan(10);
    for (int i = 0; i < shown.size(); i++) {
      for (int j = 0; j < i; j++) {
        assertThat(box(shown.get(i)).meets(box(shown.get(j)))).isFalse();
      }
    }
  }

  private static CollisionGrid.Box box(PlacedLabel label) {
    return new CollisionGrid.Box(
        label.x() + label.box().getMinX(),
        label.y() + label.box().getMinY(),
        label.x() + label.box().getMaxX(),
        label.y() + label.box().getMaxY());
  }

  private static LabelPlan plan(Label... labels) {
    return LabelPlan.of(List.of(labels), ZOOM, Language.ZH, FONT);
  }

  private static Label point(LabelKind kind, String name, double x, double y) {
    return new Label.AtPoint(kind, name, null, 0, kind.minZoom(), x / WORLD, y / WORLD);
  }

  private static Set<PlacedLabel> shown(LabelPlan plan, int x0, int y0, int x1, int y1) {
    Set<PlacedLabel> all = new LinkedHashSet<>();
    for (int x = x0; x < x1; x++) {
      for (int y = y0; y < y1; y++) {
        all.addAll(plan.on(x, y));
      }
    }
    return all;
  }
}

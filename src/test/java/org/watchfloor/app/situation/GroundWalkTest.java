package org.watchfloor.app.situation;

import static org.assertj.core.api.Assertions.assertThat;

import java.awt.Color;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Optional;
import javafx.scene.Node;
import javafx.scene.control.Label;
import javafx.scene.control.Tooltip;
import javafx.scene.input.KeyCode;
import javafx.stage.Window;
import org.junit.jupiter.api.Test;
import org.watchfloor.geo.basemap.raster.TestPictures;
import org.watchfloor.geo.relief.TestHeights;
import org.watchfloor.region.ground.GroundArrival;
import org.watchfloor.region.ground.GroundNotes;
import org.watchfloor.region.ground.GroundShelf;
import org.watchfloor.store.DataFolder;
import org.watchfloor.support.GuiTest;
import org.watchfloor.task.Progress;
import org.watchfloor.ui.Navigator;
import org.watchfloor.ui.Settings;
import org.watchfloor.ui.map.MapDesk;
import org.watchfloor.ui.map.ground.GroundChoice;
import org.watchfloor.ui.map.ground.GroundMap;

class GroundWalkTest extends GuiTest {
  @Test
  void anOfficerChoosesAMapAddedMeanwhileAndHowStrongItIs() throws IOException {
    add("one.mbtiles", "县图");
    begin();
    waitUntil(() -> attribution().contains("县图"));
    type(KeyCode.B);
    waitUntil(() -> lookup("#map-grounds").query().isVisible());
    assertThat(lookup(".radio-button").queryAll()).hasSize(1);
    type(KeyCode.ESCAPE);
    assertThat(see(() -> lookup("#map-grounds").query().isVisible())).isFalse();
    add("two.mbtiles", "影像");
    clickOn("#map-grounds-button");
    waitUntil(() -> lookup(".radio-button").queryAll().size() == 2);
    waitUntil(() -> radio("影像").getLayoutBounds().getHeight() > 0);
    moveTo("#map-grounds-strengths");
    waitUntil(() -> Window.getWindows().stream().noneMatch(Tooltip.class::isInstance));
    clickOn(radio("影像"));
    waitUntil(() -> attribution().contains("影像"));
    assertThat(see(() -> get(GroundMap.class).ground().get().blank())).isFalse();
    clickOn("#map-ground-strength-2");
    waitUntil(() -> lookup(".map-veil").query().getOpacity() == 0.5);
    assertThat(get(Settings.class).get("map/ground", "")).isEqualTo("maps/two.mbtiles");
    assertThat(get(Settings.class).get("map/ground-strength", "")).isEqualTo("2");
  }

  @Test
  void aMapThatIsBrokenIsGreyWithTheReasonAndAnotherCanBeChosen() throws IOException {
    add("one.mbtiles", "县图");
    Path broken = station().resolve("maps/two.mbtiles");
    Files.writeString(broken, "复制中断");
    begin();
    waitUntil(() -> attribution().contains("县图"));
    interact(() -> get(GroundChoice.class).choose("maps/two.mbtiles"));
    waitUntil(() -> attribution().contains("不是 MBTiles"));
    assertThat(see(() -> get(GroundMap.class).ground().get().blank())).isTrue();
    type(KeyCode.B);
    waitUntil(
        () -> lookup("#map-grounds-reason").queryAs(Label.class).getText().contains("MBTiles"));
    type(KeyCode.UP);
    waitUntil(() -> attribution().contains("县图"));
    interact(() -> get(GroundChoice.class).choose("maps/none.mbtiles"));
    waitUntil(() -> attribution().contains("不见了"));
  }

  @Test
  void aFileThatTookThePlaceOfTheShownOneIsReadWhenTheOfficerLooks() throws IOException {
    add("one.mbtiles", "县图");
    begin();
    waitUntil(() -> attribution().contains("县图"));
    add("one.mbtiles", "县图新版");
    assertThat(attribution()).doesNotContain("新版");
    type(KeyCode.B);
    waitUntil(() -> attribution().contains("县图新版"));
  }

  @Test
  void hillsAreShownWhereHeightsAreKnownUntilTheOfficerWantsNone() throws IOException {
    add("one.mbtiles", "县图");
    begin();
    waitUntil(() -> attribution().contains("县图"));
    type(KeyCode.B);
    waitUntil(() -> lookup("#map-grounds").query().isVisible());
    waitUntil(
        () -> lookup("#map-ground-hills-reason").queryAs(Label.class).getText().contains(".hgt"));
    assertThat(see(() -> lookup("#map-ground-hills").query().isDisabled())).isTrue();
    type(KeyCode.ESCAPE);
    Path usb = Files.createTempDirectory("usb");
    GroundNotes srtm =
        new GroundNotes(Optional.empty(), Optional.of("SRTM"), Optional.empty(), Optional.empty());
    GroundArrival.copy(
        GroundShelf.of(station()),
        TestHeights.write(usb, 122, 30, TestHeights.hill(122.1, 30.05)),
        srtm,
        Progress.UNWATCHED);
    type(KeyCode.B);
    waitUntil(() -> attribution().contains("县图") && attribution().contains("SRTM"));
    waitUntil(() -> !lookup("#map-ground-hills").query().isDisabled());
    clickOn("#map-ground-hills");
    waitUntil(() -> !attribution().contains("SRTM"));
    assertThat(get(Settings.class).get("map/ground-hills", "")).isEqualTo("off");
  }

  private void begin() {
    interact(() -> get(Navigator.class).open(MapDesk.PAGE));
    interact(() -> get(DistrictGround.class).start());
    interact(() -> lookup("#map").query().requestFocus());
  }

  private Path station() {
    return get(DataFolder.class).root();
  }

  private void add(String name, String title) throws IOException {
    Path usb = Files.createTempDirectory("usb");
    TestPictures pictures = new TestPictures();
    for (int x = 210; x < 220; x++) {
      for (int y = 100; y < 110; y++) {
        pictures.put(8, x, y, new Color(40 * (x - 210) % 255, 20 * (y - 100), title.length() * 20));
      }
    }
    GroundNotes notes =
        new GroundNotes(Optional.of(title), Optional.of(title), Optional.empty(), Optional.empty());
    GroundArrival.copy(
        GroundShelf.of(station()), pictures.write(usb.resolve(name)), notes, Progress.UNWATCHED);
  }

  private Node radio(String title) {
    return lookup(".radio-button")
        .match(
            node -> node instanceof javafx.scene.control.RadioButton r && title.equals(r.getText()))
        .query();
  }

  private String attribution() {
    return see(() -> lookup("#map-attribution").queryAs(Label.class).getText());
  }
}

package org.watchfloor.region.layer.view;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import javafx.scene.control.ComboBox;
import javafx.scene.control.Label;
import javafx.scene.input.KeyCode;
import org.junit.jupiter.api.Test;
import org.watchfloor.account.SignIn;
import org.watchfloor.geo.Datum;
import org.watchfloor.geo.GeoPoint;
import org.watchfloor.region.layer.ImportedLayer;
import org.watchfloor.region.layer.LayerService;
import org.watchfloor.support.GuiTest;
import org.watchfloor.task.Progress;
import org.watchfloor.ui.Navigator;
import org.watchfloor.ui.dialog.Overlay;
import org.watchfloor.ui.map.BackdropChoice;
import org.watchfloor.ui.map.InkColour;
import org.watchfloor.ui.map.MapCamera;
import org.watchfloor.ui.map.MapDesk;
import org.watchfloor.ui.map.shape.BackdropView;

/** Imported layers as an officer handles them: on the map, in the panel, by keyboard alone. */
class LayerWalkTest extends GuiTest {
  private static final GeoPoint TOWN = new GeoPoint(122.1066, 30.0227);

  @Override
  protected void prepare() {
    get(SignIn.class).change("值班员甲", "1");
    take("堤.geojson", 0.004, "东堤");
    take("塘.geojson", -0.004, "西塘");
  }

  private void take(String name, double off, String called) {
    try {
      Path file = Files.createTempDirectory("layer").resolve(name);
      double west = TOWN.lon() + off - 0.002;
      Files.writeString(
          file,
          "{\"type\":\"Feature\",\"properties\":{\"名称\":\""
              + called
              + "\",\"等级\":\"三级\"},\"geometry\":{\"type\":\"Polygon\",\"coordinates\":[[["
              + west
              + ",30.0207],["
              + (west + 0.004)
              + ",30.0207],["
              + (west + 0.004)
              + ",30.0247],["
              + west
              + ",30.0247],["
              + west
              + ",30.0207]]]}}");
      LayerService layers = get(LayerService.class);
      layers.take(layers.prepare(file, "", "", Datum.WGS84, Progress.UNWATCHED));
    } catch (IOException e) {
      throw new java.io.UncheckedIOException(e);
    }
  }

  @Test
  void aClickTellsAllAndThePanelSwitchesStylesAndMovesByKeyboardAlone() {
    interact(() -> get(Navigator.class).open(MapDesk.PAGE));
    interact(() -> get(MapCamera.class).show(TOWN, 15));
    BackdropView canvas = lookup(BackdropView.class::isInstance).query();
    GeoPoint pond = new GeoPoint(TOWN.lon() - 0.004, TOWN.lat() + 0.0008);
    double x = see(() -> get(MapCamera.class).viewport().get().x(pond));
    double y = see(() -> get(MapCamera.class).viewport().get().y(pond));
    waitUntil(() -> canvas.itemAt(x, y).isPresent());

    interact(() -> get(MapDesk.class).open(canvas.itemAt(x, y).orElseThrow().ref()));
    waitUntil(() -> lookup("#feature-card").tryQuery().isPresent());
    waitUntil(() -> lookup("#feature-card-name").<Label>query().getText().equals("西塘"));
    assertThat(lookup("#feature-card-lines").query().lookup(".label")).isInstanceOf(Label.class);

    interact(() -> lookup("#map").query().requestFocus());
    type(KeyCode.L, KeyCode.SPACE);
    ImportedLayer upper = layers().getLast();
    assertThat(see(() -> get(BackdropChoice.class).hidden().get())).containsExactly(upper.id());
    waitUntil(() -> canvas.itemAt(x, y).isEmpty());

    String key = key(upper);
    assertThat(see(this::allKeys)).doesNotHaveDuplicates().doesNotContain("").contains(key);
    type(KeyCode.getKeyCode(key));
    waitUntil(() -> canvas.itemAt(x, y).isPresent());
    interact(() -> lookup("#map").query().requestFocus());
    type(KeyCode.getKeyCode(key));
    waitUntil(() -> canvas.itemAt(x, y).isEmpty());
    type(KeyCode.L);

    assertThat(see(() -> lookup("#backdrop-" + upper.id()).query().isFocused())).isTrue();
    push(KeyCode.CONTROL, KeyCode.DOWN);
    waitUntil(() -> layers().getFirst().id().equals(upper.id()));

    type(KeyCode.ENTER);
    waitUntil(() -> lookup("#layer-act").tryQuery().isPresent());
    interact(() -> lookup("#layer-colour").<ComboBox<InkColour>>query().setValue(InkColour.PINK));
    clickOn("#layer-act");
    waitUntil(() -> !get(Overlay.class).showing());
    waitUntil(() -> layers().stream().anyMatch(layer -> layer.style().colour() == InkColour.PINK));
  }

  /** The key that stands before the switch of a layer. */
  private String key(ImportedLayer layer) {
    return see(() ->
        ((Label) lookup("#backdrop-" + layer.id()).query().getParent().lookup(".map-key"))
            .getText());
  }

  /** The keys of all layers, of the console and imported, as they stand beside them. */
  private List<String> allKeys() {
    return java.util.stream.Stream.of("#map-legend", "#backdrops")
        .flatMap(panel -> lookup(panel).query().lookupAll(".map-key").stream())
        .map(label -> ((Label) label).getText())
        .toList();
  }

  private List<ImportedLayer> layers() {
    return get(LayerService.class).standing();
  }
}

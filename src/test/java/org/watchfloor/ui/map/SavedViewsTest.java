package org.watchfloor.ui.map;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.file.Path;
import java.util.List;
import java.util.Set;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.watchfloor.base.WatchClock;
import org.watchfloor.geo.GeoPoint;
import org.watchfloor.task.Tasks;
import org.watchfloor.task.Threads;
import org.watchfloor.ui.Settings;

class SavedViewsTest {
  private static final GeoPoint HARBOUR = new GeoPoint(122.1, 30.0);

  @TempDir Path folder;

  private final MapCamera camera = new MapCamera();

  @Test
  void keepsPlaceZoomAndLayersUnderAName() {
    try (Settings settings = settings()) {
      LayerChoice layers = layers(settings);
      BackdropChoice backdrops = new BackdropChoice(settings);
      SavedViews views = new SavedViews(settings, camera, layers, backdrops);
      backdrops.show("layer-7", false);
      camera.resize(800, 600);
      camera.show(HARBOUR, 14);
      layers.toggle(1);
      assertThat(views.save("  夜班\t看堤 ")).isTrue();
      camera.home();
      layers.toggle(1);
      layers.toggle(0);
      backdrops.show("layer-7", true);
      backdrops.show("layer-8", false);
      views.show(0);
      assertThat(backdrops.hidden().get()).containsExactly("layer-7");
      assertThat(camera.viewport().get().zoom()).isEqualTo(14);
      assertThat(camera.viewport().get().centre().metresTo(HARBOUR)).isLessThan(10);
      assertThat(layers.hidden().get()).containsExactly("b");
    }
    try (Settings settings = settings()) {
      SavedViews again =
          new SavedViews(settings, camera, layers(settings), new BackdropChoice(settings));
      assertThat(again.views()).extracting(SavedView::name).containsExactly("夜班 看堤");
      assertThat(again.known().getFirst().hidden()).containsExactlyInAnyOrder("b", "layer-7");
    }
  }

  @Test
  void aNameIsThereOnceAndCanGo() {
    try (Settings settings = settings()) {
      SavedViews views =
          new SavedViews(settings, camera, layers(settings), new BackdropChoice(settings));
      views.save("堤防");
      views.save("港区");
      camera.show(HARBOUR, 15);
      views.save("堤防");
      assertThat(views.views()).extracting(SavedView::name).containsExactly("堤防", "港区");
      assertThat(views.views().getFirst().zoom()).isEqualTo(15);
      views.remove(views.views().getFirst());
      assertThat(views.known()).extracting(SavedView::name).containsExactly("港区");
      assertThat(views.save(" ")).isFalse();
    }
  }

  @Test
  void passesOverLinesThatAreNoView() {
    try (Settings settings = settings()) {
      settings.put("map/views", "x\nname\t200\t10\t5\t\n港区\t122.1\t30\t12\t");
      SavedViews views =
          new SavedViews(settings, camera, layers(settings), new BackdropChoice(settings));
      assertThat(views.known()).containsExactly(new SavedView("港区", HARBOUR, 12, Set.of()));
      views.show(7);
      assertThat(camera.viewport().get().zoom()).isEqualTo(Viewport.MIN_ZOOM);
    }
  }

  private Settings settings() {
    Threads threads = new Threads();
    return new Settings(
        folder.resolve("settings"), new Tasks(WatchClock.system(), threads, threads));
  }

  private static LayerChoice layers(Settings settings) {
    return new LayerChoice(Set.of(layer("a", 1), layer("b", 2)), Set.of(), settings);
  }

  private static MapLayer layer(String id, int order) {
    return new FixedLayer(id, SymbolCategory.TEAM, order, List.of());
  }
}

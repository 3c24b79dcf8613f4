package org.watchfloor.ui.map;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.file.Path;
import java.util.List;
import java.util.Set;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.watchfloor.base.WatchClock;
import org.watchfloor.task.Tasks;
import org.watchfloor.task.Threads;
import org.watchfloor.ui.Settings;

/** What is chosen, and what is shown for a while without being chosen. */
class LayerChoiceTest {
  private static final String SETTING = "wall/hidden-layers";

  @TempDir Path folder;

  @Test
  void whatIsSwitchedOffMeanwhileStaysOff() {
    try (Settings settings = settings()) {
      LayerChoice layers = layers(settings);
      layers.hideForNow(Set.of("a"));
      layers.show(layer(layers, "b"), false);
      assertThat(layers.hidden().get()).containsExactlyInAnyOrder("a", "b");
      layers.asChosen();
      assertThat(layers.hidden().get()).containsExactlyInAnyOrder("b", "c");
    }
  }

  @Test
  void aPassingViewIsNeitherRememberedNorWrittenWithTheNextChoice() {
    try (Settings settings = settings()) {
      LayerChoice layers = layers(settings);
      layers.hideForNow(Set.of("b"));
      layers.show(layer(layers, "a"), false);
      assertThat(settings.get(SETTING, "")).isEqualTo("a,c");
      layers.hideForNow(Set.of());
      layers.show(layer(layers, "a"), true);
      assertThat(settings.get(SETTING, "")).isEqualTo("c");
    }
    try (Settings settings = settings()) {
      assertThat(layers(settings).hidden().get()).containsExactly("c");
    }
  }

  @Test
  void whatIsUsuallyHiddenIsShownOnlyOnceSomebodyWantsIt() {
    try (Settings settings = settings()) {
      LayerChoice layers = layers(settings);
      assertThat(layers.hidden().get()).containsExactly("c");
      layers.toggle(2);
      assertThat(layers.hidden().get()).isEmpty();
      layers.hideForNow(Set.of("a", "x"));
      assertThat(layers.hidden().get()).containsExactly("a");
      layers.asChosen();
      assertThat(layers.hidden().get()).isEmpty();
    }
  }

  private Settings settings() {
    Threads threads = new Threads();
    return new Settings(
        folder.resolve("settings"), new Tasks(WatchClock.system(), threads, threads));
  }

  private static LayerChoice layers(Settings settings) {
    Set<MapLayer> layers = Set.of(fixed("a", 1), fixed("b", 2), fixed("c", 3));
    return new LayerChoice(layers, Set.of(), settings, SETTING, "c");
  }

  private static MapLayer fixed(String id, int order) {
    return new FixedLayer(id, SymbolCategory.TEAM, order, List.of());
  }

  private static Layer layer(LayerChoice layers, String id) {
    return layers.all().stream().filter(one -> one.id().equals(id)).findFirst().orElseThrow();
  }
}

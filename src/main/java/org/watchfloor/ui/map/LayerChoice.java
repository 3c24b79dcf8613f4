package org.watchfloor.ui.map;

import jakarta.inject.Inject;
import jakarta.inject.Singleton;
import java.util.Arrays;
import java.util.Collections;
import java.util.Comparator;
import java.util.List;
import java.util.Set;
import java.util.TreeSet;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import javafx.beans.property.ReadOnlyObjectProperty;
import javafx.beans.property.ReadOnlyObjectWrapper;
import org.watchfloor.ui.Settings;

/**
 * Which layers the officer at this seat wants to see on a map; remembered. What is hidden is kept,
 * not what is shown, so that a layer new to the console is seen at once. JavaFX thread.
 */
@Singleton
public final class LayerChoice {
  private static final String HIDDEN = "map/hidden-layers";

  private final List<MapLayer> layers;
  private final List<ShapeLayer> shapeLayers;
  private final List<Layer> all;
  private final Settings settings;
  private final String setting;
  private final ReadOnlyObjectWrapper<Set<String>> hidden;

  /** What the officer chose and the seat remembers, whatever is shown for now. */
  private Set<String> chosen;

  @Inject
  public LayerChoice(Set<MapLayer> layers, Set<ShapeLayer> shapeLayers, Settings settings) {
    this(layers, shapeLayers, settings, HIDDEN, "");
  }

  /**
   * The choice of another map than the desk's.
   *
   * @param setting where it is remembered
   * @param usual the ids of layers hidden until somebody chooses, with commas between
   */
  public LayerChoice(
      Set<MapLayer> layers,
      Set<ShapeLayer> shapeLayers,
      Settings settings,
      String setting,
      String usual) {
    this.layers = sorted(layers.stream());
    this.shapeLayers = sorted(shapeLayers.stream());
    this.all = sorted(Stream.concat(layers.stream(), shapeLayers.stream()));
    this.settings = settings;
    this.setting = setting;
    Set<String> known = all.stream().map(Layer::id).collect(Collectors.toSet());
    chosen =
        Arrays.stream(settings.get(setting, usual).split(",", -1))
            .filter(known::contains)
            .collect(Collectors.toUnmodifiableSet());
    hidden = new ReadOnlyObjectWrapper<>(chosen);
  }

  private static <L extends Layer> List<L> sorted(Stream<? extends L> layers) {
    Comparator<Layer> order = Comparator.comparingInt(Layer::order).thenComparing(Layer::id);
    return layers.<L>map(layer -> layer).sorted(order).toList();
  }

  /** All layers as the legend has them; each is switched by the key of its place. */
  public List<Layer> all() {
    return all;
  }

  /** The layers of symbols, uppermost first. */
  public List<MapLayer> layers() {
    return layers;
  }

  /** The layers of shapes, uppermost first. */
  public List<ShapeLayer> shapeLayers() {
    return shapeLayers;
  }

  /** The ids of the layers that are switched off. */
  public ReadOnlyObjectProperty<Set<String>> hidden() {
    return hidden.getReadOnlyProperty();
  }

  /** Switches a layer on or off, for now and for later. */
  public void show(Layer layer, boolean shown) {
    hidden.set(with(hidden.get(), layer, shown));
    Set<String> next = with(chosen, layer, shown);
    if (!next.equals(chosen)) {
      chosen = next;
      settings.put(setting, String.join(",", next));
    }
  }

  private static Set<String> with(Set<String> hidden, Layer layer, boolean shown) {
    if (hidden.contains(layer.id()) != shown) {
      return hidden;
    }
    Set<String> next = new TreeSet<>(hidden);
    if (shown) {
      next.remove(layer.id());
    } else {
      next.add(layer.id());
    }
    return Collections.unmodifiableSet(next);
  }

  /** Switches off exactly these layers; ids of layers that do not exist are passed over. */
  public void hide(Set<String> ids) {
    all.forEach(layer -> show(layer, !ids.contains(layer.id())));
  }

  /**
   * The same for a while, until {@link #asChosen}: for a picture taken without a window, or a place
   * the wall was sent to. What was chosen stays as it is and is what the seat remembers.
   */
  public void hideForNow(Set<String> ids) {
    hidden.set(
        all.stream().map(Layer::id).filter(ids::contains).collect(Collectors.toUnmodifiableSet()));
  }

  /** Shows again what was chosen. */
  public void asChosen() {
    hidden.set(chosen);
  }

  /** Switches the layer at a place in the legend; does nothing beyond its end. */
  public void toggle(int place) {
    if (place >= 0 && place < all.size()) {
      Layer layer = all.get(place);
      show(layer, hidden.get().contains(layer.id()));
    }
  }
}

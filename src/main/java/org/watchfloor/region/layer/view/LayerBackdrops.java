package org.watchfloor.region.layer.view;

import jakarta.inject.Inject;
import jakarta.inject.Singleton;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;
import org.watchfloor.base.RefusedException;
import org.watchfloor.base.Subscription;
import org.watchfloor.geo.layer.LayerFeature;
import org.watchfloor.region.layer.ImportedLayer;
import org.watchfloor.region.layer.LayerCategory;
import org.watchfloor.region.layer.LayerService;
import org.watchfloor.region.layer.LayerSource;
import org.watchfloor.region.layer.LayerStyle;
import org.watchfloor.region.layer.LayerStyles;
import org.watchfloor.ui.map.Backdrop;
import org.watchfloor.ui.map.BackdropItem;
import org.watchfloor.ui.map.BackdropSource;

/** Imported layers on the map. Those whose features are not there are passed over. */
@Singleton
final class LayerBackdrops implements BackdropSource {
  private static final Logger LOG = LoggerFactory.getLogger(LayerBackdrops.class);

  private final LayerService layers;

  /** What was made, until the layer changes: a new style of one leaves the others as they are. */
  private final Map<ImportedLayer, Backdrop> made = new HashMap<>();

  @Inject
  LayerBackdrops(LayerService layers) {
    this.layers = layers;
  }

  @Override
  public synchronized List<Backdrop> backdrops() {
    List<ImportedLayer> standing = layers.standing();
    made.keySet().retainAll(standing);
    List<Backdrop> backdrops = new ArrayList<>();
    for (ImportedLayer layer : standing) {
      Backdrop known = made.get(layer);
      if (known != null) {
        backdrops.add(known);
        continue;
      }
      try {
        Backdrop fresh = backdrop(layer, layers.features(layer));
        made.put(layer, fresh);
        backdrops.add(fresh);
      } catch (RefusedException e) {
        // The panel says why; the others are shown.
        LOG.warn("The layer {} cannot be shown", layer.name(), e);
      }
    }
    return backdrops;
  }

  @Override
  public synchronized List<Missing> missing() {
    backdrops();
    return layers.standing().stream()
        .filter(layer -> !made.containsKey(layer))
        .map(layer -> new Missing(layer.id(), layer.name()))
        .toList();
  }

  private static Backdrop backdrop(ImportedLayer layer, List<LayerFeature> features) {
    LayerStyle style = layer.style();
    List<BackdropItem> items = new ArrayList<>(features.size());
    for (int i = 0; i < features.size(); i++) {
      LayerFeature feature = features.get(i);
      items.add(
          new BackdropItem(
              new FeatureId(layer.id(), i).ref(),
              feature.geometry(),
              LayerStyles.ink(style, feature),
              LayerStyles.label(style, feature),
              feature.name(),
              feature.attributes()));
    }
    return new Backdrop(
        layer.id(),
        layer.name(),
        layer.source().attribution(),
        style.fromZoom(),
        keys(layer),
        items);
  }

  /** What its colours mean: its name, and the values that have colours of their own. */
  static List<Backdrop.Key> keys(ImportedLayer layer) {
    LayerStyle style = layer.style();
    Backdrop.Kind kind = kind(layer.source());
    List<Backdrop.Key> keys = new ArrayList<>();
    keys.add(new Backdrop.Key(LayerStyles.ink(style, style.colour()), kind, layer.name()));
    for (LayerCategory category : style.categories()) {
      keys.add(new Backdrop.Key(LayerStyles.ink(style, category.colour()), kind, category.value()));
    }
    return keys;
  }

  /** What most of its features are. */
  static Backdrop.Kind kind(LayerSource source) {
    if (source.areas() >= source.lines() && source.areas() >= source.points()) {
      return Backdrop.Kind.AREA;
    }
    return source.lines() >= source.points() ? Backdrop.Kind.LINE : Backdrop.Kind.POINT;
  }

  @Override
  public Subscription onChange(Runnable changed) {
    return layers.onChange(changed);
  }
}

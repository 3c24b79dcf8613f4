package org.watchfloor.region.layer.view;

import jakarta.inject.Inject;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;
import org.watchfloor.base.RefusedException;
import org.watchfloor.geo.layer.LayerFeature;
import org.watchfloor.region.layer.ImportedLayer;
import org.watchfloor.region.layer.LayerService;

/** The features of all layers, by name and by number. Waits for the disk: in the background. */
final class Features {
  private static final Logger LOG = LoggerFactory.getLogger(Features.class);

  private final LayerService layers;

  @Inject
  Features(LayerService layers) {
    this.layers = layers;
  }

  /** A feature with the layer it belongs to. */
  record Found(FeatureId id, ImportedLayer layer, LayerFeature feature) {}

  /** The feature of an id; empty if its layer was taken away or cannot be read. */
  Optional<Found> find(String id) {
    return FeatureId.of(id)
        .flatMap(wanted ->
            layers
                .find(wanted.layer())
                .filter(ImportedLayer::stands)
                .flatMap(layer -> at(wanted, layer)));
  }

  private Optional<Found> at(FeatureId id, ImportedLayer layer) {
    List<LayerFeature> features = features(layer);
    return id.number() < features.size()
        ? Optional.of(new Found(id, layer, features.get(id.number())))
        : Optional.empty();
  }

  /** All that have names. */
  List<Found> named() {
    List<Found> named = new ArrayList<>();
    for (ImportedLayer layer : layers.standing()) {
      List<LayerFeature> features = features(layer);
      for (int i = 0; i < features.size(); i++) {
        if (!features.get(i).name().isBlank()) {
          named.add(new Found(new FeatureId(layer.id(), i), layer, features.get(i)));
        }
      }
    }
    return named;
  }

  private List<LayerFeature> features(ImportedLayer layer) {
    try {
      return layers.features(layer);
    } catch (RefusedException e) {
      // The panel says why.
      LOG.debug("No features of {}", layer.name(), e);
      return List.of();
    }
  }
}

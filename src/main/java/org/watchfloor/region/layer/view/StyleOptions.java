package org.watchfloor.region.layer.view;

import java.util.List;
import org.watchfloor.geo.layer.LayerFeature;
import org.watchfloor.region.layer.LayerStyles;

/**
 * What a layer can be coloured and labelled by. Made in the background: it is read off hundreds of
 * thousands of features.
 *
 * @param features all of the layer
 * @param attributes those that can be chosen from, sorted
 * @param suggested whether the file suggests colours
 */
record StyleOptions(List<LayerFeature> features, List<String> attributes, boolean suggested) {
  /** More attributes than this cannot be chosen from. */
  private static final int SHOWN = 40;

  static StyleOptions of(List<LayerFeature> features) {
    return new StyleOptions(
        features,
        LayerStyles.attributes(features).stream().limit(SHOWN).toList(),
        features.stream().anyMatch(feature -> feature.hint() != null));
  }
}

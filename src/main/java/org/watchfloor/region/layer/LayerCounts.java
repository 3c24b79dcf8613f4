package org.watchfloor.region.layer;

import java.util.List;
import org.locationtech.jts.geom.Envelope;
import org.watchfloor.geo.layer.LayerFeature;

/** How many features of each kind a layer has, and where. */
record LayerCounts(int points, int lines, int areas, Envelope box) {

  static LayerCounts of(List<LayerFeature> features) {
    int[] counts = new int[3];
    Envelope box = new Envelope();
    for (LayerFeature feature : features) {
      counts[feature.geometry().getDimension()]++;
      box.expandToInclude(feature.geometry().getEnvelopeInternal());
    }
    return new LayerCounts(counts[0], counts[1], counts[2], box);
  }

  int all() {
    return points + lines + areas;
  }
}

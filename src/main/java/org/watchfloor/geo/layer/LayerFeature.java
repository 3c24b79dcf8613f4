package org.watchfloor.geo.layer;

import java.util.Collections;
import java.util.LinkedHashMap;
import java.util.Map;
import org.jspecify.annotations.Nullable;
import org.locationtech.jts.geom.Geometry;

/**
 * One thing of a layer.
 *
 * @param name what it is called; empty if nothing says so
 * @param geometry points, lines or areas of one kind, in WGS 84 degrees, valid, never empty
 * @param attributes what else the file says of it, in the file's order
 * @param hint the colour the file suggests, if any
 */
public record LayerFeature(
    String name, Geometry geometry, Map<String, String> attributes, @Nullable LayerHint hint) {
  public LayerFeature {
    attributes = Collections.unmodifiableMap(new LinkedHashMap<>(attributes));
  }
}

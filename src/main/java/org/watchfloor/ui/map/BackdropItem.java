package org.watchfloor.ui.map;

import java.util.Map;
import org.locationtech.jts.geom.Geometry;
import org.watchfloor.ui.ObjectRef;

/**
 * One feature of a backdrop. Immutable; any thread.
 *
 * @param ref the object a click opens
 * @param geometry points, lines or areas of one kind, WGS 84
 * @param ink how it is drawn
 * @param label its words on the map; may be empty
 * @param name what it is called on its card; may be empty
 * @param attributes what else is known of it, in their order
 */
public record BackdropItem(
    ObjectRef ref,
    Geometry geometry,
    BackdropInk ink,
    String label,
    String name,
    Map<String, String> attributes) {}

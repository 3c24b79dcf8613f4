package org.watchfloor.team.resource;

import org.jspecify.annotations.Nullable;
import org.watchfloor.geo.GeoPoint;
import org.watchfloor.geo.PointSource;
import org.watchfloor.journal.Together;

/**
 * A place or a person a rescue leans on: a helipad, an intake of water, an expert on call.
 *
 * @param number its number in the district
 * @param name what it is called; of an expert the post or the field, never a person's name
 * @param kind what it is
 * @param area the code of the area it lies in
 * @param at where it is; null for an expert
 * @param pointSource where that came from
 * @param note what to know: load of a pad, depth of a pond, width of a road, beds, field
 * @param post the post that answers for it, if named
 * @param phone its telephone number, if there is one
 * @param link the address of a camera, if it has one
 * @param ready whether it can be used now, or the expert is on call
 */
@Together({"at", "pointSource"})
public record SpecialResource(
    String number,
    String name,
    ResourceKind kind,
    @Nullable String area,
    @Nullable GeoPoint at,
    PointSource pointSource,
    @Nullable String note,
    @Nullable String post,
    @Nullable String phone,
    @Nullable String link,
    boolean ready) {
  public SpecialResource {
    pointSource = PointSource.of(pointSource);
  }
}

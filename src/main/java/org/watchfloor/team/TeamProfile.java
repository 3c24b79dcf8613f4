package org.watchfloor.team;

import java.time.LocalDate;
import java.util.List;
import java.util.Set;
import org.jspecify.annotations.Nullable;
import org.watchfloor.geo.GeoPoint;
import org.watchfloor.geo.PointSource;

/**
 * What the register says of a team.
 *
 * @param number its number in the district
 * @param name what it is called
 * @param kind its class
 * @param capabilities what it can do, in the order of {@link Capability}, each once
 * @param strength how many people, 0 or more
 * @param readiness whether it can be called, as registered
 * @param base where it is stationed, in words
 * @param area the code of the area its base lies in
 * @param at where its base is
 * @param pointSource where that came from
 * @param musterMinutes minutes from the call until it moves off
 * @param phone its telephone, if known
 * @param insuredUntil the last day of its accident insurance (突发事件应对法 §40), if known
 */
public record TeamProfile(
    String number,
    String name,
    TeamClass kind,
    List<Capability> capabilities,
    long strength,
    Readiness readiness,
    @Nullable String base,
    @Nullable String area,
    GeoPoint at,
    PointSource pointSource,
    long musterMinutes,
    @Nullable String phone,
    @Nullable LocalDate insuredUntil) {
  public TeamProfile {
    pointSource = PointSource.of(pointSource);
    capabilities = capabilities.stream().sorted().distinct().toList();
  }

  /** Whether it can do at least one of some things. */
  public boolean canAny(Set<Capability> wanted) {
    return capabilities.stream().anyMatch(wanted::contains);
  }
}

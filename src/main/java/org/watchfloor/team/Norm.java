package org.watchfloor.team;

import java.util.Set;
import org.watchfloor.region.AreaLevel;
import org.watchfloor.rule.Basis;

/**
 * How many people of teams an area of a level is to have.
 *
 * @param level the level
 * @param people how many, more than 0
 * @param classes which classes of teams count
 * @param basis what that rests on
 */
public record Norm(AreaLevel level, long people, Set<TeamClass> classes, Basis basis) {
  public Norm {
    classes = Set.copyOf(classes);
  }
}

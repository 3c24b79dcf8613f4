package org.watchfloor.order.callout.rule;

import java.util.List;
import java.util.Set;
import org.watchfloor.risk.RiskKind;

/**
 * One group of a list.
 *
 * @param units words of the names of its units, any of them; empty for all units of the group
 * @param posts words of the posts, what is wanted first in front; empty for every post
 * @param most how many posts of each unit at most; 0 for all that fit
 * @param answers whether the first post of each unit owes the first reply
 * @param risks the kinds of risk points; empty for all
 */
public record GroupRule(
    CalloutGroup group,
    List<String> units,
    List<String> posts,
    int most,
    boolean answers,
    Set<RiskKind> risks) {
  public GroupRule {
    units = List.copyOf(units);
    posts = List.copyOf(posts);
    risks = Set.copyOf(risks);
  }

  /** Whether a unit of this name is meant. */
  public boolean hasUnit(String name) {
    return units.isEmpty() || units.stream().anyMatch(name::contains);
  }
}

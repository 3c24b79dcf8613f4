package org.watchfloor.evacuation;

import java.util.List;

/**
 * Who must move: everybody of these risk points and of these areas.
 *
 * @param risks numbers of risk points
 * @param areas codes of townships and villages
 */
public record Scope(List<String> risks, List<String> areas) {
  public Scope {
    risks = List.copyOf(risks);
    areas = List.copyOf(areas);
  }

  /** Whether it names anything. */
  boolean empty() {
    return risks.isEmpty() && areas.isEmpty();
  }

  /**
   * The risk point or area by which a household is meant, the risk point first; empty if it is not.
   */
  String pointOf(Household household, List<String> stems) {
    String risk = household.profile().risk();
    if (risk != null && risks.contains(risk)) {
      return risk;
    }
    for (int i = 0; i < areas.size(); i++) {
      if (household.profile().area().startsWith(stems.get(i))) {
        return areas.get(i);
      }
    }
    return "";
  }
}

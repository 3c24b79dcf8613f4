package org.watchfloor.order.callout.rule;

import java.util.List;
import java.util.Set;
import org.jspecify.annotations.Nullable;
import org.watchfloor.rule.Basis;
import org.watchfloor.warning.WarningColour;
import org.watchfloor.warning.WarningKind;

/**
 * Who is called out by warnings of some kinds and colours.
 *
 * @param kinds codes or names of what is warned of; empty for every kind
 */
public record ListRule(
    Set<WarningColour> colours, List<String> kinds, List<GroupRule> groups, Basis basis) {
  public ListRule {
    colours = Set.copyOf(colours);
    kinds = List.copyOf(kinds);
    groups = List.copyOf(groups);
  }

  /** Whether a warning is called out by it. */
  public boolean fits(WarningKind kind, @Nullable WarningColour colour) {
    return colour != null
        && colours.contains(colour)
        && (kinds.isEmpty() || kinds.stream().anyMatch(kind::isCalled));
  }
}

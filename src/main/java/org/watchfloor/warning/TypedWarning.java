package org.watchfloor.warning;

import java.time.Instant;
import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * A warning as an officer takes it down from the telephone; what is blank or null is missing.
 *
 * @param issuer the warning centre that issued it, never this headquarters
 * @param kind what is warned of: a Chinese name, of the table or not
 * @param areas the areas named; may be empty
 * @param text its text
 * @param instruction what to do; may be empty
 * @param until until when it holds; null for the usual time
 * @param informant who told it
 */
public record TypedWarning(
    String issuer,
    String kind,
    @Nullable WarningColour colour,
    List<WarnedArea> areas,
    String text,
    String instruction,
    @Nullable Instant until,
    String informant) {
  public TypedWarning {
    areas = List.copyOf(areas);
  }
}

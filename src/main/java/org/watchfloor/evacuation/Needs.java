package org.watchfloor.evacuation;

import java.time.Instant;
import java.util.Comparator;
import org.jspecify.annotations.Nullable;

/**
 * What a household needs because of the disaster, as an officer found: other indicators than having
 * been moved out of danger.
 *
 * @param settlement whether it cannot live at home, and how it is settled
 * @param relief whether it needs emergency relief to live 需紧急生活救助
 * @param basis on what that rests
 * @param incident the incident it was found for; null if none was named
 * @param at since when
 * @param entry the name of the entry
 */
public record Needs(
    Settlement settlement,
    boolean relief,
    String basis,
    @Nullable String incident,
    Instant at,
    String entry) {
  /** Nobody found anything. */
  public static final Needs NONE = new Needs(Settlement.NONE, false, "", null, Instant.EPOCH, "");

  /** The first one first; two of one moment in the order of their entries' names. */
  static final Comparator<Needs> FIRST_FOUND_FIRST =
      Comparator.comparing(Needs::at).thenComparing(Needs::entry);

  /** How a household is settled that cannot live at home 紧急转移安置. */
  public enum Settlement {
    /** It can live at home, or nobody found that it cannot. */
    NONE,
    /** In a place for many 集中安置. */
    COLLECTIVE,
    /** With relatives, in a hired place 分散安置. */
    DISPERSED
  }
}

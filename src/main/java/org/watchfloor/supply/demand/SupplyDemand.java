package org.watchfloor.supply.demand;

import java.time.Instant;
import java.util.List;
import java.util.Objects;
import org.jspecify.annotations.Nullable;
import org.watchfloor.conflict.Contradictions;
import org.watchfloor.supply.Destination;

/**
 * Goods a place has asked for.
 *
 * @param number its number
 * @param to where they are wanted
 * @param item the code of the goods
 * @param quantity how much, 1 or more
 * @param priority 1 is met first, to 9
 * @param latest by when it should be there; null if that was not said
 * @param asker who asked, in words
 * @param kit the code of the kit it is part of; null if it is of none
 * @param askedAt when
 * @param said the name of the entry that said last what is asked for
 * @param planned which transfers were asked for it
 * @param withdrawn why it is no longer wanted; null while it is
 * @param contradictions what an officer has settled of what stations planned apart
 */
public record SupplyDemand(
    String number,
    Destination to,
    String item,
    long quantity,
    int priority,
    @Nullable Instant latest,
    String asker,
    @Nullable String kit,
    Instant askedAt,
    String said,
    List<Planned> planned,
    @Nullable String withdrawn,
    Contradictions contradictions) {
  public SupplyDemand {
    planned = List.copyOf(planned);
    // Tables written before this was known say nothing of it.
    contradictions = Objects.requireNonNullElse(contradictions, Contradictions.NONE);
  }

  /**
   * So much of it was asked of a depot by a transfer.
   *
   * @param entry the name of the entry that says so; empty where the table was written before that
   *     was kept
   */
  public record Planned(String transfer, long quantity, String entry) {
    public Planned {
      entry = Objects.requireNonNullElse(entry, "");
    }
  }

  /** Whether it should have been there by now. */
  public boolean past(Instant moment) {
    return latest != null && latest.isBefore(moment);
  }

  /** Whether it still stands. */
  public boolean stands() {
    return withdrawn == null;
  }
}

package org.watchfloor.evacuation;

import java.math.BigDecimal;
import java.time.Instant;
import java.util.List;
import org.jspecify.annotations.Nullable;
import org.watchfloor.journal.Fact;
import org.watchfloor.journal.FactVersion;

/** What happens to moves. */
public sealed interface EvacuationFact extends Fact {

  /**
   * A move was called.
   *
   * @param reason why
   * @param post the post that signed the order
   * @param document its document number; may be empty
   * @param means where to and by what
   * @param scope who must move
   * @param deadline by when everybody must be out
   * @param incident the incident it is for; null if none was named, and in version 1
   */
  @FactVersion(2)
  record EvacuationCalled(
      String reason,
      String post,
      String document,
      String means,
      Scope scope,
      Instant deadline,
      @Nullable String incident)
      implements EvacuationFact {}

  /** People may come back. */
  record ReturnAllowed(String reason, String post, String document) implements EvacuationFact {}

  /**
   * The move is over.
   *
   * @param summary how it went
   * @param post the post that signed it
   * @param stillAway how many households were not home then
   * @param unfinished whom it left behind and why it ended all the same; null for nobody, and in
   *     version 1
   */
  @FactVersion(2)
  record EvacuationClosed(
      String summary, String post, long stillAway, @Nullable Unfinished unfinished)
      implements EvacuationFact {}

  /**
   * An officer took over who goes to which shelter.
   *
   * @param shelters a pair for each household that has one
   * @param without how many households had none
   * @param basis on what it rests, in words
   * @param cost person-minutes on the way
   * @param bound proven: nobody gets along with fewer
   * @param seed what it can be reckoned again with
   * @param effort rounds of work
   */
  record SheltersPlanned(
      List<PlannedShelter> shelters,
      long without,
      String basis,
      BigDecimal cost,
      BigDecimal bound,
      long seed,
      int effort)
      implements EvacuationFact {
    public SheltersPlanned {
      shelters = List.copyOf(shelters);
    }
  }

  /** What was taken over holds no longer. */
  record ShelterPlanWithdrawn(String reason) implements EvacuationFact {}
}

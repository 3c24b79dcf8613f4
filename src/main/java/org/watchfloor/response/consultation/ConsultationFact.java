package org.watchfloor.response.consultation;

import java.time.Instant;
import java.util.List;
import java.util.Optional;
import org.watchfloor.journal.Fact;
import org.watchfloor.response.plan.Hazard;
import org.watchfloor.response.plan.ResponseLevel;

/** What happens to a consultation. */
public sealed interface ConsultationFact extends Fact {
  /**
   * It was called.
   *
   * @param title what it is about
   * @param hazard against what
   * @param chair who leads it
   * @param startAt when it begins
   * @param warning the warning it was called for, if it was
   */
  record ConsultationCalled(
      String title, Hazard hazard, String chair, Instant startAt, Optional<String> warning)
      implements ConsultationFact {}

  /**
   * Somebody spoke for a unit.
   *
   * @param unit which
   * @param person who; may be empty where a unit sent a paper
   * @param forecast what the unit expects; may be empty
   * @param opinion what it advises; may be empty, but not both
   */
  record OpinionGiven(String unit, String person, String forecast, String opinion)
      implements ConsultationFact {}

  /**
   * It was concluded.
   *
   * @param title what it was about, repeated so that a line can be read by itself
   * @param present who took part, units or persons
   * @param conclusion in words
   * @param verdict what follows for the response
   * @param level which level, where the verdict names one
   * @param plan the key of the plan the level is of
   * @param planTitle its title
   * @param next when the next one is, if that was said
   */
  record ConsultationConcluded(
      String title,
      List<String> present,
      String conclusion,
      Verdict verdict,
      Optional<ResponseLevel> level,
      Optional<String> plan,
      Optional<String> planTitle,
      Optional<Instant> next)
      implements ConsultationFact {
    public ConsultationConcluded {
      present = List.copyOf(present);
    }
  }

  /** It was called off. */
  record ConsultationCancelled(String title, String reason) implements ConsultationFact {}
}

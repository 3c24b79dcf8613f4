package org.watchfloor.response.consultation;

import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.watchfloor.response.plan.Hazard;
import org.watchfloor.response.plan.ResponseLevel;

/**
 * A consultation as it stands.
 *
 * @param station the headquarters that called it
 * @param title what it is about
 * @param hazard against what
 * @param chair who leads it
 * @param startAt when it begins
 * @param warning the warning it was called for, if it was
 * @param officer who wrote it down
 * @param calledAt when that was written down
 * @param opinions what was said, in the order it was written down
 * @param conclusion how it was concluded; empty while it was not
 * @param cancelled why it was called off; empty while it was not
 * @param entry the name of the entry that closed it, else of the call
 * @param against the names of entries that closed it without seeing that one, not yet settled
 */
public record Consultation(
    String id,
    String station,
    String title,
    Hazard hazard,
    String chair,
    Instant startAt,
    Optional<String> warning,
    String officer,
    Instant calledAt,
    List<Opinion> opinions,
    Optional<Conclusion> conclusion,
    Optional<String> cancelled,
    String entry,
    List<String> against) {

  /** What somebody said for a unit. */
  public record Opinion(
      String unit, String person, String forecast, String opinion, Instant at, String officer) {}

  /** How it was concluded; as in {@link ConsultationFact.ConsultationConcluded}. */
  public record Conclusion(
      List<String> present,
      String text,
      Verdict verdict,
      Optional<ResponseLevel> level,
      Optional<String> plan,
      Optional<String> planTitle,
      Optional<Instant> next,
      Instant at,
      String officer) {
    public Conclusion {
      present = List.copyOf(present);
    }
  }

  public Consultation {
    opinions = List.copyOf(opinions);
    against = List.copyOf(against);
  }

  /** Whether it is neither concluded nor called off. */
  public boolean open() {
    return conclusion.isEmpty() && cancelled.isEmpty();
  }

  Consultation with(Opinion said) {
    List<Opinion> all = new ArrayList<>(opinions);
    all.add(said);
    return with(all, conclusion, cancelled, entry, against);
  }

  Consultation concluded(Conclusion how, String by) {
    return with(opinions, Optional.of(how), cancelled, by, against);
  }

  Consultation cancelledBecause(String reason, String by) {
    return with(opinions, conclusion, Optional.of(reason), by, against);
  }

  Consultation contradictedBy(String other) {
    List<String> all = new ArrayList<>(against);
    all.add(other);
    return with(opinions, conclusion, cancelled, entry, all);
  }

  Consultation settled(String other) {
    return with(
        opinions,
        conclusion,
        cancelled,
        entry,
        against.stream().filter(one -> !one.equals(other)).toList());
  }

  private Consultation with(
      List<Opinion> said,
      Optional<Conclusion> how,
      Optional<String> off,
      String by,
      List<String> others) {
    return new Consultation(
        id, station, title, hazard, chair, startAt, warning, officer, calledAt, said, how, off, by,
        others);
  }
}

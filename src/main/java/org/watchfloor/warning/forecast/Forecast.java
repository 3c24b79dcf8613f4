package org.watchfloor.warning.forecast;

import java.time.Instant;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import org.watchfloor.conflict.Contradictions;
import org.watchfloor.incident.rule.Channel;

/**
 * A forecast as it was taken down.
 *
 * @param channel over what it came
 * @param by who took it down
 * @param takenAt when
 * @param station whose entry it is
 * @param entry the name of that entry
 * @param knew the entries of the same issuer about the same that were known to who wrote it
 * @param withdrawal who took it back and why, if somebody did
 * @param contradictions what an officer settled about it
 */
public record Forecast(
    String id,
    Predicted what,
    Channel channel,
    String by,
    Instant takenAt,
    String station,
    String entry,
    List<String> knew,
    Optional<Withdrawal> withdrawal,
    Contradictions contradictions) {
  /** By when the agency issued it, then by when it was taken down. */
  static final Comparator<Forecast> OLDEST_FIRST =
      Comparator.comparing((Forecast one) -> one.what().issuedAt())
          .thenComparing(Forecast::takenAt)
          .thenComparing(Forecast::id);

  public Forecast {
    knew = List.copyOf(knew);
  }

  /** Who took it back, when and why. */
  public record Withdrawal(String by, Instant at, String reason) {}

  /** Whether nobody took it back. */
  public boolean stands() {
    return withdrawal.isEmpty();
  }

  /** Whether its time is over. */
  public boolean over(Instant now) {
    return !now.isBefore(what.until());
  }

  /** Whether the other one counts in its place. */
  boolean supersededBy(Forecast other) {
    return other.stands() && what.competesWith(other.what) && OLDEST_FIRST.compare(this, other) < 0;
  }

  /**
   * Whether two stations wrote apart that the same issuer said different numbers of the same at the
   * same moment. Of two moments the later one counts, which contradicts nothing.
   */
  boolean contradicts(Forecast other) {
    return stands()
        && other.stands()
        && !station.equals(other.station)
        && what.competesWith(other.what)
        && what.issuedAt().equals(other.what.issuedAt())
        && what.value() != other.what.value()
        && !knew.contains(other.entry)
        && !other.knew.contains(entry);
  }

  Forecast with(Withdrawal made) {
    return new Forecast(
        id, what, channel, by, takenAt, station, entry, knew, Optional.of(made), contradictions);
  }

  Forecast with(Contradictions known) {
    return new Forecast(id, what, channel, by, takenAt, station, entry, knew, withdrawal, known);
  }
}

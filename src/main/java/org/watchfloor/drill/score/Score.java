package org.watchfloor.drill.score;

import java.time.Duration;
import java.time.Instant;
import java.util.Optional;
import org.jspecify.annotations.Nullable;
import org.watchfloor.base.Message;
import org.watchfloor.drill.scenario.Ability;
import org.watchfloor.drill.scenario.ExpectedAct;

/**
 * One thing that was expected and what became of it.
 *
 * @param inject the inject it answers; empty for what is asked of the whole drill
 * @param post the post the inject came to; empty for the whole drill
 * @param act what was expected; null for the whole drill
 * @param nth which of the acts of that kind the inject expects, from 1
 * @param criterion what of it is measured
 * @param ability what it shows
 * @param words what was expected, as the scenario says; empty for the whole drill
 * @param wanted what is right, and what says so
 * @param since when the inject was let go, by the clock of the drill
 * @param until by when; null where nothing says
 * @param outcome how it counts
 * @param proof the entry that shows it; empty while there is none
 * @param said what was done, or why the record cannot tell; empty where the proof says it all
 */
public record Score(
    String inject,
    String post,
    @Nullable ExpectedAct act,
    int nth,
    Criterion criterion,
    Ability ability,
    String words,
    Message wanted,
    Instant since,
    @Nullable Instant until,
    Outcome outcome,
    Optional<Proof> proof,
    Optional<Message> said) {
  /** What stands for the inject where the whole drill is meant: no inject has small letters. */
  static final String WHOLE = "drill";

  /**
   * What it is called in notes and comparisons, the same in every run of a scenario: {@code
   * I08/TEAM}, {@code I08/TEAM2/NEAREST_TEAM}, {@code drill/TEAM_ONCE}.
   */
  public String key() {
    if (act == null) {
      return WHOLE + "/" + criterion;
    }
    String named = inject + "/" + act + (nth > 1 ? nth : "");
    return criterion == Criterion.IN_TIME ? named : named + "/" + criterion;
  }

  /** When it was done; null while it was not. */
  public @Nullable Instant doneAt() {
    return proof.map(Proof::at).orElse(null);
  }

  /** How long it took; null while it was not done, and for the whole drill. */
  public @Nullable Duration took() {
    Instant done = doneAt();
    return done == null || act == null ? null : Duration.between(since, done);
  }

  /** How much too late it was done; null if it was not, or was not late. */
  public @Nullable Duration late() {
    Instant done = doneAt();
    return done == null || until == null || !done.isAfter(until)
        ? null
        : Duration.between(until, done);
  }

  /** Who did it; empty while nobody did. */
  public String officer() {
    return proof.map(Proof::officer).orElse("");
  }

  /** The entry that shows it; empty while there is none. */
  public String entry() {
    return proof.map(Proof::entry).orElse("");
  }
}

package org.watchfloor.drill;

import org.jspecify.annotations.Nullable;
import org.watchfloor.base.DrillClock;
import org.watchfloor.drill.DrillFact.DrillClockSet;
import org.watchfloor.drill.DrillFact.DrillEnded;
import org.watchfloor.drill.DrillFact.DrillPrepared;
import org.watchfloor.drill.DrillFact.ParticipantsChosen;
import org.watchfloor.journal.Entry;
import org.watchfloor.journal.Fold;
import org.watchfloor.journal.Recorded;

/** How entries make a drill. What ended stays ended; the clock of the later word holds. */
final class DrillFold implements Fold<Drill> {
  @Override
  public @Nullable Drill apply(@Nullable Drill was, Recorded recorded) {
    if (!(recorded.fact() instanceof DrillFact told)) {
      return was;
    }
    return switch (told) {
      case DrillPrepared fact ->
          new Drill(
              fact.title(),
              fact.form(),
              fact.begins(),
              was == null ? null : was.clock(),
              was == null ? null : was.simulated(),
              was == null ? null : was.endedAt());
      case DrillClockSet fact -> set(was, fact);
      case ParticipantsChosen fact ->
          was == null
              ? null
              : new Drill(
                  was.title(),
                  was.form(),
                  was.begins(),
                  was.clock(),
                  fact.simulated(),
                  was.endedAt());
      case DrillEnded fact -> ended(was, recorded.entry());
    };
  }

  private static @Nullable Drill set(@Nullable Drill was, DrillClockSet fact) {
    // A rate beyond what a clock can is of a program that can more: it runs as fast as it can.
    int rate = Math.clamp(fact.rate(), 0, DrillClock.FASTEST);
    return was == null
        ? null
        : new Drill(
            was.title(),
            was.form(),
            was.begins(),
            new DrillClock.Setting(fact.at(), fact.real(), rate),
            was.simulated(),
            was.endedAt());
  }

  private static @Nullable Drill ended(@Nullable Drill was, Entry entry) {
    return was == null || was.endedAt() != null
        ? was
        : new Drill(
            was.title(),
            was.form(),
            was.begins(),
            was.clock(),
            was.simulated(),
            entry.recordedAt());
  }
}

package org.watchfloor.evacuation.vessel;

import java.time.Instant;
import org.jspecify.annotations.Nullable;
import org.watchfloor.conflict.ConflictFact.ConflictSettled;
import org.watchfloor.conflict.Contradictions;
import org.watchfloor.evacuation.vessel.VesselFact.VesselRegistered;
import org.watchfloor.evacuation.vessel.VesselFact.VesselReported;
import org.watchfloor.journal.Recorded;

/**
 * How entries become a vessel. Of two reports the one that happened later stands, for state, people
 * and position each. Sea, way home and port follow each other and contradict nothing; but a later
 * report that did not know the vessel was in port, or in distress, and says otherwise, is named
 * beside the one it did not know, until somebody who knows reports the state again.
 */
final class VesselFold {
  private static final String RULE = "vessel.conflict.state";

  private VesselFold() {}

  static @Nullable Vessel apply(@Nullable Vessel before, Recorded recorded) {
    return switch (recorded.fact()) {
      case VesselRegistered fact ->
          before == null ? Vessel.of(fact.profile()) : before.with(fact.profile());
      case VesselReported fact -> reported(begun(before, recorded), fact, recorded);
      case ConflictSettled fact when before != null ->
          before.with(before.contradictions().settling(fact));
      default -> before;
    };
  }

  private static Vessel begun(@Nullable Vessel before, Recorded recorded) {
    return before == null
        ? Vessel.of(VesselProfile.unregistered(recorded.entry().subject().id()))
        : before;
  }

  private static Vessel reported(Vessel before, VesselReported fact, Recorded recorded) {
    Instant at = recorded.entry().happenedAt();
    Vessel now = before;
    if (fact.state() != null) {
      now =
          standing(
              before,
              new Standing(
                  fact.state(),
                  fact.harbour(),
                  at,
                  fact.by(),
                  recorded.entry().actor().officer(),
                  recorded.entry().id().toString()),
              fact.after());
    }
    if (fact.aboard() != null) {
      now = now.with(new Aboard(fact.aboard(), at, fact.by()));
    }
    return fact.place() == null
        ? now
        : now.with(new Sighting(fact.place(), fact.pointSource(), at, fact.by()));
  }

  private static Vessel standing(Vessel before, Standing told, String after) {
    Standing stood = before.standing();
    boolean stands = !told.since().isBefore(stood.since());
    Standing earlier = stands ? stood : told;
    Standing later = stands ? told : stood;
    Contradictions known = before.contradictions();
    if (stood.entry().equals(after)) {
      known = stands ? without(known) : known;
    } else if (!stood.entry().isEmpty() && against(earlier.state(), later.state())) {
      known = known.plus(RULE, later.entry(), earlier.entry());
    }
    return before.with(later, known);
  }

  private static boolean against(VesselState earlier, VesselState later) {
    return earlier != later && (earlier == VesselState.BERTHED || earlier.distress());
  }

  private static Contradictions without(Contradictions known) {
    return new Contradictions(
        known.open().stream().filter(one -> !one.rule().equals(RULE)).toList(), known.settled());
  }
}

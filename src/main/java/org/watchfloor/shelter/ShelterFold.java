package org.watchfloor.shelter;

import java.time.Duration;
import java.time.Instant;
import java.util.Objects;
import org.jspecify.annotations.Nullable;
import org.watchfloor.conflict.ConflictFact.ConflictSettled;
import org.watchfloor.journal.Recorded;
import org.watchfloor.shelter.ShelterFact.HeadcountReported;
import org.watchfloor.shelter.ShelterFact.ShelterAdvanced;
import org.watchfloor.shelter.ShelterFact.ShelterRegistered;
import org.watchfloor.shelter.ShelterFact.ShelterStateChanged;

/**
 * How entries become a shelter. A step that rests on another state than the one it meets, and a
 * count that did not know the count beside it, were written apart: unless both say the same, the
 * two entries are named in a contradiction.
 */
final class ShelterFold {
  /** Within this time a hall does not fill or empty unseen: two numbers cannot both be right. */
  private static final Duration SAME_COUNT = Duration.ofMinutes(30);

  private ShelterFold() {}

  static @Nullable Shelter apply(@Nullable Shelter shelter, Recorded recorded) {
    String name = recorded.entry().id().toString();
    if (shelter == null) {
      return recorded.fact() instanceof ShelterRegistered fact
          ? Shelter.of(fact.site(), name)
          : null;
    }
    Instant at = recorded.entry().happenedAt();
    return switch (recorded.fact()) {
      case ShelterRegistered fact -> shelter.with(fact.site(), name);
      case ShelterStateChanged fact -> turned(shelter, fact, at, name);
      case ShelterAdvanced fact -> advanced(shelter, fact, name);
      case HeadcountReported fact ->
          counted(shelter, fact.after(), new Headcount(fact.people(), fact.part(), at, name));
      case ConflictSettled fact -> shelter.with(shelter.contradictions().settling(fact));
      default -> shelter;
    };
  }

  private static Shelter turned(
      Shelter shelter, ShelterStateChanged fact, Instant at, String name) {
    ShelterState now = shelter.state();
    boolean sameStep =
        fact.state() == now && (!now.holdsPeople() || fact.stage() == shelter.stage());
    boolean apart = fact.from() == null ? !now.leadsTo(fact.state()) : fact.from() != now;
    Shelter named =
        apart && !sameStep
            ? shelter.with(
                shelter.contradictions().plus("shelter.conflict.turned", name, shelter.turnedBy()))
            : shelter;
    return named.turned(fact.state(), fact.stage(), at, fact.reason(), name);
  }

  /**
   * A step that met another one: the later stands, and both are named. One that rests on a row that
   * was taken back since meets nothing anybody else did.
   */
  private static Shelter advanced(Shelter shelter, ShelterAdvanced fact, String name) {
    Lifecycle now = shelter.site().lifecycle();
    String after = fact.after();
    boolean onRowTakenBack = after != null && !shelter.steps().contains(after);
    boolean apart = fact.from() != now && fact.lifecycle() != now && !onRowTakenBack;
    Shelter named =
        apart
            ? shelter.with(
                shelter
                    .contradictions()
                    .plus("shelter.conflict.advanced", name, shelter.advancedBy()))
            : shelter;
    return named.with(shelter.site().with(fact.lifecycle()), name);
  }

  private static Shelter counted(Shelter shelter, @Nullable String after, Headcount count) {
    Headcount known = shelter.count(count.part());
    Shelter counted = shelter.counted(count);
    if (known == null
        || after == null
        || after.equals(known.entry())
        || known.people() == count.people()
        || Duration.between(known.at(), count.at()).abs().compareTo(SAME_COUNT) > 0) {
      return counted;
    }
    boolean stands = Objects.equals(counted.count(count.part()), count);
    return counted.with(
        counted
            .contradictions()
            .plus(
                "shelter.conflict.counted",
                stands ? count.entry() : known.entry(),
                stands ? known.entry() : count.entry()));
  }
}

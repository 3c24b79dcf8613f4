package org.watchfloor.shelter;

import java.time.Instant;
import org.jspecify.annotations.Nullable;

/**
 * A shelter as it stands now.
 *
 * @param site what the register says
 * @param state whether it takes people in
 * @param stage for how long people are meant to stay; decides which capacity counts
 * @param since since when the state holds; null until it was first changed
 * @param reason why it is in this state; may be empty
 * @param day the newest count by day, if any since it was opened
 * @param night the newest count by night, if any since it was opened
 */
public record Shelter(
    ShelterSite site,
    ShelterState state,
    ShelterStage stage,
    @Nullable Instant since,
    String reason,
    @Nullable Headcount day,
    @Nullable Headcount night) {

  static Shelter of(ShelterSite site) {
    return new Shelter(site, ShelterState.CLOSED, ShelterStage.URGENT, null, "", null, null);
  }

  public String number() {
    return site.number();
  }

  public String name() {
    return site.name();
  }

  /** The newest count, by day or by night; null if nobody counted since it was opened. */
  public @Nullable Headcount newest() {
    if (day == null || night == null) {
      return day == null ? night : day;
    }
    return day.at().isAfter(night.at()) ? day : night;
  }

  /** How many people are inside, by the newest count. */
  public long people() {
    Headcount count = newest();
    return count == null ? 0 : count.people();
  }

  /** How many people it holds in the stage it is opened for. */
  public long capacity() {
    return site.capacity(stage);
  }

  /** How many more people it can take; 0 where it takes none. */
  public long placesLeft() {
    return state.takesPeople() ? Math.max(0, capacity() - people()) : 0;
  }

  /** How full it is. */
  public Occupancy occupancy() {
    return Occupancy.of(state, people(), capacity());
  }

  Shelter with(ShelterSite changed) {
    return new Shelter(changed, state, stage, since, reason, day, night);
  }

  Shelter turned(ShelterState next, ShelterStage forStage, Instant at, String why) {
    boolean fresh = !state.holdsPeople() && next.holdsPeople() && people() == 0;
    return new Shelter(site, next, forStage, at, why, fresh ? null : day, fresh ? null : night);
  }

  Shelter counted(Headcount count) {
    return switch (count.part()) {
      case DAY -> new Shelter(site, state, stage, since, reason, later(day, count), night);
      case NIGHT -> new Shelter(site, state, stage, since, reason, day, later(night, count));
    };
  }

  /** A count that was back-dated before a known one does not replace it. */
  private static Headcount later(@Nullable Headcount known, Headcount count) {
    return known != null && count.at().isBefore(known.at()) ? known : count;
  }
}

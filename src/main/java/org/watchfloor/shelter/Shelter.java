package org.watchfloor.shelter;

import java.time.Instant;
import java.util.List;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import org.watchfloor.base.Message;
import org.watchfloor.conflict.Contradictions;

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
 * @param turnedBy the name of the entry that brought it into its state
 * @param advancedBy the name of the entry that brought it as far as it is as a building
 * @param steps the names of all entries that said how far it is, those that changed nothing too
 * @param contradictions what stations wrote apart about it
 * @param registered how many the register of arrivals has inside; null if nobody was ever booked
 *     there. Not of the shelter's own entries: the service adds it
 * @param water what is known of the water at its station; null if it names none, or one nobody
 *     knows. The service adds it as well
 */
public record Shelter(
    ShelterSite site,
    ShelterState state,
    ShelterStage stage,
    @Nullable Instant since,
    String reason,
    @Nullable Headcount day,
    @Nullable Headcount night,
    String turnedBy,
    String advancedBy,
    List<String> steps,
    Contradictions contradictions,
    @Nullable RegisterCount registered,
    @Nullable StationWater water) {

  public Shelter {
    steps = List.copyOf(steps);
  }

  static Shelter of(ShelterSite site, String entry) {
    return new Shelter(
        site,
        ShelterState.CLOSED,
        ShelterStage.URGENT,
        null,
        "",
        null,
        null,
        entry,
        entry,
        List.of(entry),
        Contradictions.NONE,
        null,
        null);
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

  /**
   * How many people are inside: as many as the register of arrivals has, but not fewer than
   * somebody counted, less those who were booked in by then and have left, until the register has
   * once had as many. The two are never added: who is being booked in was there when they were
   * counted. It may be too many, never too few.
   */
  public long people() {
    return registered == null ? told() : Math.max(registered.people(), told());
  }

  /** Whether the register says how many are inside: it has all who were counted. */
  public boolean byRegister() {
    return registered != null && registered.people() >= told();
  }

  /** How many are left of those who were counted; 0 once the register has had them all. */
  private long told() {
    Headcount count = newest();
    RegisterCount.Since since = registered == null ? null : registered.since();
    if (count == null || since == null) {
      return count == null ? 0 : count.people();
    }
    return since.most() >= count.people() ? 0 : Math.max(0, count.people() - since.left());
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

  /** The newest count of a part of the day; null if there is none. */
  @Nullable Headcount count(DayPart part) {
    return part == DayPart.DAY ? day : night;
  }

  /** With what an entry says of it, also of how far it is as a building. */
  Shelter with(ShelterSite changed, String entry) {
    return new Shelter(
        changed,
        state,
        stage,
        since,
        reason,
        day,
        night,
        turnedBy,
        changed.lifecycle() == site.lifecycle() ? advancedBy : entry,
        Stream.concat(steps.stream(), Stream.of(entry)).toList(),
        contradictions,
        registered,
        water);
  }

  /** Why it is not for a hazard; null if it is. */
  public @Nullable Message against(ShelterHazard hazard) {
    return Fitness.against(site, water, hazard);
  }

  /** That water stands or is expected over its ground; null if not, or nobody knows. */
  public @Nullable Message underWater() {
    return Fitness.underWater(site, water);
  }

  /** What of its height cannot be said. */
  public List<Message> unknown() {
    return Fitness.unknown(site, water);
  }

  /** Since when the water at its station is not known; null if it is, or it has none. */
  public @Nullable Message waterUnknown() {
    return Fitness.silent(site, water);
  }

  /** What of its height cannot be said where it is asked for against a hazard; null for any. */
  public List<Message> unknownAgainst(@Nullable ShelterHazard hazard) {
    return Fitness.unknownAgainst(site, water, hazard);
  }

  /** What it protects from as things stand. */
  public List<ShelterHazard> fitFor() {
    return site.hazards().stream().filter(hazard -> against(hazard) == null).toList();
  }

  /** What speaks against using it for what it is registered for; nothing if all is well. */
  public List<Message> unfit() {
    return site.hazards().stream()
        .flatMap(hazard -> Stream.ofNullable(against(hazard)))
        .distinct()
        .toList();
  }

  Shelter with(@Nullable StationWater level) {
    return new Shelter(
        site,
        state,
        stage,
        since,
        reason,
        day,
        night,
        turnedBy,
        advancedBy,
        steps,
        contradictions,
        registered,
        level);
  }

  Shelter with(Contradictions known) {
    return new Shelter(
        site,
        state,
        stage,
        since,
        reason,
        day,
        night,
        turnedBy,
        advancedBy,
        steps,
        known,
        registered,
        water);
  }

  Shelter with(@Nullable RegisterCount booked) {
    return new Shelter(
        site,
        state,
        stage,
        since,
        reason,
        day,
        night,
        turnedBy,
        advancedBy,
        steps,
        contradictions,
        booked,
        water);
  }

  Shelter turned(ShelterState next, ShelterStage forStage, Instant at, String why, String entry) {
    boolean fresh = !state.holdsPeople() && next.holdsPeople() && people() == 0;
    return new Shelter(
        site,
        next,
        forStage,
        at,
        why,
        fresh ? null : day,
        fresh ? null : night,
        entry,
        advancedBy,
        steps,
        contradictions,
        registered,
        water);
  }

  Shelter counted(Headcount count) {
    Headcount stands = later(count(count.part()), count);
    boolean byDay = count.part() == DayPart.DAY;
    return new Shelter(
        site,
        state,
        stage,
        since,
        reason,
        byDay ? stands : day,
        byDay ? night : stands,
        turnedBy,
        advancedBy,
        steps,
        contradictions,
        registered,
        water);
  }

  /** A count that was back-dated before a known one does not replace it. */
  private static Headcount later(@Nullable Headcount known, Headcount count) {
    return known != null && count.at().isBefore(known.at()) ? known : count;
  }
}

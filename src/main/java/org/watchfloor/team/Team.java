package org.watchfloor.team;

import java.time.Instant;
import org.jspecify.annotations.Nullable;
import org.watchfloor.conflict.Contradictions;
import org.watchfloor.geo.GeoPoint;
import org.watchfloor.geo.PointSource;

/**
 * A team as it stands now.
 *
 * @param profile what the register says
 * @param readiness whether it can be called, as last said by an officer or the register
 * @param readinessReason why, if somebody said so
 * @param seenAt where it was last reported; null until it was, and again once it is back
 * @param seenFrom where that place came from
 * @param seenSince when it was reported there, or came back
 * @param seenBy how that is known: by radio, by telephone
 * @param heardAt when it was last heard of without a place; null if never
 * @param calls how often it was given a job
 * @param readinessBy the name of the entry that says whether it can be called
 * @param contradictions what stations wrote apart about it
 */
public record Team(
    TeamProfile profile,
    Readiness readiness,
    String readinessReason,
    @Nullable GeoPoint seenAt,
    PointSource seenFrom,
    @Nullable Instant seenSince,
    String seenBy,
    @Nullable Instant heardAt,
    int calls,
    String readinessBy,
    Contradictions contradictions) {
  public Team {
    seenFrom = PointSource.of(seenFrom);
  }

  static Team of(TeamProfile profile, String entry) {
    return new Team(
        profile,
        profile.readiness(),
        "",
        null,
        PointSource.UNTOLD,
        null,
        "",
        null,
        0,
        entry,
        Contradictions.NONE);
  }

  public String number() {
    return profile.number();
  }

  public String name() {
    return profile.name();
  }

  /** Where to reckon it from: where it was last reported, else its base. */
  public GeoPoint at() {
    return seenAt == null ? profile.at() : seenAt;
  }

  /** Where {@link #at} came from. */
  public PointSource pointSource() {
    return seenAt == null ? profile.pointSource() : seenFrom;
  }

  Team with(TeamProfile changed, String entry) {
    boolean turned = changed.readiness() != profile.readiness();
    return new Team(
        changed,
        turned ? changed.readiness() : readiness,
        turned ? "" : readinessReason,
        seenAt,
        seenFrom,
        seenSince,
        seenBy,
        heardAt,
        calls,
        turned ? entry : readinessBy,
        contradictions);
  }

  Team ready(Readiness now, String reason, String entry) {
    return new Team(
        profile,
        now,
        reason,
        seenAt,
        seenFrom,
        seenSince,
        seenBy,
        heardAt,
        calls,
        entry,
        contradictions);
  }

  Team seen(GeoPoint where, PointSource source, Instant since, String how) {
    return new Team(
        profile,
        readiness,
        readinessReason,
        where,
        source,
        since,
        how,
        heardAt,
        calls,
        readinessBy,
        contradictions);
  }

  /** It was heard of; an older word does not hide a newer one. */
  Team heard(Instant at) {
    return heardAt != null && at.isBefore(heardAt)
        ? this
        : new Team(
            profile,
            readiness,
            readinessReason,
            seenAt,
            seenFrom,
            seenSince,
            seenBy,
            at,
            calls,
            readinessBy,
            contradictions);
  }

  /** It is back from its job: at its base until it is reported elsewhere. */
  Team back(Instant since) {
    return new Team(
        profile,
        readiness,
        readinessReason,
        null,
        PointSource.UNTOLD,
        since,
        "",
        heardAt,
        calls,
        readinessBy,
        contradictions);
  }

  Team called() {
    return new Team(
        profile,
        readiness,
        readinessReason,
        seenAt,
        seenFrom,
        seenSince,
        seenBy,
        heardAt,
        calls + 1,
        readinessBy,
        contradictions);
  }

  Team with(Contradictions known) {
    return new Team(
        profile,
        readiness,
        readinessReason,
        seenAt,
        seenFrom,
        seenSince,
        seenBy,
        heardAt,
        calls,
        readinessBy,
        known);
  }
}

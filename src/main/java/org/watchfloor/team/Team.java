package org.watchfloor.team;

import java.time.Instant;
import org.jspecify.annotations.Nullable;
import org.watchfloor.geo.GeoPoint;

/**
 * A team as it stands now.
 *
 * @param profile what the register says
 * @param readiness whether it can be called, as last said by an officer or the register
 * @param readinessReason why, if somebody said so
 * @param seenAt where it was last reported; null until it was
 * @param seenSince when it was reported there
 * @param seenBy how that is known: by radio, by telephone
 * @param calls how often it was given a job
 */
public record Team(
    TeamProfile profile,
    Readiness readiness,
    String readinessReason,
    @Nullable GeoPoint seenAt,
    @Nullable Instant seenSince,
    String seenBy,
    int calls) {

  static Team of(TeamProfile profile) {
    return new Team(profile, profile.readiness(), "", null, null, "", 0);
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

  Team with(TeamProfile changed) {
    Readiness now = changed.readiness() == profile.readiness() ? readiness : changed.readiness();
    return new Team(changed, now, readinessReason, seenAt, seenSince, seenBy, calls);
  }

  Team ready(Readiness now, String reason) {
    return new Team(profile, now, reason, seenAt, seenSince, seenBy, calls);
  }

  Team seen(GeoPoint where, Instant since, String how) {
    return new Team(profile, readiness, readinessReason, where, since, how, calls);
  }

  Team called() {
    return new Team(profile, readiness, readinessReason, seenAt, seenSince, seenBy, calls + 1);
  }
}

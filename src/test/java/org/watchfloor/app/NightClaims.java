package org.watchfloor.app;

import java.time.Duration;
import java.time.Instant;
import java.util.List;
import org.watchfloor.account.Presence;
import org.watchfloor.account.Presence.Sitting;
import org.watchfloor.base.WatchClock;
import org.watchfloor.claim.ClaimService;
import org.watchfloor.incident.Incident;
import org.watchfloor.incident.IncidentService;

/** Whose the incidents are: one of an officer who is gone, one of this seat's, one of another's. */
final class NightClaims {
  private NightClaims() {}

  static void add(FloodNight night) {
    ClaimService claims = night.get(ClaimService.class);
    Instant now = night.get(WatchClock.class).instant();
    night
        .get(Presence.class)
        .heard(
            new Presence.Hall(
                List.of(
                    new Sitting("值班员甲", "席位一", true, now),
                    new Sitting("值班员乙", "席位二", false, now.minus(Duration.ofMinutes(25))),
                    new Sitting("值班员丙", "席位三", true, now))));
    claims.give(IncidentService.subject(night.underpass()), "", "值班员乙", "");
    List<String> others =
        night.get(IncidentService.class).open().stream()
            .map(Incident::id)
            .filter(id -> !id.equals(night.underpass()))
            .toList();
    claims.take(IncidentService.subject(others.getFirst()), "", "");
    claims.give(IncidentService.subject(others.getLast()), "", "值班员丙", "");
  }
}

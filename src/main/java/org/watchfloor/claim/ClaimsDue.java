package org.watchfloor.claim;

import jakarta.inject.Inject;
import java.util.List;
import org.watchfloor.pending.Due;
import org.watchfloor.pending.DueItems;

/** A stale claim is overdue until somebody takes it over or works on; each opens its thing. */
final class ClaimsDue implements DueItems {
  private final ClaimService claims;

  @Inject
  ClaimsDue(ClaimService claims) {
    this.claims = claims;
  }

  @Override
  public List<Due> pending() {
    return claims.items().stream()
        .map(one -> new Due(one.about().kind(), one.about().id(), one.said(), one.standing().due()))
        .toList();
  }
}

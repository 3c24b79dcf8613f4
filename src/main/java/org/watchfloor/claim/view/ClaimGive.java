package org.watchfloor.claim.view;

import jakarta.inject.Inject;
import org.jspecify.annotations.Nullable;
import org.watchfloor.claim.ClaimService;
import org.watchfloor.claim.desk.ClaimActs;
import org.watchfloor.ui.ObjectAction;
import org.watchfloor.ui.ObjectRef;

/** Gives a thing to another officer. */
final class ClaimGive implements ObjectAction {
  private final ClaimService claims;
  private final ClaimActs acts;

  @Inject
  ClaimGive(ClaimService claims, ClaimActs acts) {
    this.claims = claims;
    this.acts = acts;
  }

  @Override
  public int order() {
    return 21;
  }

  @Override
  public boolean fits(ObjectRef object) {
    return claims.canBeClaimed(object.kind());
  }

  @Override
  public String titleKey(ObjectRef object) {
    return "claim.act.giveMenu";
  }

  @Override
  public @Nullable String key() {
    return null;
  }

  @Override
  public void run(ObjectRef object) {
    acts.give(object);
  }
}

package org.watchfloor.claim.view;

import jakarta.inject.Inject;
import org.jspecify.annotations.Nullable;
import org.watchfloor.claim.ClaimService;
import org.watchfloor.claim.desk.ClaimActs;
import org.watchfloor.claim.desk.ClaimBoard;
import org.watchfloor.ui.ObjectAction;
import org.watchfloor.ui.ObjectRef;

/** Takes a thing, or takes it over. */
final class ClaimTake implements ObjectAction {
  private final ClaimService claims;
  private final ClaimBoard board;
  private final ClaimActs acts;

  @Inject
  ClaimTake(ClaimService claims, ClaimBoard board, ClaimActs acts) {
    this.claims = claims;
    this.board = board;
    this.acts = acts;
  }

  @Override
  public int order() {
    return 20;
  }

  @Override
  public boolean fits(ObjectRef object) {
    return claims.canBeClaimed(object.kind()) && board.of(object).filter(board::mine).isEmpty();
  }

  @Override
  public String titleKey(ObjectRef object) {
    return board.of(object).isPresent() ? "claim.act.takeOver" : "claim.act.take";
  }

  @Override
  public @Nullable String key() {
    return "Ctrl+J";
  }

  @Override
  public void run(ObjectRef object) {
    acts.take(object);
  }
}

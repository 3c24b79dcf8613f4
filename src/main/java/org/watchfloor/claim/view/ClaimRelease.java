package org.watchfloor.claim.view;

import jakarta.inject.Inject;
import org.jspecify.annotations.Nullable;
import org.watchfloor.claim.desk.ClaimActs;
import org.watchfloor.claim.desk.ClaimBoard;
import org.watchfloor.ui.ObjectAction;
import org.watchfloor.ui.ObjectRef;

/** Lets go of a thing that is one's own. */
final class ClaimRelease implements ObjectAction {
  private final ClaimBoard board;
  private final ClaimActs acts;

  @Inject
  ClaimRelease(ClaimBoard board, ClaimActs acts) {
    this.board = board;
    this.acts = acts;
  }

  @Override
  public int order() {
    return 22;
  }

  @Override
  public boolean fits(ObjectRef object) {
    return board.of(object).filter(board::mine).isPresent();
  }

  @Override
  public String titleKey(ObjectRef object) {
    return "claim.act.release";
  }

  /** None: it is rare, and what is let go by a slip of the hand is nobody's. */
  @Override
  public @Nullable String key() {
    return null;
  }

  @Override
  public void run(ObjectRef object) {
    acts.release(object);
  }
}

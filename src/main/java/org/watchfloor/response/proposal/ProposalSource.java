package org.watchfloor.response.proposal;

import java.util.List;
import java.util.Set;
import org.watchfloor.journal.Draft;

/**
 * One kind of cause that proposes levels. Joined by Multibinder. May read the disk; any thread but
 * the JavaFX thread.
 */
public interface ProposalSource {
  /** The causes it answers for. */
  Class<? extends Cause> causes();

  /** The kinds of subjects whose entries can change what it proposes. */
  Set<String> subjects();

  /** What is proposed now, decided or not. */
  List<Proposal> standing(Grounds grounds);

  /**
   * Has a decision rest on the cause as it stands now.
   *
   * @throws org.watchfloor.base.RefusedException if it is over, saying since when and by what
   */
  void rest(Cause cause, Draft draft);
}

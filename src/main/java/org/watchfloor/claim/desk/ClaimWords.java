package org.watchfloor.claim.desk;

import jakarta.inject.Inject;
import org.watchfloor.claim.ClaimItem;
import org.watchfloor.ui.Formats;
import org.watchfloor.ui.UiTexts;

/** How claims read on the screen. JavaFX thread. */
public final class ClaimWords {
  private final ClaimBoard board;
  private final UiTexts texts;
  private final Formats formats;

  @Inject
  ClaimWords(ClaimBoard board, UiTexts texts, Formats formats) {
    this.board = board;
    this.texts = texts;
    this.formats = formats;
  }

  /** Whose it is and since when, and since when it lies; for the head of a page. */
  public String line(ClaimItem item) {
    String since = formats.moment(item.since());
    String lying = formats.lasting(item.standing().since());
    String line =
        board.mine(item) && !item.standing().stale()
            ? texts.get("claim.line.mine", since)
            : texts.get("claim.line." + item.standing().state().name(), item.whose(), since, lying);
    return item.disputed() ? texts.get("claim.line.disputed", line) : line;
  }

  /** Whose it is, for a list. */
  public String mark(ClaimItem item) {
    return board.mine(item) && !item.standing().stale()
        ? texts.get("claim.mark.mine")
        : texts.get(
            "claim.mark." + item.standing().state().name(),
            item.whose(),
            formats.lasting(item.standing().since()));
  }
}

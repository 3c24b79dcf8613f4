package org.watchfloor.app.shell;

import java.util.Locale;
import org.watchfloor.ui.SearchHit;

/** How well a title fits what was typed. */
final class TextMatch {
  /** No fit at all. */
  static final int NONE = Integer.MAX_VALUE;

  private TextMatch() {}

  /** The rank of a title for a query, or {@link #NONE}. */
  static int rank(String title, String query) {
    String whole = title.toLowerCase(Locale.ROOT);
    String part = query.toLowerCase(Locale.ROOT);
    if (whole.equals(part)) {
      return SearchHit.EXACT;
    }
    if (whole.startsWith(part)) {
      return SearchHit.PREFIX;
    }
    return whole.contains(part) ? SearchHit.PART : NONE;
  }
}

package org.watchfloor.ui;

import java.util.List;

/**
 * What a feature finds for Ctrl+K: objects, places, commands. Joined with {@link FeatureModule}.
 * Called on a background thread at every pause in typing; must answer within about 50 ms.
 */
public interface SearchSource {

  /**
   * What fits the query, in any order.
   *
   * @param query what was typed, trimmed, never empty; Chinese, pinyin initials, a number
   * @param limit how many hits are wanted at most
   */
  List<SearchHit> search(String query, int limit);
}

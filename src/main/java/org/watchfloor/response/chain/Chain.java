package org.watchfloor.response.chain;

import java.util.List;
import org.watchfloor.base.Language;

/**
 * One link: what to look at, and what tends to follow.
 *
 * @param key its key; that of a hazard where it is one
 * @param zh what it is called
 * @param en the same in English
 * @param next the keys of the links that tend to follow
 * @param checks what to look at
 */
record Chain(String key, String zh, String en, List<String> next, List<Check> checks) {
  Chain {
    next = List.copyOf(next);
    checks = List.copyOf(checks);
  }

  /**
   * Something to look at.
   *
   * @param page the page of the console it can be looked at on
   */
  record Check(String key, String zh, String en, String page) {
    String text(Language language) {
      return language == Language.ZH ? zh : en;
    }
  }

  String name(Language language) {
    return language == Language.ZH ? zh : en;
  }
}

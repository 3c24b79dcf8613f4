package org.watchfloor.order.callout.rule;

import org.watchfloor.base.Language;

/**
 * What a first reply must answer.
 *
 * @param key its name in the record
 * @param zh as it is asked in Chinese
 * @param en as it is asked in English
 */
public record Question(String key, String zh, String en) {
  /** As it is asked in a language. */
  public String in(Language language) {
    return language == Language.EN ? en : zh;
  }
}

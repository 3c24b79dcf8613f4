package org.watchfloor.base;

import java.util.Locale;

/**
 * The two languages of the console. Chinese is the first; a text missing in one is a failed test.
 */
public enum Language {
  ZH(Locale.SIMPLIFIED_CHINESE),
  EN(Locale.US);

  private final Locale locale;

  Language(Locale locale) {
    this.locale = locale;
  }

  /** The full locale: plain {@code zh} leaves JavaFX dialogs with English buttons. */
  public Locale locale() {
    return locale;
  }

  /** The suffix of a bundle file, as in {@code incident_zh.properties}. */
  public String suffix() {
    return locale.getLanguage();
  }

  /**
   * The language of a tag like {@code zh}, {@code zh_CN} or {@code en-US}; Chinese for any other.
   */
  public static Language of(String tag) {
    return tag.toLowerCase(Locale.ROOT).startsWith("en") ? EN : ZH;
  }
}

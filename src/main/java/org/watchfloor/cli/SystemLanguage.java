package org.watchfloor.cli;

import java.util.List;
import java.util.Locale;
import java.util.Map;
import org.watchfloor.base.Language;

/**
 * The language before anybody has chosen one, for command line and window alike: Chinese, unless
 * the system speaks another one there is. Asked are {@code WATCHFLOOR_LANG} and the locale's
 * variables: Java says English where no locale is set, which nobody has chosen.
 */
public final class SystemLanguage {
  private static final List<String> VARIABLES =
      List.of("WATCHFLOOR_LANG", "LC_ALL", "LC_MESSAGES", "LANG");

  private SystemLanguage() {}

  /**
   * @param environment the process's variables
   * @param system the name of the operating system
   * @param locale of the user; counts on systems that keep it elsewhere than in variables
   */
  public static Language of(Map<String, String> environment, String system, Locale locale) {
    for (String variable : VARIABLES) {
      String value = environment.getOrDefault(variable, "");
      if (!value.isBlank()) {
        return Language.of(value);
      }
    }
    boolean named = system.startsWith("Windows") || system.startsWith("Mac");
    return named ? Language.of(locale.getLanguage()) : Language.ZH;
  }
}

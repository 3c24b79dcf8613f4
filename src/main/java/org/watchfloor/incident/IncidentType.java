package org.watchfloor.incident;

import java.util.List;
import org.watchfloor.base.Language;

/**
 * A kind of incident, from the type list.
 *
 * @param key its working code, as in {@code 11B01}
 * @param of its class
 * @param zh its Chinese name
 * @param en its English name
 * @param words words of a narrative that point to it
 * @param usual the severity proposed when the narrative says nothing of it
 */
public record IncidentType(
    String key, IncidentClass of, String zh, String en, List<String> words, Severity usual) {
  public IncidentType {
    words = List.copyOf(words);
  }

  /** Its name in a language. */
  public String name(Language language) {
    return language == Language.EN ? en : zh;
  }
}

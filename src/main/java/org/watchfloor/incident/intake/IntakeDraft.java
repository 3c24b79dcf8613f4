package org.watchfloor.incident.intake;

import java.util.Map;
import java.util.TreeMap;

/**
 * A report half taken down: the text of every field as typed. Empty fields are left out.
 *
 * @param fields text by field name
 */
public record IntakeDraft(Map<String, String> fields) {
  /** A draft with nothing in it. */
  public static final IntakeDraft EMPTY = new IntakeDraft(Map.of());

  public IntakeDraft {
    Map<String, String> filled = new TreeMap<>();
    fields.forEach((name, text) -> {
      if (!text.isBlank()) {
        filled.put(name, text);
      }
    });
    fields = Map.copyOf(filled);
  }

  /** The text of a field; empty if there is none. */
  public String get(String name) {
    return fields.getOrDefault(name, "");
  }

  /** Whether nothing is typed. */
  public boolean isEmpty() {
    return fields.isEmpty();
  }
}

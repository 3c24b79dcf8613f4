package org.watchfloor.geo.layer;

import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;

/** Which attribute most likely holds a feature's name. Pure. */
final class Names {
  private static final String NAME = "\u540d\u79f0";

  private static final List<String> LIKELY =
      List.of("name", NAME, "name:zh", "title", "label", "mc", "xzqmc", "\u540d\u5b57");

  private Names() {}

  /** The name among attributes; empty if none is likely one. */
  static String of(Map<String, String> attributes) {
    for (String likely : LIKELY) {
      Optional<String> found =
          attributes.entrySet().stream()
              .filter(entry -> entry.getKey().strip().toLowerCase(Locale.ROOT).equals(likely))
              .map(Map.Entry::getValue)
              .filter(value -> !value.isBlank())
              .findFirst();
      if (found.isPresent()) {
        return found.get();
      }
    }
    return attributes.entrySet().stream()
        .filter(entry -> entry.getKey().endsWith(NAME) || entry.getKey().endsWith("MC"))
        .map(Map.Entry::getValue)
        .filter(value -> !value.isBlank())
        .findFirst()
        .orElse("");
  }
}

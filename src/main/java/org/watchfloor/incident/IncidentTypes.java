package org.watchfloor.incident;

import jakarta.inject.Inject;
import jakarta.inject.Singleton;
import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import org.snakeyaml.engine.v2.api.Load;
import org.snakeyaml.engine.v2.api.LoadSettings;
import org.watchfloor.base.Language;
import org.watchfloor.base.RefusedException;

/**
 * The list of incident types and of what in a narrative points to a severity: data, read once from
 * {@code incident/types.yaml}. Keys are the working codes of the national platform (domain brief
 * §3.1). Any thread.
 */
@Singleton
public final class IncidentTypes {
  private static final String FILE = "/incident/types.yaml";

  private final Map<String, IncidentType> types = new LinkedHashMap<>();

  /** Keys that were written for a type before: unquoted, 11E02 is a number to YAML. */
  private final Map<String, IncidentType> before = new HashMap<>();

  private final List<SeverityRule> rules = new ArrayList<>();

  @Inject
  IncidentTypes() {
    LoadSettings settings = LoadSettings.builder().setLabel(FILE).build();
    try (InputStream in = Objects.requireNonNull(IncidentTypes.class.getResourceAsStream(FILE))) {
      Map<?, ?> root = (Map<?, ?>) new Load(settings).loadFromInputStream(in);
      for (Object row : list(root, "types")) {
        IncidentType type = type((Map<?, ?>) row);
        add(type);
        if (((Map<?, ?>) row).containsKey("was")) {
          before.put(text((Map<?, ?>) row, "was"), type);
        }
      }
      list(root, "severity").forEach(row -> rules.add(rule((Map<?, ?>) row)));
    } catch (IOException e) {
      throw new UncheckedIOException(FILE, e);
    }
  }

  /** All types in the order of the list. */
  public List<IncidentType> list() {
    return List.copyOf(types.values());
  }

  /** What points to a severity. */
  public List<SeverityRule> severityRules() {
    return List.copyOf(rules);
  }

  /** The type of a key. */
  public Optional<IncidentType> find(String key) {
    return Optional.ofNullable(types.get(key)).or(() -> Optional.ofNullable(before.get(key)));
  }

  /**
   * The type of a key.
   *
   * @throws RefusedException if there is none
   */
  public IncidentType get(String key) {
    return find(key).orElseThrow(() -> RefusedException.of("incident.refused.type", key));
  }

  /** The name of a key in a language; the key itself for one of a newer list. */
  public String name(String key, Language language) {
    return find(key).map(type -> type.name(language)).orElse(key);
  }

  /** Whether two types are of one class, so that two reports may tell the same; blank fits any. */
  public boolean sameClass(String one, String other) {
    if (one.isBlank() || other.isBlank() || one.equals(other)) {
      return true;
    }
    Optional<IncidentClass> first = find(one).map(IncidentType::of);
    return first.isEmpty() || first.equals(find(other).map(IncidentType::of));
  }

  private void add(IncidentType type) {
    if (types.put(type.key(), type) != null) {
      throw new IllegalStateException(FILE + ": two types " + type.key());
    }
  }

  private static IncidentType type(Map<?, ?> row) {
    return new IncidentType(
        text(row, "key"),
        IncidentClass.valueOf(text(row, "class").toUpperCase(Locale.ROOT)),
        text(row, "zh"),
        text(row, "en"),
        list(row, "words").stream().map(String::valueOf).toList(),
        row.containsKey("usual") ? severity(text(row, "usual")) : Severity.ORDINARY);
  }

  private static SeverityRule rule(Map<?, ?> row) {
    Map<Severity, Integer> from = new LinkedHashMap<>();
    if (row.get("from") instanceof Map<?, ?> steps) {
      steps.forEach(
          (step, least) -> from.put(severity(String.valueOf(step)), ((Number) least).intValue()));
    }
    return new SeverityRule(
        list(row, "words").stream().map(String::valueOf).toList(),
        row.containsKey("is") ? severity(text(row, "is")) : null,
        from,
        row.containsKey("class")
            ? IncidentClass.valueOf(text(row, "class").toUpperCase(Locale.ROOT))
            : null);
  }

  private static Severity severity(String name) {
    return Severity.valueOf(name.toUpperCase(Locale.ROOT));
  }

  private static String text(Map<?, ?> row, String key) {
    return Objects.requireNonNull(row.get(key), () -> FILE + ": no " + key + " in " + row)
        .toString();
  }

  private static List<?> list(Map<?, ?> row, String key) {
    return (List<?>)
        Objects.requireNonNull(row.get(key), () -> FILE + ": no " + key + " in " + row);
  }
}

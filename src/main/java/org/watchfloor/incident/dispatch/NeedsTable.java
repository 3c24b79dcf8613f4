package org.watchfloor.incident.dispatch;

import jakarta.inject.Inject;
import jakarta.inject.Singleton;
import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Set;
import org.snakeyaml.engine.v2.api.Load;
import org.snakeyaml.engine.v2.api.LoadSettings;
import org.watchfloor.team.Capability;

/** What each kind of incident needs, read once from {@code dispatch/needs.yaml}. Any thread. */
@Singleton
public final class NeedsTable {
  private static final String FILE = "/dispatch/needs.yaml";

  private final Map<String, Needs> byType = new LinkedHashMap<>();

  @Inject
  NeedsTable() {
    LoadSettings settings = LoadSettings.builder().setLabel(FILE).build();
    try (InputStream in = Objects.requireNonNull(NeedsTable.class.getResourceAsStream(FILE))) {
      Map<?, ?> root = (Map<?, ?>) new Load(settings).loadFromInputStream(in);
      ((List<?>) must(root, "needs")).forEach(row -> add((Map<?, ?>) row));
    } catch (IOException e) {
      throw new UncheckedIOException(FILE, e);
    }
  }

  /** What an incident of this type needs; nothing in particular if the type is not listed. */
  public Needs of(String type) {
    return byType.getOrDefault(type, Needs.NOTHING);
  }

  /** The types that are listed. */
  public Set<String> types() {
    return Set.copyOf(byType.keySet());
  }

  private void add(Map<?, ?> row) {
    Needs needs =
        new Needs(
            words(row, "capabilities").stream().map(Capability::valueOf).toList(),
            words(row, "items"));
    for (String type : words(row, "types")) {
      if (byType.put(type, needs) != null) {
        throw new IllegalStateException(FILE + ": type " + type + " stands twice");
      }
    }
  }

  private static List<String> words(Map<?, ?> row, String key) {
    return ((List<?>) must(row, key)).stream().map(String::valueOf).toList();
  }

  private static Object must(Map<?, ?> row, String key) {
    return Objects.requireNonNull(row.get(key), () -> FILE + ": no " + key + " in " + row);
  }
}

package org.watchfloor.response.chain;

import jakarta.inject.Inject;
import jakarta.inject.Singleton;
import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.time.Duration;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import org.snakeyaml.engine.v2.api.Load;
import org.snakeyaml.engine.v2.api.LoadSettings;

/** The chains: data, read once from {@code response/chains.yaml}. Any thread. */
@Singleton
final class ChainFile {
  private static final String FILE = "/response/chains.yaml";

  private final Map<String, Chain> chains = new LinkedHashMap<>();
  private final Duration again;

  @Inject
  ChainFile() {
    LoadSettings settings = LoadSettings.builder().setLabel(FILE).build();
    try (InputStream in = Objects.requireNonNull(ChainFile.class.getResourceAsStream(FILE))) {
      Map<?, ?> root = (Map<?, ?>) new Load(settings).loadFromInputStream(in);
      again = Duration.parse(text(root, "again"));
      for (Map<?, ?> one : rows(root, "chains")) {
        List<Chain.Check> checks =
            rows(one, "checks").stream()
                .map(row ->
                    new Chain.Check(
                        text(row, "key"), text(row, "zh"), text(row, "en"), text(row, "page")))
                .toList();
        List<String> next =
            ((List<?>) Objects.requireNonNull(one.get("next")))
                .stream().map(String::valueOf).toList();
        String key = text(one, "key");
        chains.put(key, new Chain(key, text(one, "zh"), text(one, "en"), next, checks));
      }
    } catch (IOException e) {
      throw new UncheckedIOException(FILE, e);
    }
    chains.values().stream()
        .flatMap(chain -> chain.next().stream())
        .filter(next -> !chains.containsKey(next))
        .findFirst()
        .ifPresent(next -> {
          throw new IllegalStateException(FILE + " names " + next + " and does not have it");
        });
  }

  /** All links by their keys, in the order of the file. */
  Map<String, Chain> chains() {
    return chains;
  }

  /** After how long a look is asked for anew. */
  Duration again() {
    return again;
  }

  private static String text(Map<?, ?> row, String key) {
    return String.valueOf(Objects.requireNonNull(row.get(key), key));
  }

  private static List<Map<?, ?>> rows(Map<?, ?> root, String key) {
    return ((List<?>) Objects.requireNonNull(root.get(key), key))
        .stream().<Map<?, ?>>map(row -> (Map<?, ?>) row).toList();
  }
}

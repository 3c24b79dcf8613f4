package org.watchfloor.response.period;

import jakarta.inject.Inject;
import jakarta.inject.Singleton;
import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import org.snakeyaml.engine.v2.api.Load;
import org.snakeyaml.engine.v2.api.LoadSettings;
import org.watchfloor.base.Language;

/**
 * On which grounds, by which posts and with what effect an emergency flood period is declared: data
 * with its source, read once from {@code response/flood-period.yaml}. Any thread.
 */
@Singleton
public final class FloodPeriodLaw {
  private static final String FILE = "/response/flood-period.yaml";

  private final Words basis;
  private final List<Words> grounds;
  private final List<Words> effects;
  private final List<String> posts;

  @Inject
  FloodPeriodLaw() {
    LoadSettings settings = LoadSettings.builder().setLabel(FILE).build();
    try (InputStream in =
        Objects.requireNonNull(FloodPeriodLaw.class.getResourceAsStream(FILE), FILE)) {
      Map<?, ?> root = (Map<?, ?>) new Load(settings).loadFromInputStream(in);
      basis = words(Objects.requireNonNull(root.get("basis"), FILE));
      grounds = rows(root, "grounds").stream().map(FloodPeriodLaw::words).toList();
      effects = rows(root, "effects").stream().map(FloodPeriodLaw::words).toList();
      posts =
          rows(root, "posts").stream()
              .map(row -> String.valueOf(((Map<?, ?>) row).get("post")))
              .toList();
    } catch (IOException e) {
      throw new UncheckedIOException(FILE, e);
    }
  }

  /**
   * A sentence of the law in both languages.
   *
   * @param key what it is in the record; empty where it is never recorded
   * @param source the article it condenses; empty where it is an article itself
   * @param status how sure that is; empty where it is an article itself
   */
  public record Words(String key, String zh, String en, String source, String status) {
    /** It in a language. */
    public String in(Language language) {
      return language == Language.ZH ? zh : en;
    }
  }

  /** The article it is declared by. */
  public Words basis() {
    return basis;
  }

  /** On what it may be declared. */
  public List<Words> grounds() {
    return grounds;
  }

  /** The ground of a key. */
  Optional<Words> ground(String key) {
    return grounds.stream().filter(one -> one.key().equals(key)).findFirst();
  }

  /** What it allows and demands. */
  public List<Words> effects() {
    return effects;
  }

  /** The titles of the posts that may declare and lift it. */
  public List<String> posts() {
    return posts;
  }

  private static List<?> rows(Map<?, ?> root, String key) {
    return (List<?>) Objects.requireNonNull(root.get(key), FILE);
  }

  private static Words words(Object row) {
    Map<?, ?> one = (Map<?, ?>) row;
    return new Words(
        text(one, "key"),
        text(one, "zh"),
        text(one, "en"),
        text(one, "source"),
        text(one, "status"));
  }

  private static String text(Map<?, ?> row, String key) {
    Object value = row.get(key);
    return value == null ? "" : String.valueOf(value);
  }
}

package org.watchfloor.response.suspension;

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
 * What can be suspended, by which posts, with which usual exemption: data, read once from {@code
 * response/suspensions.yaml}. Any thread.
 */
@Singleton
public final class SuspensionKinds {
  private static final String FILE = "/response/suspensions.yaml";

  private final List<Kind> kinds;
  private final List<String> posts;
  private final Kind exemption;

  /**
   * Something that can be suspended.
   *
   * @param key what it is in the record
   * @param icon how it looks
   */
  public record Kind(String key, String zh, String en, String icon) {
    /** What it is called in a language. */
    public String in(Language language) {
      return language == Language.ZH ? zh : en;
    }
  }

  @Inject
  SuspensionKinds() {
    LoadSettings settings = LoadSettings.builder().setLabel(FILE).build();
    try (InputStream in =
        Objects.requireNonNull(SuspensionKinds.class.getResourceAsStream(FILE), FILE)) {
      Map<?, ?> root = (Map<?, ?>) new Load(settings).loadFromInputStream(in);
      kinds = rows(root, "kinds").stream().map(SuspensionKinds::kind).toList();
      posts =
          rows(root, "posts").stream()
              .map(row -> String.valueOf(((Map<?, ?>) row).get("post")))
              .toList();
      exemption = kind(Objects.requireNonNull(root.get("exemption"), FILE));
    } catch (IOException e) {
      throw new UncheckedIOException(FILE, e);
    }
  }

  /** All of them in the order of the file. */
  public List<Kind> all() {
    return kinds;
  }

  /** The kind of a key. */
  public Optional<Kind> find(String key) {
    return kinds.stream().filter(one -> one.key().equals(key)).findFirst();
  }

  /** The titles of the posts that may order and lift. */
  public List<String> posts() {
    return posts;
  }

  /** Whom notices usually exempt. */
  public String exemption(Language language) {
    return exemption.in(language);
  }

  private static List<?> rows(Map<?, ?> root, String key) {
    return (List<?>) Objects.requireNonNull(root.get(key), FILE);
  }

  private static Kind kind(Object row) {
    Map<?, ?> one = (Map<?, ?>) row;
    return new Kind(text(one, "key"), text(one, "zh"), text(one, "en"), text(one, "icon"));
  }

  private static String text(Map<?, ?> row, String key) {
    Object value = row.get(key);
    return value == null ? "" : String.valueOf(value);
  }
}

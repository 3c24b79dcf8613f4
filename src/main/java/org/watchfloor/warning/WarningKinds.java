package org.watchfloor.warning;

import jakarta.inject.Inject;
import jakarta.inject.Singleton;
import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.time.Duration;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.EnumMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import org.snakeyaml.engine.v2.api.Load;
import org.snakeyaml.engine.v2.api.LoadSettings;
import org.watchfloor.base.Language;

/**
 * The table of what warnings are about, and the words by which they are read: data, read once from
 * {@code warning/kinds.yaml}. Any thread.
 */
@Singleton
public final class WarningKinds {
  private static final String FILE = "/warning/kinds.yaml";

  private final List<Kind> kinds = new ArrayList<>();
  private final Map<String, Kind> byCode = new LinkedHashMap<>();
  private final Map<String, Kind> byName = new LinkedHashMap<>();
  private final Map<WarningColour, Colour> colours = new EnumMap<>(WarningColour.class);
  private final Map<String, List<String>> words = new LinkedHashMap<>();
  private final Duration assumed;

  /**
   * A line of the table.
   *
   * @param status how sure the line is: SEEN, GK or OURS
   */
  public record Kind(String code, String name, String english, String status) {
    public WarningKind kind() {
      return new WarningKind(code, name);
    }
  }

  private record Colour(List<String> words, List<String> severity) {}

  @Inject
  public WarningKinds() {
    LoadSettings settings = LoadSettings.builder().setLabel(FILE).build();
    try (InputStream in = Objects.requireNonNull(WarningKinds.class.getResourceAsStream(FILE))) {
      Map<?, ?> root = (Map<?, ?>) new Load(settings).loadFromInputStream(in);
      list(root, "kinds").forEach(row -> add((Map<?, ?>) row));
      list(root, "colours").forEach(row -> addColour((Map<?, ?>) row));
      Map<?, ?> said = (Map<?, ?>) Objects.requireNonNull(root.get("words"));
      for (String group : List.of("changed", "acts", "ends")) {
        words.put(group, texts(said, group));
      }
      assumed = Duration.ofHours(Long.parseLong(text(root, "assumed_hours")));
    } catch (IOException e) {
      throw new UncheckedIOException(FILE, e);
    }
  }

  /** All kinds in the order of the table. */
  public List<Kind> list() {
    return List.copyOf(kinds);
  }

  /** The kind of a code. */
  public Optional<Kind> ofCode(String code) {
    return Optional.ofNullable(byCode.get(code.strip().toUpperCase(Locale.ROOT)));
  }

  /** The kind of a Chinese name. */
  public Optional<Kind> ofName(String name) {
    return Optional.ofNullable(byName.get(name.strip()));
  }

  /** The kind with the longest name that stands somewhere in a text. */
  public Optional<Kind> within(String text) {
    return byName.keySet().stream()
        .filter(text::contains)
        .max(Comparator.comparingInt(String::length))
        .map(byName::get);
  }

  /** What a kind is called in a language; as it was issued where the table does not have it. */
  public String name(WarningKind kind, Language language) {
    if (language == Language.ZH) {
      return kind.name();
    }
    return ofName(kind.name()).map(Kind::english).orElse(kind.name());
  }

  /** The colour an element severity holds as such: Red and its like. */
  public Optional<WarningColour> colourNamed(String severity) {
    return colours.entrySet().stream()
        .filter(one -> one.getValue().severity().getFirst().equalsIgnoreCase(severity.strip()))
        .map(Map.Entry::getKey)
        .findFirst();
  }

  /** The colour that goes with a grade of CAP 1.2. */
  public Optional<WarningColour> colourGraded(String severity) {
    return colours.entrySet().stream()
        .filter(
            one -> one.getValue().severity().stream().anyMatch(severity.strip()::equalsIgnoreCase))
        .map(Map.Entry::getKey)
        .findFirst();
  }

  /** The first colour that is named in a text in words, and where; −1 for none. */
  Found colourIn(String text) {
    Found first = Found.NONE;
    for (Map.Entry<WarningColour, Colour> one : colours.entrySet()) {
      int at = text.indexOf(one.getValue().words().getFirst());
      if (at >= 0 && (first.at() < 0 || at < first.at())) {
        first = new Found(one.getKey(), at);
      }
    }
    return first;
  }

  /** Where a colour stands in a text. */
  record Found(WarningColour colour, int at) {
    static final Found NONE = new Found(WarningColour.WHITE, -1);
  }

  /** Words after which the colour stands that counts from now on. */
  List<String> changed() {
    return Objects.requireNonNull(words.get("changed"));
  }

  /** Words before what is warned of. */
  List<String> acts() {
    return Objects.requireNonNull(words.get("acts"));
  }

  /** Words that close what is warned of. */
  List<String> ends() {
    return Objects.requireNonNull(words.get("ends"));
  }

  /** How long a message holds that does not say so. */
  public Duration assumed() {
    return assumed;
  }

  private void add(Map<?, ?> row) {
    Kind kind =
        new Kind(text(row, "code"), text(row, "name"), text(row, "en"), text(row, "status"));
    kinds.add(kind);
    if (byCode.put(kind.code(), kind) != null || byName.put(kind.name(), kind) != null) {
      throw new IllegalStateException(FILE + ": twice " + kind);
    }
    if (row.containsKey("also")) {
      texts(row, "also").forEach(other -> byName.put(other, kind));
    }
  }

  private void addColour(Map<?, ?> row) {
    colours.put(
        WarningColour.valueOf(text(row, "colour")),
        new Colour(texts(row, "words"), texts(row, "severity")));
  }

  private static List<String> texts(Map<?, ?> row, String key) {
    return list(row, key).stream().map(String::valueOf).toList();
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

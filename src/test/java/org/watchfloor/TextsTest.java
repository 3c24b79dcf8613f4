package org.watchfloor;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.file.Path;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;
import java.util.TreeSet;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.watchfloor.support.SourceTree;

/**
 * Every text a person reads stands in both languages, every key used exists, and no key is left
 * over. A failure lists the lines to paste.
 */
class TextsTest {
  private static final Path BUNDLES = SourceTree.path("src/main/resources/i18n");
  private static final Pattern STRING = Pattern.compile("\"((?:[^\"\\\\\\n]|\\\\.)*)\"");
  private static final Pattern KEY = Pattern.compile("[a-z]+(\\.[A-Za-z0-9_-]+)+\\.?");
  private static final Pattern FXML_KEY = Pattern.compile("\"%([^\"]+)\"");
  private static final Pattern FXML_TEXT =
      Pattern.compile("(?:text|promptText|title|accessibleText)=\"([^%$\"][^\"]*)\"");
  private static final Pattern HAN = Pattern.compile("\\p{IsHan}");

  /** A comma of Latin text in a Chinese sentence; coordinates are typed with one. */
  private static final Pattern COMMA =
      Pattern.compile("(?<!经度),(?=\\p{IsHan})|\\p{IsHan}[,;](?![纬\\d])");

  private static final Pattern PLACE = Pattern.compile("\\{(\\d)[,}]");

  @Test
  void bothLanguagesHaveTheSameKeys() {
    Set<String> chinese = texts("zh").keySet();
    Set<String> english = texts("en").keySet();
    assertThat(without(chinese, english)).as("missing in English").isEmpty();
    assertThat(without(english, chinese)).as("missing in Chinese").isEmpty();
  }

  @Test
  void aKeyStandsInTheBundleOfItsFirstPart() {
    List<String> strayed = new ArrayList<>();
    bundleFiles()
        .forEach(file ->
            keys(file).keySet().stream()
                .filter(key -> !file.getFileName().toString().startsWith(key.split("\\.")[0] + "_"))
                .forEach(key -> strayed.add(file.getFileName() + ": " + key)));
    assertThat(strayed).isEmpty();
  }

  @Test
  void noKeyStandsTwice() {
    List<String> twice = new ArrayList<>();
    bundleFiles()
        .forEach(file -> {
          Set<String> seen = new HashSet<>();
          lines(file)
              .filter(line -> !seen.add(line.split("=", 2)[0]))
              .forEach(line -> twice.add(file.getFileName() + ": " + line));
        });
    assertThat(twice).isEmpty();
  }

  @Test
  void bothLanguagesHaveTheSamePlaces() {
    Map<String, String> english = texts("en");
    List<String> different = new ArrayList<>();
    texts("zh")
        .forEach((key, chinese) -> {
          String other = english.getOrDefault(key, chinese);
          if (!places(chinese).equals(places(other))) {
            different.add(key + ": " + chinese + " | " + other);
          }
        });
    assertThat(different).isEmpty();
  }

  @Test
  void chineseSentencesHaveChineseCommas() {
    assertThat(texts("zh")).noneSatisfy((key, text) -> assertThat(text).containsPattern(COMMA));
  }

  @Test
  void everyKeyUsedExists() {
    Set<String> known = texts("zh").keySet();
    Set<String> missing = new TreeSet<>();
    used()
        .forEach((key, file) -> {
          if (!known.contains(key)
              && known.stream().noneMatch(text -> text.startsWith(stem(key)))) {
            missing.add(key + "=   # " + file);
          }
        });
    assertThat(missing).as("lines to paste into the bundles").isEmpty();
  }

  @Test
  void noKeyIsLeftOver() {
    Set<String> used = used().keySet();
    List<String> left =
        texts("zh").keySet().stream()
            .filter(key -> !used.contains(key))
            .filter(key -> used.stream().noneMatch(stem -> key.startsWith(stem(stem))))
            .toList();
    assertThat(left).as("lines to delete from both bundles").isEmpty();
  }

  @Test
  void noTextStandsInTheProgram() {
    List<String> found = new ArrayList<>();
    try (Stream<Path> files = SourceTree.files("src/main/java", ".java")) {
      files.forEach(file ->
          strings(file)
              .filter(text -> HAN.matcher(text).find())
              .forEach(text -> found.add(file.getFileName() + ": " + text)));
    }
    try (Stream<Path> files = SourceTree.files("src/main/resources/fxml", ".fxml")) {
      files.forEach(file ->
          matches(FXML_TEXT, SourceTree.read(file))
              .forEach(text -> found.add(file.getFileName() + ": " + text)));
    }
    assertThat(found).as("texts to move into the bundles").isEmpty();
  }

  /** A name made from a stem and a constant: {@code incident.severity} stands for all below it. */
  private static String stem(String key) {
    return key.endsWith(".") ? key : key + ".";
  }

  /** Every string of the program that looks like a key of one of the bundles, with its file. */
  private static Map<String, String> used() {
    Set<String> bundles = new HashSet<>();
    texts("zh").keySet().forEach(key -> bundles.add(key.split("\\.")[0]));
    Map<String, String> used = new TreeMap<>();
    try (Stream<Path> files = SourceTree.files("src/main/java", ".java")) {
      files.forEach(file ->
          strings(file)
              .filter(text -> KEY.matcher(text).matches() && bundles.contains(text.split("\\.")[0]))
              .forEach(text -> used.put(text, file.getFileName().toString())));
    }
    try (Stream<Path> files = SourceTree.files("src/main/resources/fxml", ".fxml")) {
      files.forEach(file ->
          matches(FXML_KEY, SourceTree.read(file))
              .forEach(key -> used.put(key, file.getFileName().toString())));
    }
    return used;
  }

  private static Stream<String> strings(Path file) {
    String code =
        SourceTree.read(file).replaceAll("(?s)/\\*.*?\\*/", "").replaceAll("(?m)^\\s*//.*$", "");
    return matches(STRING, code).stream();
  }

  private static List<String> matches(Pattern pattern, String text) {
    return pattern.matcher(text).results().map(found -> found.group(1)).toList();
  }

  private static Set<String> places(String text) {
    Set<String> places = new TreeSet<>();
    Matcher matcher = PLACE.matcher(text);
    while (matcher.find()) {
      places.add(matcher.group(1));
    }
    return places;
  }

  private static Set<String> without(Set<String> all, Set<String> these) {
    Set<String> rest = new TreeSet<>(all);
    rest.removeAll(these);
    return rest;
  }

  private static Map<String, String> texts(String language) {
    Map<String, String> all = new TreeMap<>();
    bundleFiles()
        .filter(file -> file.toString().endsWith("_" + language + ".properties"))
        .forEach(file -> all.putAll(keys(file)));
    return all;
  }

  private static Map<String, String> keys(Path file) {
    Map<String, String> keys = new HashMap<>();
    lines(file)
        .forEach(line -> {
          String[] parts = line.split("=", 2);
          keys.put(parts[0].strip(), parts.length < 2 ? "" : parts[1]);
        });
    return keys;
  }

  private static Stream<String> lines(Path file) {
    return SourceTree.read(file).lines().filter(line -> !line.isBlank() && !line.startsWith("#"));
  }

  private static Stream<Path> bundleFiles() {
    try (Stream<Path> files =
        SourceTree.files(SourceTree.path("").relativize(BUNDLES).toString(), ".properties")) {
      return files.toList().stream();
    }
  }
}

package org.watchfloor.base;

import java.io.IOException;
import java.io.InputStream;
import java.io.InputStreamReader;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.text.MessageFormat;
import java.util.Map;
import java.util.MissingResourceException;
import java.util.Properties;
import java.util.SortedSet;
import java.util.TreeSet;
import java.util.concurrent.ConcurrentHashMap;

/**
 * The texts of one language. A key's first part names its bundle: {@code incident.page.title}
 * stands in {@code i18n/incident_zh.properties} and {@code i18n/incident_en.properties}. Places are
 * written {0}, {1} …; a single quote in a text with places is written twice. Numbers go in as they
 * are, without thousands separators, so that order numbers and codes stay whole. Any thread.
 */
public final class Texts {
  private final Language language;
  private final Map<String, Properties> bundles = new ConcurrentHashMap<>();

  public Texts(Language language) {
    this.language = language;
  }

  public Language language() {
    return language;
  }

  /**
   * The text of a key with its places filled.
   *
   * @throws MissingResourceException if no bundle has the key: a fault of the program, caught by a
   *     test
   */
  public String get(String key, Object... args) {
    String pattern = bundle(key).getProperty(key);
    if (pattern == null) {
      throw new MissingResourceException("No text for " + key, "i18n_" + language.suffix(), key);
    }
    if (args.length == 0) {
      return pattern;
    }
    Object[] words = new Object[args.length];
    for (int i = 0; i < args.length; i++) {
      words[i] =
          switch (args[i]) {
            case Message nested -> say(nested);
            case Heading heading -> call(heading);
            default -> String.valueOf(args[i]);
          };
    }
    return new MessageFormat(pattern, language.locale()).format(words);
  }

  /** Whether a key has a text. */
  public boolean has(String key) {
    return bundle(key).containsKey(key);
  }

  /** The last parts of the keys that begin with a stem, as {@code cli.list.kind.}; sorted. */
  public SortedSet<String> below(String stem) {
    SortedSet<String> found = new TreeSet<>();
    for (String key : bundle(stem).stringPropertyNames()) {
      if (key.startsWith(stem)) {
        found.add(key.substring(stem.length()));
      }
    }
    return found;
  }

  /** A message in this language. */
  public String say(Message message) {
    return get(message.key(), message.args().toArray());
  }

  private String call(Heading heading) {
    String names = get(heading.key());
    int end = names.indexOf('|');
    return end < 0 ? names : names.substring(0, end);
  }

  /**
   * The name of an enum constant: key {@code <bundle>.<enum>.<CONSTANT>}, as in
   * incident.severity.MAJOR.
   */
  public String name(String prefix, Enum<?> constant) {
    return get(prefix + "." + constant.name());
  }

  private Properties bundle(String key) {
    int dot = key.indexOf('.');
    return bundles.computeIfAbsent(dot < 0 ? key : key.substring(0, dot), this::load);
  }

  private Properties load(String name) {
    Properties texts = new Properties();
    String file = "/i18n/" + name + "_" + language.suffix() + ".properties";
    try (InputStream in = Texts.class.getResourceAsStream(file)) {
      if (in != null) {
        texts.load(new InputStreamReader(in, StandardCharsets.UTF_8));
      }
    } catch (IOException e) {
      throw new UncheckedIOException(file, e);
    }
    return texts;
  }
}

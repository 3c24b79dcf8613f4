package org.watchfloor.cli;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.regex.Pattern;
import org.watchfloor.base.Language;

/**
 * The words of a call before any verb sees them: {@code --lang} is taken out wherever it stands,
 * and words that were destroyed on the way here are found. Java has decoded them in the locale's
 * encoding: what does not exist there arrives as U+FFFD, on Windows as question marks.
 */
record Arguments(List<String> words, Optional<Language> language) {
  private static final String LANG = "--lang";
  private static final Pattern ONLY_QUESTION_MARKS =
      Pattern.compile("[\\s\\p{P}\\d]*\\?{3,}[\\s\\p{P}\\d]*");

  /**
   * @throws WrongCallException if {@code --lang} names a language there is not, or a word arrived
   *     destroyed
   */
  static Arguments of(String... args) {
    List<String> words = new ArrayList<>();
    Optional<Language> language = Optional.empty();
    for (int i = 0; i < args.length; i++) {
      String word = args[i];
      if (word.equals(LANG)) {
        language = Optional.of(language(i + 1 < args.length ? args[i + 1] : ""));
        i++;
      } else if (word.startsWith(LANG + "=")) {
        language = Optional.of(language(word.substring(LANG.length() + 1)));
      } else {
        words.add(word);
      }
    }
    return new Arguments(List.copyOf(words), language);
  }

  /** The words again, if all of them arrived whole. */
  String[] whole() {
    for (int i = 0; i < words.size(); i++) {
      if (destroyed(words.get(i))) {
        throw WrongCallException.of("cli.destroyed", i + 1);
      }
    }
    return words.toArray(String[]::new);
  }

  /** Whether a text has lost characters on its way. */
  static boolean destroyed(String text) {
    return text.codePoints().anyMatch(c -> c == 0xFFFD || c >= 0xD800 && c <= 0xDFFF)
        || ONLY_QUESTION_MARKS.matcher(text).matches();
  }

  private static Language language(String word) {
    for (Language one : Language.values()) {
      if (one.suffix().equalsIgnoreCase(word)) {
        return one;
      }
    }
    throw WrongCallException.of("cli.badLanguage", word);
  }
}

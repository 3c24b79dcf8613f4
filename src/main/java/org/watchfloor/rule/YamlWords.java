package org.watchfloor.rule;

import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.stream.Collectors;

/** Words, lists and lines as a rule file has them: whatever is said is read back as said. Pure. */
public final class YamlWords {
  private YamlWords() {}

  /** A mapping in one line, of values that are written already. */
  public static String flow(Map<String, String> values) {
    return values.entrySet().stream()
        .map(one -> one.getKey() + ": " + one.getValue())
        .collect(Collectors.joining(", ", "{", "}"));
  }

  /** A list of what is written already. */
  public static String list(List<String> items) {
    return items.stream().collect(Collectors.joining(", ", "[", "]"));
  }

  /** A list of words. */
  public static String texts(List<String> items) {
    return list(items.stream().map(YamlWords::text).toList());
  }

  /** Words, quoted unless they are plainly words. */
  public static String text(String words) {
    return !words.isEmpty()
            && Character.isIdeographic(words.codePointAt(0))
            && words.codePoints().allMatch(YamlWords::plain)
        ? words
        : quoted(words);
  }

  /** The key of a plan, quoted where YAML could take it for a number, a day or a yes. */
  public static String key(String key) {
    return key.contains("-") && Character.isLetter(key.codePointAt(0)) ? key : quoted(key);
  }

  /** Quoted, so that no sign in it and no look of it (true, 1.0, 11E02) means anything to YAML. */
  public static String quoted(String words) {
    StringBuilder quoted = new StringBuilder("\"");
    words
        .codePoints()
        .forEach(sign -> {
          if (sign == '"' || sign == '\\') {
            quoted.append('\\').appendCodePoint(sign);
          } else if (sign < 0x20
              || sign >= 0x7f && sign < 0xa0
              || sign == 0x2028
              || sign == 0x2029
              || sign == 0xfeff
              || sign >= 0xd800 && sign < 0xe000) {
            quoted.append(String.format(Locale.ROOT, "\\u%04x", sign));
          } else {
            quoted.appendCodePoint(sign);
          }
        });
    return quoted.append('"').toString();
  }

  private static boolean plain(int sign) {
    return Character.isIdeographic(sign)
        || sign >= '0' && sign <= '9'
        || sign >= 'A' && sign <= 'z' && Character.isLetter(sign)
        || "。，、；（）“”《》".indexOf(sign) >= 0;
  }
}

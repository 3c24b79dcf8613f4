package org.watchfloor.warning;

import java.util.Optional;
import org.jspecify.annotations.Nullable;

/**
 * What a headline says, as in 某气象台发布暴雨红色预警 or 某气象台将暴雨橙色预警升级为红色. Pure; any thread.
 *
 * @param kind what is warned of, if it can be told
 * @param colour the colour from now on, if one is named
 * @param changes whether it says that an earlier colour changes
 * @param issuer who it says issues; empty if it does not
 */
public record Headline(
    Optional<WarningKind> kind, @Nullable WarningColour colour, boolean changes, String issuer) {

  /** Reads one. */
  public static Headline read(String text, WarningKinds kinds) {
    String plain = text.strip();
    int change = last(plain, kinds.changed());
    String after = change < 0 ? plain : plain.substring(change);
    WarningKinds.Found found = kinds.colourIn(after);
    if (found.at() < 0 && change >= 0) {
      found = kinds.colourIn(plain);
    }
    WarningColour colour = found.at() < 0 ? null : found.colour();
    int act = first(plain, kinds.acts());
    return new Headline(
        kind(plain, kinds), colour, change >= 0, act > 0 ? plain.substring(0, act).strip() : "");
  }

  /** Reads what an officer calls a signal in one breath, as in 暴雨红色 or 大雾黄色预警. */
  public static Headline signal(String text, WarningKinds kinds) {
    String plain = text.strip();
    WarningKinds.Found found = kinds.colourIn(plain);
    int end = found.at() >= 0 ? found.at() : first(plain, kinds.ends());
    String name = (end >= 0 ? plain.substring(0, end) : plain).strip();
    Optional<WarningKind> kind =
        kinds
            .ofName(name)
            .map(WarningKinds.Kind::kind)
            .or(() -> name.isEmpty() ? Optional.empty() : Optional.of(new WarningKind("", name)));
    return new Headline(kind, found.at() < 0 ? null : found.colour(), false, "");
  }

  /** By the table; else what stands between the act and the colour or the word for warning. */
  private static Optional<WarningKind> kind(String plain, WarningKinds kinds) {
    String rest = plain;
    int begin = -1;
    for (String act : kinds.acts()) {
      int at = plain.indexOf(act);
      if (at >= 0 && (begin < 0 || at + act.length() < begin)) {
        begin = at + act.length();
      }
    }
    if (begin >= 0) {
      rest = plain.substring(begin);
    }
    Optional<WarningKind> known = kinds.within(rest).map(WarningKinds.Kind::kind);
    if (known.isPresent() || begin < 0) {
      return known;
    }
    int colour = kinds.colourIn(rest).at();
    int end = colour >= 0 ? colour : first(rest, kinds.ends());
    String name = end > 0 ? rest.substring(0, end).strip() : "";
    return name.isEmpty() || name.length() > 20
        ? Optional.empty()
        : Optional.of(new WarningKind("", name));
  }

  private static int first(String text, Iterable<String> words) {
    int first = -1;
    for (String word : words) {
      int at = text.indexOf(word);
      if (at >= 0 && (first < 0 || at < first)) {
        first = at;
      }
    }
    return first;
  }

  /** Where the last of these words ends; −1 for none. */
  private static int last(String text, Iterable<String> words) {
    int last = -1;
    for (String word : words) {
      int at = text.lastIndexOf(word);
      if (at >= 0) {
        last = Math.max(last, at + word.length());
      }
    }
    return last;
  }
}

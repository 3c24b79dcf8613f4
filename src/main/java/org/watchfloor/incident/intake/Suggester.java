package org.watchfloor.incident.intake;

import jakarta.inject.Inject;
import jakarta.inject.Singleton;
import java.text.Normalizer;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.watchfloor.incident.IncidentType;
import org.watchfloor.incident.IncidentTypes;
import org.watchfloor.incident.Severity;
import org.watchfloor.incident.SeverityRule;

/**
 * Suggests type and severity from the words of a narrative. The type with the most characters of
 * matching words wins, the earlier in the list on a tie; the worst sign of severity decides. Takes
 * well under a millisecond; any thread.
 */
@Singleton
public final class Suggester {
  /** A number stands at most this many characters from its word, as in 3人死亡 and 死亡约3人. */
  private static final int REACH = 4;

  private final IncidentTypes types;
  private final List<Compiled> rules = new ArrayList<>();

  private record Compiled(SeverityRule rule, List<Pattern> numbers) {}

  @Inject
  Suggester(IncidentTypes types) {
    this.types = types;
    for (SeverityRule rule : types.severityRules()) {
      rules.add(
          new Compiled(rule, rule.words().stream().flatMap(word -> near(word).stream()).toList()));
    }
  }

  /** What the narrative points to; empty if no word of it is known. */
  public Optional<Suggestion> suggest(String narrative) {
    String text = Normalizer.normalize(narrative, Normalizer.Form.NFKC).toLowerCase(Locale.ROOT);
    IncidentType best = null;
    String because = "";
    int most = 0;
    for (IncidentType type : types.list()) {
      List<String> hits = type.words().stream().filter(text::contains).toList();
      int weight = hits.stream().mapToInt(String::length).sum();
      if (weight > most) {
        best = type;
        most = weight;
        because = String.join(" ", hits);
      }
    }
    return best == null
        ? Optional.empty()
        : Optional.of(new Suggestion(best, severity(text, best), because));
  }

  private Severity severity(String text, IncidentType type) {
    Severity worst = type.usual();
    for (Compiled compiled : rules) {
      SeverityRule rule = compiled.rule;
      if (rule.of() != null && rule.of() != type.of()) {
        continue;
      }
      Severity words = rule.is();
      if (words != null && rule.words().stream().anyMatch(text::contains)) {
        worst = worst.worse(words);
      }
      for (Pattern number : rule.from().isEmpty() ? List.<Pattern>of() : compiled.numbers) {
        Matcher found = number.matcher(text);
        while (found.find()) {
          Severity of = rule.of(Integer.parseInt(found.group(1)));
          worst = of == null ? worst : worst.worse(of);
        }
      }
    }
    return worst;
  }

  /** The number before or after a word, with nothing but a few other characters between. */
  private static List<Pattern> near(String word) {
    String quoted = Pattern.quote(word);
    String between = "[^\\d,;.\\u3002\\u3001]{0," + REACH + "}";
    return List.of(
        Pattern.compile("(\\d{1,6})" + between + quoted),
        Pattern.compile(quoted + between + "(\\d{1,6})"));
  }
}

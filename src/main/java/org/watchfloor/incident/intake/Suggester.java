package org.watchfloor.incident.intake;

import jakarta.inject.Inject;
import jakarta.inject.Singleton;
import java.text.Normalizer;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Objects;
import java.util.Optional;
import java.util.regex.MatchResult;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.IntStream;
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
  private final IncidentTypes types;
  private final HeadNumber heads;
  private final List<Compiled> rules = new ArrayList<>();

  private record Compiled(SeverityRule rule, List<Pattern> numbers) {}

  @Inject
  Suggester(IncidentTypes types, HeadNumber heads) {
    this.types = types;
    this.heads = heads;
    for (SeverityRule rule : types.severityRules()) {
      rules.add(new Compiled(rule, rule.words().stream().map(heads::near).toList()));
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
          Severity of = rule.of(heads.value(number(found)));
          worst = of == null ? worst : worst.worse(of);
        }
      }
    }
    return worst;
  }

  private static String number(MatchResult found) {
    return IntStream.rangeClosed(1, found.groupCount())
        .mapToObj(found::group)
        .filter(Objects::nonNull)
        .findFirst()
        .orElseThrow();
  }
}

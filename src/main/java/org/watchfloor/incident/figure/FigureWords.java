package org.watchfloor.incident.figure;

import jakarta.inject.Inject;
import java.math.BigDecimal;
import java.util.stream.Collectors;
import org.watchfloor.base.Language;
import org.watchfloor.base.Message;
import org.watchfloor.incident.rule.Indicator;
import org.watchfloor.incident.rule.Invariant;
import org.watchfloor.incident.rule.RuleBook;

/** Says figures in words. Any thread but the JavaFX thread for the first question. */
public final class FigureWords {
  private final RuleBook rules;

  @Inject
  FigureWords(RuleBook rules) {
    this.rules = rules;
  }

  /** What a figure is called; its key if the rules no longer know it. */
  public String name(String key, Language language) {
    return rules.figures().indicator(key).map(one -> one.name(language)).orElse(key);
  }

  /** A number as it is read out: digits without needless zeros. */
  public static String number(BigDecimal value) {
    BigDecimal plain = value.stripTrailingZeros();
    return (plain.scale() < 0 ? plain.setScale(0) : plain).toPlainString();
  }

  /** The figure with its number and unit, as in 死亡 3 人. */
  public String figure(String key, BigDecimal value, Language language) {
    String unit = rules.figures().indicator(key).map(one -> one.unit(language)).orElse("");
    return String.join(" ", name(key, language), number(value), unit).strip();
  }

  /** Why the severity should be another. */
  public Message because(SeverityProposal proposal, Language language) {
    String names =
        proposal.by().by().of().stream()
            .map(key -> name(key, language))
            .collect(Collectors.joining("+"));
    String unit =
        rules
            .figures()
            .indicator(proposal.by().by().of().getFirst())
            .map((Indicator one) -> one.unit(language))
            .orElse("");
    return Message.of(
        "figure.severity.because",
        names,
        number(proposal.by().number()),
        unit,
        Message.of("incident.severity." + proposal.to().name()),
        proposal.by().by().basis().source(),
        Message.of("rule.status." + proposal.by().by().basis().status().name()));
  }

  /** Which rule figures break. */
  public Message broken(Invariant rule, Language language) {
    String parts =
        rule.parts().stream().map(key -> name(key, language)).collect(Collectors.joining(", "));
    return Message.of(
        rule.exact() ? "figure.broken.sum" : "figure.broken.part",
        parts,
        name(rule.whole(), language));
  }
}

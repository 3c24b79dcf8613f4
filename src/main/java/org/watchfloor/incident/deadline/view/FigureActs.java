package org.watchfloor.incident.deadline.view;

import jakarta.inject.Inject;
import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.watchfloor.base.Message;
import org.watchfloor.base.RefusedException;
import org.watchfloor.incident.IncidentService;
import org.watchfloor.incident.figure.Claim;
import org.watchfloor.incident.figure.FigureService;
import org.watchfloor.incident.figure.FigureWords;
import org.watchfloor.incident.figure.NewFigure;
import org.watchfloor.incident.figure.SeverityProposal;
import org.watchfloor.incident.rule.Indicator;
import org.watchfloor.task.Tasks;
import org.watchfloor.ui.UiTexts;
import org.watchfloor.ui.dialog.FormField;
import org.watchfloor.ui.dialog.FormField.Option;
import org.watchfloor.ui.dialog.Forms;
import org.watchfloor.ui.dialog.Question;
import org.watchfloor.ui.dialog.WhenField;

/** What can be done with figures, each in one short form. JavaFX thread. */
final class FigureActs {
  private static final String REPLACES = "yes";

  private final FigureService figures;
  private final IncidentService incidents;
  private final FigureWords words;
  private final EntryCard card;
  private final Forms forms;
  private final WhenField when;
  private final UiTexts texts;
  private final Tasks tasks;

  @Inject
  FigureActs(
      FigureService figures,
      IncidentService incidents,
      FigureWords words,
      EntryCard card,
      Forms forms,
      WhenField when,
      UiTexts texts,
      Tasks tasks) {
    this.figures = figures;
    this.incidents = incidents;
    this.words = words;
    this.card = card;
    this.forms = forms;
    this.when = when;
    this.texts = texts;
    this.tasks = tasks;
  }

  /** Asks for a number and who said it. */
  void add(Reporting now) {
    List<Option> which = new ArrayList<>();
    for (Indicator one : now.indicators().indicators()) {
      String name = one.name(texts.language().get());
      which.add(
          new Option(
              one.key(),
              now.figures()
                  .current(one.key())
                  .map(claim ->
                      texts.get("figure.form.now", name, FigureWords.number(claim.value())))
                  .orElse(name)));
    }
    forms.ask(
        Question.of(
            Message.of("figure.form.title", now.incident()),
            List.of(Message.of("figure.form.rule")),
            Message.of("figure.form.act")),
        List.of(
            FormField.choice(Message.of("figure.form.which"), which.getFirst().value(), which),
            needed("figure.form.value"),
            needed("figure.form.said"),
            Channels.field(texts, "PHONE"),
            FormField.choice(
                Message.of("figure.form.replaces"),
                REPLACES,
                List.of(
                    new Option(REPLACES, texts.get("figure.form.replaces.yes")),
                    new Option("no", texts.get("figure.form.replaces.no")))),
            FormField.line(Message.of("figure.form.reason"), ""),
            when.field()),
        values ->
            figures.report(
                now.incident(),
                new NewFigure(
                    values.get(0),
                    number(values.get(1)),
                    values.get(2),
                    Channels.of(values.get(3)),
                    values.get(4).equals(REPLACES),
                    values.get(5),
                    "",
                    when.read(values.get(6)))));
  }

  private static FormField needed(String key) {
    return new FormField(Message.of(key), "", List.of(), 1, true);
  }

  private static BigDecimal number(String typed) {
    StringBuilder plain = new StringBuilder();
    typed
        .strip()
        .chars()
        .filter(c -> c != ',' && c != 0xFF0C)
        .forEach(c -> plain.append((char) (c >= 0xFF01 && c <= 0xFF5E ? c - 0xFEE0 : c)));
    try {
      return new BigDecimal(plain.toString());
    } catch (NumberFormatException e) {
      throw new RefusedException(Message.of("figure.refused.unreadable", typed), e);
    }
  }

  /** The officer at the seat agrees to a lower number, if another one wrote it down. */
  void confirm(String incident, Claim claim, Optional<Claim> current) {
    String lower = words.figure(claim.indicator(), claim.value(), texts.language().get());
    forms.ask(
        Question.of(
            Message.of(
                "figure.confirm.title",
                lower,
                current.map(one -> FigureWords.number(one.value())).orElse("")),
            List.of(
                Message.of("figure.confirm.said", claim.said(), claim.officer(), claim.reason()),
                Message.of("figure.confirm.rule", claim.officer())),
            Message.of("figure.act.confirm")),
        List.of(),
        values -> figures.confirm(incident, claim.entry()));
  }

  /** Which of two holds. */
  void settle(String incident, Claim claim, Claim stands) {
    forms.ask(
        Question.of(
            Message.of(
                "figure.settle.title", words.name(claim.indicator(), texts.language().get())),
            List.of(Message.of("figure.settle.rule")),
            Message.of("figure.act.settle")),
        List.of(
            FormField.choice(
                Message.of("figure.settle.which"),
                stands.entry(),
                List.of(option(stands), option(claim))),
            FormField.reason()),
        values -> {
          String counts = values.get(0);
          String against = counts.equals(stands.entry()) ? claim.entry() : stands.entry();
          figures.settle(incident, counts, against, values.get(1));
        });
  }

  private Option option(Claim claim) {
    return new Option(
        claim.entry(),
        texts.get(
            "figure.settle.option",
            words.figure(claim.indicator(), claim.value(), texts.language().get()),
            claim.said(),
            claim.entry()));
  }

  /** One key: the severity becomes what the figures say. */
  void take(SeverityProposal proposal) {
    String because = texts.say(words.because(proposal, texts.language().get()));
    tasks
        .of(
            Message.of("figure.task.severity"),
            progress -> {
              incidents.changeSeverity(proposal.incident(), proposal.to(), because);
              return proposal;
            })
        .quiet()
        .start();
  }

  void keep(SeverityProposal proposal) {
    forms.askReason(
        Question.of(
            Message.of(
                "figure.keep.title", Message.of("incident.severity." + proposal.to().name())),
            List.of(words.because(proposal, texts.language().get())),
            Message.of("figure.keep.act")),
        reason -> figures.keepSeverity(proposal, reason));
  }

  void entry(String incident, String entry) {
    card.show(incident, entry);
  }
}

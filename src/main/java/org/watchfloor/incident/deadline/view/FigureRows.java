package org.watchfloor.incident.deadline.view;

import jakarta.inject.Inject;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import javafx.scene.Node;
import javafx.scene.control.Label;
import javafx.scene.layout.VBox;
import org.watchfloor.incident.figure.Claim;
import org.watchfloor.incident.figure.ClaimState;
import org.watchfloor.incident.figure.FigureWords;
import org.watchfloor.incident.figure.SeverityProposal;
import org.watchfloor.incident.rule.Indicator;
import org.watchfloor.incident.rule.Invariant;
import org.watchfloor.ui.Formats;
import org.watchfloor.ui.UiTexts;

/** The figures of an incident: what the hall stands by, who said so, what is to be settled. */
final class FigureRows {
  private final FigureActs acts;
  private final FigureWords words;
  private final UiTexts texts;
  private final Formats formats;

  @Inject
  FigureRows(FigureActs acts, FigureWords words, UiTexts texts, Formats formats) {
    this.acts = acts;
    this.words = words;
    this.texts = texts;
    this.formats = formats;
  }

  Node make(Reporting now) {
    VBox box = new VBox();
    box.getStyleClass().add("reporting-part");
    Label title = Pieces.mark(texts.get("figure.panel.title"), "strong");
    title.setMaxWidth(Double.MAX_VALUE);
    var add = Pieces.button(texts.get("figure.act.add"), () -> acts.add(now));
    add.setId("figure-add");
    box.getChildren().add(Pieces.row(title, add));
    now.severity().ifPresent(proposal -> box.getChildren().add(severity(proposal)));
    for (Invariant rule : now.broken()) {
      box.getChildren()
          .add(Pieces.words(texts.say(words.broken(rule, texts.language().get())), "failed"));
    }
    for (Indicator indicator : now.indicators().indicators()) {
      rows(indicator, now, box);
    }
    if (now.figures().claims().isEmpty()) {
      box.getChildren().add(Pieces.words(texts.get("figure.panel.empty"), "muted"));
    }
    return box;
  }

  private Node severity(SeverityProposal proposal) {
    Label why = Pieces.words(texts.say(words.because(proposal, texts.language().get())), "strong");
    var take =
        Pieces.button(
            texts.get("figure.severity.take", texts.name("incident.severity", proposal.to())),
            () -> acts.take(proposal));
    take.setId("severity-take");
    take.getStyleClass().add("accent");
    var keep = Pieces.button(texts.get("figure.severity.keep"), () -> acts.keep(proposal));
    VBox card =
        new VBox(
            why,
            Pieces.flow(take, keep),
            Pieces.words(
                texts.get("figure.severity.until", formats.moment(proposal.until())), "muted"));
    card.getStyleClass().addAll("panel", "proposal");
    return card;
  }

  private void rows(Indicator indicator, Reporting now, VBox box) {
    List<Claim> claims = now.figures().of(indicator.key());
    Optional<Claim> current = now.figures().current(indicator.key());
    current.ifPresent(stands -> box.getChildren().add(current(stands, claims, now.incident())));
    claims.stream()
        .filter(claim -> claim.state().open())
        .forEach(claim -> box.getChildren().add(open(claim, current, now.incident())));
  }

  private Node current(Claim stands, List<Claim> claims, String incident) {
    Label number =
        Pieces.mark(
            words.figure(stands.indicator(), stands.value(), texts.language().get()),
            "strong",
            "figure-number");
    List<Node> parts = new ArrayList<>(List.of(number));
    long agreeing = count(claims, ClaimState.AGREEING);
    long replaced = count(claims, ClaimState.REPLACED);
    if (agreeing > 0) {
      parts.add(Pieces.mark(texts.get("figure.agreeing", agreeing), "ok"));
    }
    if (replaced > 0) {
      String before =
          claims.stream()
              .filter(one -> one.state() == ClaimState.REPLACED)
              .reduce((first, second) -> second)
              .map(one -> FigureWords.number(one.value()))
              .orElse("");
      parts.add(Pieces.mark(texts.get("figure.before", before), "struck"));
    }
    parts.add(link(incident, stands));
    return new VBox(Pieces.flow(parts.toArray(Node[]::new)), Pieces.words(source(stands), "muted"));
  }

  private static long count(List<Claim> claims, ClaimState state) {
    return claims.stream().filter(one -> one.state() == state).count();
  }

  private Node open(Claim claim, Optional<Claim> current, String incident) {
    Label chip =
        Pieces.mark(texts.name("figure.state", claim.state()), "signal-chip", "signal-orange");
    Label number =
        Pieces.mark(
            words.figure(claim.indicator(), claim.value(), texts.language().get()), "strong");
    List<Node> parts = new ArrayList<>(List.of(chip, number, link(incident, claim)));
    if (claim.state() == ClaimState.AWAITING) {
      parts.add(
          Pieces.button(
              texts.get("figure.act.confirm"), () -> acts.confirm(incident, claim, current)));
    } else {
      current.ifPresent(stands ->
          parts.add(
              Pieces.button(
                  texts.get("figure.act.settle"), () -> acts.settle(incident, claim, stands))));
    }
    return new VBox(Pieces.flow(parts.toArray(Node[]::new)), Pieces.words(source(claim), "muted"));
  }

  private Node link(String incident, Claim claim) {
    return Pieces.link(claim.entry(), () -> acts.entry(incident, claim.entry()));
  }

  private String source(Claim claim) {
    String said =
        texts.get(
            "figure.source",
            claim.said(),
            texts.name("rule.channel", claim.channel()),
            formats.moment(claim.at()),
            claim.officer());
    return claim.reason().isEmpty()
        ? said
        : texts.get("figure.source.reason", said, claim.reason());
  }
}

package org.watchfloor.cli;

import java.util.List;
import org.watchfloor.app.Station;
import org.watchfloor.base.RefusedException;
import org.watchfloor.base.Texts;
import org.watchfloor.response.card.ActionCards;
import org.watchfloor.response.card.IncidentCard;
import picocli.CommandLine.Command;
import picocli.CommandLine.Parameters;

/** {@code card tick|untick INCIDENT CARD NO…}: ticks steps of a card off, or takes ticks back. */
@Command(description = "cli.card.tick.about")
final class CardTickVerb extends StationVerb {
  private final boolean done;

  @Parameters(index = "0", paramLabel = "INCIDENT", description = "cli.card.option.incident")
  private String incident;

  @Parameters(index = "1", paramLabel = "CARD", description = "cli.card.option.card")
  private String card;

  @Parameters(index = "2..*", arity = "1..*", paramLabel = "NO", description = "cli.card.option.no")
  private List<Integer> steps;

  CardTickVerb(Texts texts, boolean done) {
    super(texts);
    this.done = done;
  }

  @Override
  int run(Station station) {
    ActionCards cards = station.get(ActionCards.class);
    IncidentCard found =
        cards.of(incident).stream()
            .filter(one -> one.ref().card().equals(card))
            .findFirst()
            .orElseThrow(() -> RefusedException.of("card.refused.none", card, incident));
    steps.forEach(no -> cards.tick(incident, found.ref(), no, done));
    return ExitCode.DONE;
  }
}

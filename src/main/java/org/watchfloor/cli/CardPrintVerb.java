package org.watchfloor.cli;

import java.nio.file.Path;
import java.util.List;
import org.jspecify.annotations.Nullable;
import org.watchfloor.app.Station;
import org.watchfloor.app.printing.Prints;
import org.watchfloor.base.RefusedException;
import org.watchfloor.base.Texts;
import org.watchfloor.response.card.ActionCards;
import org.watchfloor.response.card.IncidentCard;
import picocli.CommandLine.Command;
import picocli.CommandLine.Option;
import picocli.CommandLine.Parameters;

/**
 * {@code card print [--incident ID] [--card KEY] OUT.pdf}: cards on A5, those of an incident with
 * what is ticked, or blank ones of the plans in force.
 */
@Command(name = "print", description = "cli.card.print.about")
final class CardPrintVerb extends StationVerb {
  @Option(names = "--incident", paramLabel = "ID", description = "cli.card.option.incident")
  private @Nullable String incident;

  @Option(names = "--card", paramLabel = "KEY", description = "cli.card.option.card")
  private @Nullable String card;

  @Parameters(paramLabel = "OUT.pdf", description = "cli.card.option.file")
  private Path file;

  CardPrintVerb(Texts texts) {
    super(texts);
  }

  @Override
  boolean onlyReads() {
    return true;
  }

  @Override
  int run(Station station) {
    ActionCards cards = station.get(ActionCards.class);
    String one = incident;
    String key = card;
    List<IncidentCard> chosen =
        (one == null ? cards.blank() : cards.of(one))
            .stream().filter(each -> key == null || each.ref().card().equals(key)).toList();
    if (chosen.isEmpty()) {
      throw RefusedException.of("card.refused.nothing");
    }
    station.get(Prints.class).cards(chosen, texts(), file);
    tell("cli.card.print.done", chosen.size(), file);
    return ExitCode.DONE;
  }
}

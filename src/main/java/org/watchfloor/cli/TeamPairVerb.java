package org.watchfloor.cli;

import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;
import org.watchfloor.app.Station;
import org.watchfloor.base.Message;
import org.watchfloor.base.Texts;
import org.watchfloor.team.grid.GridService;
import org.watchfloor.team.grid.Pairing;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Option;
import picocli.CommandLine.Parameters;

/**
 * {@code team pair RISK --team … --depot … --shelter …}: pairs a risk point; {@code --propose}:
 * what is nearest on passable roads for all that lack something, with {@code --apply} taken over.
 */
@Command(name = "pair", description = "cli.team.pair.about")
final class TeamPairVerb extends RoadVerb {
  private static final List<String> FIELDS = List.of("risk", "team", "depot", "shelter");

  @Parameters(paramLabel = "RISK", arity = "0..1", description = "cli.team.option.risk")
  private @Nullable String risk;

  @Option(names = "--team", paramLabel = "TEAM", description = "cli.team.option.team")
  private @Nullable String team;

  @Option(names = "--depot", paramLabel = "DEPOT", description = "cli.team.option.depot")
  private @Nullable String depot;

  @Option(names = "--shelter", paramLabel = "SHELTER", description = "cli.team.option.shelter")
  private @Nullable String shelter;

  @Option(names = "--propose", description = "cli.team.option.propose")
  private boolean propose;

  @Option(names = "--apply", description = "cli.team.option.apply")
  private boolean apply;

  @Mixin private FormatOption format = new FormatOption();

  TeamPairVerb(Texts texts) {
    super(texts);
  }

  @Override
  boolean onlyReads() {
    return propose && !apply;
  }

  @Override
  int run(Station station) {
    if (propose == (risk != null)) {
      throw WrongCallException.of("cli.team.riskOrPropose");
    }
    GridService grid = station.get(GridService.class);
    if (risk != null) {
      Pairing had = grid.find(risk).orElse(Pairing.none(risk));
      grid.pair(
          List.of(
              new Pairing(
                  risk,
                  team == null ? had.team() : team,
                  depot == null ? had.depot() : depot,
                  shelter == null ? had.shelter() : shelter)));
      Pairing now = grid.find(risk).orElse(Pairing.none(risk));
      tell("cli.team.paired", risk, said(now.team()), said(now.depot()), said(now.shelter()));
      return ExitCode.DONE;
    }
    roads(station);
    List<Pairing> proposed = grid.propose();
    if (apply) {
      grid.fill(proposed);
    }
    RowWriter.write(
        out(), format.chosen(), FIELDS, proposed.stream().map(TeamPairVerb::row).toList());
    tell(
        "cli.team.proposed",
        proposed.size(),
        proposed.stream().filter(one -> !one.whole()).count());
    return ExitCode.DONE;
  }

  private static Object said(@Nullable String number) {
    return number == null ? Message.of("cli.team.unpaired") : number;
  }

  private static Map<String, Object> row(Pairing pairing) {
    Map<String, Object> row = new LinkedHashMap<>();
    row.put("risk", pairing.risk());
    put(row, "team", pairing.team());
    put(row, "depot", pairing.depot());
    put(row, "shelter", pairing.shelter());
    return row;
  }

  private static void put(Map<String, Object> row, String field, @Nullable String value) {
    if (value != null) {
      row.put(field, value);
    }
  }
}

package org.watchfloor.cli;

import java.time.Instant;
import org.jspecify.annotations.Nullable;
import org.watchfloor.app.Station;
import org.watchfloor.base.MomentEntry;
import org.watchfloor.base.Texts;
import org.watchfloor.base.WatchClock;
import org.watchfloor.response.plan.Hazard;
import org.watchfloor.response.plan.ResponseLevel;
import org.watchfloor.response.superior.NewWord;
import org.watchfloor.response.superior.SuperiorService;
import picocli.CommandLine.Command;
import picocli.CommandLine.Option;
import picocli.CommandLine.Parameters;

/** {@code superior add ISSUER HAZARD LEVEL}: what the headquarters above did; prints its id. */
@Command(name = "add", description = "cli.superior.add.about")
final class SuperiorAddVerb extends StationVerb {
  /** The level of a response that is over. */
  private static final int ENDED = 0;

  @Parameters(index = "0", paramLabel = "ISSUER", description = "cli.superior.option.issuer")
  private String issuer;

  @Parameters(index = "1", paramLabel = "HAZARD", description = "cli.superior.option.hazard")
  private Hazard hazard;

  @Parameters(index = "2", paramLabel = "0-4", description = "cli.superior.option.level")
  private int level;

  @Option(
      names = "--told-by",
      required = true,
      paramLabel = "TEXT",
      description = "cli.superior.option.toldBy")
  private String toldBy;

  @Option(names = "--at", paramLabel = "TIME", description = "cli.superior.option.at")
  private @Nullable String at;

  @Option(names = "--basis", paramLabel = "NUMBER", description = "cli.response.option.basis")
  private String basis = "";

  SuperiorAddVerb(Texts texts) {
    super(texts);
  }

  @Override
  int run(Station station) {
    Instant now = station.get(WatchClock.class).instant();
    ResponseLevel set = level == ENDED ? null : DecisionVerb.level(level);
    Instant from = at == null ? null : DecisionOptions.time(at, MomentEntry.near(at, now));
    out()
        .println(
            station
                .get(SuperiorService.class)
                .tell(new NewWord(issuer, hazard, set, from, basis, toldBy)));
    return ExitCode.DONE;
  }
}

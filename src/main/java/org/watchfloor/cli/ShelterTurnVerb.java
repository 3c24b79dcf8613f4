package org.watchfloor.cli;

import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import org.watchfloor.app.Station;
import org.watchfloor.base.Message;
import org.watchfloor.base.RefusedException;
import org.watchfloor.base.Texts;
import org.watchfloor.shelter.Shelter;
import org.watchfloor.shelter.ShelterArea;
import org.watchfloor.shelter.ShelterService;
import org.watchfloor.shelter.ShelterStage;
import org.watchfloor.shelter.ShelterState;
import picocli.CommandLine.Command;
import picocli.CommandLine.Option;
import picocli.CommandLine.Parameters;

/** {@code shelter turn N --to STATE}: opened, full, being closed, closed, put out of use. */
@Command(name = "turn", description = "cli.shelter.turn.about")
final class ShelterTurnVerb extends StationVerb {
  @Parameters(paramLabel = "N", description = "cli.shelter.option.number")
  private String number;

  @Option(
      names = "--to",
      required = true,
      paramLabel = "STATE",
      description = "cli.shelter.turn.option.to")
  private ShelterState to;

  @Option(names = "--stage", paramLabel = "STAGE", description = "cli.shelter.turn.option.stage")
  private @Nullable ShelterStage stage;

  @Option(names = "--reason", paramLabel = "TEXT", description = "cli.shelter.turn.option.reason")
  private String reason = "";

  ShelterTurnVerb(Texts texts) {
    super(texts);
  }

  @Override
  int run(Station station) {
    ShelterService shelters = station.get(ShelterService.class);
    Shelter before =
        shelters
            .find(number)
            .orElseThrow(() -> RefusedException.of("shelter.refused.no_shelter", number));
    shelters.turn(number, to, stage == null ? before.stage() : stage, reason);
    Shelter now =
        shelters
            .find(number)
            .orElseThrow(() -> RefusedException.of("shelter.refused.no_shelter", number));
    tell(
        "cli.shelter.turn.done",
        now.name(),
        number,
        Message.of("shelter.state." + now.state().name()),
        now.people(),
        now.placesLeft());
    if (now.state().holdsPeople()) {
      Stream.concat(
              now.unfit().stream(), station.get(ShelterArea.class).beyond(now.site()).stream())
          .forEach(why -> tell("cli.shelter.turn.unfit", now.name(), why));
    }
    return ExitCode.DONE;
  }
}

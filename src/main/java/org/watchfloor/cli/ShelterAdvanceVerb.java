package org.watchfloor.cli;

import org.watchfloor.app.Station;
import org.watchfloor.base.Message;
import org.watchfloor.base.Texts;
import org.watchfloor.shelter.Lifecycle;
import org.watchfloor.shelter.Shelter;
import org.watchfloor.shelter.ShelterService;
import picocli.CommandLine.Command;
import picocli.CommandLine.Option;
import picocli.CommandLine.Parameters;

/** {@code shelter advance N --to STEP --basis TEXT}: planned, built, accepted, in use. */
@Command(name = "advance", description = "cli.shelter.advance.about")
final class ShelterAdvanceVerb extends StationVerb {
  @Parameters(paramLabel = "N", description = "cli.shelter.option.number")
  private String number;

  @Option(
      names = "--to",
      required = true,
      paramLabel = "STEP",
      description = "cli.shelter.advance.option.to")
  private Lifecycle to;

  @Option(
      names = "--basis",
      required = true,
      paramLabel = "TEXT",
      description = "cli.shelter.advance.option.basis")
  private String basis;

  ShelterAdvanceVerb(Texts texts) {
    super(texts);
  }

  @Override
  int run(Station station) {
    ShelterService shelters = station.get(ShelterService.class);
    shelters.advance(number, to, basis);
    String name = shelters.find(number).map(Shelter::name).orElse(number);
    tell("cli.shelter.advance.done", name, number, Message.of("shelter.lifecycle." + to.name()));
    return ExitCode.DONE;
  }
}

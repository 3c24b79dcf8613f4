package org.watchfloor.cli;

import org.watchfloor.app.Station;
import org.watchfloor.base.Texts;
import org.watchfloor.warning.reading.ReadingService;
import picocli.CommandLine.Command;
import picocli.CommandLine.Option;
import picocli.CommandLine.Parameters;

/** {@code reading withdraw ID}: takes a reading back; it stays in the record. */
@Command(name = "withdraw", description = "cli.reading.withdraw.about")
final class ReadingWithdrawVerb extends StationVerb {
  @Parameters(paramLabel = "ID", description = "cli.reading.option.id")
  private String id;

  @Option(
      names = "--reason",
      required = true,
      paramLabel = "TEXT",
      description = "cli.reading.option.why")
  private String reason;

  ReadingWithdrawVerb(Texts texts) {
    super(texts);
  }

  @Override
  int run(Station station) {
    station.get(ReadingService.class).withdraw(id, reason);
    tell("reading.toast.withdrawn");
    return ExitCode.DONE;
  }
}

package org.watchfloor.cli;

import java.nio.file.Path;
import org.watchfloor.app.Station;
import org.watchfloor.base.Texts;
import org.watchfloor.supply.aid.AidPrints;
import picocli.CommandLine.Command;
import picocli.CommandLine.Parameters;

/** {@code aid print NUMBER OUT.pdf}: the request on paper; who printed it is on record. */
@Command(name = "print", description = "cli.aid.print.about")
final class AidPrintVerb extends StationVerb {
  @Parameters(index = "0", paramLabel = "NUMBER", description = "cli.aid.option.number")
  private String number;

  @Parameters(index = "1", paramLabel = "OUT.pdf", description = "cli.print.option.out")
  private Path file;

  AidPrintVerb(Texts texts) {
    super(texts);
  }

  @Override
  int run(Station station) {
    tell("cli.print.done", station.get(AidPrints.class).print(number, texts(), file), file);
    return ExitCode.DONE;
  }
}

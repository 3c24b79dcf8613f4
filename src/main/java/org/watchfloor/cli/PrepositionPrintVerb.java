package org.watchfloor.cli;

import java.nio.file.Path;
import org.watchfloor.app.Station;
import org.watchfloor.base.Texts;
import org.watchfloor.supply.preposition.PrepositionPrints;
import picocli.CommandLine.Command;
import picocli.CommandLine.Parameters;

/** {@code preposition print NUMBER OUT.pdf}: the plan on paper, to be signed. */
@Command(name = "print", description = "cli.preposition.print.about")
final class PrepositionPrintVerb extends StationVerb {
  @Parameters(index = "0", paramLabel = "NUMBER", description = "cli.preposition.option.number")
  private String number;

  @Parameters(index = "1", paramLabel = "OUT.pdf", description = "cli.print.option.out")
  private Path file;

  PrepositionPrintVerb(Texts texts) {
    super(texts);
  }

  @Override
  int run(Station station) {
    tell("cli.print.done", station.get(PrepositionPrints.class).print(number, texts(), file), file);
    return ExitCode.DONE;
  }
}

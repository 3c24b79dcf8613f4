package org.watchfloor.cli;

import java.nio.file.Path;
import org.watchfloor.app.Station;
import org.watchfloor.base.Texts;
import org.watchfloor.supply.requisition.RequisitionPrints;
import picocli.CommandLine.Command;
import picocli.CommandLine.Parameters;

/** {@code requisition print NUMBER OUT.pdf}: the certificate on paper, names in full. */
@Command(name = "print", description = "cli.requisition.print.about")
final class RequisitionPrintVerb extends StationVerb {
  @Parameters(index = "0", paramLabel = "NUMBER", description = "cli.requisition.option.number")
  private String number;

  @Parameters(index = "1", paramLabel = "OUT.pdf", description = "cli.print.option.out")
  private Path file;

  RequisitionPrintVerb(Texts texts) {
    super(texts);
  }

  @Override
  int run(Station station) {
    tell("cli.print.done", station.get(RequisitionPrints.class).print(number, texts(), file), file);
    return ExitCode.DONE;
  }
}

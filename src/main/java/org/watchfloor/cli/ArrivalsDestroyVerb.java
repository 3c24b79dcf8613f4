package org.watchfloor.cli;

import java.util.List;
import org.jspecify.annotations.Nullable;
import org.watchfloor.app.Station;
import org.watchfloor.base.Texts;
import org.watchfloor.base.WatchClock;
import org.watchfloor.shelter.arrival.ArrivalRegister;
import org.watchfloor.shelter.arrival.ArrivalRegisters;
import picocli.CommandLine.Command;
import picocli.CommandLine.Option;
import picocli.CommandLine.Parameters;

/**
 * {@code arrivals destroy REGISTER}: on an order nobody in it can be read again. It has to be said
 * twice: the number of the register once more.
 */
@Command(name = "destroy", description = "cli.arrivals.destroy.about")
final class ArrivalsDestroyVerb extends StationVerb {
  @Parameters(paramLabel = "REGISTER", description = "cli.arrivals.option.register")
  private String number;

  @Option(
      names = "--ordered-by",
      required = true,
      paramLabel = "TEXT",
      description = "cli.arrivals.destroy.option.by")
  private String orderedBy;

  @Option(
      names = "--basis",
      required = true,
      paramLabel = "TEXT",
      description = "cli.arrivals.destroy.option.basis")
  private String basis;

  @Option(
      names = "--ordered-at",
      paramLabel = "TIME",
      description = "cli.arrivals.destroy.option.at")
  private @Nullable String orderedAt;

  @Option(
      names = "--for-good",
      required = true,
      paramLabel = "REGISTER",
      description = "cli.arrivals.destroy.option.forGood")
  private String confirmed;

  ArrivalsDestroyVerb(Texts texts) {
    super(texts);
  }

  @Override
  int run(Station station) {
    if (!confirmed.equals(number)) {
      throw WrongCallException.of("cli.arrivals.destroy.notSame", number, confirmed);
    }
    ArrivalRegisters registers = station.get(ArrivalRegisters.class);
    registers.destroy(
        number,
        orderedBy,
        basis,
        HappenedOption.read(orderedAt, station.get(WatchClock.class).instant()));
    tell("cli.arrivals.destroy.done", number);
    List<String> copies = registers.find(number).map(ArrivalRegister::handedOut).orElse(List.of());
    copies.forEach(copy -> tell("cli.arrivals.destroy.copy", copy));
    return ExitCode.DONE;
  }
}

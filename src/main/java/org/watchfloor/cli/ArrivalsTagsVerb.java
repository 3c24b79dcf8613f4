package org.watchfloor.cli;

import org.watchfloor.app.Station;
import org.watchfloor.base.Ids;
import org.watchfloor.base.Texts;
import org.watchfloor.shelter.arrival.TagCode;
import picocli.CommandLine.Command;
import picocli.CommandLine.Option;

/** {@code arrivals tags --count N}: new codes for wristbands, one a line. */
@Command(name = "tags", description = "cli.arrivals.tags.about")
final class ArrivalsTagsVerb extends StationVerb {
  private static final int MOST = 10_000;

  @Option(names = "--count", paramLabel = "N", description = "cli.arrivals.tags.option.count")
  private int count = 40;

  ArrivalsTagsVerb(Texts texts) {
    super(texts);
  }

  @Override
  boolean onlyReads() {
    return true;
  }

  @Override
  boolean hasPast() {
    return false;
  }

  @Override
  int run(Station station) {
    if (count < 1 || count > MOST) {
      throw WrongCallException.of("cli.arrivals.tags.count", count, MOST);
    }
    Ids ids = station.get(Ids.class);
    for (int i = 0; i < count; i++) {
      out().println(TagCode.make(ids));
    }
    return ExitCode.DONE;
  }
}

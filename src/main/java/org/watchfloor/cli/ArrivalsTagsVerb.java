package org.watchfloor.cli;

import java.nio.file.Path;
import java.util.List;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import org.watchfloor.app.Station;
import org.watchfloor.base.Ids;
import org.watchfloor.base.Texts;
import org.watchfloor.document.sheet.TagSheet;
import org.watchfloor.shelter.arrival.TagCode;
import org.watchfloor.store.Realm;
import picocli.CommandLine.Command;
import picocli.CommandLine.Option;

/** {@code arrivals tags --count N [--print OUT.pdf]}: new codes, one a line or as wristbands. */
@Command(name = "tags", description = "cli.arrivals.tags.about")
final class ArrivalsTagsVerb extends StationVerb {
  private static final int MOST = 10_000;

  @Option(names = "--count", paramLabel = "N", description = "cli.arrivals.tags.option.count")
  private int count = 40;

  @Option(names = "--print", paramLabel = "OUT.pdf", description = "cli.arrivals.tags.option.print")
  private @Nullable Path print;

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
    List<String> codes = Stream.generate(() -> TagCode.make(ids)).limit(count).toList();
    if (print == null) {
      codes.forEach(out()::println);
    } else {
      TagSheet.write(
          codes, texts().get("arrival.tag.heading"), texts(), station.get(Realm.class), print);
      tell("cli.arrivals.tags.done", count, print);
    }
    return ExitCode.DONE;
  }
}

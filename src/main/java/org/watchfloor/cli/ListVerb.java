package org.watchfloor.cli;

import java.util.Set;
import java.util.stream.Collectors;
import org.watchfloor.app.Station;
import org.watchfloor.base.Texts;
import org.watchfloor.table.Listing;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Parameters;

/** {@code list KIND}: what the tables hold. */
@Command(name = "list", description = "cli.list.about")
final class ListVerb extends StationVerb {
  @Parameters(paramLabel = "KIND", description = "cli.list.option.kind")
  private String kind;

  @Mixin private FormatOption format = new FormatOption();

  ListVerb(Texts texts) {
    super(texts);
  }

  @Override
  boolean onlyReads() {
    return true;
  }

  @Override
  int run(Station station) {
    Listing listing = find(station, kind);
    RowWriter.write(out(), format.chosen(), listing.fields(), listing.rows());
    return ExitCode.DONE;
  }

  /** Finds a list by its name, in the singular as well: pages are named so. */
  static Listing find(Station station, String kind) {
    Set<Listing> all = station.listings();
    return all.stream()
        .filter(listing -> Singular.of(listing.kind()).equals(Singular.of(kind)))
        .findFirst()
        .orElseThrow(() -> none(kind, all));
  }

  private static WrongCallException none(String kind, Set<Listing> all) {
    String names = all.stream().map(Listing::kind).sorted().collect(Collectors.joining(", "));
    return WrongCallException.of("cli.list.unknown", kind, names);
  }
}

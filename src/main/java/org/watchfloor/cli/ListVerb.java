package org.watchfloor.cli;

import java.util.Set;
import java.util.stream.Collectors;
import org.watchfloor.app.Station;
import org.watchfloor.base.RefusedException;
import org.watchfloor.base.Texts;
import org.watchfloor.table.Listing;
import picocli.CommandLine.Command;
import picocli.CommandLine.Option;
import picocli.CommandLine.Parameters;

/** {@code list KIND}: what the tables hold. */
@Command(name = "list", description = "cli.list.about")
final class ListVerb extends StationVerb {
  @Parameters(paramLabel = "KIND", description = "cli.list.option.kind")
  private String kind;

  @Option(
      names = "--format",
      paramLabel = "FORMAT",
      defaultValue = "TABLE",
      description = "cli.option.format")
  private RowFormat format = RowFormat.TABLE;

  ListVerb(Texts texts) {
    super(texts);
  }

  @Override
  int run(Station station) {
    Listing listing = find(station, kind);
    RowWriter.write(out(), format, listing.fields(), listing.rows());
    return ExitCode.DONE;
  }

  static Listing find(Station station, String kind) {
    Set<Listing> all = station.listings();
    return all.stream()
        .filter(listing -> listing.kind().equals(kind))
        .findFirst()
        .orElseThrow(() ->
            RefusedException.of(
                "cli.list.unknown",
                kind,
                all.stream().map(Listing::kind).sorted().collect(Collectors.joining(", "))));
  }
}

package org.watchfloor.cli;

import org.watchfloor.app.Station;
import org.watchfloor.base.Texts;
import org.watchfloor.table.Listing;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;

/** {@code claim list}: what is whose, the same as {@code list claims}. */
@Command(name = "list", description = "cli.claim.list.about")
final class ClaimListVerb extends StationVerb {
  @Mixin private FormatOption format = new FormatOption();

  ClaimListVerb(Texts texts) {
    super(texts);
  }

  @Override
  boolean onlyReads() {
    return true;
  }

  @Override
  int run(Station station) {
    Listing claims = ListVerb.find(station, "claims");
    RowWriter.write(
        out(),
        format.chosen(),
        claims.fields(),
        claims.rows().stream().map(row -> ListVerb.inWords(row, texts())).toList());
    return ExitCode.DONE;
  }
}

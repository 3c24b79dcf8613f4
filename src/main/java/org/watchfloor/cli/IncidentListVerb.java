package org.watchfloor.cli;

import org.watchfloor.app.Station;
import org.watchfloor.base.Texts;
import org.watchfloor.table.Listing;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;

/** {@code incident list}: all incidents, the same as {@code list incidents}. */
@Command(name = "list", description = "cli.incident.list.about")
final class IncidentListVerb extends StationVerb {
  @Mixin private FormatOption format = new FormatOption();

  IncidentListVerb(Texts texts) {
    super(texts);
  }

  @Override
  boolean onlyReads() {
    return true;
  }

  @Override
  int run(Station station) {
    Listing incidents = ListVerb.find(station, "incidents");
    RowWriter.write(out(), format.chosen(), incidents.fields(), incidents.rows());
    return ExitCode.DONE;
  }
}

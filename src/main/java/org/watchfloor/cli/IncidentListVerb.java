package org.watchfloor.cli;

import org.watchfloor.app.Station;
import org.watchfloor.base.Texts;
import org.watchfloor.table.Listing;
import picocli.CommandLine.Command;
import picocli.CommandLine.Option;

/** {@code incident list}: all incidents, the same as {@code list incidents}. */
@Command(name = "list", description = "cli.incident.list.about")
final class IncidentListVerb extends StationVerb {
  @Option(
      names = "--format",
      paramLabel = "FORMAT",
      defaultValue = "TABLE",
      description = "cli.option.format")
  private RowFormat format = RowFormat.TABLE;

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
    RowWriter.write(out(), format, incidents.fields(), incidents.rows());
    return ExitCode.DONE;
  }
}

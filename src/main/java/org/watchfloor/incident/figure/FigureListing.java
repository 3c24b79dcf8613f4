package org.watchfloor.incident.figure;

import org.watchfloor.base.WatchClock;
import org.watchfloor.table.Listing;
import org.watchfloor.table.RecordListing;

/** Every number anybody said, incident by incident. */
final class FigureListing {
  private FigureListing() {}

  private record Row(String incident, Claim claim) {}

  static Listing of(FigureService figures) {
    return new RecordListing<Row>(
            "figures",
            () ->
                figures.list().stream()
                    .flatMap(sheet ->
                        sheet.claims().stream().map(claim -> new Row(sheet.incident(), claim)))
                    .toList())
        .field("incident", Row::incident)
        .field("figure", row -> row.claim().indicator())
        .field("value", row -> row.claim().value())
        .field("state", row -> row.claim().state())
        .field("said", row -> row.claim().said())
        .field("channel", row -> row.claim().channel())
        .field("at", row -> row.claim().at().atZone(WatchClock.BEIJING).toOffsetDateTime())
        .field("officer", row -> row.claim().officer())
        .field("second", row -> row.claim().second().isEmpty() ? null : row.claim().second())
        .field("after", row -> row.claim().after())
        .field("reason", row -> row.claim().reason().isEmpty() ? null : row.claim().reason())
        .field("entry", row -> row.claim().entry());
  }
}

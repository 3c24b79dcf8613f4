package org.watchfloor.duty.sheet;

import java.time.Instant;
import java.time.OffsetDateTime;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;
import org.watchfloor.base.WatchClock;
import org.watchfloor.table.Listing;
import org.watchfloor.table.RecordListing;

/** The list {@code sheets}: every numbered sheet, how far it is typed up, and what is missing. */
final class SheetListing {
  private SheetListing() {}

  static Listing of(SheetService sheets) {
    return new RecordListing<>("sheets", sheets::list)
        .field("number", SheetState::number)
        .field("kind", SheetState::kind)
        .field("stage", SheetState::stage)
        .field("pack", sheet -> sheet.pack().isEmpty() ? null : sheet.pack())
        .field("issuedAt", sheet -> time(sheet.issuedAt()))
        .field("issuedBy", sheet -> sheet.issuedBy().isEmpty() ? null : sheet.issuedBy())
        .field("lines", SheetState::lines)
        .field("typed", sheet -> sheet.typed().size())
        .field("void", sheet -> sheet.voided().size())
        .field("gaps", SheetListing::gaps)
        .field("skipped", SheetState::skipped)
        .field("contradictory", SheetState::contradictory);
  }

  private static @Nullable String gaps(SheetState sheet) {
    return sheet.gaps().isEmpty()
        ? null
        : sheet.gaps().stream().map(String::valueOf).collect(Collectors.joining(" "));
  }

  private static @Nullable OffsetDateTime time(@Nullable Instant at) {
    return at == null ? null : at.atZone(WatchClock.BEIJING).toOffsetDateTime();
  }
}

package org.watchfloor.evacuation.count;

import java.util.List;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import org.watchfloor.base.Mask;
import org.watchfloor.base.WatchClock;
import org.watchfloor.table.Listing;
import org.watchfloor.table.RecordListing;

/** What {@code list people-counts} and {@code list people-counted} give away; names masked. */
final class CountListings {
  private CountListings() {}

  private record Row(String incident, TownCount town) {}

  private record Reason(String incident, Counted counted) {}

  /** One row for each township of the district and of each incident, and one for all of them. */
  static Listing counts(PeopleCounts counts) {
    return new RecordListing<>("people-counts", () -> rows(counts))
        .field("incident", row -> said(row.incident()))
        .field("area", row -> said(row.town().area()))
        .field("name", row -> said(row.town().name()))
        .field("evacuatedPeople", row -> row.town().people(Indicator.EVACUATED))
        .field("evacuatedHouseholds", row -> row.town().households(Indicator.EVACUATED))
        .field("resettledPeople", row -> row.town().resettled())
        .field("resettledCollective", row -> row.town().people(Indicator.RESETTLED_TOGETHER))
        .field("resettledDispersed", row -> row.town().people(Indicator.RESETTLED_APART))
        .field("reliefPeople", row -> row.town().people(Indicator.RELIEF))
        .field("reliefHouseholds", row -> row.town().households(Indicator.RELIEF));
  }

  /** The households and entries each number is made of. */
  static Listing counted(PeopleCounts counts) {
    return new RecordListing<>("people-counted", () -> reasons(counts))
        .field("incident", row -> said(row.incident()))
        .field("indicator", row -> row.counted().indicator())
        .field("town", row -> row.counted().town())
        .field("household", row -> row.counted().household().number())
        .field("head", row -> Mask.name(row.counted().household().profile().head()))
        .field("people", row -> row.counted().people())
        .field("since", row -> row.counted().at().atZone(WatchClock.BEIJING).toOffsetDateTime())
        .field("move", row -> said(row.counted().move()))
        .field("basis", row -> said(row.counted().basis()))
        .field("entry", row -> row.counted().entry());
  }

  private static List<Row> rows(PeopleCounts counts) {
    return counts.all().stream()
        .flatMap(sheet ->
            Stream.concat(sheet.towns().stream(), Stream.of(sheet.total()))
                .map(town -> new Row(sheet.incident(), town)))
        .toList();
  }

  private static List<Reason> reasons(PeopleCounts counts) {
    return counts.all().stream()
        .flatMap(
            sheet -> sheet.total().counted().stream().map(one -> new Reason(sheet.incident(), one)))
        .toList();
  }

  private static @Nullable String said(String words) {
    return words.isEmpty() ? null : words;
  }
}

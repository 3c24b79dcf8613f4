package org.watchfloor.supply.preposition;

import java.time.Instant;
import java.time.OffsetDateTime;
import java.util.List;
import java.util.stream.Collectors;
import org.watchfloor.base.WatchClock;
import org.watchfloor.supply.preposition.PrepositionPlan.Asked;
import org.watchfloor.table.Listing;
import org.watchfloor.table.RecordListing;

/** All plans as rows, as they stand now: {@code list prepositions}. */
final class PrepositionListing {
  private PrepositionListing() {}

  static Listing of(PrepositionService prepositions, WatchClock clock) {
    return new RecordListing<>("prepositions", prepositions::list)
        .field("number", one -> one.plan().number())
        .field("stage", PrepositionNow::stage)
        .field("point", one -> one.plan().point().id())
        .field("pointName", one -> one.plan().point().name())
        .field("lines", one -> lines(one.plan()))
        .field("leadHours", one -> one.plan().leadHours())
        .field("storm", one -> one.plan().landfall().storm())
        .field("landfall", one -> time(one.lands()))
        .field("said", one -> one.plan().landfall().source())
        .field("deadline", one -> time(one.deadline()))
        .field("late", one -> one.late(clock.instant()))
        .field("lacking", PrepositionListing::lacking)
        .field("transfers", one -> transfers(one.plan().out()))
        .field("returns", one -> transfers(one.plan().back()))
        .field("note", one -> one.plan().note());
  }

  private static String lines(PrepositionPlan plan) {
    return plan.lines().stream()
        .map(line -> line.depot() + ":" + line.item() + "=" + line.quantity())
        .collect(Collectors.joining(" "));
  }

  private static String lacking(PrepositionNow now) {
    return now.lacking().stream()
        .map(lack -> lack.depot() + ":" + lack.item() + "=" + (lack.wanted() - lack.free()))
        .collect(Collectors.joining(" "));
  }

  private static String transfers(List<Asked> asked) {
    return asked.stream().map(Asked::transfer).collect(Collectors.joining(" "));
  }

  private static OffsetDateTime time(Instant at) {
    return at.atZone(WatchClock.BEIJING).toOffsetDateTime();
  }
}

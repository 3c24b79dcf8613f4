package org.watchfloor.response.plan.version;

import com.google.inject.AbstractModule;
import com.google.inject.multibindings.ProvidesIntoSet;
import java.time.Instant;
import java.time.LocalDate;
import java.time.OffsetDateTime;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.function.Function;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;
import org.watchfloor.base.WatchClock;
import org.watchfloor.response.plan.Plan;
import org.watchfloor.response.plan.PlanFamily;
import org.watchfloor.response.plan.PlanReading;
import org.watchfloor.response.plan.PlanShelf;
import org.watchfloor.table.Listing;
import org.watchfloor.table.RecordListing;

/**
 * The lists {@code plans}, what is on the shelf now, and {@code plan-versions}, all there ever was.
 */
final class PlanListingModule extends AbstractModule {

  /** A plan on the shelf. */
  private record Line(
      Plan plan, Optional<InForce> version, boolean overdue, @Nullable String remark) {}

  private record Version(PlanHistory history, InForce one) {}

  @ProvidesIntoSet
  Listing plans(PlanShelf shelf, PlanVersions versions, WatchClock clock) {
    return new RecordListing<Line>("plans", () -> lines(shelf, versions, clock.now().toLocalDate()))
        .field("plan", line -> line.plan().key())
        .field("title", line -> line.plan().title())
        .field("version", line -> line.plan().version())
        .field("kind", line -> line.plan().kind())
        .field("parent", line -> line.plan().parent().orElse(null))
        .field(
            "hazards",
            line -> line.plan().hazards().stream().map(Enum::name).collect(Collectors.joining(",")))
        .field("inForceSince", line -> line.version().map(one -> offset(one.since())).orElse(null))
        .field(
            "reviewDue",
            line -> line.plan().upkeep().reviewDue().map(LocalDate::toString).orElse(null))
        .field("overdue", Line::overdue)
        .field("remark", Line::remark)
        .field("hash", line -> line.version().map(InForce::hash).orElse(null));
  }

  @ProvidesIntoSet
  Listing versions(PlanVersions versions) {
    return new RecordListing<Version>(
            "plan-versions",
            () ->
                versions.list().stream()
                    .flatMap(history ->
                        history.versions().stream().map(one -> new Version(history, one)))
                    .toList())
        .field("station", line -> line.history().station())
        .field("plan", line -> line.history().key())
        .field("title", line -> line.one().title())
        .field("version", line -> line.one().version())
        .field("since", line -> offset(line.one().since()))
        .field("until", line -> line.one().until().map(PlanListingModule::offset).orElse(null))
        .field("by", line -> line.one().by())
        .field("note", line -> line.one().note())
        .field("officer", line -> line.one().officer())
        .field("hash", line -> line.one().hash())
        .field("entry", line -> line.one().entry());
  }

  private static List<Line> lines(PlanShelf shelf, PlanVersions versions, LocalDate today) {
    List<PlanReading.Read> plans = shelf.plans();
    Map<String, Plan> known =
        plans.stream()
            .map(PlanReading.Read::plan)
            .collect(Collectors.toMap(Plan::key, Function.identity()));
    return plans.stream()
        .map(read -> {
          Plan plan = read.plan();
          return new Line(
              plan,
              versions
                  .find(plan.key())
                  .flatMap(PlanHistory::now)
                  .filter(one -> one.hash().equals(read.hash())),
              plan.upkeep().overdue(today),
              PlanFamily.remark(plan, known)
                  .map(remark -> remark.key().substring(remark.key().lastIndexOf('.') + 1))
                  .orElse(null));
        })
        .toList();
  }

  private static OffsetDateTime offset(Instant at) {
    return at.atZone(WatchClock.BEIJING).toOffsetDateTime();
  }
}

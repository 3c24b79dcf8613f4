package org.watchfloor.evacuation.vessel;

import java.time.Instant;
import java.time.OffsetDateTime;
import java.util.Comparator;
import java.util.List;
import org.jspecify.annotations.Nullable;
import org.watchfloor.base.WatchClock;
import org.watchfloor.table.Listing;
import org.watchfloor.table.RecordListing;

/** All vessels as rows, those still at sea first. */
final class VesselListing {
  private VesselListing() {}

  static Listing of(VesselService vessels) {
    return new RecordListing<>("vessels", vessels::list)
        .field("number", Vessel::number)
        .field("name", Vessel::name)
        .field("kind", vessel -> vessel.profile().kind())
        .field("state", Vessel::state)
        .field("since", VesselListing::since)
        .field("harbour", Vessel::harbour)
        .field("homeHarbour", vessel -> vessel.profile().harbour())
        .field("aboard", vessel -> vessel.aboard() == null ? null : vessel.people())
        .field("aboardAt", VesselListing::countedAt)
        .field("reportedBy", VesselListing::by)
        .point(vessel -> vessel.place().orElse(null), Vessel::pointSource)
        .field("seenAt", VesselListing::seenAt)
        .field("crew", vessel -> vessel.profile().crew())
        .field("area", vessel -> vessel.profile().area())
        .field("channel", vessel -> vessel.profile().channel())
        .field("caretaker", vessel -> vessel.profile().caretaker())
        .field("contradictory", vessel -> vessel.contradictions().any());
  }

  /** What was said last of each vessel somebody reported, the newest first. */
  static Listing reports(VesselService vessels) {
    return new RecordListing<>("vessel-reports", () -> reported(vessels))
        .field("number", Vessel::number)
        .field("name", Vessel::name)
        .field("state", Vessel::state)
        .field("since", VesselListing::since)
        .field("harbour", Vessel::harbour)
        .field("aboard", vessel -> vessel.aboard() == null ? null : vessel.people())
        .field("reportedBy", VesselListing::by)
        .field("recordedBy", vessel -> vessel.standing().recordedBy());
  }

  private static List<Vessel> reported(VesselService vessels) {
    return vessels.list().stream()
        .filter(vessel -> !vessel.standing().entry().isEmpty())
        .sorted(Comparator.comparing((Vessel vessel) -> vessel.standing().since()).reversed())
        .toList();
  }

  private static @Nullable Object since(Vessel vessel) {
    return vessel.state() == VesselState.UNKNOWN ? null : time(vessel.standing().since());
  }

  private static @Nullable Object by(Vessel vessel) {
    return vessel.standing().by().isEmpty() ? null : vessel.standing().by();
  }

  private static @Nullable Object countedAt(Vessel vessel) {
    Aboard aboard = vessel.aboard();
    return aboard == null ? null : time(aboard.at());
  }

  private static @Nullable Object seenAt(Vessel vessel) {
    Sighting seen = vessel.seen();
    return seen == null ? null : time(seen.at());
  }

  private static OffsetDateTime time(Instant at) {
    return at.atZone(WatchClock.BEIJING).toOffsetDateTime();
  }
}

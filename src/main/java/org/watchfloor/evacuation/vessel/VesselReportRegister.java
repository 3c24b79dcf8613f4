package org.watchfloor.evacuation.vessel;

import jakarta.inject.Inject;
import java.time.Instant;
import java.time.temporal.ChronoUnit;
import java.util.List;
import java.util.Objects;
import java.util.Optional;
import org.watchfloor.base.Message;
import org.watchfloor.base.WatchClock;
import org.watchfloor.base.WrittenMoment;
import org.watchfloor.geo.PointSource;
import org.watchfloor.journal.EntryId;
import org.watchfloor.table.Column;
import org.watchfloor.table.Register;
import org.watchfloor.table.RegisterRow;
import org.watchfloor.table.RowOutcome;
import org.watchfloor.table.Siblings;
import org.watchfloor.table.TypedRow;

/**
 * How vessels are, as a harbour office hands it over: {@code import --as vessel-reports}. A row is
 * a report like one by telephone: the later one stands, and a wrong one is put right by another.
 * Times without a zone are Beijing time.
 */
final class VesselReportRegister implements Register<ReportedVessel> {
  private final VesselService vessels;
  private final WatchClock clock;

  @Inject
  VesselReportRegister(VesselService vessels, WatchClock clock) {
    this.vessels = vessels;
    this.clock = clock;
  }

  @Override
  public String kind() {
    return "vessel-reports";
  }

  @Override
  public Message name() {
    return Message.of("vessel.reports");
  }

  @Override
  public List<Column> columns() {
    return List.of(
        Column.id("number", "vessel.column.number").asIdentity(),
        Column.code("state", "vessel.column.state", VesselState.class, "vessel.state").asRequired(),
        Column.text("harbour", "vessel.column.now"),
        Column.integer("aboard", "vessel.column.aboard").between(0, Aboard.MOST),
        Column.text("time", "vessel.column.time"),
        Column.longitude(),
        Column.latitude(),
        Column.accuracy(),
        Column.text("by", "vessel.column.by"));
  }

  @Override
  public RowOutcome<ReportedVessel> judge(TypedRow row, Siblings siblings) {
    Optional<Vessel> vessel = vessels.find(row.text("number"));
    if (vessel.isEmpty()) {
      return refused("number", Message.of("vessel.refused.none", row.text("number")), "none");
    }
    Optional<String> written = row.findText("time");
    Optional<Instant> at =
        written
            .flatMap(text -> WrittenMoment.read(text, WatchClock.BEIJING))
            .map(moment -> moment.truncatedTo(ChronoUnit.SECONDS));
    if (written.isPresent() && at.isEmpty()) {
      return refused("time", Message.of("vessel.reason.time"), "time");
    }
    if (at.isPresent() && at.get().isAfter(clock.instant())) {
      return refused("time", Message.of("vessel.reason.future"), "time");
    }
    ReportedVessel said = new ReportedVessel(row.text("number"), read(row), at.orElse(null));
    if (knows(vessel.get(), said)) {
      return RowOutcome.unchanged();
    }
    Instant since = vessel.get().standing().since();
    if (at.isPresent() && at.get().isBefore(since.truncatedTo(ChronoUnit.SECONDS))) {
      return refused(
          "time", Message.of("vessel.reason.later", WrittenMoment.write(since)), "later");
    }
    return vessel.get().standing().entry().isEmpty()
        ? RowOutcome.added(said)
        : RowOutcome.changed(said);
  }

  private static VesselReport read(TypedRow row) {
    return new VesselReport(
        row.code("state", VesselState.class),
        row.findText("harbour").orElse(null),
        row.findInteger("aboard").orElse(null),
        row.findPoint().orElse(null),
        row.findPoint().isPresent() ? row.pointSource() : PointSource.UNTOLD,
        row.findText("by").orElse(""),
        "");
  }

  /** Whether nothing of it is new: said before, or so already. */
  private static boolean knows(Vessel vessel, ReportedVessel said) {
    VesselReport report = said.report();
    Instant at = said.at();
    Instant since = vessel.standing().since().truncatedTo(ChronoUnit.SECONDS);
    Sighting seen = vessel.seen();
    Aboard aboard = vessel.aboard();
    return vessel.state() == report.state()
        && !vessel.standing().entry().isEmpty()
        && (at == null || !at.isAfter(since))
        && (report.harbour() == null
            || Objects.equals(report.harbour(), vessel.standing().harbour()))
        && (report.aboard() == null || aboard != null && report.aboard().equals(aboard.people()))
        && (report.place() == null || seen != null && report.place().equals(seen.place()));
  }

  @Override
  public boolean givenAway() {
    return true;
  }

  @Override
  public List<RegisterRow> current() {
    return vessels.list().stream()
        .filter(vessel -> !vessel.standing().entry().isEmpty())
        .map(VesselReportRegister::write)
        .toList();
  }

  @Override
  public int leftOut() {
    return (int)
        vessels.list().stream().filter(vessel -> vessel.standing().entry().isEmpty()).count();
  }

  /** People and place only if they were said of the same moment: a row has one. */
  private static RegisterRow write(Vessel vessel) {
    Instant since = vessel.standing().since();
    Aboard aboard = vessel.aboard();
    aboard = aboard == null || !aboard.at().equals(since) ? null : aboard;
    Sighting seen = vessel.seen();
    seen = seen == null || !seen.at().equals(since) ? null : seen;
    return new RegisterRow()
        .put("number", vessel.number())
        .put("state", vessel.state())
        .put("harbour", vessel.standing().harbour())
        .put("aboard", aboard == null ? null : aboard.people())
        .put("time", WrittenMoment.write(since.truncatedTo(ChronoUnit.SECONDS)))
        .point(
            seen == null ? null : seen.place(),
            seen == null ? PointSource.UNTOLD : seen.pointSource())
        .put("by", vessel.standing().by().isEmpty() ? null : vessel.standing().by());
  }

  private static RowOutcome<ReportedVessel> refused(String column, Message why, String fix) {
    return RowOutcome.refused(column, why, Message.of("vessel.fix." + fix));
  }

  @Override
  public List<EntryId> apply(List<ReportedVessel> accepted) {
    vessels.reportAll(accepted);
    return List.of();
  }
}

package org.watchfloor.incident.review;

import java.nio.file.Path;
import java.time.Instant;
import java.util.List;
import org.watchfloor.account.AccountModule;
import org.watchfloor.duty.DutyModule;
import org.watchfloor.incident.IncidentModule;
import org.watchfloor.incident.IncidentService;
import org.watchfloor.incident.Reports;
import org.watchfloor.region.OrgUnit;
import org.watchfloor.region.RegionModule;
import org.watchfloor.region.RegionService;
import org.watchfloor.region.UnitKind;
import org.watchfloor.support.HandClock;
import org.watchfloor.support.TestStation;

/** A station with what a review needs. */
final class ReviewStation {
  static final String TOWN = "环南街道办事处";

  private ReviewStation() {}

  static TestStation open(Path folder, String id, HandClock clock) {
    TestStation station =
        TestStation.open(
            folder,
            id,
            clock,
            new AccountModule(),
            new RegionModule(),
            new DutyModule(),
            new IncidentModule(),
            new ReviewModule());
    station
        .get(RegionService.class)
        .registerUnits(
            List.of(new OrgUnit(id + "-1", TOWN, UnitKind.TOWN, null, null, "0580-0000101")));
    return station;
  }

  static String incident(TestStation station, Instant at) {
    return station.get(IncidentService.class).report(Reports.waterlogging("码头", null, at));
  }
}

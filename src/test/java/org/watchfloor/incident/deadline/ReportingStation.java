package org.watchfloor.incident.deadline;

import java.math.BigDecimal;
import java.nio.file.Path;
import java.time.Instant;
import org.watchfloor.duty.DutyModule;
import org.watchfloor.geo.PointSource;
import org.watchfloor.incident.IncidentDetails;
import org.watchfloor.incident.IncidentModule;
import org.watchfloor.incident.IncidentService;
import org.watchfloor.incident.NewIncident;
import org.watchfloor.incident.Severity;
import org.watchfloor.incident.figure.FigureModule;
import org.watchfloor.incident.figure.FigureService;
import org.watchfloor.incident.figure.NewFigure;
import org.watchfloor.incident.report.ReportModule;
import org.watchfloor.incident.rule.Channel;
import org.watchfloor.incident.rule.RuleModule;
import org.watchfloor.support.HandClock;
import org.watchfloor.support.TestStation;

/** A station that keeps figures, reports and clocks. */
public final class ReportingStation {
  /** A fire in a factory. */
  public static final String FIRE = "12G01";

  /** A typhoon. */
  public static final String TYPHOON = "11B01";

  private ReportingStation() {}

  public static TestStation open(Path folder, String id, HandClock clock) {
    return TestStation.open(
        folder,
        id,
        clock,
        new DutyModule(),
        new IncidentModule(),
        new RuleModule(),
        new FigureModule(),
        new ReportModule(),
        new DeadlineModule());
  }

  /** An incident that came in now and happened then. */
  public static String incident(
      TestStation station, String type, Severity severity, Instant occurred, Instant received) {
    return station
        .get(IncidentService.class)
        .report(
            new NewIncident(
                new IncidentDetails(
                    "三号车间起火，两层过火，人员已疏散",
                    type,
                    "东港镇船厂路 8 号",
                    null,
                    PointSource.UNTOLD,
                    null,
                    "群众来电",
                    null,
                    occurred,
                    received),
                severity,
                true));
  }

  /** A number from the scene that replaces what stands. */
  public static String figure(TestStation station, String incident, String key, int number) {
    return figure(station, incident, key, number, true, "现场清点");
  }

  /** A number from the scene. */
  public static String figure(
      TestStation station,
      String incident,
      String key,
      int number,
      boolean replaces,
      String reason) {
    return station
        .get(FigureService.class)
        .report(
            incident,
            new NewFigure(
                key,
                BigDecimal.valueOf(number),
                "现场指挥部",
                Channel.PHONE,
                replaces,
                reason,
                "",
                null));
  }
}

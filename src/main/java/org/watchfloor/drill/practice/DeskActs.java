package org.watchfloor.drill.practice;

import java.time.Instant;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import java.util.stream.Collectors;
import org.watchfloor.base.WatchClock;
import org.watchfloor.drill.inject.InjectService;
import org.watchfloor.drill.scenario.Content;
import org.watchfloor.drill.scenario.ExpectedAct;
import org.watchfloor.drill.scenario.Inject;
import org.watchfloor.duty.timeline.NewNote;
import org.watchfloor.duty.timeline.TimelineService;
import org.watchfloor.geo.GeoPoint;
import org.watchfloor.geo.PointSource;
import org.watchfloor.incident.Incident;
import org.watchfloor.incident.IncidentDetails;
import org.watchfloor.incident.IncidentService;
import org.watchfloor.incident.NewIncident;
import org.watchfloor.incident.Severity;
import org.watchfloor.plot.PlotDetails;
import org.watchfloor.plot.PlotKind;
import org.watchfloor.plot.PlotService;
import org.watchfloor.region.outage.Channel;
import org.watchfloor.region.outage.OutageReport;
import org.watchfloor.region.outage.OutageService;
import org.watchfloor.region.outage.StrandState;
import org.watchfloor.shelter.Shelter;
import org.watchfloor.shelter.ShelterService;
import org.watchfloor.shelter.ShelterStage;
import org.watchfloor.shelter.ShelterState;
import org.watchfloor.team.Readiness;
import org.watchfloor.team.Team;
import org.watchfloor.team.TeamService;

/**
 * What the simulated desk can do: of each kind of act the plainest one. Where it cannot, it does
 * nothing, and the score says so.
 */
final class DeskActs {
  /** An incident of the plainest kind: the simulated desk does not judge what it is. */
  private static final String KIND = "11A02";

  private static final int LONGEST_PLACE = 30;

  private final InjectService injects;
  private final IncidentService incidents;
  private final TimelineService timeline;
  private final TeamService teams;
  private final PlotService plots;
  private final OutageService outages;
  private final ShelterService shelters;
  private final StaffActs staff;
  private final WatchClock clock;

  @jakarta.inject.Inject
  DeskActs(
      InjectService injects,
      IncidentService incidents,
      TimelineService timeline,
      TeamService teams,
      PlotService plots,
      OutageService outages,
      ShelterService shelters,
      StaffActs staff,
      WatchClock clock) {
    this.injects = injects;
    this.incidents = incidents;
    this.timeline = timeline;
    this.teams = teams;
    this.plots = plots;
    this.outages = outages;
    this.shelters = shelters;
    this.staff = staff;
    this.clock = clock;
  }

  /**
   * Does it.
   *
   * @throws org.watchfloor.base.RefusedException if a door refuses it
   */
  void act(ExpectedAct act, Inject inject, String words) {
    switch (act) {
      case NOTED, CORRECTED -> timeline.write(NewNote.of(words, null));
      case INCIDENT -> incidents.report(incident(inject));
      case JOINED -> join();
      case TEAM -> send();
      case CLOSURE -> close(inject);
      case OUTAGE -> tell(inject);
      case SHELTER -> openShelter();
      case LEVEL -> staff.level(words);
      case CALLED_OUT -> staff.callOut(words, said(inject), inject.to());
      case ORDER -> staff.order(words, said(inject), inject.to());
      case GOODS -> staff.goods(words);
      case FIRST_REPORT -> staff.report(inject.to());
      case MOVE, JUDGED -> {
        // Not within its reach, and for an evaluator: there is nothing to do.
      }
    }
  }

  private NewIncident incident(Inject inject) {
    Instant now = clock.instant();
    String said = said(inject);
    // Where it is stands in what was said; nobody looks it up.
    String place = said.substring(0, Math.min(said.length(), LONGEST_PLACE));
    return new NewIncident(
        new IncidentDetails(
            said, KIND, place, null, PointSource.UNTOLD, null, from(inject), null, now, now),
        Severity.ORDINARY,
        true);
  }

  private String said(Inject inject) {
    return injects
        .find(inject.id())
        .flatMap(state -> Optional.ofNullable(state.heard()))
        .map(heard -> heard.text())
        .orElse(inject.text());
  }

  private static String from(Inject inject) {
    return inject.content() instanceof Content.Call call ? call.caller() : inject.to();
  }

  /** The newest two that are open. */
  private void join() {
    List<Incident> open = incidents.open();
    if (open.size() > 1) {
      incidents.link(open.getLast().id(), open.getFirst().id());
    }
  }

  private void send() {
    Optional<Team> free =
        teams.list().stream()
            .filter(team -> team.readiness() == Readiness.STANDBY)
            .filter(team -> teams.assignmentsOf(team.profile().number()).isEmpty())
            .min(Comparator.comparing(team -> team.profile().number()));
    Optional<Incident> incident = incidents.open().stream().findFirst();
    if (free.isPresent() && incident.isPresent()) {
      teams.assign(free.get().profile().number(), incident.get().id(), "", "");
    }
  }

  private void close(Inject inject) {
    if (inject.content() instanceof Content.RoadCut cut) {
      plots.draw(closure(cut.at(), said(inject)), null);
    }
  }

  private static PlotDetails closure(GeoPoint at, String label) {
    return PlotDetails.of(PlotKind.CLOSURE, List.of(at)).withLabel(label);
  }

  private void tell(Inject inject) {
    if (inject.content() instanceof Content.Outage outage) {
      StrandState state = outage.back() ? StrandState.UP : StrandState.DOWN;
      outages.report(
          outage.area(),
          new OutageReport(
              outage.strands().stream().collect(Collectors.toMap(one -> one, one -> state)),
              Channel.SATELLITE,
              inject.to(),
              ""),
          null);
    }
  }

  private void openShelter() {
    shelters.list().stream()
        .filter(shelter -> shelter.state() == ShelterState.CLOSED)
        .filter(shelter -> shelter.site().capacity(ShelterStage.URGENT) > 0)
        .min(Comparator.comparing(DeskActs::number))
        .ifPresent(
            shelter -> shelters.turn(number(shelter), ShelterState.OPEN, ShelterStage.URGENT, ""));
  }

  private static String number(Shelter shelter) {
    return shelter.site().number();
  }
}

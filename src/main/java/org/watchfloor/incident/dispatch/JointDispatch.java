package org.watchfloor.incident.dispatch;

import jakarta.inject.Inject;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import org.watchfloor.geo.GeoPoint;
import org.watchfloor.geo.road.Start;
import org.watchfloor.geo.road.Travel;
import org.watchfloor.geo.road.Vehicle;
import org.watchfloor.incident.Incident;
import org.watchfloor.incident.IncidentService;
import org.watchfloor.road.Answer;
import org.watchfloor.road.RoadBasis;
import org.watchfloor.road.RoadService;
import org.watchfloor.team.Candidate;
import org.watchfloor.team.Capability;
import org.watchfloor.team.TeamService;
import org.watchfloor.team.joint.Job;
import org.watchfloor.team.joint.JointPlan;
import org.watchfloor.team.joint.JointSolver;

/** Recommends teams for all open incidents together. Any thread but the JavaFX thread. */
public final class JointDispatch {
  private final IncidentService incidents;
  private final TeamService teams;
  private final NeedsTable needs;
  private final RoadService roads;

  @Inject
  JointDispatch(IncidentService incidents, TeamService teams, NeedsTable needs, RoadService roads) {
    this.incidents = incidents;
    this.teams = teams;
    this.needs = needs;
    this.roads = roads;
  }

  /**
   * A plan and what it is about.
   *
   * @param jobs how many incidents need teams and have a place
   * @param unplaced the ids of open incidents that need teams but have no place on the map
   * @param basis what the minutes rest on; empty if no incident needs teams
   */
  public record Proposal(
      JointPlan plan, int jobs, List<String> unplaced, Optional<RoadBasis> basis) {
    public Proposal {
      unplaced = List.copyOf(unplaced);
    }
  }

  /** Which team serves which need of which open incident. */
  public Proposal propose() {
    List<Candidate> free =
        teams.candidates().stream().filter(one -> one.objections().isEmpty()).toList();
    List<Start> starts =
        free.stream().map(one -> new Start(one.team().at(), one.musterMinutes())).toList();
    List<Job> jobs = new ArrayList<>();
    List<String> unplaced = new ArrayList<>();
    Optional<RoadBasis> basis = Optional.empty();
    for (Incident incident : incidents.open()) {
      List<Capability> wanted = wanted(incident);
      GeoPoint at = incident.details().point();
      if (!wanted.isEmpty() && at == null) {
        unplaced.add(incident.id());
      } else if (!wanted.isEmpty() && at != null) {
        Answer<List<Travel>> answer = roads.eta(starts, at, Vehicle.CAR);
        basis = Optional.of(answer.basis());
        jobs.add(new Job(incident.id(), wanted, offers(wanted, free, answer.found())));
      }
    }
    return new Proposal(JointSolver.solve(jobs), jobs.size(), unplaced, basis);
  }

  /** What its kind needs and no team already sent there brings. */
  private List<Capability> wanted(Incident incident) {
    Set<Capability> had = new HashSet<>();
    teams.assignmentsAt(incident.id()).stream()
        .filter(job -> job.status().bound())
        .flatMap(job -> teams.find(job.team()).stream())
        .forEach(team -> had.addAll(team.profile().capabilities()));
    return needs.of(incident.details().type()).capabilities().stream()
        .filter(one -> !had.contains(one))
        .toList();
  }

  private static List<Job.Offer> offers(
      List<Capability> wanted, List<Candidate> free, List<Travel> ways) {
    List<Job.Offer> offers = new ArrayList<>();
    for (int i = 0; i < free.size(); i++) {
      Set<Capability> can = Set.copyOf(free.get(i).team().profile().capabilities());
      List<Capability> brings = wanted.stream().filter(can::contains).toList();
      Travel way = ways.get(i);
      if (!brings.isEmpty() && !(way instanceof Travel.Unreachable)) {
        offers.add(new Job.Offer(free.get(i).team().number(), brings, way.minutes()));
      }
    }
    return offers;
  }
}

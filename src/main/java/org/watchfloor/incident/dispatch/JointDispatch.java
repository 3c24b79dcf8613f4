package org.watchfloor.incident.dispatch;

import jakarta.inject.Inject;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import org.watchfloor.base.Message;
import org.watchfloor.base.RefusedException;
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
  private final CoverLeft cover;

  @Inject
  JointDispatch(
      IncidentService incidents,
      TeamService teams,
      NeedsTable needs,
      RoadService roads,
      CoverLeft cover) {
    this.incidents = incidents;
    this.teams = teams;
    this.needs = needs;
    this.roads = roads;
    this.cover = cover;
  }

  /**
   * One need and who serves it.
   *
   * @param team who serves it, with what it leaves uncovered; null if nobody can
   * @param minutes until it is there; 0 if nobody comes
   */
  public record Line(
      Incident incident, Capability capability, @Nullable Candidate team, double minutes) {}

  /**
   * A plan and what it is about.
   *
   * @param lines the needs one by one: what nobody serves first, then in the order of incidents
   * @param jobs how many incidents need teams and have a place
   * @param unplaced the ids of open incidents that need teams but have no place on the map
   * @param basis what the minutes rest on; empty if no incident needs teams
   */
  public record Proposal(
      JointPlan plan,
      List<Line> lines,
      int jobs,
      List<String> unplaced,
      Optional<RoadBasis> basis) {
    /** Nothing needs a team. */
    public static final Proposal NOTHING =
        new Proposal(
            new JointPlan(List.of(), List.of(), 0, 0, 0),
            List.of(),
            0,
            List.of(),
            Optional.empty());

    public Proposal {
      lines = List.copyOf(lines);
      unplaced = List.copyOf(unplaced);
    }
  }

  /** Which team serves which need of which open incident. */
  public Proposal propose() {
    List<Candidate> free =
        cover.note(teams.candidates().stream().filter(one -> one.objections().isEmpty()).toList());
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
    JointPlan plan = JointSolver.solve(jobs);
    return new Proposal(plan, lines(plan, free), jobs.size(), unplaced, basis);
  }

  private List<Line> lines(JointPlan plan, List<Candidate> free) {
    Map<String, Candidate> byNumber =
        free.stream().collect(Collectors.toMap(one -> one.team().number(), one -> one));
    Map<String, Incident> byId =
        incidents.open().stream().collect(Collectors.toMap(Incident::id, one -> one));
    Stream<Line> unmet =
        plan.unmet().stream()
            .filter(one -> byId.containsKey(one.job()))
            .map(one -> new Line(found(byId, one.job()), one.capability(), null, 0));
    Stream<Line> served =
        plan.served().stream()
            .filter(one -> byId.containsKey(one.job()))
            .map(one ->
                new Line(
                    found(byId, one.job()),
                    one.capability(),
                    byNumber.get(one.team()),
                    one.minutes()));
    return Stream.concat(unmet, served).toList();
  }

  private static Incident found(Map<String, Incident> byId, String id) {
    return Objects.requireNonNull(byId.get(id));
  }

  /**
   * Sends every team of a proposal to its incident, one after the other.
   *
   * @return how many were sent
   * @throws RefusedException if a team can no longer be sent; the ones before it are on their way,
   *     and the refusal says how many
   */
  public int send(Proposal proposal) {
    Set<List<String>> sent = new LinkedHashSet<>();
    for (Line line : proposal.lines()) {
      Candidate team = line.team();
      if (team == null || !sent.add(List.of(team.team().number(), line.incident().id()))) {
        continue;
      }
      try {
        teams.assign(team.team().number(), line.incident().id(), "", "");
      } catch (RefusedException e) {
        throw new RefusedException(
            Message.of(
                "dispatch.joint.refused.team", team.team().name(), e.said(), sent.size() - 1),
            e);
      }
    }
    return sent.size();
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

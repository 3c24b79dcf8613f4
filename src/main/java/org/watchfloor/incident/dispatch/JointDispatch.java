package org.watchfloor.incident.dispatch;

import jakarta.inject.Inject;
import java.util.ArrayList;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
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
import org.watchfloor.team.LeastCrew;
import org.watchfloor.team.RemainingCover;
import org.watchfloor.team.Team;
import org.watchfloor.team.TeamFitness;
import org.watchfloor.team.TeamRules;
import org.watchfloor.team.TeamService;
import org.watchfloor.team.joint.Job;
import org.watchfloor.team.joint.JointPlan;
import org.watchfloor.team.joint.JointSolver;

/** Recommends teams for all open incidents together. Any thread but the JavaFX thread. */
public final class JointDispatch {
  private final IncidentService incidents;
  private final TeamService teams;
  private final TeamFitness fitness;
  private final NeedsTable needs;
  private final RoadService roads;
  private final CoverLeft cover;
  private final TeamRules teamRules;
  private final JointRules rules;

  @Inject
  JointDispatch(
      IncidentService incidents,
      TeamService teams,
      TeamFitness fitness,
      NeedsTable needs,
      RoadService roads,
      CoverLeft cover,
      TeamRules teamRules,
      JointRules rules) {
    this.incidents = incidents;
    this.teams = teams;
    this.fitness = fitness;
    this.needs = needs;
    this.roads = roads;
    this.cover = cover;
    this.teamRules = teamRules;
    this.rules = rules;
  }

  /**
   * One need and who serves it.
   *
   * @param team who serves it, with what it leaves uncovered; null if nobody can
   * @param minutes until it is there; 0 if nobody comes
   * @param reasons why this team and no other, or why nobody; none where the way alone decides
   */
  public record Line(
      Incident incident,
      Capability capability,
      @Nullable Candidate team,
      double minutes,
      List<Message> reasons) {
    public Line {
      reasons = List.copyOf(reasons);
    }
  }

  /**
   * A plan and what it is about.
   *
   * @param lines the needs one by one: what nobody serves first, then in the order of incidents
   * @param jobs how many incidents need teams and have a place
   * @param unplaced the ids of open incidents that need teams but have no place on the map
   * @param weighed whether incidents of several weights are among them, so that the graver count
   *     more
   * @param leaves what all teams of the plan together leave uncovered, in words; empty if nothing
   * @param basis what the minutes rest on; empty if no incident needs teams
   */
  public record Proposal(
      JointPlan plan,
      List<Line> lines,
      int jobs,
      List<String> unplaced,
      boolean weighed,
      Optional<Message> leaves,
      Optional<RoadBasis> basis) {
    /** Nothing needs a team. */
    public static final Proposal NOTHING =
        new Proposal(
            new JointPlan(List.of(), List.of(), 0, 0, 0),
            List.of(),
            0,
            List.of(),
            false,
            Optional.empty(),
            Optional.empty());

    public Proposal {
      lines = List.copyOf(lines);
      unplaced = List.copyOf(unplaced);
    }
  }

  /**
   * Which team serves which need of which open incident.
   *
   * @param crew how many people a team should have at least, 0 for any number; null for what the
   *     station's file says
   */
  public Proposal propose(@Nullable Long crew) {
    LeastCrew least = teamRules.leastCrew(crew);
    List<Candidate> able =
        fitness.candidates().stream().filter(one -> one.objections().isEmpty()).toList();
    RemainingCover left = cover.of(able);
    List<Candidate> free = CoverLeft.note(able, left);
    List<Start> starts =
        free.stream().map(one -> new Start(one.team().at(), one.musterMinutes())).toList();
    List<JointWords.Place> places = new ArrayList<>();
    List<String> unplaced = new ArrayList<>();
    Optional<RoadBasis> basis = Optional.empty();
    for (Incident incident : incidents.open()) {
      List<Team> sent = sent(incident);
      Map<Capability, Long> wanted =
          least.still(needs.of(incident.details().type()).capabilities(), sent);
      GeoPoint at = incident.details().point();
      if (!wanted.isEmpty() && at == null) {
        unplaced.add(incident.id());
      } else if (!wanted.isEmpty() && at != null) {
        Answer<List<Travel>> answer = roads.eta(starts, at, Vehicle.CAR);
        basis = Optional.of(answer.basis());
        Job job =
            new Job(
                incident.id(),
                rules.weight(incident.severity()),
                List.copyOf(wanted.keySet()),
                wanted.keySet().stream()
                    .filter(one -> LeastCrew.brought(one, sent))
                    .collect(Collectors.toSet()),
                offers(wanted, free, answer.found()));
        places.add(new JointWords.Place(incident, job, wanted));
      }
    }
    List<Job> jobs = places.stream().map(JointWords.Place::job).toList();
    JointPlan plan = JointSolver.solve(jobs);
    Set<String> gone =
        plan.served().stream().map(JointPlan.Served::team).collect(Collectors.toSet());
    return new Proposal(
        plan,
        lines(plan, new JointWords(places, plan, free, least)),
        jobs.size(),
        unplaced,
        jobs.stream().map(Job::weight).distinct().count() > 1,
        left.without(gone),
        basis);
  }

  private static List<Line> lines(JointPlan plan, JointWords words) {
    Stream<Line> unmet =
        plan.unmet().stream()
            .map(one ->
                new Line(words.incident(one.job()), one.capability(), null, 0, words.reasons(one)));
    Stream<Line> served =
        plan.served().stream()
            .map(one ->
                new Line(
                    words.incident(one.job()),
                    one.capability(),
                    words.team(one.team()),
                    one.minutes(),
                    words.reasons(one)));
    return Stream.concat(unmet, served).toList();
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

  /** The teams that are sent there and not yet let go. */
  private List<Team> sent(Incident incident) {
    return teams.assignmentsAt(incident.id()).stream()
        .filter(job -> job.status().bound())
        .flatMap(job -> teams.find(job.team()).stream())
        .toList();
  }

  private static List<Job.Offer> offers(
      Map<Capability, Long> wanted, List<Candidate> free, List<Travel> ways) {
    List<Job.Offer> offers = new ArrayList<>();
    for (int i = 0; i < free.size(); i++) {
      Team team = free.get(i).team();
      List<Capability> brings =
          wanted.keySet().stream().filter(team.profile().capabilities()::contains).toList();
      Set<Capability> scant =
          brings.stream()
              .filter(one -> LeastCrew.below(team, one, wanted))
              .collect(Collectors.toSet());
      Travel way = ways.get(i);
      if (!brings.isEmpty() && !(way instanceof Travel.Unreachable)) {
        offers.add(new Job.Offer(team.number(), brings, scant, way.minutes()));
      }
    }
    return offers;
  }
}

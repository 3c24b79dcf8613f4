package org.watchfloor.incident.dispatch;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import org.watchfloor.base.Message;
import org.watchfloor.incident.Incident;
import org.watchfloor.incident.Severity;
import org.watchfloor.team.Candidate;
import org.watchfloor.team.Capability;
import org.watchfloor.team.LeastCrew;
import org.watchfloor.team.joint.Job;
import org.watchfloor.team.joint.JointPlan;
import org.watchfloor.team.joint.JointPlan.Served;
import org.watchfloor.team.joint.JointPlan.Unmet;

/**
 * Why the plan for several incidents gives a need this team, or none: the graver incident, the
 * crew. Pure, of one plan.
 */
final class JointWords {
  private final Map<String, Place> places = new HashMap<>();
  private final Map<String, Candidate> teams = new HashMap<>();
  private final Map<String, String> placeOfTeam = new HashMap<>();
  private final JointPlan plan;
  private final LeastCrew crew;

  /**
   * An incident of the plan.
   *
   * @param wanted what is still wanted there and by how many people
   */
  record Place(Incident incident, Job job, Map<Capability, Long> wanted) {
    Severity severity() {
      return incident.severity();
    }
  }

  JointWords(List<Place> places, JointPlan plan, List<Candidate> free, LeastCrew crew) {
    places.forEach(place -> this.places.put(place.incident().id(), place));
    free.forEach(one -> teams.put(one.team().number(), one));
    plan.served().forEach(one -> placeOfTeam.put(one.team(), one.job()));
    this.plan = plan;
    this.crew = crew;
  }

  Incident incident(String id) {
    return place(id).incident();
  }

  Candidate team(String number) {
    return Objects.requireNonNull(teams.get(number), number);
  }

  private Place place(String id) {
    return Objects.requireNonNull(places.get(id), id);
  }

  /** That the team has too few people, and which lighter incident goes without it. */
  List<Message> reasons(Served one) {
    Place here = place(one.job());
    List<Message> said =
        new ArrayList<>(
            crew.said(team(one.team()).team(), List.of(one.capability()), here.wanted()));
    plan.unmet().stream()
        .filter(other -> place(other.job()).job().weight() < here.job().weight())
        .filter(other -> offer(other, one.team()).isPresent())
        .findFirst()
        .ifPresent(other ->
            said.add(
                Message.of(
                    "dispatch.joint.reason.graver",
                    severity(here),
                    other.job(),
                    severity(place(other.job())),
                    label(other.capability()))));
    return said;
  }

  private static Message severity(Place place) {
    return Message.of("incident.severity." + place.severity().name());
  }

  private static Message label(Capability capability) {
    return Message.of("team.capability." + capability.name());
  }

  /** Where the team went that could have come soonest; or that there is none. */
  List<Message> reasons(Unmet one) {
    Optional<Job.Offer> soonest =
        place(one.job()).job().offers().stream()
            .filter(offer -> offer.brings().contains(one.capability()))
            .filter(offer -> placeOfTeam.containsKey(offer.team()))
            .min(Comparator.comparingDouble(Job.Offer::minutes));
    Message why =
        soonest.map(offer -> gone(one, offer)).orElse(Message.of("dispatch.joint.reason.none"));
    Place here = place(one.job());
    return here.job().begun().contains(one.capability())
        ? List.of(
            Message.of(
                "dispatch.joint.reason.begun", here.wanted().getOrDefault(one.capability(), 0L)),
            why)
        : List.of(why);
  }

  private Message gone(Unmet one, Job.Offer offer) {
    Place there = place(Objects.requireNonNull(placeOfTeam.get(offer.team())));
    boolean graver = there.job().weight() > place(one.job()).job().weight();
    return Message.of(
        graver ? "dispatch.joint.reason.to_graver" : "dispatch.joint.reason.to_other",
        team(offer.team()).team().name(),
        (long) Math.ceil(offer.minutes()),
        there.incident().id(),
        severity(there));
  }

  private Optional<Job.Offer> offer(Unmet need, String team) {
    return place(need.job()).job().offers().stream()
        .filter(offer -> offer.team().equals(team))
        .filter(offer -> offer.brings().contains(need.capability()))
        .findFirst();
  }
}

package org.watchfloor.team;

import java.util.Comparator;
import java.util.List;
import java.util.Objects;
import java.util.Optional;
import org.watchfloor.base.Message;
import org.watchfloor.geo.road.Travel;
import org.watchfloor.team.Recommendation.Pick;
import org.watchfloor.team.Recommendation.Shortfall;

/** The sentences of a recommendation: why a team stands where it stands, what is missing. Pure. */
final class AdviceWords {
  private AdviceWords() {}

  static Message covered(Capability capability, List<Team> there, CrewQuestion question) {
    String first = there.getFirst().name();
    Long missing = question.still().get(capability);
    return missing == null
        ? Message.of("team.covered", label(capability), first)
        : Message.of(
            "team.covered_scant",
            label(capability),
            first,
            LeastCrew.people(there),
            question.crew().of(capability),
            missing);
  }

  /**
   * The team to send for a capability, and why.
   *
   * @param later who is picked already and brings it too, but later or with fewer people
   */
  static Pick pick(
      Option best,
      Capability capability,
      List<Option> bringing,
      Optional<Option> later,
      CrewQuestion question) {
    List<Option> others = bringing.stream().filter(option -> option != best).toList();
    return new Pick(
        best.team(),
        best.brings(),
        best.minutes(),
        best.way(),
        question.said(
            best, besides(capability, best, later, reason(capability, best, others, question))),
        best.candidate().notes());
  }

  /** Why a second team goes although one that goes anyway would do. */
  private static Message besides(
      Capability capability, Option best, Optional<Option> later, Message reason) {
    return later
        .filter(one -> !one.cutOff() && !best.cutOff() && one.minutes() > best.minutes())
        .map(one ->
            Message.of(
                "team.reason.besides",
                label(capability),
                best.minutes(),
                one.team().name(),
                one.minutes() - best.minutes()))
        .orElse(reason);
  }

  /** Compared is with who has as many people as is wanted, if it has. */
  private static Message reason(
      Capability capability, Option best, List<Option> others, CrewQuestion question) {
    Message name = label(capability);
    if (best.way() instanceof Travel.Unreachable no) {
      return Message.of("team.reason.cut_off", name, no.why().said(), best.minutes());
    }
    boolean below = question.below(best, capability);
    Optional<Option> next =
        others.stream().filter(one -> question.below(one, capability) == below).findFirst();
    if (next.filter(one -> !one.cutOff()).isPresent()) {
      return Message.of(
          "team.reason.soonest",
          name,
          best.minutes(),
          next.get().team().name(),
          next.get().minutes() - best.minutes());
    }
    if (others.stream().anyMatch(one -> !one.cutOff())) {
      return Message.of("team.reason.only_crew", name, best.minutes());
    }
    return Message.of(
        others.isEmpty() ? "team.reason.only" : "team.reason.only_road", name, best.minutes());
  }

  static Pick reserve(Option option, CrewQuestion question) {
    Message reason =
        option.way() instanceof Travel.Unreachable no
            ? Message.of("team.reason.reserve_cut_off", no.why().said(), option.minutes())
            : Message.of("team.reason.reserve", option.minutes());
    return new Pick(
        option.team(),
        option.brings(),
        option.minutes(),
        option.way(),
        question.said(option, reason),
        option.candidate().notes());
  }

  static Shortfall shortfall(Capability capability, List<Option> able) {
    long busy =
        able.stream()
            .filter(option -> option.brings().contains(capability))
            .filter(option -> !option.candidate().objections().isEmpty())
            .count();
    return new Shortfall(
        capability,
        busy == 0
            ? Message.of("team.shortfall.nobody", label(capability))
            : Message.of("team.shortfall.not_free", label(capability), busy));
  }

  /** No team has enough people: which two have together, or how many are missing. */
  static Shortfall scant(
      Capability capability, Option best, List<Option> bringing, CrewQuestion question) {
    long least = Objects.requireNonNull(question.still().get(capability));
    Optional<Option> second =
        bringing.stream()
            .filter(option -> option != best && option.cutOff() == best.cutOff())
            .filter(option -> best.people() + option.people() >= least)
            .findFirst();
    return new Shortfall(
        capability,
        second
            .map(with ->
                Message.of(
                    "team.scant.two",
                    label(capability),
                    least,
                    best.team().name(),
                    with.team().name(),
                    best.people() + with.people()))
            .orElseGet(() -> most(capability, least, best.cutOff(), bringing)));
  }

  private static Message most(
      Capability capability, long least, boolean cutOff, List<Option> bringing) {
    Option largest =
        bringing.stream()
            .filter(one -> one.cutOff() == cutOff)
            .max(Comparator.comparingLong(Option::people))
            .orElseThrow();
    return Message.of(
        "team.scant.most",
        label(capability),
        least,
        largest.team().name(),
        largest.people(),
        least - largest.people());
  }

  /** What a capability is called. */
  static Message label(Capability capability) {
    return Message.of("team.capability." + capability.name());
  }
}

package org.watchfloor.response.plan;

import java.time.Duration;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Stream;

/**
 * One level of a plan.
 *
 * @param level which of the four
 * @param starts any one of these may start it: it proposes the level, an authorised post decides
 * @param decideWithin how long the decision about a proposal may take; empty for no clock
 * @param authorisedPosts the keys of the posts that may start, change to or end it
 * @param townshipPosts the keys of the posts that may decide it for a township's own response as
 *     well
 * @param secondOfficer whether a second officer must confirm a decision about it; empty for the
 *     house's rule
 * @param mandatoryFields what must be given to start it: the four of §72 and what the plan adds
 * @param includes the level whose actions it asks for as well: 在Ⅳ级响应基础上
 * @param actions its own actions in the order of their numbers
 * @param reports which reports become due
 * @param ends any one of these may end it
 * @param sections what it says in the five parts; a part without lines is not there
 * @param basis how sure the rules of the level are, by the key they have in a file
 */
public record PlanLevel(
    ResponseLevel level,
    List<StartRule> starts,
    Optional<Duration> decideWithin,
    List<String> authorisedPosts,
    List<String> townshipPosts,
    Optional<Boolean> secondOfficer,
    Set<StartField> mandatoryFields,
    Optional<ResponseLevel> includes,
    List<PlanAction> actions,
    List<ReportDuty> reports,
    List<EndRule> ends,
    Map<PlanSection, List<PlanLine>> sections,
    Map<String, Mark> basis) {

  /**
   * A report a level makes due.
   *
   * @param rule the key of the reporting rule
   * @param status how sure the line is
   */
  public record ReportDuty(String rule, BasisStatus status) {}

  /** The conditions that may start it. */
  public List<StartCondition> startAny() {
    return starts.stream().map(StartRule::condition).toList();
  }

  /** The conditions that may end it. */
  public List<EndCondition> endAny() {
    return ends.stream().map(EndRule::condition).toList();
  }

  /** The lines of one of the five parts. */
  public List<PlanLine> lines(PlanSection section) {
    return sections.getOrDefault(section, List.of());
  }

  public PlanLevel {
    starts = List.copyOf(starts);
    authorisedPosts = List.copyOf(authorisedPosts);
    townshipPosts = List.copyOf(townshipPosts);
    mandatoryFields = Set.copyOf(mandatoryFields);
    actions = List.copyOf(actions);
    reports = List.copyOf(reports);
    ends = List.copyOf(ends);
    sections = Map.copyOf(sections);
    basis = Map.copyOf(basis);
  }

  /** The keys of the posts that may decide it: for the district itself, or for a township. */
  public List<String> decidingPosts(boolean township) {
    if (!township) {
      return authorisedPosts;
    }
    return Stream.concat(townshipPosts.stream(), authorisedPosts.stream()).distinct().toList();
  }
}

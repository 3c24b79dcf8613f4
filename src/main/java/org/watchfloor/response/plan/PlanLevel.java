package org.watchfloor.response.plan;

import java.time.Duration;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Stream;

/**
 * One level of a plan.
 *
 * @param level which of the four
 * @param startAny any one of these may start it: it proposes the level, an authorised post decides
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
 * @param endAny any one of these may end it
 */
public record PlanLevel(
    ResponseLevel level,
    List<StartCondition> startAny,
    Optional<Duration> decideWithin,
    List<String> authorisedPosts,
    List<String> townshipPosts,
    Optional<Boolean> secondOfficer,
    Set<StartField> mandatoryFields,
    Optional<ResponseLevel> includes,
    List<PlanAction> actions,
    List<ReportDuty> reports,
    List<EndCondition> endAny) {

  /**
   * A report a level makes due.
   *
   * @param rule the key of the reporting rule
   * @param status how sure the line is
   */
  public record ReportDuty(String rule, BasisStatus status) {}

  public PlanLevel {
    startAny = List.copyOf(startAny);
    authorisedPosts = List.copyOf(authorisedPosts);
    townshipPosts = List.copyOf(townshipPosts);
    mandatoryFields = Set.copyOf(mandatoryFields);
    actions = List.copyOf(actions);
    reports = List.copyOf(reports);
    endAny = List.copyOf(endAny);
  }

  /** The keys of the posts that may decide it: for the district itself, or for a township. */
  public List<String> decidingPosts(boolean township) {
    if (!township) {
      return authorisedPosts;
    }
    return Stream.concat(townshipPosts.stream(), authorisedPosts.stream()).distinct().toList();
  }
}

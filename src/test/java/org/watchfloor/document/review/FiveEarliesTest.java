package org.watchfloor.document.review;

import static org.assertj.core.api.Assertions.assertThat;

import com.fasterxml.jackson.databind.node.JsonNodeFactory;
import java.time.Duration;
import java.time.Instant;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Random;
import java.util.function.Function;
import org.junit.jupiter.api.Test;
import org.watchfloor.conflict.ConflictFact.ConflictSettled;
import org.watchfloor.document.review.EarlyRules.Rule;
import org.watchfloor.document.review.EarlyRules.Scope;
import org.watchfloor.evacuation.EvacuationFact.EvacuationCalled;
import org.watchfloor.evacuation.HouseholdFact.HouseholdReported;
import org.watchfloor.evacuation.HouseholdState;
import org.watchfloor.geo.PointSource;
import org.watchfloor.incident.IncidentDetails;
import org.watchfloor.incident.IncidentFact.IncidentReported;
import org.watchfloor.incident.Severity;
import org.watchfloor.incident.report.ReportFact.ReportSent;
import org.watchfloor.incident.rule.Channel;
import org.watchfloor.journal.Actor;
import org.watchfloor.journal.Entry;
import org.watchfloor.journal.EntryId;
import org.watchfloor.journal.Fact;
import org.watchfloor.journal.HybridTime;
import org.watchfloor.journal.Recorded;
import org.watchfloor.journal.Subject;
import org.watchfloor.order.OrderBasis;
import org.watchfloor.order.OrderChannel;
import org.watchfloor.order.OrderFact.OrderIssued;
import org.watchfloor.order.OrderFact.OrderReported;
import org.watchfloor.order.Recipient;
import org.watchfloor.order.Urgency;
import org.watchfloor.order.callout.CallResult;
import org.watchfloor.order.callout.CalloutBasis;
import org.watchfloor.order.callout.CalloutFact.CallAttempted;
import org.watchfloor.order.callout.CalloutFact.CalloutStarted;
import org.watchfloor.order.callout.roll.CallWay;
import org.watchfloor.order.callout.rule.CalloutTimes;
import org.watchfloor.rule.Basis;
import org.watchfloor.rule.RuleStatus;
import org.watchfloor.team.AssignmentStatus;
import org.watchfloor.team.TeamFact.AssignmentAdvanced;
import org.watchfloor.team.TeamFact.TeamAssigned;
import org.watchfloor.warning.Notice;
import org.watchfloor.warning.NoticeType;
import org.watchfloor.warning.WarningColour;
import org.watchfloor.warning.WarningFact.WarningTyped;
import org.watchfloor.warning.WarningKind;

/** The five earlies are measured between entries, each named, and nothing is made up. */
class FiveEarliesTest {
  private Function<String, Optional<IncidentDetails>> corrected = id -> Optional.empty();

  private static final Instant NOW = Instant.parse("2026-07-20T02:00:00Z");
  private static final Subject INCIDENT = new Subject("incident", "N-1");
  private static final Subject OTHER = new Subject("incident", "N-2");

  private static final CalloutTimes TIMES =
      new CalloutTimes(
          Duration.ofMinutes(3),
          Duration.ofMinutes(3),
          Duration.ofMinutes(15),
          Duration.ofMinutes(2),
          Duration.ofMinutes(30),
          3);

  private final List<Recorded> entries = new ArrayList<>();

  private String at(int minute, Subject subject, Fact fact, Subject... about) {
    return written(minute, minute, subject, fact, about);
  }

  /** Happened at one minute, written down at another. */
  private String written(int minute, int later, Subject subject, Fact fact, Subject... about) {
    int number = entries.size() + 1;
    Entry entry =
        new Entry(
            new EntryId("A", 1, number),
            new HybridTime(number),
            NOW.plus(Duration.ofMinutes(later)),
            NOW.plus(Duration.ofMinutes(minute)),
            new Actor("值班员", "1"),
            subject,
            List.of(about),
            fact.getClass().getSimpleName(),
            1,
            "",
            JsonNodeFactory.instance.objectNode(),
            "",
            "");
    entries.add(new Recorded(entry, fact));
    return entry.id().toString();
  }

  private Lag lag(Stretch stretch, Scope scope) {
    Rule rule = new Rule(Early.HANDLE, stretch, scope, new Basis("试", RuleStatus.OURS));
    Map<String, Recorded> named = new HashMap<>();
    entries.forEach(one -> named.put(one.entry().id().toString(), one));
    return FiveEarlies.measure(List.of(rule), entries, named, corrected, INCIDENT.id()).getFirst();
  }

  private static long[] minutes(Lag lag) {
    return lag.cases().stream().mapToLong(one -> one.took().toMinutes()).toArray();
  }

  private String reported(Subject incident, int occurred, int received) {
    return at(
        received,
        incident,
        new IncidentReported(details(occurred, received), Severity.ORDINARY, true));
  }

  private static IncidentDetails details(int occurred, int received) {
    return new IncidentDetails(
        "进水",
        "11A02",
        "码头",
        null,
        PointSource.UNTOLD,
        null,
        null,
        null,
        NOW.plus(Duration.ofMinutes(occurred)),
        NOW.plus(Duration.ofMinutes(received)));
  }

  @Test
  void aTimeThatWasCorrectedCountsAsItIsNow() {
    reported(INCIDENT, -600, 5);
    corrected = id -> Optional.of(details(0, 5));
    assertThat(minutes(lag(Stretch.OCCURRED_RECEIVED, Scope.CASE))).containsExactly(5);
  }

  private static ReportSent sent() {
    return new ReportSent("r", "市指挥部", Channel.PHONE, "值班员", false, "", List.of());
  }

  private static OrderIssued order() {
    return new OrderIssued(
        "排查",
        "排查地下空间",
        new Recipient("1", "甲"),
        List.of(),
        OrderBasis.NONE,
        Urgency.URGENT,
        NOW,
        "值班长");
  }

  @Test
  void whatNobodyDidHasNoCaseAndNoMedian() {
    for (Stretch stretch : Stretch.values()) {
      Lag lag = lag(stretch, Scope.PERIOD);
      assertThat(lag.count()).as(stretch.name()).isZero();
      assertThat(lag.median()).isEmpty();
      assertThat(lag.p90()).isEmpty();
      assertThat(lag.slowest()).isEmpty();
    }
  }

  @Test
  void fromHappeningToReceivingAndToTheFirstReportOfThatIncidentAlone() {
    String told = reported(INCIDENT, 0, 12);
    reported(OTHER, 0, 40);
    at(15, new Subject("report", "N-2"), sent());
    String first = at(20, new Subject("report", "N-1"), sent());
    at(25, new Subject("report", "N-1"), sent());
    assertThat(lag(Stretch.OCCURRED_RECEIVED, Scope.CASE).cases())
        .containsExactly(new Lag.Case(Duration.ofMinutes(12), told, told));
    assertThat(lag(Stretch.RECEIVED_REPORTED, Scope.CASE).cases())
        .containsExactly(new Lag.Case(Duration.ofMinutes(8), told, first));
  }

  @Test
  void theFirstDecisionAboutItCountsWhateverItIs() {
    reported(INCIDENT, 0, 10);
    at(11, new Subject("order", "1"), order(), OTHER);
    String team =
        at(
            14,
            new Subject("assignment", "a"),
            new TeamAssigned("T", "N-1", "排水", "", null),
            INCIDENT);
    at(16, new Subject("order", "2"), order(), INCIDENT);
    Lag lag = lag(Stretch.RECEIVED_DECIDED, Scope.CASE);
    assertThat(minutes(lag)).containsExactly(4);
    assertThat(lag.slowest().orElseThrow().to()).isEqualTo(team);
  }

  @Test
  void ofATeamTheDepartureIsMeasuredByWhenItHappenedNotWhenItWasWritten() {
    Subject job = new Subject("assignment", "a");
    at(0, job, new TeamAssigned("T", "N-1", "排水", "", null), INCIDENT);
    written(6, 60, job, new AssignmentAdvanced(AssignmentStatus.EN_ROUTE, "", null), INCIDENT);
    at(0, new Subject("assignment", "b"), new TeamAssigned("U", "N-1", "排水", "", null), INCIDENT);
    assertThat(minutes(lag(Stretch.ASSIGNED_DEPARTED, Scope.CASE)))
        .as("one that never left has no time")
        .containsExactly(6);
  }

  @Test
  void eachUnitOfAnOrderAndEachHouseholdOfACallIsMeasuredOnce() {
    Subject number = new Subject("order", "1");
    at(0, number, order());
    for (String unit : List.of("甲", "乙", "甲")) {
      at(
          10 * entries.size(),
          number,
          new OrderReported(unit, "", OrderChannel.PHONE, "", false, "", ""));
    }
    assertThat(minutes(lag(Stretch.ORDERED_CHECKED, Scope.PERIOD))).containsExactly(10, 20);
    assertThat(minutes(lag(Stretch.ORDERED_CHECKED, Scope.CASE)))
        .as("the order is of no incident")
        .isEmpty();
    at(
        100,
        new Subject("move", "m"),
        new EvacuationCalled(
            "", "", "", "", new org.watchfloor.evacuation.Scope(List.of(), List.of()), NOW, null));
    home(105, "h1", HouseholdState.REFUSED);
    home(130, "h1", HouseholdState.MOVED);
    home(140, "h1", HouseholdState.SHELTERED);
    home(145, "h2", HouseholdState.RELATIVES);
    assertThat(minutes(lag(Stretch.CALLED_EVACUATED, Scope.PERIOD))).containsExactly(30, 45);
  }

  private void home(int minute, String house, HouseholdState state) {
    at(minute, new Subject("household", house), new HouseholdReported(state, "", "", "", ""));
  }

  @Test
  void eachWhoAnsweredIsMeasuredFromTheWarningThatTheCallOutRestsOn() {
    Subject warning = new Subject("warning", "W");
    at(0, warning, new WarningTyped("W", notice(), "气象台"));
    Subject callout = new Subject("callout", "C");
    at(
        5,
        callout,
        new CalloutStarted(
            "叫应",
            "话",
            CalloutBasis.warning("W", WarningColour.RED),
            List.of(),
            List.of(),
            TIMES,
            List.of(),
            "值班员"),
        warning);
    call(9, callout, "镇长", CallResult.NO_ANSWER);
    call(12, callout, "镇长", CallResult.ACKNOWLEDGED);
    call(14, callout, "镇长", CallResult.REPLIED);
    call(20, callout, "书记", CallResult.REPLIED);
    assertThat(minutes(lag(Stretch.WARNED_ANSWERED, Scope.PERIOD))).containsExactly(12, 20);
  }

  private static Notice notice() {
    return new Notice(
        "N",
        NoticeType.ALERT,
        NOW,
        "区气象台",
        "",
        List.of(),
        new WarningKind("", "暴雨"),
        WarningColour.RED,
        "",
        "",
        "",
        "",
        NOW,
        NOW,
        List.of(),
        List.of());
  }

  private void call(int minute, Subject callout, String called, CallResult result) {
    at(
        minute,
        new Subject("callee", called),
        new CallAttempted(called, CallWay.MOBILE, "000", result, "", null, Map.of(), "", ""),
        callout);
  }

  @Test
  void aContradictionStandsFromTheLaterOfTheTwoUntilItIsSettled() {
    String one = reported(INCIDENT, 0, 0);
    String two = at(30, new Subject("report", "N-1"), sent());
    at(90, INCIDENT, new ConflictSettled(one, two, "以现场为准"));
    at(95, INCIDENT, new ConflictSettled("B-1-7", two, "不在本站"));
    assertThat(minutes(lag(Stretch.CONTRADICTED_SETTLED, Scope.PERIOD))).containsExactly(60);
  }

  @Test
  void medianNinetiethAndSlowestAreThoseOfASortedListWhateverTheOrder() {
    Random random = new Random(7);
    Rule rule =
        new Rule(
            Early.HANDLE, Stretch.ASSIGNED_DEPARTED, Scope.CASE, new Basis("试", RuleStatus.OURS));
    for (int round = 0; round < 300; round++) {
      long[] took = random.longs(1 + random.nextInt(40), 0, 5000).toArray();
      Lag lag =
          new Lag(
              rule,
              Arrays.stream(took)
                  .mapToObj(one -> new Lag.Case(Duration.ofSeconds(one), "A-" + one, "B-" + one))
                  .toList());
      long[] sorted = took.clone();
      Arrays.sort(sorted);
      int n = sorted.length;
      double median = (sorted[(n - 1) / 2] + sorted[n / 2]) / 2.0;
      assertThat(lag.median().orElseThrow().toMillis()).isEqualTo(Math.round(median * 1000));
      long p90 = lag.p90().orElseThrow().toSeconds();
      assertThat(Arrays.stream(sorted).filter(one -> one <= p90).count())
          .isGreaterThanOrEqualTo((9L * n + 9) / 10);
      assertThat(Arrays.stream(sorted).filter(one -> one < p90).count())
          .isLessThan((9L * n + 9) / 10);
      assertThat(lag.slowest().orElseThrow().to()).isEqualTo("B-" + sorted[n - 1]);
    }
  }

  @Test
  void whatWasMeasuredInTwoIncidentsCountsOnce() {
    reported(INCIDENT, 0, 12);
    Lag lag = lag(Stretch.OCCURRED_RECEIVED, Scope.PERIOD);
    assertThat(lag.and(lag).count()).isEqualTo(1);
  }
}

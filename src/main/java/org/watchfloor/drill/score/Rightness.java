package org.watchfloor.drill.score;

import java.util.List;
import java.util.Optional;
import org.watchfloor.base.Message;
import org.watchfloor.drill.scenario.Expected;
import org.watchfloor.journal.Fact;
import org.watchfloor.journal.Recorded;
import org.watchfloor.order.Order;
import org.watchfloor.order.OrderService;
import org.watchfloor.order.Recipient;
import org.watchfloor.response.ResponseFact.LevelAdjusted;
import org.watchfloor.response.ResponseFact.ResponseProposed;
import org.watchfloor.response.ResponseFact.ResponseStarted;
import org.watchfloor.response.plan.ResponseLevel;

/**
 * Whether what was done was the right thing: what the scenario, the plan or the rules ask of it.
 */
final class Rightness {
  private final OrderService orders;
  private final NearestTeam nearest;
  private final Reach reach;
  private final HouseholdList households;

  @jakarta.inject.Inject
  Rightness(OrderService orders, NearestTeam nearest, Reach reach, HouseholdList households) {
    this.orders = orders;
    this.nearest = nearest;
    this.reach = reach;
    this.households = households;
  }

  /** Whether an act has what the scenario names; any has where it names nothing. */
  boolean fits(Expected expected, Recorded recorded) {
    Expected.Right right = expected.right();
    return switch (expected.act()) {
      case LEVEL -> right.level().isEmpty() || right.level().equals(level(recorded.fact()));
      case ORDER ->
          right.lead().isEmpty()
              || lead(recorded).filter(lead -> isCalled(lead, right.lead())).isPresent();
      case TEAM -> right.needs().isEmpty() || nearest.brings(right.needs(), recorded);
      default -> true;
    };
  }

  /**
   * What makes the act the right one, if anything is asked of it. What was not done was not done
   * right either.
   *
   * @param done how the act itself counts
   * @param found the entry that shows it
   */
  Optional<Score> score(
      Waiting one, Outcome done, Optional<Recorded> found, List<Recorded> entries) {
    Expected.Right right = one.expected().right();
    return switch (one.expected().act()) {
      case LEVEL ->
          right
              .level()
              .map(level ->
                  one.score(
                      Criterion.RIGHT_LEVEL,
                      Message.of("score.wanted.level", named(level)),
                      found
                          .map(recorded -> level(one, done, recorded))
                          .orElseGet(() -> undone(done))));
      case ORDER ->
          right.lead().isEmpty()
              ? Optional.empty()
              : Optional.of(
                  one.score(
                      Criterion.RIGHT_LEAD,
                      Message.of("score.wanted.lead", right.lead()),
                      found
                          .map(recorded -> lead(one, done, recorded))
                          .orElseGet(() -> undone(done))));
      case TEAM ->
          Optional.of(
              one.score(
                  Criterion.NEAREST_TEAM,
                  Message.of("score.wanted.team"),
                  found
                      .map(recorded -> nearest.judge(one.expected(), recorded, entries))
                      .orElseGet(() -> undone(done))));
      case CALLED_OUT ->
          Optional.of(
              found
                  .map(recorded -> reach.score(one, recorded))
                  .orElseGet(() ->
                      one.score(
                          Criterion.REACHED, Message.of("score.wanted.reached"), undone(done))));
      case MOVE ->
          Optional.of(
              found
                  .map(recorded -> households.score(one, recorded, entries))
                  .orElseGet(() ->
                      one.score(
                          Criterion.HOUSEHOLDS,
                          Message.of("score.wanted.households"),
                          undone(done))));
      default -> Optional.empty();
    };
  }

  private static Verdict undone(Outcome done) {
    return done == Outcome.TO_JUDGE
        ? Verdict.untold(Message.of("score.why.undone"), Optional.empty())
        : new Verdict(done, Optional.empty(), Optional.empty());
  }

  private static Message named(ResponseLevel level) {
    return Message.of("response.level." + level);
  }

  private static Verdict level(Waiting one, Outcome done, Recorded recorded) {
    Optional<ResponseLevel> was = level(recorded.fact());
    Message said =
        was.map(level -> Message.of("score.done.level", named(level)))
            .orElseGet(() -> Message.of("score.done.noLevel"));
    return verdict(was.equals(one.expected().right().level()), done, recorded, said);
  }

  private Verdict lead(Waiting one, Outcome done, Recorded recorded) {
    Optional<Recipient> lead = lead(recorded);
    return verdict(
        lead.filter(to -> isCalled(to, one.expected().right().lead())).isPresent(),
        done,
        recorded,
        Message.of("score.done.lead", lead.map(Recipient::name).orElse("-")));
  }

  /**
   * What is right counts as the act does, and as done where nothing says by when; what is not was
   * missed, in time or not.
   */
  private static Verdict verdict(boolean right, Outcome done, Recorded recorded, Message said) {
    Outcome counts = done == Outcome.TO_JUDGE ? Outcome.DONE : done;
    return new Verdict(
        right ? counts : Outcome.MISSED, Optional.of(Proof.of(recorded)), Optional.of(said));
  }

  private static Optional<ResponseLevel> level(Fact fact) {
    return switch (fact) {
      case ResponseProposed one -> Optional.of(one.level());
      case ResponseStarted one -> Optional.of(one.level());
      case LevelAdjusted one -> Optional.of(one.to());
      default -> Optional.empty();
    };
  }

  private Optional<Recipient> lead(Recorded recorded) {
    return orders.find(recorded.entry().subject().id()).map(Order::lead).map(one -> one.to());
  }

  private static boolean isCalled(Recipient unit, String wanted) {
    return unit.unit().equals(wanted) || unit.name().equals(wanted);
  }
}

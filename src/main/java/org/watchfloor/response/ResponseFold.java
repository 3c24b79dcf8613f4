package org.watchfloor.response;

import java.time.Instant;
import java.util.List;
import java.util.Optional;
import org.jspecify.annotations.Nullable;
import org.watchfloor.conflict.ConflictFact.ConflictSettled;
import org.watchfloor.journal.Entry;
import org.watchfloor.journal.Fold;
import org.watchfloor.journal.Recorded;
import org.watchfloor.response.Response.Step;
import org.watchfloor.response.Response.Terms;
import org.watchfloor.response.ResponseFact.DecisionDocumented;
import org.watchfloor.response.ResponseFact.LevelAdjusted;
import org.watchfloor.response.ResponseFact.LevelLowered;
import org.watchfloor.response.ResponseFact.LevelRaised;
import org.watchfloor.response.ResponseFact.OverrideConfirmed;
import org.watchfloor.response.ResponseFact.ResponseDeclined;
import org.watchfloor.response.ResponseFact.ResponseEnded;
import org.watchfloor.response.ResponseFact.ResponseProposed;
import org.watchfloor.response.ResponseFact.ResponseStarted;
import org.watchfloor.response.plan.Hazard;
import org.watchfloor.response.plan.ResponseLevel;

/**
 * How a response becomes what it is. An act that is not possible in the stage it meets was decided
 * at a station that did not see the other: it does not count, and both entries are named in a
 * contradiction. A change of level that rests on another level than the one in force does count,
 * being the later decision, and is named too. The next decision that fits settles what is open.
 */
final class ResponseFold implements Fold<Response> {

  @Override
  public @Nullable Response apply(@Nullable Response response, Recorded recorded) {
    Entry entry = recorded.entry();
    if (recorded.fact() instanceof ConflictSettled settled) {
      return response == null ? null : response.settled(settled.counts(), settled.against());
    }
    ResponseFact fact = (ResponseFact) recorded.fact();
    if (fact instanceof DecisionDocumented documented) {
      return response == null
          ? null
          : response.retold(documented.decided(), step -> step.documented(documented.basisDoc()));
    }
    if (fact instanceof OverrideConfirmed confirmed) {
      return response == null
          ? null
          : response.retold(confirmed.decided(), step -> step.confirmed(entry.actor().officer()));
    }
    ResponseStage stage = response == null ? ResponseStage.NONE : response.stage();
    Optional<ResponseStage> after = stage.after(act(fact));
    if (after.isEmpty()) {
      return response == null ? null : response.contradicted(entry.id().toString());
    }
    return switch (fact) {
      case ResponseProposed proposed ->
          begun(
                  response,
                  entry,
                  proposed.hazard(),
                  proposed.unit(),
                  proposed.unitName(),
                  proposed.level())
              .stepped(
                  after.get(),
                  proposed.level(),
                  Optional.empty(),
                  undecided(entry, fact, proposed.level(), proposed.basisDoc(), proposed.reason()));
      case ResponseStarted started ->
          begun(
                  response,
                  entry,
                  started.hazard(),
                  started.unit(),
                  started.unitName(),
                  started.level())
              .stepped(
                  after.get(),
                  started.level(),
                  Optional.of(terms(started)),
                  step(entry, fact, Optional.empty(), started.level(), started.decision()));
      case ResponseDeclined declined -> declined(response, after.get(), entry, declined);
      case LevelAdjusted adjusted -> adjusted(response, after.get(), entry, adjusted);
      case ResponseEnded ended -> ended(response, after.get(), entry, ended);
      case DecisionDocumented documented -> response;
      case OverrideConfirmed confirmed -> response;
    };
  }

  private static @Nullable Response declined(
      @Nullable Response response, ResponseStage after, Entry entry, ResponseDeclined declined) {
    return response == null
        ? null
        : response.stepped(
            after,
            response.level(),
            response.terms(),
            undecided(entry, declined, declined.level(), "", declined.reason()));
  }

  private static @Nullable Response adjusted(
      @Nullable Response response, ResponseStage after, Entry entry, LevelAdjusted adjusted) {
    if (response == null) {
      return null;
    }
    Response now = known(response, adjusted.from(), entry);
    Optional<Terms> terms =
        response
            .terms()
            .map(
                old -> old.renewed(adjusted.expectedUntil(), adjusted.measures(), adjusted.area()));
    Step step =
        step(entry, adjusted, Optional.of(response.level()), adjusted.to(), adjusted.decision());
    return now.stepped(after, adjusted.to(), terms, step);
  }

  private static @Nullable Response ended(
      @Nullable Response response, ResponseStage after, Entry entry, ResponseEnded ended) {
    if (response == null) {
      return null;
    }
    Step step =
        step(entry, ended, Optional.of(response.level()), response.level(), ended.decision());
    return known(response, ended.level(), entry)
        .stepped(after, response.level(), response.terms(), step);
  }

  /** Settles what is open if the decision rests on the level in force, else names both entries. */
  private static Response known(Response response, ResponseLevel from, Entry entry) {
    return response.level() == from
        ? response.settled()
        : response.contradicted(entry.id().toString());
  }

  private static Response begun(
      @Nullable Response response,
      Entry entry,
      Hazard hazard,
      String unit,
      Optional<String> unitName,
      ResponseLevel level) {
    return response != null
        ? response
        : new Response(
            entry.subject().id(),
            hazard,
            entry.id().station(),
            unit,
            unitName.orElse(""),
            ResponseStage.NONE,
            level,
            Optional.empty(),
            List.of(),
            List.of());
  }

  private static Terms terms(ResponseStarted started) {
    return new Terms(
        started.plan(),
        started.planTitle(),
        started.matter(),
        started.expectedUntil(),
        started.measures(),
        started.area(),
        started.incident(),
        started.decision().effectiveAt());
  }

  private static Step step(
      Entry entry,
      ResponseFact fact,
      Optional<ResponseLevel> from,
      ResponseLevel to,
      Decision decision) {
    return new Step(
        entry.id().toString(),
        act(fact),
        from,
        to,
        decision.title(),
        decision.basisDoc(),
        decision.reason(),
        decision.effectiveAt(),
        entry.recordedAt(),
        decision.seconded().map(FourEyes.Seconded::askedBy).orElse(entry.actor().officer()),
        decision.seconded().map(FourEyes.Seconded::officer),
        decision.override());
  }

  private static Step undecided(
      Entry entry, ResponseFact fact, ResponseLevel level, String basisDoc, String reason) {
    Instant at = entry.happenedAt();
    return step(entry, fact, Optional.empty(), level, new Decision("", "", basisDoc, reason, at));
  }

  private static ResponseAct act(ResponseFact fact) {
    return switch (fact) {
      case ResponseProposed proposed -> ResponseAct.PROPOSE;
      case ResponseDeclined declined -> ResponseAct.DECLINE;
      case ResponseStarted started -> ResponseAct.START;
      case LevelRaised raised -> ResponseAct.RAISE;
      case LevelLowered lowered -> ResponseAct.LOWER;
      case ResponseEnded ended -> ResponseAct.END;
      case DecisionDocumented documented -> documented.act();
      case OverrideConfirmed confirmed -> confirmed.act();
    };
  }
}

package org.watchfloor.response;

import jakarta.inject.Inject;
import java.util.Set;
import org.watchfloor.base.Message;
import org.watchfloor.base.Texts;
import org.watchfloor.journal.EntryRenderer;
import org.watchfloor.journal.Fact;
import org.watchfloor.journal.Recorded;
import org.watchfloor.response.ResponseFact.DecisionDocumented;
import org.watchfloor.response.ResponseFact.LevelAdjusted;
import org.watchfloor.response.ResponseFact.LevelLowered;
import org.watchfloor.response.ResponseFact.LevelRaised;
import org.watchfloor.response.ResponseFact.OverrideConfirmed;
import org.watchfloor.response.ResponseFact.ResponseDeclined;
import org.watchfloor.response.ResponseFact.ResponseEnded;
import org.watchfloor.response.ResponseFact.ResponseProposed;
import org.watchfloor.response.ResponseFact.ResponseStarted;
import org.watchfloor.response.plan.PlanFact.PlanAdopted;

/** What entries about levels and plans mean, in one line. */
final class ResponseEntries implements EntryRenderer {
  @Inject
  ResponseEntries() {}

  @Override
  public Set<Class<? extends Fact>> facts() {
    return Set.of(
        PlanAdopted.class,
        ResponseProposed.class,
        ResponseDeclined.class,
        ResponseStarted.class,
        LevelRaised.class,
        LevelLowered.class,
        ResponseEnded.class,
        DecisionDocumented.class,
        OverrideConfirmed.class);
  }

  @Override
  public String say(Recorded recorded, Texts texts) {
    if (recorded.fact() instanceof PlanAdopted plan) {
      return texts.get("response.entry.planAdopted", plan.title(), plan.version());
    }
    return texts.say(message((ResponseFact) recorded.fact()));
  }

  private static Message message(ResponseFact fact) {
    return switch (fact) {
      case ResponseProposed proposed ->
          Message.of(
              "response.entry.proposed",
              Names.of(proposed.hazard(), proposed.unitName()),
              Names.of(proposed.level()),
              proposed.reason());
      case ResponseDeclined declined ->
          Message.of(
              "response.entry.declined",
              Names.of(declined.hazard(), declined.unitName()),
              Names.of(declined.level()),
              declined.reason());
      case ResponseStarted started ->
          by(
              started.decision(),
              Message.of(
                  started.unitName().isPresent()
                      ? "response.entry.startedOf"
                      : "response.entry.started",
                  started.decision().title(),
                  Names.of(started.hazard()),
                  Names.of(started.level()),
                  started.matter(),
                  basis(started.decision()),
                  started.unitName().orElse("")));
      case LevelRaised raised -> adjusted("response.entry.raised", raised);
      case LevelLowered lowered -> adjusted("response.entry.lowered", lowered);
      case ResponseEnded ended ->
          by(
              ended.decision(),
              Message.of(
                  "response.entry.ended",
                  ended.decision().title(),
                  Names.of(ended.hazard(), ended.unitName()),
                  Names.of(ended.level()),
                  ended.decision().reason(),
                  basis(ended.decision())));
      case DecisionDocumented documented ->
          Message.of(
              "response.entry.documented",
              Names.of(documented.hazard(), documented.unitName()),
              Names.of(documented.level()),
              Names.of(documented.act()),
              documented.basisDoc());
      case OverrideConfirmed confirmed ->
          Message.of(
              "response.entry.overrideConfirmed",
              Names.of(confirmed.hazard(), confirmed.unitName()),
              Names.of(confirmed.level()),
              Names.of(confirmed.act()));
    };
  }

  private static Message adjusted(String key, LevelAdjusted adjusted) {
    return by(
        adjusted.decision(),
        Message.of(
            key,
            adjusted.decision().title(),
            Names.of(adjusted.hazard(), adjusted.unitName()),
            Names.of(adjusted.from()),
            Names.of(adjusted.to()),
            adjusted.decision().reason(),
            basis(adjusted.decision())));
  }

  /** The number of its document, or that it is still to come. */
  private static Object basis(Decision decision) {
    return decision.basisDoc().isBlank() ? Message.of("response.basis.later") : decision.basisDoc();
  }

  /** Says too who took it down and who confirmed it, or that nobody did. */
  private static Message by(Decision decision, Message said) {
    if (decision.override().isPresent()) {
      return Message.of("response.entry.overridden", said, decision.override().get());
    }
    return decision
        .seconded()
        .map(two -> Message.of("response.entry.seconded", said, two.askedBy(), two.officer()))
        .orElse(said);
  }
}

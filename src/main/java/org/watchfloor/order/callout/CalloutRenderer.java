package org.watchfloor.order.callout;

import jakarta.inject.Inject;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.stream.Collectors;
import org.watchfloor.base.Texts;
import org.watchfloor.journal.EntryRenderer;
import org.watchfloor.journal.Fact;
import org.watchfloor.journal.Recorded;
import org.watchfloor.order.callout.CalloutFact.CallAttempted;
import org.watchfloor.order.callout.CalloutFact.CallWithdrawn;
import org.watchfloor.order.callout.CalloutFact.CalloutClimbed;
import org.watchfloor.order.callout.CalloutFact.CalloutEnded;
import org.watchfloor.order.callout.CalloutFact.CalloutExtended;
import org.watchfloor.order.callout.CalloutFact.CalloutReopened;
import org.watchfloor.order.callout.CalloutFact.CalloutStarted;
import org.watchfloor.order.callout.roll.Callee;

/** Says what happened to call-outs. */
final class CalloutRenderer implements EntryRenderer {
  private static final int NAMED = 5;

  @Inject
  CalloutRenderer() {}

  @Override
  public Set<Class<? extends Fact>> facts() {
    return Set.of(
        CalloutStarted.class,
        CalloutExtended.class,
        CalloutClimbed.class,
        CalloutEnded.class,
        CalloutReopened.class,
        CallAttempted.class,
        CallWithdrawn.class);
  }

  @Override
  public String say(Recorded recorded, Texts texts) {
    String id = recorded.entry().subject().id();
    return switch ((CalloutFact) recorded.fact()) {
      case CalloutStarted fact ->
          texts.get(
              fact.post().isEmpty() ? "callout.line.automatic" : "callout.line.started",
              id,
              fact.title(),
              fact.callees().size(),
              fact.callees().stream().filter(Callee::answers).count(),
              fact.callees().stream().filter(Callee::blocked).count(),
              fact.post());
      case CalloutExtended fact ->
          texts.get("callout.line.extended", id, names(fact.callees(), texts), fact.reason());
      case CalloutClimbed fact ->
          texts.get("callout.line.climbed", id, fact.keys().size(), names(fact.added(), texts));
      case CalloutEnded fact ->
          texts.get("callout.line.ended", id, fact.open(), fact.conclusion(), fact.post());
      case CalloutReopened fact -> texts.get("callout.line.reopened", id, fact.reason());
      case CallAttempted fact -> called(id, fact, texts);
      case CallWithdrawn fact ->
          texts.get(
              "callout.line.withdrawn",
              id,
              fact.called(),
              texts.name("callout.result", fact.result()),
              fact.reason());
    };
  }

  private static String called(String id, CallAttempted fact, Texts texts) {
    String said =
        texts.get(
            "callout.line.called",
            id,
            fact.called(),
            texts.name("callout.way", fact.way()),
            fact.number(),
            texts.name("callout.result", fact.result()));
    StringBuilder line = new StringBuilder(said);
    if (!fact.person().isEmpty()) {
      line.append(texts.get("callout.line.person", fact.person()));
    }
    if (fact.readBack() != null) {
      line.append(texts.get("callout.comma")).append(texts.name("order.readback", fact.readBack()));
    }
    fact.answers().entrySet().stream()
        .sorted(Map.Entry.comparingByKey())
        .forEach(answer -> line.append(texts.get("callout.line.answer", answer.getValue())));
    return fact.note().isEmpty()
        ? line.toString()
        : texts.get("callout.line.noted", line, fact.note());
  }

  private static String names(List<Callee> callees, Texts texts) {
    String some =
        callees.stream()
            .limit(NAMED)
            .map(CalloutService::name)
            .collect(Collectors.joining(texts.get("callout.comma")));
    return callees.size() > NAMED ? texts.get("callout.line.more", some, callees.size()) : some;
  }
}

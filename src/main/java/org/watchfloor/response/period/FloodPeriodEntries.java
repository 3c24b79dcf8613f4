package org.watchfloor.response.period;

import jakarta.inject.Inject;
import java.util.Set;
import org.watchfloor.base.Message;
import org.watchfloor.base.Texts;
import org.watchfloor.journal.EntryRenderer;
import org.watchfloor.journal.Fact;
import org.watchfloor.journal.Recorded;
import org.watchfloor.response.period.FloodPeriodFact.FloodPeriodDeclared;
import org.watchfloor.response.period.FloodPeriodFact.FloodPeriodLifted;

/** Says in the timeline who declared and lifted an emergency flood period. */
final class FloodPeriodEntries implements EntryRenderer {
  private final FloodPeriodLaw law;

  @Inject
  FloodPeriodEntries(FloodPeriodLaw law) {
    this.law = law;
  }

  @Override
  public Set<Class<? extends Fact>> facts() {
    return Set.of(FloodPeriodDeclared.class, FloodPeriodLifted.class);
  }

  @Override
  public String say(Recorded recorded, Texts texts) {
    return switch ((FloodPeriodFact) recorded.fact()) {
      case FloodPeriodDeclared declared ->
          texts.get(
              "response.entry.periodDeclared",
              declared.post(),
              law.ground(declared.ground())
                  .map(one -> one.in(texts.language()))
                  .orElse(declared.groundSaid()),
              declared.reason(),
              texts.say(document(declared.basisDoc())));
      case FloodPeriodLifted lifted ->
          texts.get(
              "response.entry.periodLifted",
              lifted.post(),
              lifted.reason(),
              texts.say(document(lifted.basisDoc())));
    };
  }

  private static Message document(String number) {
    return number.isEmpty()
        ? Message.of("response.basis.later")
        : Message.of("response.basis.number", number);
  }
}

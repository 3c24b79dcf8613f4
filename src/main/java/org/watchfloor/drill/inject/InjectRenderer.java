package org.watchfloor.drill.inject;

import jakarta.inject.Inject;
import java.time.Instant;
import java.time.format.DateTimeFormatter;
import java.util.Locale;
import java.util.Set;
import org.watchfloor.base.Texts;
import org.watchfloor.base.WatchClock;
import org.watchfloor.drill.inject.InjectFact.InjectArmed;
import org.watchfloor.drill.inject.InjectFact.InjectPassedOver;
import org.watchfloor.drill.inject.InjectFact.InjectPutOff;
import org.watchfloor.drill.inject.InjectFact.InjectReleased;
import org.watchfloor.drill.inject.InjectFact.InjectTaken;
import org.watchfloor.journal.EntryRenderer;
import org.watchfloor.journal.Fact;
import org.watchfloor.journal.Recorded;

/** Says what became of injects. */
final class InjectRenderer implements EntryRenderer {
  private static final DateTimeFormatter TIME =
      DateTimeFormatter.ofPattern("HH:mm:ss", Locale.ROOT).withZone(WatchClock.BEIJING);

  @Inject
  InjectRenderer() {}

  @Override
  public Set<Class<? extends Fact>> facts() {
    return Set.of(
        InjectArmed.class,
        InjectPutOff.class,
        InjectReleased.class,
        InjectPassedOver.class,
        InjectTaken.class);
  }

  @Override
  public String say(Recorded recorded, Texts texts) {
    String name = recorded.entry().subject().id();
    String id = name.substring(name.indexOf(InjectState.SEPARATOR) + 1);
    return switch ((InjectFact) recorded.fact()) {
      case InjectArmed fact -> texts.get("drill.said.armed", id, time(fact.due()));
      case InjectPutOff fact -> texts.get("drill.said.putOff", id, time(fact.due()));
      case InjectReleased fact ->
          fact.from().isEmpty()
              ? texts.get(
                  "drill.said.came",
                  id,
                  texts.name("drill.kind", fact.kind()),
                  fact.to(),
                  fact.text())
              : texts.get(
                  "drill.said.cameFrom",
                  id,
                  texts.name("drill.kind", fact.kind()),
                  fact.from(),
                  fact.to(),
                  fact.text());
      case InjectPassedOver fact ->
          fact.reason().isEmpty()
              ? texts.get("drill.said.notNeeded", id)
              : texts.get("drill.said.passedOver", id, fact.reason());
      case InjectTaken ignored -> texts.get("drill.said.taken", id);
    };
  }

  private static String time(Instant at) {
    return TIME.format(at);
  }
}

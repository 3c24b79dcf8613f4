package org.watchfloor.drill;

import jakarta.inject.Inject;
import java.time.Instant;
import java.time.format.DateTimeFormatter;
import java.util.Locale;
import java.util.Set;
import org.watchfloor.base.Texts;
import org.watchfloor.base.WatchClock;
import org.watchfloor.drill.DrillFact.DrillClockSet;
import org.watchfloor.drill.DrillFact.DrillEnded;
import org.watchfloor.drill.DrillFact.DrillPrepared;
import org.watchfloor.drill.DrillFact.ParticipantsChosen;
import org.watchfloor.journal.EntryRenderer;
import org.watchfloor.journal.Fact;
import org.watchfloor.journal.Recorded;

/** Says how a drill went as such. */
final class DrillRenderer implements EntryRenderer {
  private static final DateTimeFormatter MOMENT =
      DateTimeFormatter.ofPattern("MM-dd HH:mm:ss", Locale.ROOT).withZone(WatchClock.BEIJING);

  @Inject
  DrillRenderer() {}

  @Override
  public Set<Class<? extends Fact>> facts() {
    return Set.of(
        DrillPrepared.class, DrillClockSet.class, ParticipantsChosen.class, DrillEnded.class);
  }

  @Override
  public String say(Recorded recorded, Texts texts) {
    return switch ((DrillFact) recorded.fact()) {
      case DrillPrepared fact ->
          texts.get(
              "drill.said.prepared",
              fact.title(),
              texts.name("drill.form", fact.form()),
              MOMENT.format(fact.begins()));
      case DrillClockSet fact -> clock(fact, recorded.entry().recordedAt(), texts);
      case ParticipantsChosen fact ->
          texts.get(fact.simulated() ? "drill.said.simulated" : "drill.said.live");
      case DrillEnded fact ->
          fact.reason().isEmpty()
              ? texts.get("drill.said.ended")
              : texts.get("drill.said.brokenOff", fact.reason());
    };
  }

  private static String clock(DrillClockSet fact, Instant recorded, Texts texts) {
    String real = MOMENT.format(fact.real());
    if (fact.at().isAfter(recorded.plusSeconds(fact.rate() + 1L))) {
      return texts.get("drill.said.leapt", MOMENT.format(fact.at()), real);
    }
    return fact.rate() == 0
        ? texts.get("drill.said.stands", real)
        : texts.get("drill.said.runs", fact.rate(), real);
  }
}

package org.watchfloor.response.superior;

import jakarta.inject.Inject;
import java.util.Set;
import org.watchfloor.base.Message;
import org.watchfloor.base.Texts;
import org.watchfloor.journal.EntryRenderer;
import org.watchfloor.journal.Fact;
import org.watchfloor.journal.Recorded;
import org.watchfloor.response.superior.SuperiorFact.SuperiorTold;
import org.watchfloor.response.superior.SuperiorFact.SuperiorWithdrawn;
import org.watchfloor.warning.WarningWords;

/** Says in the timeline what the headquarters above has in force. */
final class SuperiorEntries implements EntryRenderer {
  @Inject
  SuperiorEntries() {}

  @Override
  public Set<Class<? extends Fact>> facts() {
    return Set.of(SuperiorTold.class, SuperiorWithdrawn.class);
  }

  @Override
  public String say(Recorded recorded, Texts texts) {
    return texts.say(
        switch ((SuperiorFact) recorded.fact()) {
          case SuperiorTold told ->
              Message.of(
                  "response.entry.superior.told",
                  WarningWords.moment(told.at()),
                  SuperiorWords.said(told.issuer(), told.hazard(), told.level()),
                  told.toldBy(),
                  told.basisDoc());
          case SuperiorWithdrawn off ->
              Message.of(
                  "response.entry.superior.withdrawn",
                  off.issuer(),
                  Message.of("response.hazard." + off.hazard().name()),
                  off.reason());
        });
  }
}

package org.watchfloor.order.callout.need;

import jakarta.inject.Inject;
import java.util.Set;
import org.watchfloor.base.Texts;
import org.watchfloor.journal.EntryRenderer;
import org.watchfloor.journal.Fact;
import org.watchfloor.journal.Recorded;
import org.watchfloor.order.callout.need.NeedFact.NeedDeclined;
import org.watchfloor.order.callout.need.NeedFact.NeedMet;

/** Says in the timeline what was decided about a call-out. */
final class NeedRenderer implements EntryRenderer {
  @Inject
  NeedRenderer() {}

  @Override
  public Set<Class<? extends Fact>> facts() {
    return Set.of(NeedMet.class, NeedDeclined.class);
  }

  @Override
  public String say(Recorded recorded, Texts texts) {
    return switch ((NeedFact) recorded.fact()) {
      case NeedMet fact -> texts.get("callout.line.met", fact.title(), fact.callout());
      case NeedDeclined fact ->
          texts.get("callout.line.declined", fact.title(), fact.reason(), fact.decidedBy());
    };
  }
}

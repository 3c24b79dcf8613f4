package org.watchfloor.evacuation.vessel;

import jakarta.inject.Inject;
import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import org.watchfloor.base.Texts;
import org.watchfloor.evacuation.vessel.VesselFact.VesselReported;
import org.watchfloor.journal.EntryRenderer;
import org.watchfloor.journal.Fact;
import org.watchfloor.journal.Recorded;

/** Says in the timeline what is learnt about vessels. The register's own rows are not news. */
final class VesselRenderer implements EntryRenderer {
  private final VesselStore store;

  @Inject
  VesselRenderer(VesselStore store) {
    this.store = store;
  }

  @Override
  public Set<Class<? extends Fact>> facts() {
    return Set.of(VesselReported.class);
  }

  @Override
  public String say(Recorded recorded, Texts texts) {
    String number = recorded.entry().subject().id();
    String name = store.find(number).map(found -> found.state().name()).orElse(number);
    VesselReported fact = (VesselReported) recorded.fact();
    String said =
        texts.get(
            "vessel.line.said", name, String.join(texts.get("vessel.comma"), parts(fact, texts)));
    String full = fact.by().isEmpty() ? said : texts.get("vessel.line.by", said, fact.by());
    return fact.note().isEmpty() ? full : texts.get("vessel.line.noted", full, fact.note());
  }

  private static List<String> parts(VesselReported fact, Texts texts) {
    List<String> parts = new ArrayList<>();
    if (fact.state() != null) {
      parts.add(texts.name("vessel.state", fact.state()));
    }
    if (fact.harbour() != null && !fact.harbour().isEmpty()) {
      parts.add(texts.get("vessel.line.harbour", fact.harbour()));
    }
    if (fact.aboard() != null) {
      parts.add(texts.get("vessel.line.aboard", fact.aboard()));
    }
    if (fact.place() != null) {
      parts.add(texts.get("vessel.line.place", fact.pointSource().said(fact.place())));
    }
    return parts;
  }
}

package org.watchfloor.shelter;

import jakarta.inject.Inject;
import java.util.Set;
import org.watchfloor.base.Texts;
import org.watchfloor.journal.EntryRenderer;
import org.watchfloor.journal.Fact;
import org.watchfloor.journal.Recorded;
import org.watchfloor.shelter.ShelterFact.HeadcountReported;
import org.watchfloor.shelter.ShelterFact.ShelterAdvanced;
import org.watchfloor.shelter.ShelterFact.ShelterStateChanged;

/** Says what happened to shelters. The register's own rows are not news. */
final class ShelterRenderer implements EntryRenderer {
  private final ShelterStore store;

  @Inject
  ShelterRenderer(ShelterStore store) {
    this.store = store;
  }

  @Override
  public Set<Class<? extends Fact>> facts() {
    return Set.of(ShelterStateChanged.class, ShelterAdvanced.class, HeadcountReported.class);
  }

  @Override
  public String say(Recorded recorded, Texts texts) {
    String number = recorded.entry().subject().id();
    String name = store.find(number).map(found -> found.state().name()).orElse(number);
    return switch (recorded.fact()) {
      case ShelterStateChanged fact ->
          texts.get(
              fact.reason().isEmpty() ? "shelter.said.turned" : "shelter.said.turned_because",
              name,
              texts.name("shelter.state", fact.state()),
              fact.reason());
      case ShelterAdvanced fact ->
          texts.get(
              "shelter.said.advanced",
              name,
              texts.name("shelter.lifecycle", fact.lifecycle()),
              fact.basis());
      case HeadcountReported fact ->
          texts.get(
              "shelter.said.counted",
              name,
              fact.people(),
              texts.name("shelter.day_part", fact.part()));
      default -> "";
    };
  }
}

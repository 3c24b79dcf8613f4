package org.watchfloor.exchange.parcel;

import jakarta.inject.Inject;
import java.util.Set;
import org.watchfloor.base.Texts;
import org.watchfloor.exchange.parcel.ParcelFact.ParcelSetAside;
import org.watchfloor.exchange.parcel.ParcelFact.ParcelTaken;
import org.watchfloor.journal.EntriesSetAside;
import org.watchfloor.journal.EntryRenderer;
import org.watchfloor.journal.EntryRun;
import org.watchfloor.journal.Fact;
import org.watchfloor.journal.Recorded;

/** Says what came in as a package and what no longer counts. */
final class ParcelRenderer implements EntryRenderer {
  @Inject
  ParcelRenderer() {}

  @Override
  public Set<Class<? extends Fact>> facts() {
    return Set.of(ParcelTaken.class, ParcelSetAside.class, EntriesSetAside.class);
  }

  @Override
  public String say(Recorded recorded, Texts texts) {
    String number = ParcelStore.numberOf(recorded.entry().subject().id());
    return switch (recorded.fact()) {
      case ParcelTaken fact ->
          texts.get(
              "exchange.parcel.said.taken",
              number,
              fact.from(),
              fact.runs().stream().mapToLong(EntryRun::size).sum());
      case ParcelSetAside fact -> texts.get("exchange.parcel.said.setAside", number, fact.reason());
      case EntriesSetAside fact ->
          texts.get(
              "exchange.parcel.said.entries", fact.runs().stream().mapToLong(EntryRun::size).sum());
      default -> throw new IllegalArgumentException(recorded.fact().toString());
    };
  }
}

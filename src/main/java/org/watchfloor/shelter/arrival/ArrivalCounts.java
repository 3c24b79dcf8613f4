package org.watchfloor.shelter.arrival;

import jakarta.inject.Inject;
import jakarta.inject.Singleton;
import java.time.Instant;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.watchfloor.base.Subscription;
import org.watchfloor.journal.Journal;
import org.watchfloor.shelter.RegisterCount;
import org.watchfloor.shelter.RegisteredPeople;

/** Tells the shelters how many the registers have inside. */
@Singleton
final class ArrivalCounts implements RegisteredPeople {
  private final Journal journal;
  private final ArrivalStore store;

  @Inject
  ArrivalCounts(Journal journal, ArrivalStore store) {
    this.journal = journal;
    this.store = store;
  }

  @Override
  public Map<String, RegisterCount> counts() {
    return store.counts();
  }

  @Override
  public Optional<RegisterCount> count(String shelter) {
    return Optional.ofNullable(store.counts(shelter).get(shelter));
  }

  /** Reads everybody who was ever there. */
  @Override
  public RegisterCount.Since since(String shelter, Instant moment) {
    return InsideSince.of(store.everIn(shelter), shelter, moment);
  }

  @Override
  public Optional<List<Long>> insideAt(String shelter, List<Instant> moments) {
    List<Arrival> all = store.everIn(shelter);
    return all.isEmpty()
        ? Optional.empty()
        : Optional.of(
            moments.stream()
                .map(at -> all.stream().filter(one -> one.insideAt(shelter, at)).count())
                .toList());
  }

  @Override
  public Subscription onChange(Runnable changed) {
    return journal.follow(ArrivalFact.class, changed);
  }
}

package org.watchfloor.evacuation;

import jakarta.inject.Inject;
import jakarta.inject.Singleton;
import java.util.Comparator;
import java.util.List;
import java.util.Objects;
import org.jspecify.annotations.Nullable;
import org.watchfloor.base.Remembered;
import org.watchfloor.geo.place.NameIndex;
import org.watchfloor.journal.Draft;
import org.watchfloor.shelter.arrival.ExpectedPeople;

/** Tells the arrival desks which households of the roster are to come, and takes note of them. */
@Singleton
final class RosterArrivals implements ExpectedPeople {
  /** Enough to sort those of the asking shelter to the front. */
  private static final int WIDER = 4;

  private final HouseholdService households;
  private final Remembered<NameIndex<Household>> index = new Remembered<>(this::made);

  @Inject
  RosterArrivals(HouseholdService households) {
    this.households = households;
    households.onChange(index::forget);
  }

  @Override
  public List<ExpectedHousehold> find(String typed, String shelter, int limit) {
    return index.get().guess(typed, limit * WIDER).stream()
        .map(NameIndex.Hit::item)
        .sorted(Comparator.comparing(household -> !shelter.equals(household.profile().shelter())))
        .limit(limit)
        .map(RosterArrivals::expected)
        .toList();
  }

  private NameIndex<Household> made() {
    return NameIndex.of(
        households.list().stream()
            .filter(household -> household.state() != HouseholdState.SHELTERED)
            .filter(household -> household.people() > 0)
            .toList(),
        household -> household.profile().head(),
        Household::number);
  }

  private static ExpectedHousehold expected(Household household) {
    HouseholdProfile profile = household.profile();
    return new ExpectedHousehold(
        profile.number(),
        profile.head(),
        profile.people(),
        said(profile.phone()),
        said(profile.address()),
        said(profile.care()),
        said(profile.shelter()));
  }

  private static String said(@Nullable String text) {
    return Objects.requireNonNullElse(text, "");
  }

  @Override
  public long people(String household) {
    return households.find(household).map(Household::people).orElse(0L);
  }

  @Override
  public void arrived(Draft draft, String household, String shelter) {
    households
        .find(household)
        .filter(known ->
            known.state() != HouseholdState.SHELTERED
                || !known.whereabouts().place().equals(shelter))
        .ifPresent(known -> households.sheltered(draft, known, shelter));
  }
}

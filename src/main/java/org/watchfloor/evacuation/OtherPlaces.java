package org.watchfloor.evacuation;

import jakarta.inject.Inject;
import java.util.Collection;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.TreeMap;
import java.util.stream.Collectors;
import org.watchfloor.base.Message;

/**
 * Households that are said to be in a shelter that is none of the register: taken down, and said
 * wherever they are shown, because no bed is counted for them and nobody looks after the house. Any
 * thread but the JavaFX thread.
 */
public final class OtherPlaces {
  private final HouseholdService households;
  private final ShelterPlaces places;

  @Inject
  OtherPlaces(HouseholdService households, ShelterPlaces places) {
    this.households = households;
    this.places = places;
  }

  /** A sentence for each such place some of these households are said to be in. */
  public List<Message> of(Collection<String> numbers) {
    Set<String> registered = places.numbers();
    Map<String, List<Household>> byPlace =
        numbers.stream()
            .distinct()
            .map(households::find)
            .flatMap(Optional::stream)
            .filter(one -> ShelterPlaces.elsewhere(one, registered))
            .collect(
                Collectors.groupingBy(
                    one -> one.profile().masked(one.whereabouts().place()),
                    TreeMap::new,
                    Collectors.toList()));
    return byPlace.entrySet().stream()
        .map(one ->
            Message.of(
                "evacuation.otherPlace",
                one.getValue().size(),
                one.getValue().stream().mapToLong(Household::people).sum(),
                one.getKey()))
        .toList();
  }
}

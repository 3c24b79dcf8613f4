package org.watchfloor.cli;

import java.util.List;
import java.util.Optional;
import org.watchfloor.app.Station;
import org.watchfloor.base.Message;
import org.watchfloor.evacuation.Household;
import org.watchfloor.evacuation.HouseholdService;

/** How households are called in an answer: by their numbers and how many people they are. */
final class HouseholdWords {
  private static final int NAMED = 5;

  private HouseholdWords() {}

  static Message of(Station station, List<String> numbers) {
    HouseholdService households = station.get(HouseholdService.class);
    List<String> once = numbers.stream().distinct().toList();
    long people =
        once.stream()
            .map(households::find)
            .flatMap(Optional::stream)
            .mapToLong(Household::people)
            .sum();
    Object first =
        once.stream()
            .limit(NAMED)
            .<Object>map(number -> number)
            .reduce((one, other) -> Message.of("evacuation.and", one, other))
            .orElse("");
    return Message.of(
        once.size() > NAMED ? "cli.household.whoMore" : "cli.household.who",
        first,
        once.size(),
        people);
  }
}

package org.watchfloor.evacuation;

import jakarta.inject.Inject;
import jakarta.inject.Singleton;
import java.text.Normalizer;
import java.util.Comparator;
import java.util.List;
import java.util.Set;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import org.watchfloor.base.Message;
import org.watchfloor.base.RefusedException;
import org.watchfloor.shelter.Shelter;
import org.watchfloor.shelter.ShelterService;

/**
 * Which shelter is meant by what was said of where people are. A voice at night may name a place no
 * register has: its words are kept. What looks like a number and is none is a typing error: people
 * would count as safe in a house that is not there. Any thread but the JavaFX thread.
 */
@Singleton
public final class ShelterPlaces {
  /** Letters of no script but Latin, no blanks, a digit: so numbers look, not names. */
  private static final Pattern NUMBER = Pattern.compile("(?=.*\\d)[A-Za-z0-9_./#-]+");

  private static final int NEAR = 3;

  private final ShelterService shelters;

  @Inject
  ShelterPlaces(ShelterService shelters) {
    this.shelters = shelters;
  }

  /**
   * The number of the shelter that was named by number or by its whole name, or the words as they
   * are.
   *
   * @throws RefusedException if it looks like a number and no shelter has it, or if several have
   *     the name; the nearest are proposed
   */
  String meant(String typed) {
    String word = plain(typed);
    List<Shelter> all = shelters.list();
    for (Shelter shelter : all) {
      if (plain(shelter.number()).equalsIgnoreCase(word)) {
        return shelter.number();
      }
    }
    List<Shelter> called = all.stream().filter(one -> plain(one.name()).equals(word)).toList();
    if (called.size() == 1) {
      return called.getFirst().number();
    }
    if (called.size() > 1) {
      throw RefusedException.of("evacuation.refused.placeTwice", typed.strip(), named(called));
    }
    if (NUMBER.matcher(word).matches()) {
      List<Shelter> near = near(word, all);
      throw near.isEmpty()
          ? RefusedException.of("evacuation.refused.placeUnknown", typed.strip())
          : RefusedException.of("evacuation.refused.placeNear", typed.strip(), named(near));
    }
    return typed.strip();
  }

  /** The numbers of the shelters of the register. */
  Set<String> numbers() {
    return shelters.list().stream().map(Shelter::number).collect(Collectors.toSet());
  }

  /** Whether a household is said to be in a shelter that is none of the register. */
  public static boolean elsewhere(Household household, Set<String> registered) {
    return household.state() == HouseholdState.SHELTERED
        && !registered.contains(household.whereabouts().place());
  }

  private static List<Shelter> near(String word, List<Shelter> all) {
    return all.stream()
        .filter(one -> Slip.between(word, plain(one.number())) != Slip.FAR)
        .sorted(
            Comparator.comparing((Shelter one) -> Slip.between(word, plain(one.number())))
                .thenComparing(Shelter::number))
        .limit(NEAR)
        .toList();
  }

  private static Object named(List<Shelter> all) {
    return all.stream()
        .<Object>map(one -> Message.of("evacuation.placeNamed", one.number(), one.name()))
        .reduce((one, other) -> Message.of("evacuation.and", one, other))
        .orElse("");
  }

  private static String plain(String typed) {
    return Normalizer.normalize(typed, Normalizer.Form.NFKC).strip();
  }
}

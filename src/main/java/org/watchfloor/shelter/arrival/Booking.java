package org.watchfloor.shelter.arrival;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.watchfloor.base.Ids;
import org.watchfloor.base.RefusedException;
import org.watchfloor.journal.Draft;
import org.watchfloor.journal.Subject;
import org.watchfloor.shelter.arrival.ArrivalFact.PersonBooked;
import org.watchfloor.shelter.arrival.ArrivalService.Party;

/** People who are booked in one act, on their way into a draft. Used by one command. */
final class Booking {
  private final Draft draft;
  private final Place place;
  private final Marks.Claims claims;
  private final Ids ids;
  private final LocalDate today;
  private final List<String> made = new ArrayList<>();
  private final Set<String> seen = new HashSet<>();
  private final Map<String, Long> households = new LinkedHashMap<>();

  /**
   * Where they are booked.
   *
   * @param shelter the number of the shelter
   * @param about the shelter and the register as subjects
   * @param register the number of the register
   * @param key its key
   * @param over why beyond the capacity; empty if there is room
   */
  record Place(
      String shelter, List<Subject> about, String register, RegisterKey key, String over) {}

  Booking(Draft draft, Place place, Marks marks, Ids ids, LocalDate today) {
    this.draft = draft;
    this.place = place;
    this.claims = marks.on(draft);
    this.ids = ids;
    this.today = today;
  }

  void add(Party party) {
    String family = party.family() == null ? ids.next() : party.family();
    party.people().forEach(newcomer -> add(newcomer, family));
  }

  private void add(Newcomer newcomer, String family) {
    String id = ids.next();
    SealedPerson person = Sealing.seal(place.key(), id, newcomer, today);
    String tag = TagCode.read(newcomer.tag());
    List<Subject> about = Marks.of(person.idMark(), tag);
    for (Subject mark : about) {
      if (!seen.add(mark.toString())) {
        throw RefusedException.of("arrival.refused.twiceInOne", made.size() + 1);
      }
    }
    claims.claim(id, place.key(), person, tag);
    about.addAll(place.about());
    draft.fact(
        new Subject(ArrivalService.KIND, id),
        new PersonBooked(place.register(), place.shelter(), family, tag, person, place.over()),
        about);
    if (!newcomer.household().isBlank()) {
      households.merge(newcomer.household().strip(), 1L, Long::sum);
    }
    made.add(id);
  }

  /** The ids of the bookings, in the order of the people. */
  List<String> made() {
    return List.copyOf(made);
  }

  /** The households of the roster they are of, and how many of each. */
  Map<String, Long> households() {
    return Map.copyOf(households);
  }
}

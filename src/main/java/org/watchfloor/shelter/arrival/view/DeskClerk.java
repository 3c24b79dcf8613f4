package org.watchfloor.shelter.arrival.view;

import jakarta.inject.Inject;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.jspecify.annotations.Nullable;
import org.watchfloor.base.Mask;
import org.watchfloor.base.Message;
import org.watchfloor.base.RefusedException;
import org.watchfloor.shelter.Shelter;
import org.watchfloor.shelter.ShelterService;
import org.watchfloor.shelter.arrival.AlreadyInsideException;
import org.watchfloor.shelter.arrival.Arrival;
import org.watchfloor.shelter.arrival.ArrivalFinder;
import org.watchfloor.shelter.arrival.ArrivalFinder.Guest;
import org.watchfloor.shelter.arrival.ArrivalService;
import org.watchfloor.shelter.arrival.DeskLine;
import org.watchfloor.shelter.arrival.ExpectedPeople.ExpectedHousehold;
import org.watchfloor.shelter.arrival.HouseholdsInside;
import org.watchfloor.shelter.arrival.Newcomer;
import org.watchfloor.shelter.arrival.NoRoomException;

/** Does what Enter on the line of the desk means. Waits for the disk: never the JavaFX thread. */
final class DeskClerk {
  private final ArrivalService arrivals;
  private final ArrivalFinder finder;
  private final ShelterService shelters;
  private final HouseholdsInside inside;

  @Inject
  DeskClerk(
      ArrivalService arrivals,
      ArrivalFinder finder,
      ShelterService shelters,
      HouseholdsInside inside) {
    this.arrivals = arrivals;
    this.finder = finder;
    this.shelters = shelters;
    this.inside = inside;
  }

  /** What Enter does with what was typed or scanned; the seat is told apart by what it holds. */
  Outcome enter(Seat seat, String typed) {
    return switch (finder.line(typed)) {
      case DeskLine.Nothing _ -> Outcome.shown(Message.of("arrival.desk.nothing"), "");
      case DeskLine.Tag(String code) -> tag(seat, code);
      case DeskLine.Card card ->
          finder
              .carded(card.number().text())
              .map(Guest::arrival)
              .map(known -> known(seat, known))
              .orElseGet(() ->
                  book(
                      seat,
                      List.of(Newcomer.named(card.name()).id(card.number().text(), false)),
                      ""));
      case DeskLine.Name(String name) -> book(seat, List.of(Newcomer.named(name)), "");
      case DeskLine.Wrong wrong ->
          Outcome.refused(
              wrong.why(),
              wrong.asSaid().isEmpty()
                  ? new Outcome.NoRemedy()
                  : new Outcome.KeepAsSaid(
                      List.of(Newcomer.named(wrong.name()).id(wrong.asSaid(), true))));
    };
  }

  private Outcome tag(Seat seat, String code) {
    Optional<Arrival> worn = arrivals.tagged(code);
    if (worn.isPresent()) {
      return known(seat, worn.get());
    }
    Optional<Arrival> bare =
        arrivals.find(seat.last()).filter(last -> last.tag().isEmpty() && last.inside());
    if (seat.last().isEmpty() || bare.isEmpty()) {
      return Outcome.held(Message.of("arrival.desk.held", code), code);
    }
    arrivals.tie(seat.last(), code);
    return Outcome.done(Message.of("arrival.desk.tied", code, name(bare.get())), seat.last());
  }

  /** Somebody who was booked before: here, elsewhere, or gone. */
  private Outcome known(Seat seat, Arrival known) {
    Message name = name(known);
    if (!known.inside()) {
      return new Outcome(
          Message.of("arrival.desk.left", name, shelter(known.shelter())),
          Outcome.Kind.SHOWN,
          known.id(),
          new Outcome.MoveHere(known.id()),
          "");
    }
    if (known.shelter().equals(seat.shelter())) {
      return Outcome.shown(Message.of("arrival.desk.here", name), known.id());
    }
    return new Outcome(
        Message.of("arrival.desk.elsewhere", name, shelter(known.shelter())),
        Outcome.Kind.REFUSED,
        known.id(),
        new Outcome.MoveHere(known.id()),
        "");
  }

  /** Books people at the seat's shelter; the first of them wears the wristband that waits. */
  Outcome book(Seat seat, List<Newcomer> people, String over) {
    List<Newcomer> banded = new ArrayList<>(people);
    if (!seat.tag().isEmpty() && banded.getFirst().tag().isEmpty()) {
      banded.set(0, banded.getFirst().wearing(seat.tag()));
    }
    try {
      List<String> ids = arrivals.arrive(seat.shelter(), banded, family(seat), over, null);
      Arrival first = arrivals.find(ids.getFirst()).orElseThrow();
      return Outcome.done(
          withRest(booked(first, ids.size()), people.getFirst().household()), first.id());
    } catch (NoRoomException e) {
      return Outcome.refused(e.said(), new Outcome.TakeOver(banded));
    } catch (AlreadyInsideException e) {
      return Outcome.refused(e.said(), new Outcome.MoveHere(e.arrival()));
    } catch (RefusedException e) {
      return Outcome.refused(e.said(), new Outcome.NoRemedy());
    }
  }

  /**
   * That they are booked, and whether somebody of the same name is inside: twice, or two people.
   */
  private Message booked(Arrival first, int people) {
    List<Arrival> namesakes = finder.namesakes(first);
    if (people > 1) {
      return Message.of("arrival.desk.bookedFamily", name(first), people);
    }
    return namesakes.isEmpty()
        ? Message.of("arrival.desk.booked", name(first))
        : Message.of(
            "arrival.desk.bookedNamesake", name(first), shelter(namesakes.getFirst().shelter()));
  }

  /** That a household is not complete yet: it counts as not moved until it is. */
  private Message withRest(Message booked, String household) {
    return household.isEmpty()
        ? booked
        : inside
            .part(household)
            .filter(HouseholdsInside.Part::incomplete)
            .map(part ->
                Message.of("arrival.desk.part", booked, household, part.inside(), part.people()))
            .orElse(booked);
  }

  private @Nullable String family(Seat seat) {
    return seat.together() && !seat.last().isEmpty()
        ? arrivals.find(seat.last()).map(Arrival::family).orElse(null)
        : null;
  }

  /**
   * Books the people of a household of the roster who are not inside yet: the head by name, the
   * others as belonging.
   */
  Outcome household(Seat seat, ExpectedHousehold household) {
    long there = inside.part(household.number()).map(HouseholdsInside.Part::inside).orElse(0L);
    List<Newcomer> people = new ArrayList<>();
    if (there == 0) {
      people.add(of(household, household.head(), ""));
    }
    for (long i = Math.max(1, there); i < household.people(); i++) {
      people.add(of(household, "", household.head() + " " + (i + 1) + "/" + household.people()));
    }
    return book(seat, people, "");
  }

  private static Newcomer of(ExpectedHousehold household, String name, String described) {
    Newcomer one = name.isEmpty() ? Newcomer.unnamed(described) : Newcomer.named(name);
    return new Newcomer(
        one.name(),
        one.described(),
        "",
        false,
        one.sex(),
        0,
        household.phone(),
        household.home(),
        household.number(),
        List.of(),
        name.isEmpty() ? "" : household.care(),
        "");
  }

  /** Moves somebody to the seat's shelter. */
  Outcome moveHere(Seat seat, String arrival, String over) {
    try {
      arrivals.move(List.of(arrival), seat.shelter(), over, null);
      return Outcome.done(
          Message.of(
              "arrival.desk.moved",
              arrivals.find(arrival).map(this::name).orElseThrow(),
              shelter(seat.shelter())),
          arrival);
    } catch (NoRoomException e) {
      return Outcome.refused(e.said(), new Outcome.MoveOver(arrival));
    } catch (RefusedException e) {
      return Outcome.refused(e.said(), new Outcome.NoRemedy());
    }
  }

  private String shelter(String number) {
    return shelters.find(number).map(Shelter::name).orElse(number);
  }

  private Message name(Arrival arrival) {
    return DeskNames.of(finder.guest(arrival));
  }

  /** What stands of a household while it is only offered. */
  static Message offer(ExpectedHousehold household) {
    return Message.of(
        "arrival.desk.household",
        Mask.name(household.head()),
        household.number(),
        household.people());
  }
}

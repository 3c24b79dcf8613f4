package org.watchfloor.shelter.arrival.view;

import jakarta.inject.Inject;
import java.util.List;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.watchfloor.base.Message;
import org.watchfloor.shelter.arrival.Arrival;
import org.watchfloor.shelter.arrival.ArrivalFinder.Guest;
import org.watchfloor.shelter.arrival.Person;
import org.watchfloor.shelter.arrival.view.DeskViewModel.Booked;
import org.watchfloor.shelter.arrival.view.DeskViewModel.Choice;
import org.watchfloor.shelter.arrival.view.DeskViewModel.Expected;
import org.watchfloor.ui.Formats;
import org.watchfloor.ui.UiTexts;
import org.watchfloor.ui.control.RegisterColumn;

/** What the lists of the desk say of people; masked, but for one who was looked up. */
final class DeskColumns {
  private final UiTexts texts;
  private final Formats formats;

  @Inject
  DeskColumns(UiTexts texts, Formats formats) {
    this.texts = texts;
    this.formats = formats;
  }

  /** The last bookings. */
  List<RegisterColumn<Guest>> moves() {
    return List.of(
        RegisterColumn.<Guest>text(
                "arrival.head.time", guest -> formats.time(guest.arrival().stay().since()))
            .wide(0.6),
        RegisterColumn.<Guest>text("arrival.head.name", this::name),
        RegisterColumn.<Guest>text("arrival.head.state", guest -> state(guest.arrival())).wide(0.6),
        RegisterColumn.<Guest>text("arrival.head.tag", guest -> guest.arrival().tag()).wide(1.1),
        RegisterColumn.<Guest>text("arrival.head.by", guest -> guest.arrival().stay().by())
            .wide(0.8));
  }

  /** Those who came together. */
  List<RegisterColumn<Guest>> people() {
    return List.of(
        RegisterColumn.<Guest>text("arrival.head.name", this::name).wide(0.75),
        RegisterColumn.<Guest>text("arrival.head.age", this::who).wide(1.45),
        RegisterColumn.<Guest>text("arrival.head.tag", guest -> guest.arrival().tag()).wide(1.2),
        RegisterColumn.<Guest>text("arrival.head.state", guest -> state(guest.arrival()))
            .wide(0.75));
  }

  /** A line of what fits what is being typed. */
  String words(Choice choice) {
    return texts.say(
        switch (choice) {
          case Expected expected -> DeskClerk.offer(expected.household());
          case Booked(Guest guest) ->
              Message.of("arrival.desk.isBooked", DeskNames.of(guest), state(guest.arrival()));
        });
  }

  /** All that is known of somebody who was looked up. */
  String lines(Person who) {
    String checked =
        who.idNumber().isEmpty() || who.idChecked() ? "" : texts.get("arrival.desk.asSaid");
    return Stream.of(
            who.name().isEmpty() ? who.described() : who.name(),
            who.idNumber() + checked,
            who.birthYear() == 0 ? "" : Integer.toString(who.birthYear()),
            who.phone(),
            who.home(),
            who.note())
        .filter(line -> !line.isBlank())
        .collect(Collectors.joining("\n"));
  }

  private String name(Guest guest) {
    return texts.say(DeskNames.of(guest));
  }

  private String state(Arrival arrival) {
    return texts.name("arrival.state", arrival.stay().state());
  }

  private String who(Guest guest) {
    return texts.get(
        "arrival.desk.who",
        texts.name("arrival.sex", guest.arrival().person().sex()),
        texts.name("arrival.age", guest.arrival().person().age()));
  }
}

package org.watchfloor.shelter.arrival.view;

import jakarta.inject.Inject;
import jakarta.inject.Singleton;
import java.util.ArrayDeque;
import java.util.ArrayList;
import java.util.Deque;
import java.util.List;
import java.util.concurrent.Executor;
import java.util.function.Function;
import java.util.stream.Stream;
import javafx.beans.property.ObjectProperty;
import javafx.beans.property.ReadOnlyObjectProperty;
import javafx.beans.property.ReadOnlyObjectWrapper;
import javafx.beans.property.SimpleObjectProperty;
import org.jspecify.annotations.Nullable;
import org.watchfloor.account.NameAccess;
import org.watchfloor.base.Ids;
import org.watchfloor.base.Message;
import org.watchfloor.base.Subscription;
import org.watchfloor.shelter.Shelter;
import org.watchfloor.shelter.ShelterService;
import org.watchfloor.shelter.arrival.Amendment;
import org.watchfloor.shelter.arrival.Arrival;
import org.watchfloor.shelter.arrival.ArrivalFinder;
import org.watchfloor.shelter.arrival.ArrivalFinder.Guest;
import org.watchfloor.shelter.arrival.ArrivalService;
import org.watchfloor.shelter.arrival.DeskLine;
import org.watchfloor.shelter.arrival.ExpectedPeople.ExpectedHousehold;
import org.watchfloor.shelter.arrival.Leave;
import org.watchfloor.shelter.arrival.Person;
import org.watchfloor.shelter.arrival.TagCode;
import org.watchfloor.shelter.arrival.TagPaper;
import org.watchfloor.task.Tasks;
import org.watchfloor.ui.Live;
import org.watchfloor.ui.Rereading;
import org.watchfloor.ui.Saving;

/** The arrival desk of one shelter. JavaFX thread. */
@Singleton
public final class DeskViewModel {
  /** The id of the page the desk is a tab of. */
  public static final String PAGE = "shelter";

  private static final int LATEST = 10;
  private static final int OFFERED = 5;

  private final ShelterService shelters;
  private final ArrivalService arrivals;
  private final ArrivalFinder finder;
  private final DeskClerk clerk;
  private final NameAccess names;
  private final Ids ids;
  private final Tasks tasks;
  private final Executor fx;
  private final Saving saving;
  private final Live<Board> board;
  private final Rereading<List<Choice>> choosing;
  private final Deque<Function<Seat, Outcome>> waiting = new ArrayDeque<>();
  private final ReadOnlyObjectWrapper<Seat> seat = new ReadOnlyObjectWrapper<>(Seat.EMPTY);
  private final ReadOnlyObjectWrapper<@Nullable Outcome> outcome = new ReadOnlyObjectWrapper<>();
  private final ReadOnlyObjectWrapper<List<Choice>> choices =
      new ReadOnlyObjectWrapper<>(List.of());
  private final ReadOnlyObjectWrapper<@Nullable Person> unmasked = new ReadOnlyObjectWrapper<>();
  private volatile Reading reading = new Reading("", "");
  private final ObjectProperty<Boolean> shown = new SimpleObjectProperty<>(false);

  /** What is to be read, for the thread that reads. */
  private record Reading(String shelter, String person) {}

  /** What stands on the desk at one moment. */
  record Board(
      boolean read,
      List<Shelter> open,
      @Nullable Shelter shelter,
      List<Guest> latest,
      List<Guest> family,
      boolean mayUnmask) {
    static final Board NOTHING = new Board(false, List.of(), null, List.of(), List.of(), false);
  }

  /** Something that fits what is being typed. */
  sealed interface Choice {}

  /** A household that is expected. */
  record Expected(ExpectedHousehold household) implements Choice {}

  /** Somebody who is booked. */
  record Booked(Guest guest) implements Choice {}

  @Inject
  DeskViewModel(
      ShelterService shelters,
      ArrivalService arrivals,
      ArrivalFinder finder,
      DeskClerk clerk,
      NameAccess names,
      Ids ids,
      Tasks tasks,
      Executor fx) {
    this.shelters = shelters;
    this.arrivals = arrivals;
    this.finder = finder;
    this.clerk = clerk;
    this.names = names;
    this.ids = ids;
    this.tasks = tasks;
    this.fx = fx;
    this.saving = new Saving(tasks, fx);
    this.choosing = new Rereading<>(tasks, fx, Message.of("arrival.task.find"), choices::set);
    this.board = new Live<>(tasks, fx, Message.of("arrival.task.read"), Board.NOTHING, this::read);
  }

  private Board read() {
    String number = reading.shelter();
    String who = reading.person();
    List<Shelter> open =
        shelters.list().stream().filter(shelter -> shelter.state().holdsPeople()).toList();
    List<Arrival> family =
        arrivals.find(who).map(found -> arrivals.family(found.family())).orElse(List.of());
    return new Board(
        true,
        open,
        shelters.find(number).orElse(null),
        finder.guests(arrivals.latest(number, LATEST)),
        finder.guests(family),
        names.allowed());
  }

  /** What stands on the desk, anew after every change while it is followed. */
  ReadOnlyObjectProperty<Board> board() {
    return board.value();
  }

  /** Reads now and after every change of shelters or of who is in them. */
  Subscription follow() {
    return board.follow(shelters::onChange);
  }

  /** What the desk is in the middle of. */
  ReadOnlyObjectProperty<Seat> seat() {
    return seat.getReadOnlyProperty();
  }

  /** What came of the last line; null before the first. */
  ReadOnlyObjectProperty<@Nullable Outcome> outcome() {
    return outcome.getReadOnlyProperty();
  }

  /** What fits what is being typed. */
  ReadOnlyObjectProperty<List<Choice>> choices() {
    return choices.getReadOnlyProperty();
  }

  /** Who was looked up by name; null for nobody. */
  ReadOnlyObjectProperty<@Nullable Person> unmasked() {
    return unmasked.getReadOnlyProperty();
  }

  /** The id of the booking whose family is shown; empty for none. */
  String looked() {
    return reading.person();
  }

  /** Whether the desk is the shown part of the page. */
  public ObjectProperty<Boolean> shown() {
    return shown;
  }

  /** Books for another shelter from now on. */
  public void sit(String shelter) {
    if (!shelter.equals(seat.get().shelter())) {
      seat.set(Seat.EMPTY.at(shelter));
      outcome.set(null);
      look("");
    }
  }

  /** Whether the next person belongs to the family of the last. */
  void together(boolean now) {
    seat.set(seat.get().together(now));
  }

  /** Shows a person and their family. */
  void look(String arrival) {
    unmasked.set(null);
    reading = new Reading(seat.get().shelter(), arrival);
    board.read();
  }

  /** What a line means so far; the same a moment later, with who fits it. */
  DeskLine typed(String text) {
    String shelter = seat.get().shelter();
    DeskLine line = finder.line(text);
    if (line instanceof DeskLine.Name(String name)) {
      choosing.read(() -> fitting(name, shelter));
    } else {
      choosing.read(List::of);
    }
    return line;
  }

  private List<Choice> fitting(String name, String shelter) {
    List<Choice> all = new ArrayList<>();
    finder.expected(name, shelter, OFFERED).forEach(one -> all.add(new Expected(one)));
    finder.named(name, OFFERED).forEach(one -> all.add(new Booked(one)));
    return all;
  }

  /** Enter on the line. A scan that comes while one is being saved waits for it. */
  void enter(String typed) {
    queue(now -> clerk.enter(now, typed));
  }

  /** Enter on something that fits. */
  void choose(Choice choice) {
    switch (choice) {
      case Expected(ExpectedHousehold household) -> queue(now -> clerk.household(now, household));
      case Booked(Guest guest) -> look(guest.arrival().id());
    }
  }

  /** Does what one key does about the last refusal, where it needs no words. */
  void remedy(Outcome.Remedy remedy, String over) {
    switch (remedy) {
      case Outcome.MoveHere(String arrival) -> queue(now -> clerk.moveHere(now, arrival, over));
      case Outcome.MoveOver(String arrival) -> queue(now -> clerk.moveHere(now, arrival, over));
      case Outcome.KeepAsSaid asSaid -> queue(now -> clerk.book(now, asSaid.people(), over));
      case Outcome.TakeOver beyond -> queue(now -> clerk.book(now, beyond.people(), over));
      case Outcome.NoRemedy _ -> {}
    }
  }

  /** The same from the thread of a form. */
  void remedyLater(Outcome.Remedy remedy, String over) {
    fx.execute(() -> remedy(remedy, over));
  }

  private void queue(Function<Seat, Outcome> act) {
    waiting.add(act);
    next();
  }

  private void next() {
    if (saving.busy().get() || waiting.isEmpty()) {
      return;
    }
    Function<Seat, Outcome> act = waiting.remove();
    Seat now = seat.get();
    saving.act(
        Message.of("arrival.task.book"),
        () -> act.apply(now),
        this::ended,
        failure -> {
          tasks.report(failure);
          next();
        });
  }

  private void ended(Outcome came) {
    outcome.set(came);
    if (!came.tag().isEmpty()) {
      seat.set(seat.get().holding(came.tag()));
    } else if (came.kind() == Outcome.Kind.DONE) {
      seat.set(seat.get().booked(came.person()));
    }
    if (!came.person().isEmpty()) {
      look(came.person());
    }
    next();
  }

  /** Takes a booking back; one that was followed by a move or a leaving is no mistake any more. */
  void withdraw(Arrival arrival) {
    queue(now -> {
      if (!arrival.inside() || !arrival.stay().since().equals(arrival.arrivedAt())) {
        return Outcome.refused(Message.of("arrival.desk.noUndo"), new Outcome.NoRemedy());
      }
      arrivals.withdraw(List.of(arrival.id()), "");
      return Outcome.shown(Message.of("arrival.desk.withdrawn"), "");
    });
  }

  /** People left. On a background thread. */
  void leave(List<String> who, Leave leave, String words) {
    arrivals.leave(who, leave, words, null);
  }

  /** People move to another shelter. On a background thread. */
  void move(List<String> who, String shelter, String over) {
    arrivals.move(who, shelter, over, null);
  }

  /** Puts right or adds what is said of somebody. On a background thread. */
  void amend(String arrival, Amendment amendment) {
    arrivals.amend(arrival, amendment);
  }

  /** New codes of wristbands, a sheet full. */
  List<String> newTags() {
    return Stream.generate(() -> TagCode.make(ids)).limit(TagPaper.A_SHEET).toList();
  }

  /** Looks somebody up by name; that it was done is on record. On a background thread. */
  void unmask(String arrival, String reason) {
    Person person = arrivals.unmask(arrival, reason);
    fx.execute(() -> unmasked.set(person));
  }
}

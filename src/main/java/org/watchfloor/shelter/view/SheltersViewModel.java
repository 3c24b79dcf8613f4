package org.watchfloor.shelter.view;

import jakarta.inject.Inject;
import jakarta.inject.Singleton;
import java.time.Instant;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.concurrent.Executor;
import java.util.function.Consumer;
import javafx.beans.property.ObjectProperty;
import javafx.beans.property.ReadOnlyBooleanProperty;
import javafx.beans.property.ReadOnlyObjectProperty;
import javafx.beans.property.SimpleObjectProperty;
import org.jspecify.annotations.Nullable;
import org.watchfloor.base.Message;
import org.watchfloor.base.Subscription;
import org.watchfloor.conflict.ConflictService;
import org.watchfloor.shelter.Awaited;
import org.watchfloor.shelter.AwaitedPeople;
import org.watchfloor.shelter.Lifecycle;
import org.watchfloor.shelter.Occupancy;
import org.watchfloor.shelter.RegisterHours;
import org.watchfloor.shelter.Shelter;
import org.watchfloor.shelter.ShelterArea;
import org.watchfloor.shelter.ShelterService;
import org.watchfloor.shelter.ShelterStage;
import org.watchfloor.shelter.ShelterState;
import org.watchfloor.shelter.ShutShelter;
import org.watchfloor.shelter.want.Asked;
import org.watchfloor.shelter.want.Held;
import org.watchfloor.shelter.want.ShelterNeeds;
import org.watchfloor.shelter.want.Want;
import org.watchfloor.supply.TransferLine;
import org.watchfloor.task.Tasks;
import org.watchfloor.ui.Live;
import org.watchfloor.ui.RowActs;
import org.watchfloor.ui.Saving;
import org.watchfloor.ui.dialog.Toasts;

/** The page 安置: all shelters, and what can be done with them. JavaFX thread. */
@Singleton
final class SheltersViewModel {
  private static final Comparator<Shelter> OPEN_FIRST =
      Comparator.comparing((Shelter shelter) -> shelter.occupancy() != Occupancy.CONTRADICTION)
          .thenComparing(shelter -> !shelter.state().holdsPeople())
          .thenComparing(shelter -> shelter.state() != ShelterState.PREPARING)
          .thenComparing(Shelter::number);

  private final ShelterService shelters;
  private final ConflictService conflicts;
  private final ShelterNeeds needs;
  private final ShelterArea area;
  private final Set<AwaitedPeople> awaited;
  private final Tasks tasks;
  private final Executor fx;
  private final RowActs acts;
  private final Saving counting;
  private final Toasts toasts;
  private final Live<Overview> overview;
  private final ObjectProperty<@Nullable String> wanted = new SimpleObjectProperty<>();

  /**
   * All shelters at one moment.
   *
   * @param marks what stations wrote apart about them, by number
   */
  record Overview(
      boolean read,
      List<Shelter> shelters,
      Map<String, Awaited> awaited,
      Map<String, List<Message>> marks) {
    static final Overview NOTHING = new Overview(false, List.of(), Map.of(), Map.of());

    /** What stations wrote apart about one, in words. */
    List<Message> marksOf(Shelter shelter) {
      return marks.getOrDefault(shelter.number(), List.of());
    }

    /** What is wrong with one that is not open although people go there; null if nothing is. */
    @Nullable ShutShelter shut(Shelter shelter) {
      return ShutShelter.of(List.of(shelter), awaited).stream().findFirst().orElse(null);
    }

    long open() {
      return shelters.stream().filter(shelter -> shelter.state().holdsPeople()).count();
    }

    long people() {
      return shelters.stream().mapToLong(Shelter::people).sum();
    }

    long placesLeft() {
      return shelters.stream().mapToLong(Shelter::placesLeft).sum();
    }
  }

  @Inject
  SheltersViewModel(
      ShelterService shelters,
      ConflictService conflicts,
      ShelterNeeds needs,
      ShelterArea area,
      Set<AwaitedPeople> awaited,
      Tasks tasks,
      Executor fx,
      Toasts toasts) {
    this.shelters = shelters;
    this.conflicts = conflicts;
    this.needs = needs;
    this.area = area;
    this.awaited = awaited;
    this.tasks = tasks;
    this.fx = fx;
    this.acts = new RowActs(tasks, fx);
    this.counting = new Saving(tasks, fx);
    this.toasts = toasts;
    this.overview =
        new Live<>(tasks, fx, Message.of("shelter.task.read"), Overview.NOTHING, this::read);
  }

  /** Those that are not open although people go there stand above all. */
  private Overview read() {
    Map<String, Awaited> expected = AwaitedPeople.all(awaited);
    return new Overview(
        true,
        shelters.list().stream()
            .sorted(
                Comparator.comparing((Shelter one) ->
                        !expected.getOrDefault(one.number(), Awaited.NOBODY).shut(one))
                    .thenComparing(OPEN_FIRST))
            .toList(),
        expected,
        conflicts.marks("shelter"));
  }

  /** All shelters, anew at every change while they are followed. */
  ReadOnlyObjectProperty<Overview> overview() {
    return overview.value();
  }

  /** Reads now and after every change. */
  Subscription follow() {
    return overview.follow(changed -> {
      List<Subscription> all = new ArrayList<>();
      all.add(shelters.onChange(changed));
      all.add(conflicts.onChange(changed));
      awaited.forEach(one -> all.add(one.onChange(changed)));
      return () -> all.forEach(Subscription::close);
    });
  }

  /** The number of the shelter to be selected; null for none. */
  ObjectProperty<@Nullable String> wanted() {
    return wanted;
  }

  /** Brings a shelter into another state. */
  void turn(Shelter shelter, ShelterState state, ShelterStage stage) {
    acts.act(
        overview().get(),
        shelter.number() + state,
        Message.of("shelter.task.turn"),
        () -> {
          shelters.turn(shelter.number(), state, stage, "");
          return state;
        },
        done -> turned(shelter, state));
  }

  /** Says that a shelter cannot be used, and why. On a background thread. */
  void unusable(Shelter shelter, String reason) {
    shelters.turn(shelter.number(), ShelterState.UNUSABLE, shelter.stage(), reason);
    turned(shelter, ShelterState.UNUSABLE);
  }

  private void turned(Shelter shelter, ShelterState state) {
    toasts.say(
        Message.of(
            "shelter.toast.turned", shelter.name(), Message.of("shelter.state." + state.name())));
  }

  /**
   * Reports how many people are inside now.
   *
   * @param saved is run once it is on disk; if it is refused the banner says why
   */
  void count(Shelter shelter, long people, Runnable saved) {
    counting.act(
        Message.of("shelter.task.count"),
        () -> shelters.count(shelter.number(), people, shelters.dayPart(), null),
        full -> {
          say(shelter, people, full);
          saved.run();
        });
  }

  private void say(Shelter shelter, long people, Occupancy full) {
    long over = people - shelter.capacity();
    if (over > 0) {
      toasts.warn(Message.of("shelter.toast.over", shelter.name(), people, over));
    } else {
      toasts.say(Message.of("shelter.toast." + full.name(), shelter.name(), people));
    }
  }

  /**
   * What is known of a shelter beside its row.
   *
   * @param number its number
   * @param hours how many the register had inside by night and by day; null if nobody was booked
   * @param held what goods were sent there
   */
  record Detail(
      String number, @Nullable RegisterHours hours, List<Held> held, List<Message> area) {}

  /** Reads what is known of a shelter beside its row. */
  void detail(Shelter shelter, Consumer<Detail> then) {
    String number = shelter.number();
    tasks
        .of(
            Message.of("shelter.task.detail"),
            progress ->
                new Detail(
                    number,
                    shelters.hours(number).orElse(null),
                    needs.held(number),
                    area.lines(shelter.site())))
        .quiet()
        .onSuccess(fx, then)
        .startLatest();
  }

  /** What the form of needs begins with. */
  record NeedStart(List<Want> wants, int days) {}

  /** Reckons what a shelter needs. */
  void needStart(Shelter shelter, Consumer<NeedStart> then) {
    tasks
        .of(
            Message.of("shelter.task.need"),
            progress -> new NeedStart(needs.wants(shelter.number()), needs.days()))
        .onSuccess(fx, then)
        .startLatest();
  }

  /** Asks for goods. On a background thread. */
  void ask(
      Shelter shelter,
      List<TransferLine> wanted,
      List<Want> seen,
      @Nullable Instant latest,
      String asker) {
    Asked asked = needs.ask(shelter.number(), wanted, seen, latest, asker);
    toasts.say(
        Message.of(
            asked.less() ? "shelter.toast.askedLess" : "shelter.toast.asked",
            shelter.name(),
            asked.numbers().size()));
  }

  /** It went on, or back, as a building. On a background thread. */
  void advance(Shelter shelter, Lifecycle next, String basis) {
    shelters.advance(shelter.number(), next, basis);
    toasts.say(
        Message.of(
            "shelter.toast.advanced",
            shelter.name(),
            Message.of("shelter.lifecycle." + next.name())));
  }

  /** Whether a headcount is being saved. */
  ReadOnlyBooleanProperty counting() {
    return counting.busy();
  }
}

package org.watchfloor.order.view;

import jakarta.inject.Inject;
import java.util.ArrayList;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Set;
import java.util.concurrent.Executor;
import java.util.function.Consumer;
import javafx.beans.property.BooleanProperty;
import javafx.beans.property.ObjectProperty;
import javafx.beans.property.ReadOnlyBooleanProperty;
import javafx.beans.property.SimpleBooleanProperty;
import javafx.beans.property.SimpleObjectProperty;
import javafx.beans.property.SimpleStringProperty;
import javafx.beans.property.StringProperty;
import javafx.collections.FXCollections;
import javafx.collections.ObservableList;
import org.jspecify.annotations.Nullable;
import org.watchfloor.base.Message;
import org.watchfloor.base.RefusedException;
import org.watchfloor.base.WatchClock;
import org.watchfloor.geo.place.NameIndex;
import org.watchfloor.incident.Incident;
import org.watchfloor.incident.IncidentService;
import org.watchfloor.order.DeadlineEntry;
import org.watchfloor.order.NewOrder;
import org.watchfloor.order.OrderBasis;
import org.watchfloor.order.OrderService;
import org.watchfloor.order.OrderUnits;
import org.watchfloor.order.Urgency;
import org.watchfloor.order.instruction.Instruction;
import org.watchfloor.order.instruction.InstructionService;
import org.watchfloor.region.OrgUnit;
import org.watchfloor.region.UnitKind;
import org.watchfloor.response.Response;
import org.watchfloor.response.ResponseService;
import org.watchfloor.response.plan.Plan;
import org.watchfloor.response.task.ResponseTask;
import org.watchfloor.response.task.ResponseTasks;
import org.watchfloor.task.Tasks;
import org.watchfloor.ui.Saving;
import org.watchfloor.ui.UiTexts;
import org.watchfloor.ui.dialog.Toasts;

/** An order being written: what, to whom, by when, on what it rests. JavaFX thread. */
final class IssueViewModel {
  private static final int LONGEST = 40;

  private final OrderService orders;
  private final OrderUnits units;
  private final IncidentService incidents;
  private final ResponseService responses;
  private final ResponseTasks tasksOfPlans;
  private final InstructionService instructions;
  private final WatchClock clock;
  private final Tasks tasks;
  private final Executor fx;
  private final Toasts toasts;
  private final UiTexts texts;
  private final Saving saving;
  private List<UnitChoice> all = List.of();
  private NameIndex<UnitChoice> names = new NameIndex<>(List.of());

  final StringProperty title = new SimpleStringProperty("");
  final StringProperty text = new SimpleStringProperty("");
  final StringProperty deadline = new SimpleStringProperty("");
  final StringProperty post = new SimpleStringProperty("");
  final StringProperty typed = new SimpleStringProperty("");
  final BooleanProperty each = new SimpleBooleanProperty();
  final ObjectProperty<Urgency> urgency = new SimpleObjectProperty<>(Urgency.URGENT);
  final ObjectProperty<@Nullable BasisChoice> basis = new SimpleObjectProperty<>();
  final ObjectProperty<@Nullable UnitChoice> lead = new SimpleObjectProperty<>();
  final ObjectProperty<@Nullable Message> refusal = new SimpleObjectProperty<>();
  final ObservableList<UnitChoice> shown = FXCollections.observableArrayList();
  final ObservableList<BasisChoice> bases = FXCollections.observableArrayList();
  final ObservableList<String> posts = FXCollections.observableArrayList();

  /** Whatever is read before the form can be filled. */
  private record Read(List<OrgUnit> units, List<BasisChoice> bases, List<String> posts) {}

  @Inject
  IssueViewModel(
      OrderService orders,
      OrderUnits units,
      IncidentService incidents,
      ResponseService responses,
      ResponseTasks tasksOfPlans,
      InstructionService instructions,
      WatchClock clock,
      Tasks tasks,
      Executor fx,
      Toasts toasts,
      UiTexts texts) {
    this.orders = orders;
    this.units = units;
    this.incidents = incidents;
    this.responses = responses;
    this.tasksOfPlans = tasksOfPlans;
    this.instructions = instructions;
    this.clock = clock;
    this.tasks = tasks;
    this.fx = fx;
    this.toasts = toasts;
    this.texts = texts;
    this.saving = new Saving(tasks, fx);
    typed.subscribe(now -> find());
    basis.subscribe(this::fill);
  }

  /**
   * Reads what the form offers.
   *
   * @param on what the order is to rest on
   */
  void begin(OrderBasis on, Runnable read) {
    tasks
        .of(Message.of("order.task.offer"), progress -> offer())
        .quiet()
        .onSuccess(
            fx,
            found -> {
              all = found.units().stream().map(UnitChoice::new).toList();
              names = NameIndex.of(all, one -> one.unit().name(), one -> one.unit().number());
              posts.setAll(found.posts());
              bases.setAll(found.bases());
              bases.stream()
                  .filter(
                      one -> one.basis().kind() == on.kind() && one.basis().id().equals(on.id()))
                  .findFirst()
                  .ifPresent(basis::set);
              find();
              read.run();
            })
        .start();
  }

  /** Whether an order is being issued. */
  ReadOnlyBooleanProperty busy() {
    return saving.busy();
  }

  /** The units it is addressed to, the lead first. */
  List<UnitChoice> chosen() {
    List<UnitChoice> some = new ArrayList<>();
    UnitChoice first = lead.get();
    if (first != null && !each.get()) {
      some.add(first);
    }
    all.stream().filter(one -> one.chosen().get() && !some.contains(one)).forEach(some::add);
    return some;
  }

  /** Whether there are any units at all. */
  boolean empty() {
    return all.isEmpty();
  }

  /** Takes a unit in or out; the first one taken in is the lead. */
  void turn(UnitChoice unit) {
    boolean in = !unit.chosen().get();
    unit.chosen().set(in);
    if (in && lead.get() == null) {
      lead.set(unit);
    } else if (!in && unit.equals(lead.get())) {
      lead.set(all.stream().filter(one -> one.chosen().get()).findFirst().orElse(null));
    }
  }

  /** Makes a unit the lead. */
  void lead(UnitChoice unit) {
    unit.chosen().set(true);
    lead.set(unit);
  }

  /** Takes in all units of a kind. */
  void all(UnitKind kind) {
    all.stream()
        .filter(one -> one.unit().kind() == kind && !one.chosen().get())
        .forEach(this::turn);
  }

  /** Takes all units out. */
  void none() {
    all.forEach(one -> one.chosen().set(false));
    lead.set(null);
  }

  /** Issues it; {@code done} gets the numbers once it is on disk. */
  void issue(Consumer<List<String>> done) {
    List<String> to = chosen().stream().map(one -> one.unit().number()).toList();
    boolean apart = each.get();
    String by = deadline.get();
    String name = title.get();
    String words = text.get();
    String whose = post.get();
    BasisChoice on = basis.get();
    Urgency how = urgency.get();
    saving.act(
        Message.of("order.task.issue"),
        () -> {
          if (to.isEmpty()) {
            throw RefusedException.of("order.refused.nobody");
          }
          NewOrder order =
              new NewOrder(
                  name,
                  words,
                  apart ? null : to.getFirst(),
                  apart ? to : to.subList(1, to.size()),
                  on == null ? OrderBasis.NONE : on.basis(),
                  how,
                  DeadlineEntry.read(by, clock.instant()),
                  whose,
                  null);
          return apart ? orders.issueEach(order) : List.of(orders.issue(order));
        },
        numbers -> {
          toasts.say(
              Message.of(
                  apart ? "order.toast.issuedEach" : "order.toast.issued",
                  numbers.getFirst(),
                  to.size()));
          done.accept(numbers);
        },
        this::refused);
  }

  private void refused(Throwable why) {
    if (why instanceof RefusedException said) {
      refusal.set(said.said());
    } else {
      tasks.report(why);
    }
  }

  private void find() {
    String wanted = typed.get().strip();
    shown.setAll(
        wanted.isEmpty()
            ? all
            : names.find(wanted, all.size()).stream().map(NameIndex.Hit::item).toList());
  }

  /** What the basis says is to be done stands in the form, unless something was written already. */
  private void fill(@Nullable BasisChoice on) {
    if (on == null) {
      return;
    }
    if (title.get().isBlank()) {
      title.set(on.title());
    }
    if (text.get().isBlank()) {
      text.set(on.text());
    }
  }

  private Read offer() {
    List<BasisChoice> found = new ArrayList<>();
    found.add(new BasisChoice(OrderBasis.NONE, texts.get("order.basis.none"), "", ""));
    instructions.open().forEach(one -> found.add(of(one)));
    incidents.open().forEach(one -> found.add(of(one)));
    responses.open().forEach(one -> found.add(of(one)));
    tasksOfPlans.open().forEach(one -> found.add(of(one)));
    Set<String> titles = new LinkedHashSet<>();
    for (Plan plan : responses.plans()) {
      plan.levels()
          .forEach(
              level -> level.authorisedPosts().forEach(one -> titles.add(plan.postTitle(one))));
    }
    return new Read(units.all(), found, List.copyOf(titles));
  }

  private BasisChoice of(Instruction one) {
    return new BasisChoice(
        OrderBasis.on(OrderBasis.Kind.INSTRUCTION, one.number()),
        texts.get("order.basis.instruction", one.giver(), shortened(one.text())),
        texts.get("order.basis.instructionTitle", one.giver()),
        one.text());
  }

  private BasisChoice of(Incident one) {
    return new BasisChoice(
        OrderBasis.on(OrderBasis.Kind.INCIDENT, one.id()),
        texts.get("order.basis.incident", one.id(), shortened(one.details().narrative())),
        "",
        "");
  }

  private BasisChoice of(Response one) {
    return new BasisChoice(
        OrderBasis.on(OrderBasis.Kind.RESPONSE, one.id()),
        texts.get("order.basis.response", one.id()),
        "",
        "");
  }

  private BasisChoice of(ResponseTask one) {
    return new BasisChoice(
        OrderBasis.on(OrderBasis.Kind.TASK, one.id()),
        texts.get("order.basis.task", one.owner(), shortened(one.text())),
        shortened(one.text()),
        one.text());
  }

  private static String shortened(String words) {
    return words.length() <= LONGEST ? words : words.substring(0, LONGEST) + "…";
  }
}

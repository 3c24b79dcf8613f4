package org.watchfloor.incident.dispatch.view;

import jakarta.inject.Inject;
import java.util.List;
import java.util.Optional;
import java.util.concurrent.Executor;
import java.util.function.Supplier;
import javafx.beans.property.ReadOnlyObjectProperty;
import org.jspecify.annotations.Nullable;
import org.watchfloor.base.Message;
import org.watchfloor.base.Subscription;
import org.watchfloor.incident.dispatch.Advice;
import org.watchfloor.incident.dispatch.DispatchService;
import org.watchfloor.supply.NearbyStock;
import org.watchfloor.supply.TransferLine;
import org.watchfloor.supply.TransferService;
import org.watchfloor.task.Tasks;
import org.watchfloor.team.Assignment;
import org.watchfloor.team.Team;
import org.watchfloor.team.TeamService;
import org.watchfloor.ui.Live;
import org.watchfloor.ui.RowActs;
import org.watchfloor.ui.dialog.Toasts;

/** What can be sent to one incident, and sending it. JavaFX thread. */
final class DispatchViewModel {
  private final DispatchService dispatch;
  private final TeamService teams;
  private final TransferService transfers;
  private final RowActs acts;
  private final Toasts toasts;
  private final Live<Optional<Advice>> advice;
  private String incident = "";
  private volatile @Nullable Long crew;

  @Inject
  DispatchViewModel(
      DispatchService dispatch,
      TeamService teams,
      TransferService transfers,
      Tasks tasks,
      Executor fx,
      Toasts toasts) {
    this.dispatch = dispatch;
    this.teams = teams;
    this.transfers = transfers;
    this.acts = new RowActs(tasks, fx);
    this.toasts = toasts;
    this.advice =
        new Live<>(tasks, fx, Message.of("dispatch.task.read"), Optional.empty(), this::readAdvice);
  }

  /** Begins to follow an incident. */
  Subscription follow(String id) {
    incident = id;
    return advice.follow(dispatch::onChange);
  }

  /** What can be sent; empty until it was read. */
  ReadOnlyObjectProperty<Optional<Advice>> advice() {
    return advice.value();
  }

  /** Reads again with another least number of people; null for what the station's file says. */
  void ask(@Nullable Long people) {
    crew = people;
    advice.read();
  }

  /** Sends a team. */
  void assign(Team team, String task) {
    String about = incident;
    run(
        "dispatch.task.assign",
        team.number(),
        () -> {
          teams.assign(team.number(), about, task, "");
          return Message.of("dispatch.toast.assigned", team.name());
        });
  }

  /** The incident that is followed. */
  String incident() {
    return incident;
  }

  /**
   * Sends a team to an incident although something speaks against it, and says why. On a background
   * thread.
   */
  void assignStill(Team team, String about, String task, String reason) {
    teams.assign(team.number(), about, task, reason);
    toasts.say(Message.of("dispatch.toast.assigned", team.name()));
  }

  /** Brings a job to its next status. */
  void next(Assignment job, String team) {
    run(
        "dispatch.task.next",
        job.id() + job.status(),
        () -> {
          teams.advance(job.id(), job.status().next(), null);
          return Message.of(
              "dispatch.toast.next", team, Message.of("team.status." + job.status().next().name()));
        });
  }

  /** Sends goods from a depot. On a background thread. */
  void send(Advice about, NearbyStock from, long quantity, String purpose) {
    String number =
        transfers.send(
            from.depot().number(),
            about.destination(),
            purpose,
            List.of(new TransferLine(from.line().key().item(), quantity)));
    toasts.say(Message.of("dispatch.toast.sent", number));
  }

  private Optional<Advice> readAdvice() {
    return dispatch.advise(incident, crew);
  }

  private void run(String name, String what, Supplier<Message> command) {
    acts.act(advice().get(), name + what, Message.of(name), command, toasts::say);
  }
}

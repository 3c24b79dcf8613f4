package org.watchfloor.app.wall;

import jakarta.inject.Inject;
import java.util.Optional;
import java.util.Set;
import org.watchfloor.app.wall.shown.Discretion;
import org.watchfloor.app.wall.shown.Showing;
import org.watchfloor.base.Message;
import org.watchfloor.incident.IncidentService;
import org.watchfloor.plot.PlotService;
import org.watchfloor.task.Tasks;
import org.watchfloor.ui.Fx;
import org.watchfloor.ui.ObjectRef;
import org.watchfloor.ui.dialog.Toasts;
import org.watchfloor.ui.map.SavedView;

/**
 * Sends things to the wall, by key, menu or dragging alike, or says why they do not get there.
 * JavaFX thread.
 */
final class WallSender {
  private static final Set<String> KINDS =
      Set.of(
          IncidentService.KIND,
          PlotService.KIND,
          SavedView.KIND,
          WallMap.PLACE,
          "team",
          "depot",
          "shelter",
          "risk");

  private final Discretion discretion;
  private final PlotService plots;
  private final WallAttention attention;
  private final Toasts toasts;
  private final Tasks tasks;
  private final Fx fx;

  @Inject
  WallSender(
      Discretion discretion,
      PlotService plots,
      WallAttention attention,
      Toasts toasts,
      Tasks tasks,
      Fx fx) {
    this.discretion = discretion;
    this.plots = plots;
    this.attention = attention;
    this.toasts = toasts;
    this.tasks = tasks;
    this.fx = fx;
  }

  /** Whether there is such a thing on the wall at all. */
  boolean fits(ObjectRef object) {
    return KINDS.contains(object.kind());
  }

  /** Shows it on the wall for a while, or says why not. */
  void send(ObjectRef object) {
    tasks
        .of(Message.of("wall.task.send"), progress -> refused(object))
        .quiet()
        .onSuccess(fx, why -> why.ifPresentOrElse(toasts::warn, () -> show(object)))
        .startLatest();
  }

  private void show(ObjectRef object) {
    attention.send(object);
    toasts.say(Message.of("wall.sent", WallAttention.HOLD.toMinutes()));
  }

  private Optional<Message> refused(ObjectRef object) {
    if (!fits(object)) {
      return Optional.of(Message.of("wall.send.unfit"));
    }
    return incident(object).filter(one -> discretion.of(one) == Showing.HIDDEN).isPresent()
        ? Optional.of(Message.of("wall.send.hidden"))
        : Optional.empty();
  }

  private Optional<String> incident(ObjectRef object) {
    return switch (object.kind()) {
      case IncidentService.KIND -> Optional.of(object.id());
      case PlotService.KIND ->
          plots.find(object.id()).flatMap(item -> Optional.ofNullable(item.details().incident()));
      default -> Optional.empty();
    };
  }
}

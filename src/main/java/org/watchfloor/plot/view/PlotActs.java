package org.watchfloor.plot.view;

import jakarta.inject.Inject;
import java.util.List;
import java.util.Optional;
import org.watchfloor.base.Message;
import org.watchfloor.base.WatchClock;
import org.watchfloor.plot.PlotItem;
import org.watchfloor.plot.PlotService;
import org.watchfloor.plot.PlotWords;
import org.watchfloor.plot.view.PlotMoves.Move;
import org.watchfloor.task.Tasks;
import org.watchfloor.ui.Formats;
import org.watchfloor.ui.Fx;
import org.watchfloor.ui.UiTexts;
import org.watchfloor.ui.dialog.FormField;
import org.watchfloor.ui.dialog.Forms;
import org.watchfloor.ui.dialog.Question;
import org.watchfloor.ui.dialog.Toasts;

/** Taking plots off the map and putting them back, each with its reason. JavaFX thread. */
final class PlotActs {
  private final PlotService plots;
  private final PlotMoves moves;
  private final Forms forms;
  private final Toasts toasts;
  private final Tasks tasks;
  private final Fx fx;
  private final Formats formats;
  private final UiTexts texts;
  private final WatchClock clock;

  @Inject
  PlotActs(
      PlotService plots,
      PlotMoves moves,
      Forms forms,
      Toasts toasts,
      Tasks tasks,
      Fx fx,
      Formats formats,
      UiTexts texts,
      WatchClock clock) {
    this.plots = plots;
    this.moves = moves;
    this.forms = forms;
    this.toasts = toasts;
    this.tasks = tasks;
    this.fx = fx;
    this.formats = formats;
    this.texts = texts;
    this.clock = clock;
  }

  /** Asks why, and takes it off the map. */
  void remove(PlotItem item) {
    forms.askReason(
        Question.of(
            Message.of("plot.remove.title", PlotWords.name(item.details())),
            List.of(Message.of("plot.remove.keeps")),
            Message.of("plot.remove.act")),
        reason -> plots.remove(item.id(), reason));
  }

  /** Asks why, and puts it back. */
  void restore(PlotItem item) {
    forms.askReason(
        Question.of(
            Message.of("plot.restore.title", PlotWords.name(item.details())),
            item.expiredAt(clock.instant())
                ? List.of(Message.of("plot.restore.expired"))
                : List.of(),
            Message.of("plot.restore.act")),
        reason -> plots.restore(item.id(), reason));
  }

  /** Offers to take back what the officer drew, or whose corners he moved, last. */
  void undoLast() {
    tasks
        .of(Message.of("plot.task.find"), progress -> plots.lastOwn())
        .quiet()
        .onSuccess(fx, this::offer)
        .startLatest();
  }

  private void offer(Optional<PlotItem> last) {
    Optional<Move> move = moves.last();
    boolean movedLast =
        move.isPresent() && (last.isEmpty() || move.get().at().isAfter(last.get().recordedAt()));
    if (movedLast) {
      offer(move.get());
      return;
    }
    if (last.isEmpty()) {
      toasts.say(Message.of("plot.undo.none"));
      return;
    }
    PlotItem item = last.get();
    forms.ask(
        Question.of(
            Message.of("plot.undo.title", PlotWords.name(item.details())),
            List.of(
                Message.of("plot.undo.drawn", formats.age(item.recordedAt())),
                Message.of("plot.remove.keeps")),
            Message.of("plot.undo.act")),
        List.of(FormField.line(Message.of("plot.undo.reason"), texts.get("plot.undo.usual"))),
        values -> plots.remove(item.id(), values.getFirst()));
  }

  private void offer(Move move) {
    forms.ask(
        Question.of(
            Message.of("plot.undo.move.title", PlotWords.name(move.now().details())),
            List.of(
                Message.of("plot.undo.move.when", formats.age(move.at())),
                Message.of("plot.undo.move.keeps")),
            Message.of("plot.undo.act")),
        List.of(FormField.line(Message.of("plot.undo.reason"), texts.get("plot.undo.usual"))),
        values -> {
          moves.takeBack(move, values.getFirst());
          fx.execute(() -> moves.forget(move));
        });
  }
}

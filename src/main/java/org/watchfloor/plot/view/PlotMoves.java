package org.watchfloor.plot.view;

import jakarta.inject.Inject;
import jakarta.inject.Singleton;
import java.time.Instant;
import java.util.ArrayDeque;
import java.util.Deque;
import java.util.List;
import java.util.Optional;
import org.watchfloor.account.SignIn;
import org.watchfloor.base.Message;
import org.watchfloor.geo.GeoPoint;
import org.watchfloor.geo.Geodesic;
import org.watchfloor.plot.PlotDetails;
import org.watchfloor.plot.PlotGeometry;
import org.watchfloor.plot.PlotItem;
import org.watchfloor.plot.PlotKind;
import org.watchfloor.plot.PlotService;
import org.watchfloor.plot.PlotWords;
import org.watchfloor.plot.Snap;
import org.watchfloor.task.Tasks;
import org.watchfloor.ui.Fx;
import org.watchfloor.ui.Saving;
import org.watchfloor.ui.dialog.Toasts;
import org.watchfloor.ui.map.draw.Reshaping;
import org.watchfloor.ui.map.draw.Sketch;

/**
 * Moves the corners of plots, each time by a new entry, and remembers what this seat moved so that
 * it can be taken back. JavaFX thread, except where another is named.
 */
@Singleton
final class PlotMoves {
  /** A radius that differs by less was not touched, metres. */
  private static final double SAME = 0.5;

  private static final double EAST = 90;

  /**
   * A move that is on disk.
   *
   * @param was the plot before
   * @param now the plot as it stood afterwards
   */
  record Move(PlotItem was, PlotItem now) {
    /** When it was moved. */
    Instant at() {
      return now.since();
    }
  }

  private final PlotService plots;
  private final Snap snap;
  private final SignIn signIn;
  private final Toasts toasts;
  private final Saving saving;
  private final Deque<Move> moves = new ArrayDeque<>();

  @Inject
  PlotMoves(PlotService plots, Snap snap, SignIn signIn, Toasts toasts, Tasks tasks, Fx fx) {
    this.plots = plots;
    this.snap = snap;
    this.signIn = signIn;
    this.toasts = toasts;
    this.saving = new Saving(tasks, fx);
  }

  /** What the map needs to let a hand move the corners of a plot. */
  Reshaping of(PlotItem item) {
    PlotDetails plot = item.details();
    return new Reshaping(
        "plot.kind." + plot.kind().name(),
        PlotLayer.style(plot),
        corners(plot),
        (to, done) -> write(item, to, done));
  }

  private static Sketch corners(PlotDetails plot) {
    List<GeoPoint> points = plot.points();
    Double radius = plot.radius();
    if (plot.kind().geometry() == PlotGeometry.CIRCLE && radius != null) {
      GeoPoint middle = points.getFirst();
      points = List.of(middle, Geodesic.destination(middle, EAST, radius));
    }
    return new Sketch(PlotTool.formOf(plot.kind()), points);
  }

  private void write(PlotItem item, Sketch to, Runnable done) {
    saving.act(
        Message.of("plot.task.write"),
        () -> moved(item, to),
        move -> {
          move.ifPresent(moves::push);
          toasts.say(Message.of("plot.toast.moved", PlotWords.name(item.details())));
          done.run();
        });
  }

  /** Background threads. */
  private Optional<Move> moved(PlotItem item, Sketch to) {
    PlotDetails next = shaped(item.details(), to);
    plots.change(item, next, "");
    return plots
        .find(item.id())
        .filter(now -> signIn.actor().officer().equals(now.changedBy()))
        .map(now -> new Move(item, now));
  }

  private PlotDetails shaped(PlotDetails plot, Sketch to) {
    Double radius = plot.radius();
    if (plot.kind().geometry() == PlotGeometry.CIRCLE && radius != null) {
      PlotDetails next = plot.withPoints(List.of(to.points().getFirst()));
      double metres = to.radius();
      return Math.abs(metres - radius) < SAME ? next : next.withRadius(PlotToolSpec.round(metres));
    }
    return plot.withPoints(
        plot.kind() == PlotKind.CLOSURE ? snap.alongRoad(to.points()) : to.points());
  }

  /** The last move of the officer signed in that still stands; empty if there is none. */
  Optional<Move> last() {
    String officer = signIn.actor().officer();
    return moves.stream().filter(move -> officer.equals(move.now.changedBy())).findFirst();
  }

  /** It was taken back, or can no longer be. */
  void forget(Move move) {
    moves.remove(move);
  }

  /**
   * Moves the corners back by a new entry. Background threads.
   *
   * @param reason why
   * @throws org.watchfloor.base.RefusedException if somebody else moved them since
   */
  void takeBack(Move move, String reason) {
    PlotDetails was = move.was.details();
    PlotDetails back = move.now.details().withPoints(was.points());
    Double radius = was.radius();
    plots.change(move.now, radius == null ? back : back.withRadius(radius), reason);
  }
}

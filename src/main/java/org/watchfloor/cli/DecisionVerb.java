package org.watchfloor.cli;

import java.time.Instant;
import java.time.OffsetDateTime;
import java.util.function.Supplier;
import org.watchfloor.app.Station;
import org.watchfloor.base.Message;
import org.watchfloor.base.Texts;
import org.watchfloor.base.WatchClock;
import org.watchfloor.response.LevelPreview;
import org.watchfloor.response.PlannedTask;
import org.watchfloor.response.confirmation.Confirmations;
import org.watchfloor.response.plan.ResponseLevel;
import org.watchfloor.response.task.ResponseTask;
import picocli.CommandLine.Mixin;

/**
 * A verb that decides about a level. Prints the id of the response once it is on disk; where it
 * waits for a second officer, the id of the request, and says so.
 */
abstract class DecisionVerb extends StationVerb {
  @Mixin private DecisionOptions options = new DecisionOptions();

  DecisionVerb(Texts texts) {
    super(texts);
  }

  final DecisionOptions options() {
    return options;
  }

  /** A level by its rank. */
  static ResponseLevel level(int rank) {
    return ResponseLevel.ofRank(rank)
        .orElseThrow(() -> WrongCallException.of("cli.response.badLevel", rank));
  }

  /**
   * Carries it out, has it confirmed, or leaves it for a second officer, whichever was told.
   *
   * @param needsSecond whether one must confirm it
   * @param act carries it out; the id of the response
   * @param ask takes it down for a second officer; the id of the request
   */
  final int take(Station station, boolean needsSecond, Supplier<String> act, Supplier<String> ask) {
    if (needsSecond && options.second().isPresent()) {
      out().println(station.get(Confirmations.class).both(ask, options.second().orElseThrow()));
    } else if (needsSecond && !options.overrides()) {
      out().println(ask.get());
      tell("cli.response.waits");
    } else {
      out().println(act.get());
    }
    return ExitCode.DONE;
  }

  /** Prints the difference of the two action lists, one line each, and changes nothing. */
  final int show(LevelPreview preview) {
    for (PlannedTask task : preview.created()) {
      line("add", task.due(), task.owner(), task.demand().action().text());
    }
    preview.changed().forEach(one -> line("move", one.due(), one.task()));
    preview.cancelled().forEach(task -> line("drop", task.due(), task));
    preview.kept().forEach(task -> line("keep", task.due(), task));
    tell(
        Message.of(
            "response.effect.sum",
            preview.created().size(),
            preview.changed().size(),
            preview.cancelled().size(),
            preview.kept().size()));
    return ExitCode.DONE;
  }

  private void line(String what, Instant due, ResponseTask task) {
    line(what, due, task.owner(), task.text());
  }

  private void line(String what, Instant due, String owner, String text) {
    OffsetDateTime at = due.atZone(WatchClock.BEIJING).toOffsetDateTime();
    out().println(String.join("\t", what, at.toString(), owner, text));
  }
}

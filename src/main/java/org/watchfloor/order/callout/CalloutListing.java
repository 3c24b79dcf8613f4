package org.watchfloor.order.callout;

import java.time.Instant;
import java.time.OffsetDateTime;
import java.util.List;
import java.util.function.Function;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;
import org.watchfloor.base.WatchClock;
import org.watchfloor.order.callout.roll.Mark;
import org.watchfloor.table.Listing;
import org.watchfloor.table.RecordListing;

/** What {@code list callouts} and {@code list callees} give away. */
final class CalloutListing {
  private record Row(CalloutBoard board, CalloutLine line) {
    @Nullable Object last(Function<Attempt, Object> value) {
      return line.log().last().map(value).orElse(null);
    }
  }

  private CalloutListing() {}

  static Listing of(CalloutService callouts, WatchClock clock) {
    return new RecordListing<>("callouts", () -> boards(callouts))
        .field("number", board -> board.callout().number())
        .field("open", board -> board.callout().open())
        .field("title", board -> board.callout().title())
        .field("basis", board -> board.callout().basis().kind())
        .field("basisId", board -> board.callout().basis().id())
        .field("startedAt", board -> time(board.callout().began()))
        .field("post", board -> board.callout().act().post())
        .field("officer", board -> board.callout().act().officer())
        .field("people", board -> board.lines().size())
        .field("reached", CalloutBoard::reached)
        .field("owing", CalloutBoard::owing)
        .field("unreached", board -> board.unreached().size())
        .field("blocked", board -> board.count(CalleeState.BLOCKED))
        .field("offDuty", CalloutListing::offDuty)
        .field("climbed", board -> board.callout().climbed().size())
        .field("late", board -> board.late(clock.instant()))
        .field("gaps", board -> board.callout().gaps().size())
        .field("endedAt", board -> ended(board.callout()));
  }

  static Listing callees(CalloutService callouts) {
    return new RecordListing<>("callees", () -> rows(callouts))
        .field("number", row -> row.board().callout().number())
        .field("key", row -> row.line().callee().key())
        .field("unit", row -> row.line().callee().unitName())
        .field("post", row -> row.line().callee().post())
        .field("group", row -> row.line().callee().group())
        .field("state", row -> row.line().state())
        .field(
            "phones",
            row ->
                row.line().callee().ways().stream()
                    .map(way -> way.number())
                    .collect(Collectors.joining(" ")))
        .field(
            "marks",
            row ->
                row.line().callee().marks().stream()
                    .map(mark -> mark.kind().name())
                    .collect(Collectors.joining(" ")))
        .field("answers", row -> row.line().callee().answers())
        .field("climbed", row -> row.line().climbed())
        .field("next", row -> row.line().next().map(Next::step).orElse(null))
        .field("due", row -> row.line().next().map(next -> time(next.due())).orElse(null))
        .field("attempts", row -> row.line().log().standing().size())
        .field("lastAt", row -> row.last(one -> time(one.at())))
        .field("last", row -> row.last(Attempt::result))
        .field("person", row -> row.last(Attempt::person));
  }

  private static long offDuty(CalloutBoard board) {
    return board.callout().callees().stream().filter(one -> one.marked(Mark.Kind.OFF_DUTY)).count();
  }

  private static List<CalloutBoard> boards(CalloutService callouts) {
    return callouts.list().stream()
        .map(callout -> callouts.find(callout.number()).orElseThrow())
        .toList();
  }

  private static List<Row> rows(CalloutService callouts) {
    return boards(callouts).stream()
        .filter(board -> board.callout().open())
        .flatMap(board -> board.lines().stream().map(line -> new Row(board, line)))
        .toList();
  }

  private static @Nullable Object ended(Callout callout) {
    Callout.End end = callout.ending();
    return end == null ? null : time(end.act().at());
  }

  private static OffsetDateTime time(Instant at) {
    return at.atZone(WatchClock.BEIJING).toOffsetDateTime();
  }
}

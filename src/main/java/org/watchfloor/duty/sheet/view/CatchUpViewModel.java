package org.watchfloor.duty.sheet.view;

import jakarta.inject.Inject;
import jakarta.inject.Singleton;
import java.time.Instant;
import java.util.ArrayDeque;
import java.util.Deque;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.concurrent.Executor;
import javafx.beans.property.BooleanProperty;
import javafx.beans.property.ObjectProperty;
import javafx.beans.property.ReadOnlyObjectProperty;
import javafx.beans.property.SimpleBooleanProperty;
import javafx.beans.property.SimpleObjectProperty;
import javafx.beans.property.SimpleStringProperty;
import javafx.beans.property.StringProperty;
import javafx.collections.FXCollections;
import javafx.collections.ObservableList;
import org.jspecify.annotations.Nullable;
import org.watchfloor.base.Message;
import org.watchfloor.base.RefusedException;
import org.watchfloor.base.Subscription;
import org.watchfloor.duty.sheet.NewLine;
import org.watchfloor.duty.sheet.SheetService;
import org.watchfloor.duty.sheet.SheetState;
import org.watchfloor.duty.timeline.NoteScope;
import org.watchfloor.duty.timeline.NoteScopes;
import org.watchfloor.task.Tasks;
import org.watchfloor.ui.Live;
import org.watchfloor.ui.Saving;

/**
 * The line that is typed, and those that were just typed: each leaves the fields at once and is
 * written behind them, one after the other, so that typing never waits. JavaFX thread.
 */
@Singleton
final class CatchUpViewModel {
  /** Rows kept to look back at: two sheets and more. */
  private static final int KEPT = 60;

  final StringProperty sheet = new SimpleStringProperty("");
  final StringProperty line = new SimpleStringProperty("");
  final StringProperty day = new SimpleStringProperty("");
  final StringProperty time = new SimpleStringProperty("");
  final StringProperty text = new SimpleStringProperty("");
  final BooleanProperty stray = new SimpleBooleanProperty();
  final ObjectProperty<Optional<NoteScope>> about = new SimpleObjectProperty<>(Optional.empty());

  /** Why the last line was refused; null if it was not. */
  final ObjectProperty<@Nullable Message> refusal = new SimpleObjectProperty<>();

  /** The number of the sheet to be chosen; null for none. */
  final ObjectProperty<@Nullable String> wanted = new SimpleObjectProperty<>();

  private final SheetService service;
  private final Set<NoteScopes> scopes;
  private final Tasks tasks;
  private final Saving saving;
  private final Saving blanking;
  private final Live<SheetBoard> board;
  private final Deque<Attempt> waiting = new ArrayDeque<>();
  private final ObservableList<TypedRow> rows = FXCollections.observableArrayList();

  @Inject
  CatchUpViewModel(SheetService service, Set<NoteScopes> scopes, Tasks tasks, Executor fx) {
    this.service = service;
    this.scopes = scopes;
    this.tasks = tasks;
    this.saving = new Saving(tasks, fx);
    this.blanking = new Saving(tasks, fx);
    this.board =
        new Live<>(tasks, fx, Message.of("sheet.task.read"), SheetBoard.NOTHING, this::read);
  }

  /** All sheets, anew at every change while they are followed. */
  ReadOnlyObjectProperty<SheetBoard> board() {
    return board.value();
  }

  /** Reads now and after every change. */
  Subscription follow() {
    return board.follow(service::onChange);
  }

  /** What was just typed, the newest first. */
  ObservableList<TypedRow> rows() {
    return rows;
  }

  /** Goes on with a sheet: with its first gap, or after its last line. */
  void choose(SheetState chosen) {
    sheet.set(chosen.number());
    line.set(String.valueOf(first(chosen)));
    refusal.set(null);
  }

  private static int first(SheetState chosen) {
    return chosen.gaps().isEmpty()
        ? Math.min(chosen.next(), chosen.lines())
        : chosen.gaps().getFirst();
  }

  /** The number was typed: the line that comes next stands there, unless one does already. */
  void sheetTyped() {
    board
        .value()
        .get()
        .meant(sheet.get())
        .ifPresent(one -> {
          sheet.set(one.number());
          if (line.get().isBlank()) {
            line.set(String.valueOf(first(one)));
          }
        });
  }

  /**
   * Takes what is typed out of the fields and writes it behind them.
   *
   * @return whether there was something to write
   */
  boolean save() {
    Optional<Attempt> typed = attempt();
    if (typed.isEmpty()) {
      return false;
    }
    Attempt attempt = typed.get();
    refusal.set(null);
    rows.addFirst(TypedRow.saving(attempt));
    if (rows.size() > KEPT) {
      rows.removeLast();
    }
    waiting.add(attempt);
    day.set("");
    time.set("");
    text.set("");
    goOn(attempt.sheet(), attempt.line());
    writeNext();
    return true;
  }

  private Optional<Attempt> attempt() {
    if (text.get().isBlank()) {
      return refuse(Message.of("duty.refused.noWords"));
    }
    if (!SheetService.readable(time.get())) {
      return refuse(Message.of("sheet.refused.time", time.get()));
    }
    return number()
        .map(no ->
            new Attempt(
                sheet.get().strip(),
                no,
                day.get().strip(),
                time.get().strip(),
                text.get().strip(),
                about.get(),
                stray.get()));
  }

  private Optional<Integer> number() {
    String typed = line.get().strip();
    if (sheet.get().isBlank() || !typed.matches("\\d{1,3}")) {
      refuse(Message.of("sheet.refused.noLine", typed));
      return Optional.empty();
    }
    return Optional.of(Integer.parseInt(typed));
  }

  private Optional<Attempt> refuse(Message why) {
    refusal.set(why);
    return Optional.empty();
  }

  private void goOn(String typed, int from) {
    Optional<SheetBoard.Next> next = board.value().get().after(typed, from);
    next.ifPresent(place -> sheet.set(place.sheet()));
    line.set(next.map(place -> String.valueOf(place.line())).orElse(""));
    if (next.isEmpty()) {
      refusal.set(Message.of("sheet.full", typed));
    }
  }

  private void writeNext() {
    Attempt next = waiting.peek();
    if (next == null || saving.busy().get()) {
      return;
    }
    waiting.poll();
    saving.act(
        Message.of("sheet.task.type"),
        () -> write(next),
        at -> ended(next, TypedRow.saving(next).saved(at)),
        failure -> {
          if (failure instanceof RefusedException refused) {
            refusal.set(refused.said());
            ended(next, TypedRow.saving(next).refused(refused.said()));
          } else {
            ended(next, TypedRow.saving(next).refused(Message.of("sheet.failed")));
            tasks.report(failure);
          }
        });
  }

  /** On a background thread; the line before it is on disk. */
  private Instant write(Attempt attempt) {
    SheetState on = service.sheet(attempt.sheet(), attempt.stray());
    Instant at = service.moment(on, attempt.line(), attempt.time(), service.day(attempt.day()));
    service.type(
        new NewLine(
            on.number(),
            attempt.line(),
            at,
            attempt.text(),
            attempt.about().map(NoteScope::subject).orElse(null),
            attempt.stray()));
    return at;
  }

  private void ended(Attempt attempt, TypedRow row) {
    int at = rows.indexOf(TypedRow.saving(attempt));
    if (at >= 0) {
      rows.set(at, row);
    }
    writeNext();
  }

  /** Puts a line that was refused back into the fields. */
  void bringBack(TypedRow row) {
    Attempt attempt = row.attempt();
    rows.remove(row);
    sheet.set(attempt.sheet());
    line.set(String.valueOf(attempt.line()));
    day.set(attempt.day());
    time.set(attempt.time());
    text.set(attempt.text());
    stray.set(attempt.stray());
    refusal.set(null);
  }

  /** Declares the line that is next void: nothing stands on the paper. */
  void blank(String reason) {
    Optional<Integer> no = number();
    if (no.isEmpty()) {
      return;
    }
    String typed = sheet.get().strip();
    boolean any = stray.get();
    blanking.act(
        Message.of("sheet.task.type"),
        () -> service.voidLines(typed, no.get(), no.get(), reason, any),
        () -> {
          refusal.set(null);
          goOn(typed, no.get());
        },
        failure -> {
          if (failure instanceof RefusedException refused) {
            refusal.set(refused.said());
          } else {
            tasks.report(failure);
          }
        });
  }

  /** A refused line says what the paper really reads. On a background thread. */
  void correct(Attempt attempt, String reason) {
    service.correct(attempt.sheet(), attempt.line(), attempt.text(), reason, attempt.stray());
  }

  /** Declares lines of a sheet void. On a background thread. */
  void voidLines(SheetState on, int from, int to, String reason) {
    service.voidLines(on.number(), from, to, reason, true);
  }

  /** Takes back that lines are void. On a background thread. */
  void lift(SheetState on, int from, int to, String reason) {
    service.lift(on.number(), from, to, reason, true);
  }

  /** Takes a line back that was typed wrong. On a background thread. */
  void takeBack(SheetState on, int no, String reason) {
    service.takeBack(on.number(), no, reason, true);
  }

  private SheetBoard read() {
    List<NoteScope> all = scopes.stream().flatMap(source -> source.open().stream()).toList();
    return new SheetBoard(true, service.list(), all);
  }
}

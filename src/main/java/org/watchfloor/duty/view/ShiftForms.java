package org.watchfloor.duty.view;

import jakarta.inject.Inject;
import java.time.Instant;
import java.time.LocalDateTime;
import java.time.LocalTime;
import java.time.format.DateTimeFormatter;
import java.time.format.DateTimeParseException;
import java.time.temporal.ChronoUnit;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import org.jspecify.annotations.Nullable;
import org.watchfloor.account.SignIn;
import org.watchfloor.base.Message;
import org.watchfloor.base.RefusedException;
import org.watchfloor.base.WatchClock;
import org.watchfloor.duty.DutyService;
import org.watchfloor.duty.OpenCount;
import org.watchfloor.duty.Roster;
import org.watchfloor.duty.Shift;
import org.watchfloor.ui.dialog.FormField;
import org.watchfloor.ui.dialog.Forms;
import org.watchfloor.ui.dialog.Question;

/** The forms of taking over and of planning a shift. JavaFX thread. */
final class ShiftForms {
  private static final DateTimeFormatter MOMENT =
      DateTimeFormatter.ofPattern("yyyy-MM-dd HH:mm", Locale.ROOT);

  /** More lines than these leave no room for the form itself on the smallest screen. */
  private static final int NAMED = 6;

  /** Shifts change at eight in most halls. */
  private static final LocalTime CHANGE = LocalTime.of(8, 0);

  private final DutyService service;
  private final Forms forms;
  private final SignIn signIn;
  private final WatchClock clock;

  @Inject
  ShiftForms(DutyService service, Forms forms, SignIn signIn, WatchClock clock) {
    this.service = service;
    this.forms = forms;
    this.signIn = signIn;
    this.clock = clock;
  }

  void takeOver(@Nullable Shift planned, List<OpenCount> open, List<Message> names) {
    String leader = planned == null ? "" : planned.roster().leader();
    String officers =
        planned == null ? signIn.actor().officer() : String.join(" ", planned.roster().officers());
    Instant ends = planned == null ? nextChange() : planned.ends();
    List<Message> told =
        new ArrayList<>(
            open.stream()
                .filter(item -> item.count() > 0)
                .map(item -> Message.of("duty.take.open", Message.of(item.nameKey()), item.count()))
                .toList());
    names.stream().limit(NAMED).forEach(told::add);
    if (names.size() > NAMED) {
      told.add(Message.of("duty.take.more", names.size() - NAMED));
    }
    forms.ask(
        Question.of(
            Message.of("duty.take.title"),
            told.isEmpty() ? List.of(Message.of("duty.take.nothing")) : told,
            Message.of("duty.take.act")),
        List.of(
            FormField.line(Message.of("duty.form.leader"), leader),
            FormField.line(Message.of("duty.form.officers"), officers),
            FormField.line(Message.of("duty.form.ends"), text(ends)),
            FormField.text(Message.of("duty.form.remark"), "")),
        values ->
            service.takeOver(
                planned == null ? null : planned.id(),
                roster(values.get(0), values.get(1)),
                moment(values.get(2)),
                values.get(3)));
  }

  void plan() {
    Instant begins = nextChange();
    forms.ask(
        Question.of(Message.of("duty.plan.title"), List.of(), Message.of("duty.plan.act")),
        List.of(
            FormField.line(Message.of("duty.form.leader"), ""),
            FormField.line(Message.of("duty.form.officers"), ""),
            FormField.line(Message.of("duty.form.begins"), text(begins)),
            FormField.line(Message.of("duty.form.ends"), text(begins.plus(24, ChronoUnit.HOURS)))),
        values ->
            service.plan(
                moment(values.get(2)),
                moment(values.get(3)),
                roster(values.get(0), values.get(1))));
  }

  private Instant nextChange() {
    LocalDateTime now = clock.now().toLocalDateTime();
    LocalDateTime change = now.toLocalDate().atTime(CHANGE);
    return (change.isAfter(now) ? change : change.plusDays(1))
        .atZone(WatchClock.BEIJING)
        .toInstant();
  }

  private static Roster roster(String leader, String officers) {
    return new Roster(leader, List.of(officers.split("[\\s,;\\u3001\\uff0c\\uff1b]+")));
  }

  private static String text(Instant at) {
    return MOMENT.format(at.atZone(WatchClock.BEIJING));
  }

  private static Instant moment(String text) {
    try {
      return LocalDateTime.parse(text.strip(), MOMENT).atZone(WatchClock.BEIJING).toInstant();
    } catch (DateTimeParseException e) {
      throw new RefusedException(Message.of("duty.refused.moment", text), e);
    }
  }
}

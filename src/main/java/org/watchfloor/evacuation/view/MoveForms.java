package org.watchfloor.evacuation.view;

import jakarta.inject.Inject;
import java.time.DateTimeException;
import java.time.Duration;
import java.time.Instant;
import java.time.LocalTime;
import java.time.ZonedDateTime;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;
import org.watchfloor.base.BackDate;
import org.watchfloor.base.Message;
import org.watchfloor.base.RefusedException;
import org.watchfloor.base.WatchClock;
import org.watchfloor.evacuation.CallOrder;
import org.watchfloor.evacuation.Forcing;
import org.watchfloor.evacuation.MoveBoard;
import org.watchfloor.evacuation.MoveRow;
import org.watchfloor.evacuation.Needs.Settlement;
import org.watchfloor.evacuation.Persuading;
import org.watchfloor.evacuation.PersuasionOutcome;
import org.watchfloor.evacuation.PointCount;
import org.watchfloor.evacuation.Scope;
import org.watchfloor.evacuation.Unfinished;
import org.watchfloor.evacuation.view.MovesViewModel.CallStart;
import org.watchfloor.incident.Incident;
import org.watchfloor.shelter.ShelterStage;
import org.watchfloor.shelter.ShutShelter;
import org.watchfloor.ui.UiTexts;
import org.watchfloor.ui.dialog.FormField;
import org.watchfloor.ui.dialog.Forms;
import org.watchfloor.ui.dialog.Question;

/** Asks for the words of orders, refusals and findings. JavaFX thread. */
final class MoveForms {
  private static final String YES = "YES";
  private static final String NO = "NO";
  private static final Pattern HOURS = Pattern.compile("\\d{1,2}");
  private static final Pattern CLOCK = Pattern.compile("(\\d{1,2})[:\uff1a](\\d{2})");
  private static final int NAMED = 6;

  private final MovesViewModel model;
  private final Forms forms;
  private final WatchClock clock;
  private final UiTexts texts;

  @Inject
  MoveForms(MovesViewModel model, Forms forms, WatchClock clock, UiTexts texts) {
    this.model = model;
    this.forms = forms;
    this.clock = clock;
    this.texts = texts;
  }

  /** The order to move for some risk points and areas. */
  void call(List<PointCount> points) {
    call(points, "");
  }

  /** The same with a reason that stands there first. */
  void call(List<PointCount> points, String reason) {
    model.callStart(start -> askCall(points, reason, start));
  }

  private void askCall(List<PointCount> points, String reason, CallStart start) {
    long households = points.stream().mapToLong(PointCount::households).sum();
    long people = points.stream().mapToLong(PointCount::people).sum();
    String names =
        points.stream()
            .limit(NAMED)
            .map(PointCount::name)
            .collect(Collectors.joining(texts.get("evacuation.comma")));
    forms.ask(
        Question.of(
            Message.of("evacuation.form.call"),
            List.of(
                Message.of("evacuation.form.call_who", points.size(), names),
                Message.of("evacuation.form.call_count", households, people),
                Message.of("evacuation.form.call_law")),
            Message.of("evacuation.act.call")),
        List.of(
            needed("evacuation.form.reason", reason),
            needed("evacuation.form.means", texts.get("evacuation.form.usual_means")),
            needed("evacuation.form.deadline", ""),
            FormField.choice(Message.of("evacuation.form.post"), "", options(start.posts())),
            FormField.line(Message.of("evacuation.form.document"), ""),
            incident(start.incidents(), "")),
        values ->
            model.call(
                new CallOrder(
                    scope(points),
                    values.get(0),
                    values.get(3),
                    values.get(4),
                    values.get(1),
                    deadline(values.get(2)),
                    incidentOf(values.get(5)))));
  }

  /** The order that lets people come back. */
  void allowReturn(MoveBoard board) {
    model.signingPosts(posts ->
        forms.ask(
            Question.of(
                Message.of("evacuation.form.returning", board.move().number()),
                List.of(
                    Message.of(
                        "evacuation.form.returning_effect", board.counts().safeHouseholds())),
                Message.of("evacuation.act.returning")),
            List.of(
                needed("evacuation.form.reason", ""),
                FormField.choice(Message.of("evacuation.form.post"), "", options(posts)),
                FormField.line(Message.of("evacuation.form.document"), "")),
            values ->
                model.allowReturn(
                    board.move().number(), values.get(0), values.get(1), values.get(2))));
  }

  /** The end of a move. */
  void close(MoveBoard board) {
    Unfinished left = board.unfinished();
    List<Message> effect =
        left.any()
            ? List.of(Message.of("evacuation.form.close_unfinished", left.said()))
            : List.of(Message.of("evacuation.form.close_home"));
    model.signingPosts(posts ->
        forms.ask(
            Question.danger(
                Message.of("evacuation.form.close", board.move().number()),
                effect,
                Message.of("evacuation.act.close")),
            List.of(
                needed("evacuation.form.summary", ""),
                new FormField(
                    Message.of("evacuation.form.close_reason"), "", List.of(), 1, left.any()),
                FormField.choice(Message.of("evacuation.form.post"), "", options(posts))),
            values ->
                model.close(board.move().number(), values.get(0), values.get(1), values.get(2))));
  }

  /** That households would not go, and what talking to them came to. */
  void persuade(List<MoveRow> rows) {
    List<FormField.Option> outcomes =
        Arrays.stream(PersuasionOutcome.values())
            .map(one -> new FormField.Option(one.name(), texts.name("evacuation.outcome", one)))
            .toList();
    forms.ask(
        Question.of(
            Message.of("evacuation.form.refuse", rows.size(), people(rows)),
            List.of(Message.of("evacuation.form.refuse_law")),
            Message.of("evacuation.act.note")),
        List.of(
            FormField.line(Message.of("evacuation.form.persuaded"), ""),
            FormField.choice(
                Message.of("evacuation.form.outcome"), PersuasionOutcome.REFUSES.name(), outcomes),
            FormField.line(Message.of("evacuation.form.when"), ""),
            FormField.line(Message.of("evacuation.form.note"), "")),
        values ->
            model.persuade(
                rows,
                new Persuading(
                    values.get(0), PersuasionOutcome.valueOf(values.get(1)), values.get(3)),
                when(values.get(2))));
  }

  /** That households of a move were moved by force. */
  void force(MoveBoard board, List<MoveRow> rows) {
    model.forceStart(start ->
        forms.ask(
            Question.danger(
                Message.of("evacuation.form.force", rows.size(), people(rows)),
                List.of(Message.of("evacuation.form.force_law")),
                Message.of("evacuation.act.force")),
            List.of(
                FormField.choice(
                    Message.of("evacuation.form.ordered_by"), "", options(start.posts())),
                needed("evacuation.form.law", start.basis()),
                needed("evacuation.form.forced_by", ""),
                FormField.line(Message.of("evacuation.form.forced_to"), ""),
                FormField.line(Message.of("evacuation.form.when"), ""),
                FormField.line(Message.of("evacuation.form.note"), "")),
            values ->
                model.force(
                    board.move().number(),
                    rows,
                    new Forcing(
                        values.get(0), values.get(1), values.get(2), values.get(3), values.get(5)),
                    when(values.get(4)))));
  }

  /** Where households were brought by force, where that was not said with it. */
  void placeForce(List<MoveRow> rows) {
    forms.ask(
        Question.of(
            Message.of("evacuation.form.place_force", rows.size(), people(rows)),
            List.of(Message.of("evacuation.form.place_force_effect")),
            Message.of("evacuation.act.note")),
        List.of(
            needed("evacuation.form.forced_to", ""),
            FormField.line(Message.of("evacuation.form.note"), "")),
        values -> model.placeForce(rows, values.get(0), values.get(1)));
  }

  /** That a shelter is open now to which people go, or where they are already. */
  void open(ShutShelter shut) {
    List<FormField.Option> stages =
        Arrays.stream(ShelterStage.values())
            .map(one -> new FormField.Option(one.name(), texts.name("shelter.stage", one)))
            .toList();
    forms.ask(
        Question.of(
            Message.of("evacuation.form.open", shut.shelter().name()),
            shut.said(),
            Message.of("evacuation.act.open")),
        List.of(
            FormField.choice(
                Message.of("evacuation.form.stage"), ShelterStage.URGENT.name(), stages)),
        values -> model.open(shut.shelter(), ShelterStage.valueOf(values.getFirst())));
  }

  /** Why names are to be shown; the reason stays on record. */
  void unmask() {
    forms.askReason(
        Question.of(
            Message.of("evacuation.form.unmask"),
            List.of(Message.of("evacuation.form.unmask_recorded")),
            Message.of("evacuation.act.unmask")),
        model::unmask);
  }

  /** What households need because of the disaster. */
  void found(List<MoveRow> rows) {
    String known =
        model.board().flatMap(board -> Optional.ofNullable(board.move().incident())).orElse("");
    model.callStart(start -> askFound(rows, start.incidents(), known));
  }

  private void askFound(List<MoveRow> rows, List<Incident> incidents, String known) {
    List<FormField.Option> settlements =
        Arrays.stream(Settlement.values())
            .map(one -> new FormField.Option(one.name(), texts.name("evacuation.settlement", one)))
            .toList();
    forms.ask(
        Question.of(
            Message.of("evacuation.form.needs", rows.size(), people(rows)),
            List.of(Message.of("evacuation.form.needs_effect")),
            Message.of("evacuation.act.note")),
        List.of(
            FormField.choice(
                Message.of("evacuation.form.settlement"), Settlement.NONE.name(), settlements),
            FormField.choice(
                Message.of("evacuation.form.relief"),
                NO,
                yesNo("evacuation.relief.no", "evacuation.relief.yes")),
            needed("evacuation.form.basis", ""),
            incident(incidents, known)),
        values ->
            model.found(
                rows,
                Settlement.valueOf(values.get(0)),
                values.get(1).equals(YES),
                values.get(2),
                incidentOf(values.get(3))));
  }

  /**
   * Which incident it is for: the one that is known, else the only one that is open. A choice
   * cannot be empty, so that none has a word of its own.
   */
  private FormField incident(List<Incident> open, String known) {
    List<FormField.Option> all = new ArrayList<>();
    all.add(new FormField.Option(NO, texts.get("evacuation.form.noIncident")));
    open.forEach(one ->
        all.add(
            new FormField.Option(
                one.id(),
                texts.get("evacuation.form.incidentChoice", one.id(), one.details().place()))));
    if (!known.isEmpty() && open.stream().noneMatch(one -> one.id().equals(known))) {
      all.add(new FormField.Option(known, known));
    }
    String only = open.size() == 1 ? open.getFirst().id() : NO;
    return FormField.choice(
        Message.of("evacuation.form.incident"), known.isEmpty() ? only : known, all);
  }

  private static String incidentOf(String chosen) {
    return chosen.equals(NO) ? "" : chosen;
  }

  private static Scope scope(List<PointCount> points) {
    return new Scope(
        points.stream().filter(PointCount::risk).map(PointCount::id).toList(),
        points.stream().filter(one -> !one.risk()).map(PointCount::id).toList());
  }

  private static long people(List<MoveRow> rows) {
    return rows.stream().mapToLong(MoveRow::people).sum();
  }

  private static FormField needed(String nameKey, String initial) {
    return new FormField(Message.of(nameKey), initial, List.of(), 1, true);
  }

  private static List<FormField.Option> options(List<String> posts) {
    return posts.stream().map(post -> new FormField.Option(post, post)).toList();
  }

  private List<FormField.Option> yesNo(String noKey, String yesKey) {
    return List.of(
        new FormField.Option(NO, texts.get(noKey)), new FormField.Option(YES, texts.get(yesKey)));
  }

  /** So many hours from now, or the next time the clock shows so. */
  private Instant deadline(String typed) {
    String plain = typed.strip();
    if (HOURS.matcher(plain).matches()) {
      return clock.instant().plus(Duration.ofHours(Long.parseLong(plain)));
    }
    Matcher at = CLOCK.matcher(plain);
    if (at.matches()) {
      try {
        LocalTime time = LocalTime.of(Integer.parseInt(at.group(1)), Integer.parseInt(at.group(2)));
        ZonedDateTime now = clock.instant().atZone(WatchClock.BEIJING);
        ZonedDateTime today = now.with(time);
        return (today.isAfter(now) ? today : today.plusDays(1)).toInstant();
      } catch (DateTimeException e) {
        throw new RefusedException(Message.of("evacuation.refused.time", typed), e);
      }
    }
    throw RefusedException.of("evacuation.refused.time", typed);
  }

  private @Nullable Instant when(String typed) {
    return typed.isBlank()
        ? null
        : BackDate.moment(typed, clock.instant())
            .orElseThrow(() -> RefusedException.of("evacuation.refused.when", typed));
  }
}

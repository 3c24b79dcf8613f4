package org.watchfloor.warning.view;

import jakarta.inject.Inject;
import java.time.Instant;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import org.watchfloor.base.Message;
import org.watchfloor.base.MomentEntry;
import org.watchfloor.base.RefusedException;
import org.watchfloor.base.WatchClock;
import org.watchfloor.geo.GeoPoint;
import org.watchfloor.task.Tasks;
import org.watchfloor.ui.Fx;
import org.watchfloor.ui.ObjectRef;
import org.watchfloor.ui.dialog.FormField;
import org.watchfloor.ui.dialog.Forms;
import org.watchfloor.ui.dialog.Question;
import org.watchfloor.ui.map.MapDesk;
import org.watchfloor.warning.Headline;
import org.watchfloor.warning.TypedWarning;
import org.watchfloor.warning.Warning;
import org.watchfloor.warning.WarningKind;
import org.watchfloor.warning.WarningKinds;
import org.watchfloor.warning.WarningService;
import org.watchfloor.warning.WarningWords;
import org.watchfloor.warning.intake.WarningFeed;
import org.watchfloor.warning.intake.WatchedFolder;
import org.watchfloor.warning.view.WarningsViewModel.Opened;

/** What can be done with warnings. JavaFX thread. */
final class WarningActs {
  private static final String USUAL_HOURS = "24";

  private final WarningService warnings;
  private final WarningsViewModel model;
  private final TypedAreas areas;
  private final WarningKinds kinds;
  private final WatchedFolder folder;
  private final WarningFeed feed;
  private final Forms forms;
  private final MapDesk map;
  private final Tasks tasks;
  private final Fx fx;
  private final WatchClock clock;

  @Inject
  WarningActs(
      WarningService warnings,
      WarningsViewModel model,
      TypedAreas areas,
      WarningKinds kinds,
      WatchedFolder folder,
      WarningFeed feed,
      Forms forms,
      MapDesk map,
      Tasks tasks,
      Fx fx,
      WatchClock clock) {
    this.warnings = warnings;
    this.model = model;
    this.areas = areas;
    this.kinds = kinds;
    this.folder = folder;
    this.feed = feed;
    this.forms = forms;
    this.map = map;
    this.tasks = tasks;
    this.fx = fx;
    this.clock = clock;
  }

  /** Takes down a warning from the telephone; the last issuer stands there already. */
  void type() {
    tasks
        .of(
            Message.of("warning.task.read"),
            progress -> warnings.issuers().stream().findFirst().orElse(""))
        .quiet()
        .onSuccess(fx, this::ask)
        .startLatest();
  }

  private void ask(String issuer) {
    forms.ask(
        Question.of(Message.of("warning.type.title"), List.of(), Message.of("warning.type.act")),
        List.of(
            FormField.line(Message.of("warning.field.ISSUER"), issuer),
            FormField.line(Message.of("warning.field.SIGNAL"), ""),
            FormField.line(Message.of("warning.field.AREAS"), ""),
            FormField.line(Message.of("warning.field.UNTIL"), USUAL_HOURS),
            FormField.line(Message.of("warning.field.TEXT"), ""),
            FormField.line(Message.of("warning.field.INFORMANT"), "")),
        this::typed);
  }

  /** On a background thread. */
  private void typed(List<String> values) {
    Headline signal = Headline.signal(values.get(1), kinds);
    String id =
        warnings.type(
            new TypedWarning(
                values.get(0),
                signal.kind().map(WarningKind::name).orElse(""),
                signal.colour(),
                areas.of(values.get(2)),
                values.get(4),
                "",
                until(values.get(3)),
                values.get(5)));
    fx.execute(() -> model.selected().set(id));
  }

  private @Nullable Instant until(String typed) {
    return typed.isBlank()
        ? null
        : MomentEntry.toCome(typed, clock.instant())
            .orElseThrow(() -> RefusedException.of("warning.refused.until", typed));
  }

  /** Takes down that it was lifted, as told by telephone. */
  void lift(Opened opened) {
    Warning warning = opened.warning();
    forms.ask(
        Question.of(
            Message.of("warning.lift.title", WarningWords.title(warning)),
            List.of(Message.of("warning.lift.effect", warning.issuer())),
            Message.of("warning.lift.act")),
        List.of(
            FormField.line(Message.of("warning.field.INFORMANT"), ""),
            FormField.line(Message.of("warning.field.REASON"), "")),
        values ->
            warnings.lift(warning.id(), opened.version(), values.getFirst(), values.getLast()));
  }

  /** Chooses the folder another program puts warnings into, and the server that is asked. */
  void watch(Runnable chosen) {
    forms.ask(
        Question.of(
            Message.of("warning.folder.title"),
            List.of(Message.of("warning.folder.effect")),
            Message.of("warning.folder.act")),
        List.of(
            FormField.line(Message.of("warning.field.FOLDER"), folder.folder()),
            FormField.line(Message.of("warning.field.FEED"), feed.address())),
        values -> {
          folder.watch(values.getFirst());
          feed.ask(values.getLast());
          fx.execute(chosen);
        });
  }

  /** Somewhere in its shape, if it has one. */
  Optional<GeoPoint> place(Warning warning) {
    return warning.notice().areas().stream()
        .flatMap(area ->
            Stream.concat(
                area.circles().stream().map(circle -> circle.centre()),
                area.polygons().stream().map(List::getFirst)))
        .findFirst();
  }

  void onMap(Warning warning) {
    place(warning).ifPresent(at -> map.show(new ObjectRef(WarningService.KIND, warning.id()), at));
  }
}

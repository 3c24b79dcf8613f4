package org.watchfloor.incident.view;

import jakarta.inject.Inject;
import jakarta.inject.Singleton;
import java.time.Duration;
import java.time.Instant;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.concurrent.Executor;
import java.util.function.Consumer;
import javafx.beans.property.BooleanProperty;
import javafx.beans.property.ObjectProperty;
import javafx.beans.property.ReadOnlyBooleanProperty;
import javafx.beans.property.ReadOnlyObjectProperty;
import javafx.beans.property.ReadOnlyObjectWrapper;
import javafx.beans.property.SimpleBooleanProperty;
import javafx.beans.property.SimpleObjectProperty;
import javafx.beans.property.SimpleStringProperty;
import javafx.beans.property.StringProperty;
import javafx.collections.FXCollections;
import javafx.collections.ObservableList;
import org.jspecify.annotations.Nullable;
import org.watchfloor.base.BackDate;
import org.watchfloor.base.Message;
import org.watchfloor.base.RefusedException;
import org.watchfloor.base.WatchClock;
import org.watchfloor.geo.Coordinates;
import org.watchfloor.geo.GeoPoint;
import org.watchfloor.geo.PointOrigin;
import org.watchfloor.geo.PointSource;
import org.watchfloor.geo.TypedPoint;
import org.watchfloor.geo.place.Place;
import org.watchfloor.geo.place.PlaceIndex.Found;
import org.watchfloor.incident.IncidentDetails;
import org.watchfloor.incident.IncidentService;
import org.watchfloor.incident.IncidentService.Similar;
import org.watchfloor.incident.IncidentType;
import org.watchfloor.incident.IncidentTypes;
import org.watchfloor.incident.NewIncident;
import org.watchfloor.incident.Severity;
import org.watchfloor.incident.intake.DraftFile;
import org.watchfloor.incident.intake.IntakeDraft;
import org.watchfloor.incident.intake.Suggester;
import org.watchfloor.incident.intake.Suggestion;
import org.watchfloor.region.PlaceFinder;
import org.watchfloor.task.Tasks;
import org.watchfloor.task.Throttle;
import org.watchfloor.ui.Saving;

/**
 * The report being taken down. One for the whole console: leaving the form, changing the page or
 * the language loses nothing, and the draft is on disk about a second after the last key. JavaFX
 * thread.
 */
@Singleton
public final class IntakeViewModel {
  private static final Duration DRAFT_PAUSE = Duration.ofSeconds(1);
  private static final Duration LOOK_PAUSE = Duration.ofMillis(200);
  private static final int PLACES = 6;

  private final IncidentService service;
  private final IncidentTypes types;
  private final PlaceFinder places;
  private final DraftFile draftFile;
  private final Tasks tasks;
  private final Executor fx;
  private final WatchClock clock;
  private final Throttle keeping;
  private final Throttle looking;
  private final Saving saving;

  private final StringProperty narrative = new SimpleStringProperty("");
  private final ObjectProperty<@Nullable IncidentType> type = new SimpleObjectProperty<>();
  private final ObjectProperty<@Nullable Severity> severity = new SimpleObjectProperty<>();
  private final StringProperty place = new SimpleStringProperty("");
  private final ObjectProperty<@Nullable GeoPoint> point = new SimpleObjectProperty<>();
  private PointSource pointSource = PointSource.UNTOLD;
  private final StringProperty areaCode = new SimpleStringProperty("");
  private final StringProperty occurred = new SimpleStringProperty("");
  private final StringProperty source = new SimpleStringProperty("");
  private final StringProperty caller = new SimpleStringProperty("");
  private final BooleanProperty unverified = new SimpleBooleanProperty();
  private final ReadOnlyObjectWrapper<@Nullable Suggestion> suggestion =
      new ReadOnlyObjectWrapper<>();
  private final ObservableList<Found> found = FXCollections.observableArrayList();
  private final ObservableList<Similar> similar = FXCollections.observableArrayList();
  private final ReadOnlyObjectWrapper<@Nullable Unfinished> unfinished =
      new ReadOnlyObjectWrapper<>();
  private final List<IntakeDraft> parked = new ArrayList<>();
  private Instant touched = Instant.EPOCH;
  private boolean restored;
  private boolean choosing;

  /**
   * A report left unfinished.
   *
   * @param inForm whether it stands in the form; else it was put aside
   * @param aside how many were put aside
   * @param touched when the last key was pressed in it
   */
  record Unfinished(boolean inForm, int aside, Instant touched) {}

  @Inject
  IntakeViewModel(
      IncidentService service,
      IncidentTypes types,
      Suggester suggester,
      PlaceFinder places,
      DraftFile draftFile,
      Tasks tasks,
      Executor fx,
      WatchClock clock) {
    this.service = service;
    this.types = types;
    this.places = places;
    this.draftFile = draftFile;
    this.tasks = tasks;
    this.fx = fx;
    this.clock = clock;
    this.saving = new Saving(tasks, fx);
    this.keeping = tasks.throttle(fx, DRAFT_PAUSE, this::keep);
    this.looking = tasks.throttle(fx, LOOK_PAUSE, this::look);
    narrative.subscribe(text -> suggestion.set(suggester.suggest(text).orElse(null)));
    place.subscribe(this::placeTyped);
    for (var field : List.of(narrative, place, areaCode, occurred, source, caller)) {
      field.subscribe(text -> changed());
    }
    type.subscribe(chosen -> changed());
    severity.subscribe(chosen -> changed());
    point.subscribe(at -> changed());
    unverified.subscribe(mark -> changed());
  }

  /** What the caller says. */
  public StringProperty narrative() {
    return narrative;
  }

  /** The kind the officer chose. */
  public ObjectProperty<@Nullable IncidentType> type() {
    return type;
  }

  /** The severity the officer chose. */
  public ObjectProperty<@Nullable Severity> severity() {
    return severity;
  }

  /** The place in words. */
  public StringProperty place() {
    return place;
  }

  /** The place on the map, once one is chosen. */
  public ReadOnlyObjectProperty<@Nullable GeoPoint> point() {
    return point;
  }

  /** Where {@link #point} came from. */
  PointSource pointSource() {
    return pointSource;
  }

  /** When it happened, as a clock time or minutes ago; empty for now. */
  public StringProperty occurred() {
    return occurred;
  }

  /** Where the report came from. */
  public StringProperty source() {
    return source;
  }

  /** Who calls. */
  public StringProperty caller() {
    return caller;
  }

  /** Whether it is still to be confirmed. */
  public BooleanProperty unverified() {
    return unverified;
  }

  /** What the narrative points to; null for nothing. */
  public ReadOnlyObjectProperty<@Nullable Suggestion> suggestion() {
    return suggestion.getReadOnlyProperty();
  }

  /** Places that fit what is typed. */
  public ObservableList<Found> found() {
    return found;
  }

  /** Open incidents that may be the same. */
  public ObservableList<Similar> similar() {
    return similar;
  }

  /**
   * Reads the draft of the last run, once, and learns the places of the district.
   *
   * @param at the place to take once the draft is back; null for none
   * @param from where that place came from
   * @param say whether to say that a report was left unfinished
   */
  void open(@Nullable GeoPoint at, PointSource from, boolean say) {
    unfinished.set(null);
    tasks
        .of(
            Message.of("incident.task.draft"),
            progress -> {
              places.refresh();
              return restored ? IntakeDraft.EMPTY : draftFile.read();
            })
        .quiet()
        .onSuccess(
            fx,
            draft -> {
              restore(draft);
              if (say) {
                unfinished.set(lookForUnfinished());
              }
              if (at != null) {
                choose(at, from);
              }
            })
        .start();
  }

  private @Nullable Unfinished lookForUnfinished() {
    if (!isEmpty()) {
      return new Unfinished(true, parked.size(), touched);
    }
    return parked.isEmpty()
        ? null
        : new Unfinished(false, parked.size(), parked.getLast().touched());
  }

  /** The report that was left unfinished, when the form opened; null for none. */
  ReadOnlyObjectProperty<@Nullable Unfinished> unfinished() {
    return unfinished.getReadOnlyProperty();
  }

  /** Goes on with the unfinished report: the one in the form, else the one put aside last. */
  void resume() {
    if (isEmpty() && !parked.isEmpty()) {
      fill(parked.removeLast());
    }
    unfinished.set(null);
    changed();
  }

  /** Puts the report in the form aside and begins another. */
  void another() {
    if (!isEmpty()) {
      parked.add(draft());
      clear();
    }
    unfinished.set(null);
  }

  /** Writes what is typed, at once: the console is ending. */
  void flush() {
    if (restored) {
      draftFile.write(draft().with(parked));
    }
  }

  /** Takes a place found. */
  public void choose(Found hit) {
    Place at = hit.place();
    choosing = true;
    place.set(at.name());
    choosing = false;
    locate(at.point(), places.sourceOf(at));
    areaCode.set(PlaceFinder.areaCode(at));
    found.clear();
  }

  /** Takes a point of the map, got to so many metres; words already typed stay. */
  public void choose(GeoPoint at, PointSource from) {
    if (place.get().isBlank()) {
      choosing = true;
      place.set(places.nameOf(at));
      choosing = false;
    }
    locate(at, from);
    found.clear();
  }

  /** The moment the typed time means; empty if it cannot be read. */
  public Optional<Instant> occurredAt() {
    String text = occurred.get().strip();
    if (text.isEmpty()) {
      return Optional.of(clock.instant());
    }
    String prefix = text.startsWith("-") || text.startsWith("@") ? text : "@" + text;
    return Optional.ofNullable(BackDate.parse(prefix, clock.instant()).happenedAt());
  }

  /**
   * Saves the report; does nothing while it is being saved.
   *
   * @param saved gets its number once it is on disk; the form is then empty
   * @param refused gets what is missing; nothing typed is lost
   */
  public void save(Consumer<String> saved, Consumer<Throwable> refused) {
    Optional<Instant> at = occurredAt();
    if (at.isEmpty()) {
      refused.accept(RefusedException.of("incident.refused.time", occurred.get()));
      return;
    }
    IncidentType kind = type.get();
    Instant now = clock.instant();
    NewIncident report =
        new NewIncident(
            new IncidentDetails(
                narrative.get(),
                kind == null ? "" : kind.key(),
                place.get(),
                point.get(),
                pointSource,
                areaCode.get(),
                source.get(),
                caller.get(),
                at.get(),
                now),
            severity.get(),
            !unverified.get());
    saving.act(
        Message.of("incident.task.report"),
        () -> service.report(report),
        id -> {
          clear();
          saved.accept(id);
        },
        refused);
  }

  /** Whether the report is being saved. */
  ReadOnlyBooleanProperty busy() {
    return saving.busy();
  }

  /** Throws away what is typed. */
  public void clear() {
    choosing = true;
    for (var field : List.of(narrative, place, areaCode, occurred, source, caller)) {
      field.set("");
    }
    choosing = false;
    type.set(null);
    severity.set(null);
    locate(null, PointSource.UNTOLD);
    unverified.set(false);
    found.clear();
    similar.clear();
  }

  /** Whether nothing is typed. */
  public boolean isEmpty() {
    return draft().isEmpty();
  }

  private void placeTyped(String text) {
    if (choosing) {
      return;
    }
    Optional<TypedPoint> typed = Coordinates.findTyped(text);
    if (typed.isPresent() || gone(text)) {
      areaCode.set("");
      locate(
          typed.map(TypedPoint::point).orElse(null),
          typed.map(TypedPoint::source).orElse(PointSource.UNTOLD));
    }
    found.setAll(places.find(text, PLACES));
  }

  /**
   * Whether the point goes with what was typed before: coordinates in the field do, one found by
   * name does when the field is emptied, a click stays until another.
   */
  private boolean gone(String text) {
    return switch (pointSource.origin()) {
      case TYPED, UNTOLD -> true;
      case NAME -> text.isBlank();
      case MAP, FILE -> false;
    };
  }

  /** The point and where it came from; the source first, for whoever follows the point. */
  private void locate(@Nullable GeoPoint at, PointSource from) {
    pointSource = from;
    point.set(at);
  }

  private void changed() {
    if (!choosing) {
      touched = clock.instant();
    }
    keeping.trigger();
    looking.trigger();
  }

  private void look() {
    GeoPoint at = point.get();
    String where = place.get();
    IncidentType kind = type.get();
    if (at == null && where.isBlank()) {
      similar.clear();
      return;
    }
    tasks
        .of(
            Message.of("incident.task.similar"),
            progress ->
                service.similar(at, where, clock.instant(), kind == null ? "" : kind.key(), null))
        .quiet()
        .onSuccess(fx, similar::setAll)
        .startLatest();
  }

  private void keep() {
    if (!restored) {
      return;
    }
    IntakeDraft draft = draft().with(parked);
    tasks
        .of(
            Message.of("incident.task.draft"),
            progress -> {
              draftFile.write(draft);
              return draft;
            })
        .quiet()
        .start();
  }

  private IntakeDraft draft() {
    Map<String, String> fields = new HashMap<>();
    fields.put("narrative", narrative.get());
    fields.put("place", place.get());
    fields.put("areaCode", areaCode.get());
    fields.put("occurred", occurred.get());
    fields.put("source", source.get());
    fields.put("caller", caller.get());
    fields.put("unverified", unverified.get() ? "true" : "");
    IncidentType kind = type.get();
    fields.put("type", kind == null ? "" : kind.key());
    Severity grade = severity.get();
    fields.put("severity", grade == null ? "" : grade.name());
    GeoPoint at = point.get();
    fields.put("point", at == null ? "" : at.toDecimal());
    fields.put("pointSource", at == null ? "" : pointSource.written());
    return new IntakeDraft(fields).touched(touched);
  }

  private void restore(IntakeDraft draft) {
    boolean first = !restored;
    restored = true;
    if (!first) {
      return;
    }
    parked.addAll(draft.parked());
    IntakeDraft last = draft.current();
    if (last.isEmpty()) {
      return;
    }
    if (isEmpty()) {
      fill(last);
    } else {
      // Somebody was faster than the disk: what was left of before waits beside it.
      parked.add(last);
    }
  }

  private void fill(IntakeDraft draft) {
    choosing = true;
    narrative.set(draft.get("narrative"));
    place.set(draft.get("place"));
    areaCode.set(draft.get("areaCode"));
    occurred.set(draft.get("occurred"));
    source.set(draft.get("source"));
    caller.set(draft.get("caller"));
    unverified.set(!draft.get("unverified").isEmpty());
    type.set(types.find(draft.get("type")).orElse(null));
    severity.set(
        Arrays.stream(Severity.values())
            .filter(grade -> grade.name().equals(draft.get("severity")))
            .findFirst()
            .orElse(null));
    PointSource from = PointSource.read(draft.get("pointSource"));
    boolean typed = Coordinates.find(draft.get("place")).isPresent();
    // A draft of an earlier version does not tell: what is not in the field was a click.
    locate(
        Coordinates.find(draft.get("point")).orElse(null),
        from.told() || typed ? from : new PointSource(PointOrigin.MAP, null, null));
    touched = draft.touched();
    choosing = false;
  }
}

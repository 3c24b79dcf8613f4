package org.watchfloor.incident.view;

import jakarta.inject.Inject;
import jakarta.inject.Singleton;
import java.time.Duration;
import java.util.List;
import java.util.Optional;
import java.util.concurrent.Executor;
import javafx.beans.property.BooleanProperty;
import javafx.beans.property.ObjectProperty;
import javafx.beans.property.ReadOnlyBooleanProperty;
import javafx.beans.property.ReadOnlyBooleanWrapper;
import javafx.beans.property.ReadOnlyObjectProperty;
import javafx.beans.property.ReadOnlyObjectWrapper;
import javafx.beans.property.SimpleBooleanProperty;
import javafx.beans.property.SimpleObjectProperty;
import javafx.collections.FXCollections;
import javafx.collections.ObservableList;
import org.jspecify.annotations.Nullable;
import org.watchfloor.base.Message;
import org.watchfloor.base.Subscription;
import org.watchfloor.incident.Incident;
import org.watchfloor.incident.IncidentService;
import org.watchfloor.task.Tasks;
import org.watchfloor.task.Throttle;
import org.watchfloor.ui.Rereading;

/**
 * The incidents in the list and the one that is open. One for the console, so that the open
 * incident stays open. JavaFX thread.
 */
@Singleton
public final class IncidentsViewModel {
  private static final Duration SETTLE = Duration.ofMillis(200);
  private static final int CLOSED_SHOWN = 200;

  private final IncidentService service;
  private final Throttle changes;
  private final Rereading<Read> reading;
  private final ObservableList<Incident> list = FXCollections.observableArrayList();
  private final ReadOnlyBooleanWrapper ready = new ReadOnlyBooleanWrapper();
  private final BooleanProperty closed = new SimpleBooleanProperty();
  private final ObjectProperty<@Nullable String> selected = new SimpleObjectProperty<>();
  private final ReadOnlyObjectWrapper<@Nullable Shown> shown = new ReadOnlyObjectWrapper<>();

  /**
   * The open incident with what hangs on it.
   *
   * @param incident as it stands
   * @param duplicates those that tell it again
   */
  public record Shown(Incident incident, List<Incident> duplicates) {}

  private @Nullable String toBeListed;

  private record Read(List<Incident> list, Optional<Shown> shown) {}

  @Inject
  IncidentsViewModel(IncidentService service, Tasks tasks, Executor fx) {
    this.service = service;
    this.reading = new Rereading<>(tasks, fx, Message.of("incident.task.read"), this::take);
    this.changes = tasks.throttle(fx, SETTLE, this::read);
    selected.subscribe(id -> read());
    closed.subscribe(on -> read());
  }

  /** Keeps the list up to date until the handle is closed. */
  Subscription follow() {
    read();
    return service.onChange(changes::trigger);
  }

  /** Open incidents, worst first, or the last closed ones. */
  ObservableList<Incident> list() {
    return list;
  }

  /** Whether the list was read at least once. */
  ReadOnlyBooleanProperty ready() {
    return ready.getReadOnlyProperty();
  }

  /** Whether closed incidents are listed in place of the open ones. */
  BooleanProperty closed() {
    return closed;
  }

  /** The number of the open incident; null for none. */
  public ObjectProperty<@Nullable String> selected() {
    return selected;
  }

  /** Opens an incident; the list then shows the ones among which it is. */
  void open(String id) {
    toBeListed = id;
    if (id.equals(selected.get())) {
      read();
    } else {
      selected.set(id);
    }
  }

  /** The open incident as it stands; null for none. */
  ReadOnlyObjectProperty<@Nullable Shown> shown() {
    return shown.getReadOnlyProperty();
  }

  private void read() {
    boolean over = closed.get();
    String wanted = selected.get();
    reading.read(
        () -> new Read(over ? service.closed(CLOSED_SHOWN) : service.open(), look(wanted)));
  }

  private Optional<Shown> look(@Nullable String id) {
    return id == null
        ? Optional.empty()
        : service.find(id).map(found -> new Shown(found, service.duplicatesOf(id)));
  }

  private void take(Read read) {
    ready.set(true);
    if (!list.equals(read.list)) {
      list.setAll(read.list);
    }
    shown.set(read.shown.orElse(null));
    read.shown
        .map(Shown::incident)
        .filter(incident -> incident.id().equals(toBeListed))
        .ifPresent(incident -> {
          toBeListed = null;
          closed.set(!incident.open());
        });
  }
}

package org.watchfloor.incident.dispatch.view;

import jakarta.inject.Inject;
import jakarta.inject.Singleton;
import java.util.ArrayList;
import java.util.List;
import org.jspecify.annotations.Nullable;
import org.watchfloor.base.Subscription;
import org.watchfloor.incident.IncidentService;
import org.watchfloor.incident.view.IncidentsViewModel;
import org.watchfloor.ui.ObjectRef;
import org.watchfloor.ui.map.MapDesk;

/**
 * The incident selected last at this desk, on the map or on its page: one for the map and for what
 * is printed of it, so that paper shows the ways the screen shows.
 */
@Singleton
final class FollowedIncident {
  private final MapDesk map;
  private final IncidentsViewModel page;
  private final List<Runnable> listeners = new ArrayList<>();
  private Subscription selections = () -> {};
  private volatile String id = "";

  @Inject
  FollowedIncident(MapDesk map, IncidentsViewModel page) {
    this.map = map;
    this.page = page;
  }

  /** Its number; empty as long as none was selected. Any thread. */
  String id() {
    return id;
  }

  /**
   * Is told of every other incident selected, and follows the selection meanwhile. JavaFX thread.
   */
  Subscription onChange(Runnable changed) {
    listeners.add(changed);
    if (listeners.size() == 1) {
      selections = follow();
    }
    return () -> {
      if (listeners.remove(changed) && listeners.isEmpty()) {
        selections.close();
      }
    };
  }

  private Subscription follow() {
    var opened = page.selected().subscribe(this::select);
    var marked = map.selected().subscribe(this::mark);
    return () -> {
      opened.unsubscribe();
      marked.unsubscribe();
    };
  }

  private void mark(@Nullable ObjectRef object) {
    if (object != null && object.kind().equals(IncidentService.KIND)) {
      select(object.id());
    }
  }

  private void select(@Nullable String selected) {
    if (selected != null && !selected.isEmpty() && !selected.equals(id)) {
      id = selected;
      List.copyOf(listeners).forEach(Runnable::run);
    }
  }
}

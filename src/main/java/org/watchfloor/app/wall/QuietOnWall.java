package org.watchfloor.app.wall;

import jakarta.inject.Inject;
import org.jspecify.annotations.Nullable;
import org.watchfloor.app.wall.shown.Discretion;
import org.watchfloor.base.Message;
import org.watchfloor.incident.IncidentService;
import org.watchfloor.ui.ObjectAction;
import org.watchfloor.ui.ObjectRef;
import org.watchfloor.ui.dialog.Toasts;

/** Turns through how much of an incident the wall shows: all it may, a symbol, nothing. */
final class QuietOnWall implements ObjectAction {
  private final Discretion discretion;
  private final Toasts toasts;

  @Inject
  QuietOnWall(Discretion discretion, Toasts toasts) {
    this.discretion = discretion;
    this.toasts = toasts;
  }

  @Override
  public int order() {
    return 110;
  }

  @Override
  public boolean fits(ObjectRef object) {
    return object.kind().equals(IncidentService.KIND);
  }

  @Override
  public String titleKey(ObjectRef object) {
    return "wall.quiet." + discretion.of(object.id()).next().name();
  }

  @Override
  public @Nullable String key() {
    return null;
  }

  @Override
  public void run(ObjectRef object) {
    var next = discretion.of(object.id()).next();
    discretion.put(object.id(), next);
    toasts.say(Message.of("wall.quieted." + next.name(), object.id()));
  }
}

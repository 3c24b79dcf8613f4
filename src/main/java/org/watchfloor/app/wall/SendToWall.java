package org.watchfloor.app.wall;

import jakarta.inject.Inject;
import java.util.Set;
import org.watchfloor.base.Message;
import org.watchfloor.incident.IncidentService;
import org.watchfloor.plot.PlotService;
import org.watchfloor.ui.ObjectAction;
import org.watchfloor.ui.ObjectRef;
import org.watchfloor.ui.dialog.Toasts;
import org.watchfloor.ui.map.SavedView;

/** Shows a thing on the wall, which is opened for it if need be. */
final class SendToWall implements ObjectAction {
  static final String KEY = "F3";

  private static final Set<String> KINDS =
      Set.of(
          IncidentService.KIND,
          PlotService.KIND,
          SavedView.KIND,
          WallMap.PLACE,
          "team",
          "depot",
          "shelter",
          "risk");

  private final WallAttention attention;
  private final WallWindow window;
  private final Toasts toasts;

  @Inject
  SendToWall(WallAttention attention, WallWindow window, Toasts toasts) {
    this.attention = attention;
    this.window = window;
    this.toasts = toasts;
  }

  @Override
  public int order() {
    return 100;
  }

  @Override
  public boolean fits(ObjectRef object) {
    return KINDS.contains(object.kind());
  }

  @Override
  public String titleKey(ObjectRef object) {
    return "wall.send";
  }

  @Override
  public String key() {
    return KEY;
  }

  @Override
  public void run(ObjectRef object) {
    if (!window.isOpen().get()) {
      window.open();
    }
    attention.send(object);
    toasts.say(Message.of("wall.sent", WallAttention.HOLD.toMinutes()));
  }
}

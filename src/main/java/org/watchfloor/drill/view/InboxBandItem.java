package org.watchfloor.drill.view;

import jakarta.inject.Inject;
import java.util.List;
import java.util.concurrent.Executor;
import javafx.scene.Cursor;
import javafx.scene.Node;
import org.watchfloor.base.Message;
import org.watchfloor.drill.inject.InjectService;
import org.watchfloor.drill.inject.InjectStage;
import org.watchfloor.drill.inject.InjectState;
import org.watchfloor.task.Tasks;
import org.watchfloor.ui.BandItem;
import org.watchfloor.ui.Live;
import org.watchfloor.ui.Subscriptions;
import org.watchfloor.ui.UiTexts;
import org.watchfloor.ui.control.BandBadge;

/** How many messages of the drill nobody took up; an alarm while there is one. */
final class InboxBandItem implements BandItem {
  private final InjectService injects;
  private final DrillWindows windows;
  private final UiTexts texts;
  private final Live<List<InjectState>> live;

  @Inject
  InboxBandItem(
      InjectService injects, DrillWindows windows, UiTexts texts, Tasks tasks, Executor fx) {
    this.injects = injects;
    this.windows = windows;
    this.texts = texts;
    this.live =
        new Live<>(
            tasks, fx, Message.of("drill.task.read"), List.<InjectState>of(), injects::messages);
  }

  @Override
  public Place place() {
    return Place.RIGHT;
  }

  @Override
  public int order() {
    return 5;
  }

  @Override
  public Node create(Subscriptions life) {
    BandBadge badge = new BandBadge("band-inbox", "mdi2p-phone-incoming");
    badge.setCursor(Cursor.HAND);
    badge.setOnMouseClicked(pressed -> windows.inbox());
    life.add(live.follow(injects::onChange));
    life.follow(
        live.value(),
        now -> {
          long waiting = now.stream().filter(one -> one.stage() == InjectStage.RELEASED).count();
          badge.say(texts.get("drill.band.inbox", waiting));
          badge.alert(waiting > 0);
        });
    return badge;
  }
}

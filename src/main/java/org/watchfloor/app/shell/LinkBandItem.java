package org.watchfloor.app.shell;

import jakarta.inject.Inject;
import java.time.Duration;
import java.util.Optional;
import java.util.concurrent.Executor;
import javafx.scene.Node;
import javafx.scene.control.Tooltip;
import org.watchfloor.base.Message;
import org.watchfloor.base.Subscription;
import org.watchfloor.task.Tasks;
import org.watchfloor.ui.BandItem;
import org.watchfloor.ui.Subscriptions;
import org.watchfloor.ui.UiTexts;
import org.watchfloor.ui.control.BandBadge;

/**
 * Says whether the machine is on a network or cut off. Being cut off is not an alarm here: the
 * console works the same, and says so.
 */
final class LinkBandItem implements BandItem {
  private static final Duration LOOK_EVERY = Duration.ofSeconds(10);

  private final LinkState link;
  private final Tasks tasks;
  private final Executor fx;
  private final UiTexts texts;

  @Inject
  LinkBandItem(LinkState link, Tasks tasks, Executor fx, UiTexts texts) {
    this.link = link;
    this.tasks = tasks;
    this.fx = fx;
    this.texts = texts;
  }

  @Override
  public Place place() {
    return Place.RIGHT;
  }

  @Override
  public int order() {
    return 90;
  }

  @Override
  public Node create(Subscriptions life) {
    BandBadge badge = new BandBadge("band-link", "mdi2l-lan-pending");
    badge.say(texts.get("app.link.looking"));
    Looking looking = new Looking(badge);
    life.add(looking);
    looking.look();
    return badge;
  }

  /** Looks again and again until the band is dropped. */
  private final class Looking implements Subscription {
    private final BandBadge badge;
    private Subscription next = () -> {};
    private boolean closed;

    private Looking(BandBadge badge) {
      this.badge = badge;
    }

    private void look() {
      tasks
          .of(Message.of("app.link.task"), progress -> link.connection())
          .quiet()
          .onSuccess(fx, this::show)
          .start();
    }

    private void show(Optional<String> connection) {
      if (closed) {
        return;
      }
      boolean connected = connection.isPresent();
      badge.icon(connected ? "mdi2l-lan-connect" : "mdi2l-lan-disconnect");
      badge.say(texts.get(connected ? "app.link.up" : "app.link.cut-off"));
      String hint =
          connection
              .map(face -> texts.get("app.link.up.hint", face))
              .orElseGet(() -> texts.get("app.link.cut-off.hint"));
      Tooltip.install(badge, new Tooltip(hint));
      next = tasks.after(LOOK_EVERY, this::look);
    }

    @Override
    public void close() {
      closed = true;
      next.close();
    }
  }
}

package org.watchfloor.app.wall;

import jakarta.inject.Inject;
import jakarta.inject.Singleton;
import java.time.Duration;
import java.util.concurrent.Executor;
import javafx.beans.property.ReadOnlyObjectProperty;
import org.watchfloor.app.wall.shown.Discretion;
import org.watchfloor.app.wall.shown.WallContent;
import org.watchfloor.app.wall.shown.WallReading;
import org.watchfloor.base.Message;
import org.watchfloor.base.Subscription;
import org.watchfloor.pending.DueBoard;
import org.watchfloor.task.Tasks;
import org.watchfloor.ui.Live;
import org.watchfloor.ui.UiTexts;

/**
 * What stands on the wall beside its map. Read after every change and every half minute, so that a
 * reading that does not come shows. JavaFX thread.
 */
@Singleton
final class WallViewModel {
  private static final Duration AGAIN = Duration.ofSeconds(30);

  private final Live<WallContent> content;
  private final DueBoard changes;
  private final Discretion discretion;
  private final UiTexts texts;
  private final Tasks tasks;
  private final Executor fx;

  @Inject
  WallViewModel(
      WallReading reading,
      DueBoard changes,
      Discretion discretion,
      UiTexts texts,
      Tasks tasks,
      Executor fx) {
    this.changes = changes;
    this.discretion = discretion;
    this.texts = texts;
    this.tasks = tasks;
    this.fx = fx;
    this.content =
        new Live<>(
            tasks,
            fx,
            Message.of("wall.task.read"),
            WallContent.NONE,
            () -> reading.read(texts.language().get()));
  }

  /** What was read last. */
  ReadOnlyObjectProperty<WallContent> content() {
    return content.value();
  }

  /** Reads now, after every change and every half minute until it is closed. */
  Subscription follow() {
    Subscription live =
        content.follow(changed -> {
          Subscription entries = changes.onChange(changed);
          Subscription discreet = discretion.onChange(changed);
          javafx.util.Subscription language =
              texts.language().subscribe((before, now) -> changed.run());
          return () -> {
            entries.close();
            discreet.close();
            language.unsubscribe();
          };
        });
    Rounds rounds = new Rounds();
    rounds.arm();
    return () -> {
      live.close();
      rounds.close();
    };
  }

  private final class Rounds implements Subscription {
    private Subscription next = () -> {};
    private boolean closed;

    private void arm() {
      if (!closed) {
        next = tasks.after(AGAIN, () -> fx.execute(this::round));
      }
    }

    private void round() {
      if (!closed) {
        content.read();
        arm();
      }
    }

    @Override
    public void close() {
      closed = true;
      next.close();
    }
  }
}

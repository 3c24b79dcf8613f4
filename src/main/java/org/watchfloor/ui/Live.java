package org.watchfloor.ui;

import java.time.Duration;
import java.util.concurrent.Executor;
import java.util.function.Function;
import java.util.function.Supplier;
import javafx.beans.property.ReadOnlyObjectProperty;
import javafx.beans.property.ReadOnlyObjectWrapper;
import org.watchfloor.base.Message;
import org.watchfloor.base.Subscription;
import org.watchfloor.task.Tasks;
import org.watchfloor.task.Throttle;

/**
 * What a view shows of the record: read in the background, and read again whenever the record says
 * that it changed; a storm of changes becomes few readings. For view models. JavaFX thread.
 *
 * @param <T> an immutable value
 */
public final class Live<T> {
  private static final Duration PAUSE = Duration.ofMillis(150);

  private final Tasks tasks;
  private final Executor fx;
  private final Rereading<T> reading;
  private final Supplier<T> reader;
  private final ReadOnlyObjectWrapper<T> value;

  /**
   * @param name what the reading is called; in the list of tasks
   * @param nothing what is shown until the first reading
   * @param reader reads it; on a background thread
   */
  public Live(Tasks tasks, Executor fx, Message name, T nothing, Supplier<T> reader) {
    this.tasks = tasks;
    this.fx = fx;
    this.value = new ReadOnlyObjectWrapper<>(nothing);
    this.reading = new Rereading<>(tasks, fx, name, value::set);
    this.reader = reader;
  }

  /** What was read last. */
  public ReadOnlyObjectProperty<T> value() {
    return value.getReadOnlyProperty();
  }

  /** Reads now. */
  public void read() {
    reading.read(reader);
  }

  /**
   * Reads now and after every change, until it is closed: put it into a view's life.
   *
   * @param changes subscribes to the changes
   */
  public Subscription follow(Function<Runnable, Subscription> changes) {
    Throttle throttle = tasks.throttle(fx, PAUSE, this::read);
    Subscription subscription = changes.apply(throttle::trigger);
    read();
    return () -> {
      subscription.close();
      throttle.close();
    };
  }
}

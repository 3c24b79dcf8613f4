package org.watchfloor.ui;

import java.util.ArrayList;
import java.util.List;
import java.util.function.Consumer;
import javafx.beans.value.ChangeListener;
import javafx.beans.value.ObservableValue;
import org.watchfloor.base.Subscription;

/**
 * What a view listens to while it is shown; all of it ends when it is hidden. JavaFX thread only.
 */
public final class Subscriptions implements Subscription {
  private final List<Subscription> open = new ArrayList<>();

  /** Keeps a handle and closes it with the rest. */
  public void add(Subscription subscription) {
    open.add(subscription);
  }

  /** Calls the consumer with the present value and with every later one. */
  public <T> void follow(ObservableValue<T> value, Consumer<? super T> consumer) {
    ChangeListener<T> listener = (observable, before, now) -> consumer.accept(now);
    value.addListener(listener);
    open.add(() -> value.removeListener(listener));
    consumer.accept(value.getValue());
  }

  @Override
  public void close() {
    List<Subscription> closing = List.copyOf(open);
    open.clear();
    closing.reversed().forEach(Subscription::close);
  }
}

package org.watchfloor.support;

import java.lang.reflect.InvocationHandler;
import java.lang.reflect.InvocationTargetException;
import java.lang.reflect.Method;
import java.lang.reflect.Proxy;
import java.util.Objects;
import java.util.concurrent.Callable;
import java.util.concurrent.ExecutionException;
import java.util.concurrent.FutureTask;
import javafx.application.Platform;
import org.testfx.service.query.NodeQuery;

/**
 * A search of the scene that is done on the JavaFX thread, whichever thread asks: what is laid out
 * at that moment cannot change under its eyes.
 */
final class FxQuery {
  private FxQuery() {}

  /** Asks on the JavaFX thread and waits for the answer; a failure is thrown as it is. */
  static <T> T ask(Callable<T> question) {
    FutureTask<T> task = new FutureTask<>(question);
    if (Platform.isFxApplicationThread()) {
      task.run();
    } else {
      Platform.runLater(task);
    }
    try {
      return task.get();
    } catch (InterruptedException e) {
      Thread.currentThread().interrupt();
      throw new IllegalStateException("Interrupted while looking", e);
    } catch (ExecutionException e) {
      throw FxQuery.<RuntimeException>asItIs(Objects.requireNonNull(e.getCause()));
    }
  }

  /** The same search, done there. */
  static NodeQuery of(Callable<NodeQuery> search) {
    NodeQuery found = ask(search);
    InvocationHandler there =
        (proxy, method, arguments) -> {
          if (method.getDeclaringClass() == Object.class) {
            return method.invoke(found, arguments);
          }
          Object answer = ask(() -> call(found, method, arguments));
          return answer instanceof NodeQuery narrowed ? of(() -> narrowed) : answer;
        };
    return (NodeQuery)
        Proxy.newProxyInstance(
            FxQuery.class.getClassLoader(), new Class<?>[] {NodeQuery.class}, there);
  }

  private static Object call(NodeQuery on, Method method, Object[] arguments) throws Exception {
    try {
      return method.invoke(on, arguments);
    } catch (InvocationTargetException e) {
      throw FxQuery.<RuntimeException>asItIs(Objects.requireNonNull(e.getCause()));
    }
  }

  @SuppressWarnings("unchecked")
  private static <E extends Throwable> E asItIs(Throwable failure) throws E {
    throw (E) failure;
  }
}

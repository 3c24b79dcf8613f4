package org.watchfloor.task;

/**
 * What a task does. It should look at {@link Progress#cancelled()} between steps.
 *
 * @param <T> what it finds
 */
@FunctionalInterface
public interface Work<T> {

  /**
   * Does the work on a background thread.
   *
   * @throws Exception any failure; it is reported, never swallowed
   */
  T run(Progress progress) throws Exception;
}

package org.watchfloor.app;

import java.util.concurrent.CountDownLatch;
import javafx.application.Platform;

/** Starts JavaFX, once for the whole process. */
final class Toolkit {
  private Toolkit() {}

  /**
   * Starts it and waits until it runs; does nothing if it runs already.
   *
   * @return false if this machine has no display to start it on
   */
  static boolean start() {
    CountDownLatch running = new CountDownLatch(1);
    try {
      Platform.setImplicitExit(false);
      Platform.startup(running::countDown);
      running.await();
      return true;
    } catch (IllegalStateException alreadyRunning) {
      return true;
    } catch (UnsupportedOperationException | UnsatisfiedLinkError | NoClassDefFoundError e) {
      // No display, or a machine without the libraries of one.
      return false;
    } catch (InterruptedException e) {
      Thread.currentThread().interrupt();
      return false;
    }
  }
}

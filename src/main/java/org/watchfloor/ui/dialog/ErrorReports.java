package org.watchfloor.ui.dialog;

import jakarta.inject.Inject;
import jakarta.inject.Singleton;
import java.io.PrintWriter;
import java.io.StringWriter;
import java.util.Arrays;
import java.util.Locale;
import java.util.concurrent.CompletionException;
import javafx.collections.FXCollections;
import javafx.collections.ObservableList;
import org.watchfloor.base.Message;
import org.watchfloor.base.RefusedException;
import org.watchfloor.base.WatchClock;
import org.watchfloor.ui.Fx;

/**
 * The failures the officer has not yet dismissed, newest first; the shell shows them in a banner.
 * {@link #report} from any thread, the list on the JavaFX thread. Whoever reports has logged
 * before.
 */
@Singleton
public final class ErrorReports {
  private static final int KEPT = 20;

  private final WatchClock clock;
  private final Fx fx;
  private final ObservableList<ErrorReport> open = FXCollections.observableArrayList();

  @Inject
  public ErrorReports(WatchClock clock, Fx fx) {
    this.clock = clock;
    this.fx = fx;
  }

  /** What is not yet dismissed. */
  public ObservableList<ErrorReport> open() {
    return open;
  }

  /** Shows a failure; the same one twice running is shown once. */
  public void report(Throwable failure) {
    ErrorReport report = describe(failure);
    fx.execute(() -> {
      open.removeIf(earlier -> earlier.sentence().equals(report.sentence()));
      open.addFirst(report);
      if (open.size() > KEPT) {
        open.removeLast();
      }
    });
  }

  /** The officer has read it. */
  public void dismiss(ErrorReport report) {
    open.remove(report);
  }

  /** The sentence and the details of a failure. */
  public ErrorReport describe(Throwable failure) {
    Throwable cause =
        failure instanceof CompletionException && failure.getCause() != null
            ? failure.getCause()
            : failure;
    Message sentence =
        cause instanceof RefusedException refused
            ? refused.said()
            : Message.of("ui.error.unexpected", code(cause));
    StringWriter details = new StringWriter();
    details.write(clock.now() + " " + code(cause) + System.lineSeparator());
    cause.printStackTrace(new PrintWriter(details, true));
    return new ErrorReport(sentence, details.toString());
  }

  /** Four letters that are the same for the same fault, short enough for the telephone. */
  private static String code(Throwable cause) {
    String where =
        Arrays.stream(cause.getStackTrace())
            .filter(frame -> frame.getClassName().startsWith("org.watchfloor"))
            .findFirst()
            .map(frame -> frame.getClassName() + frame.getMethodName())
            .orElse("");
    int hash = (cause.getClass().getName() + where).hashCode() & 0xFFFF;
    return String.format(Locale.ROOT, "E-%04X", hash);
  }
}

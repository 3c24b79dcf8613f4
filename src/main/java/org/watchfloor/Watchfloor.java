package org.watchfloor;

import java.util.Locale;
import org.slf4j.bridge.SLF4JBridgeHandler;
import org.watchfloor.base.Language;
import org.watchfloor.base.Texts;
import org.watchfloor.cli.CommandLineInterface;
import org.watchfloor.cli.SystemLanguage;

/**
 * Starts the console, or runs a command-line verb. Not an Application itself: JavaFX refuses to
 * start such a main class from the class path.
 */
public final class Watchfloor {
  private Watchfloor() {}

  /** Ends the process with the verb's exit code; the window's threads must not keep it alive. */
  public static void main(String[] args) {
    // What libraries say through the JDK's own logging belongs in the log, not between our
    // sentences.
    SLF4JBridgeHandler.removeHandlersForRootLogger();
    SLF4JBridgeHandler.install();
    Language language =
        SystemLanguage.of(System.getenv(), System.getProperty("os.name", ""), Locale.getDefault());
    System.exit(CommandLineInterface.run(new Texts(language), args));
  }
}

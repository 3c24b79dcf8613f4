package org.watchfloor.ui.link;

import java.io.IOException;
import java.lang.ProcessBuilder.Redirect;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.concurrent.TimeUnit;

/**
 * What the desktop of this machine opens addresses with. The address is one argument of a program
 * and never goes through a shell.
 */
public final class SystemLinkProgram implements LinkProgram {
  /** One that has not failed by then has taken it; a browser in the foreground stays, s. */
  private static final long PATIENCE = 5;

  private final List<String> program;

  private SystemLinkProgram(List<String> program) {
    this.program = List.copyOf(program);
  }

  /** A program by its words before the address. */
  static SystemLinkProgram of(String... program) {
    return new SystemLinkProgram(List.of(program));
  }

  /** The one of an operating system, by its name as Java tells it. */
  public static SystemLinkProgram on(String system) {
    String name = system.toLowerCase(Locale.ROOT);
    if (name.startsWith("windows")) {
      return of("rundll32", "url.dll,FileProtocolHandler");
    }
    return name.startsWith("mac") ? of("open") : of("xdg-open");
  }

  @Override
  public void open(String address) throws IOException, InterruptedException {
    List<String> words = new ArrayList<>(program);
    words.add(address);
    Process process =
        new ProcessBuilder(words)
            .redirectOutput(Redirect.DISCARD)
            .redirectError(Redirect.DISCARD)
            .start();
    if (process.waitFor(PATIENCE, TimeUnit.SECONDS) && process.exitValue() != 0) {
      throw new IOException(program.getFirst() + " " + process.exitValue());
    }
  }
}

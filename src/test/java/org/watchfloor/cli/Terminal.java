package org.watchfloor.cli;

import java.io.ByteArrayInputStream;
import java.io.InputStream;
import java.io.PrintWriter;
import java.io.StringWriter;
import java.nio.charset.StandardCharsets;
import java.util.List;
import org.watchfloor.base.Language;
import org.watchfloor.base.Texts;

/** Calls verbs as a script would, in this process, and keeps what they said. */
final class Terminal {
  private final Texts texts = new Texts(Language.ZH);

  /** What one call gave. */
  record Outcome(int code, String out, String err) {
    List<String> lines() {
      return out.lines().toList();
    }
  }

  Outcome call(String... args) {
    return callWith("", args);
  }

  /** Calls with something on standard input. */
  Outcome callWith(String input, String... args) {
    InputStream in = new ByteArrayInputStream(input.getBytes(StandardCharsets.UTF_8));
    StringWriter out = new StringWriter();
    StringWriter err = new StringWriter();
    int code =
        CommandLineInterface.run(texts, in, new PrintWriter(out), new PrintWriter(err), args);
    return new Outcome(code, out.toString(), err.toString());
  }
}

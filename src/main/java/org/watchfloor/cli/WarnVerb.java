package org.watchfloor.cli;

import java.io.PrintWriter;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.function.Consumer;
import org.watchfloor.app.Station;
import org.watchfloor.base.Message;
import org.watchfloor.base.RefusedException;
import org.watchfloor.base.Texts;
import org.watchfloor.warning.WarningService;
import org.watchfloor.warning.WarningTaking;
import org.watchfloor.warning.Way;
import org.watchfloor.warning.intake.WarningFiles;
import picocli.CommandLine.Command;
import picocli.CommandLine.Parameters;

/**
 * {@code warn FILE…}: takes in what warning centres send; a folder stands for the files in it. Each
 * file is in, or refused in one sentence; the ids of the warnings are printed once they are on
 * disk.
 */
@Command(name = "warn", description = "cli.warn.about")
final class WarnVerb extends StationVerb {
  @Parameters(paramLabel = "FILE", arity = "1..*", description = "cli.warn.option.file")
  private List<Path> files;

  WarnVerb(Texts texts) {
    super(texts);
  }

  @Override
  int run(Station station) {
    WarningService warnings = station.get(WarningService.class);
    PrintWriter out = out();
    boolean refused = false;
    for (Path place : files) {
      try {
        List<Path> found = new ArrayList<>(WarningFiles.in(place));
        if (found.isEmpty()) {
          tell("cli.warn.none", place);
        }
        for (Path file : found) {
          refused |= !tryOne(warnings, file, out);
        }
      } catch (RefusedException e) {
        tell(e.said());
        refused = true;
      }
    }
    return refused ? ExitCode.REFUSED : ExitCode.DONE;
  }

  private boolean tryOne(WarningService warnings, Path file, PrintWriter out) {
    try {
      WarningTaking taking = take(warnings, file, this::tell);
      taking.ids().forEach(out::println);
      out.flush();
      return true;
    } catch (RefusedException e) {
      tell(e.said());
      return false;
    }
  }

  /** Takes one file and says what came of it. */
  static WarningTaking take(WarningService warnings, Path file, Consumer<Message> tell) {
    WarningTaking taking =
        warnings.take(String.valueOf(file.getFileName()), WarningFiles.read(file), Way.FILE);
    tell.accept(taking.said());
    taking.notes().forEach(tell);
    return taking;
  }
}

package org.watchfloor.cli;

import java.io.PrintWriter;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Set;
import java.util.function.Consumer;
import org.watchfloor.app.Station;
import org.watchfloor.base.Message;
import org.watchfloor.base.RefusedException;
import org.watchfloor.base.Texts;
import org.watchfloor.order.callout.need.CalloutNeed;
import org.watchfloor.order.callout.need.CalloutNeeds;
import org.watchfloor.response.ResponseService;
import org.watchfloor.response.proposal.Proposal;
import org.watchfloor.response.proposal.ProposalWords;
import org.watchfloor.response.proposal.Proposals;
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
    Set<String> taken = new LinkedHashSet<>();
    boolean refused = false;
    for (Path place : files) {
      try {
        List<Path> found = new ArrayList<>(WarningFiles.in(place));
        if (found.isEmpty()) {
          tell("cli.warn.none", place);
        }
        for (Path file : found) {
          refused |= !tryOne(warnings, file, out, taken);
        }
      } catch (RefusedException e) {
        tell(e.said());
        refused = true;
      }
    }
    tellWhatNow(station, taken);
    return refused ? ExitCode.REFUSED : ExitCode.DONE;
  }

  /** What waits for a decision because of what came in, and how it is asked for. */
  private void tellWhatNow(Station station, Set<String> taken) {
    if (taken.isEmpty()) {
      return;
    }
    for (Proposal one : station.get(Proposals.class).pending()) {
      if (taken.contains(one.cause().about().id())) {
        tell("cli.warn.proposal", ProposalWords.act(one), one.id());
      }
    }
    for (CalloutNeed one : station.get(CalloutNeeds.class).pending()) {
      if (taken.contains(one.warning())) {
        tell("cli.warn.need", one.roll().callees().size(), one.warning());
      }
    }
    if (station.get(ResponseService.class).plans().isEmpty()) {
      tell("cli.warn.noPlan");
    }
  }

  private boolean tryOne(WarningService warnings, Path file, PrintWriter out, Set<String> taken) {
    try {
      WarningTaking taking = take(warnings, file, this::tell);
      taking.ids().forEach(out::println);
      taken.addAll(taking.ids());
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

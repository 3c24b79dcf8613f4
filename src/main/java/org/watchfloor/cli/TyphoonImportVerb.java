package org.watchfloor.cli;

import java.nio.file.Path;
import java.util.List;
import java.util.Set;
import java.util.TreeSet;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;
import org.watchfloor.app.Station;
import org.watchfloor.base.RefusedException;
import org.watchfloor.base.Texts;
import org.watchfloor.warning.typhoon.Bulletin;
import org.watchfloor.warning.typhoon.TyphoonService;
import org.watchfloor.warning.typhoon.track.TrackReader;
import picocli.CommandLine.Command;
import picocli.CommandLine.Option;
import picocli.CommandLine.Parameters;

/**
 * {@code typhoon import FILE}: takes a track in. Of a file of many storms one is named; {@code
 * --as} puts it under the number the desk knows it by, for agencies number storms differently.
 */
@Command(name = "import", description = "cli.typhoon.import.about")
final class TyphoonImportVerb extends StationVerb {
  @Parameters(paramLabel = "FILE", description = "cli.typhoon.option.file")
  private Path file;

  @Option(names = "--storm", paramLabel = "NUMBER", description = "cli.typhoon.option.only")
  private @Nullable String storm;

  @Option(names = "--as", paramLabel = "NUMBER", description = "cli.typhoon.option.as")
  private @Nullable String as;

  TyphoonImportVerb(Texts texts) {
    super(texts);
  }

  @Override
  int run(Station station) {
    List<Bulletin> all = station.get(TrackReader.class).read(file);
    Set<String> storms =
        all.stream().map(Bulletin::storm).collect(Collectors.toCollection(TreeSet::new));
    if (storm != null && !storms.contains(storm)) {
      throw RefusedException.of("typhoon.refused.notIn", storm, String.join(", ", storms));
    }
    if (storm == null && storms.size() > 1) {
      throw RefusedException.of(
          "typhoon.refused.several", storms.size(), String.join(", ", storms));
    }
    List<Bulletin> wanted =
        all.stream()
            .filter(bulletin -> storm == null || bulletin.storm().equals(storm))
            .map(bulletin -> as == null ? bulletin : bulletin.of(as))
            .toList();
    List<String> taken = station.get(TyphoonService.class).take(wanted);
    if (taken.isEmpty()) {
      tell("typhoon.toast.known");
    }
    taken.forEach(number -> out().println(number));
    return ExitCode.DONE;
  }
}

package org.watchfloor.cli;

import java.nio.file.Path;
import java.util.Optional;
import org.watchfloor.base.Texts;
import org.watchfloor.geo.road.RoadFolder;
import org.watchfloor.geo.road.RoadNetwork;
import org.watchfloor.road.RoadService;
import org.watchfloor.task.Progress;
import picocli.CommandLine.Command;

/** {@code map build [FILE]}: builds the road graph of a map ahead, and reports what it holds. */
@Command(name = "build", description = "cli.map.build.about")
final class MapBuildVerb extends MapCheckVerb {
  MapBuildVerb(Texts texts) {
    super(texts);
  }

  @Override
  Optional<RoadNetwork> network(RoadFolder folder, RoadService roads, Path extract) {
    return Optional.of(folder.build(extract, roads.speeds(), Progress.UNWATCHED));
  }
}

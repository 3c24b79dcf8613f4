package org.watchfloor.geo.road;

import java.nio.file.Path;
import org.watchfloor.base.Message;
import org.watchfloor.base.RefusedException;
import org.watchfloor.task.Progress;

/** A build in a process of its own, to be killed or starved of room: says every step it takes. */
final class RoadBuild implements Progress {
  private RoadBuild() {}

  /** The extract, then the folder of graphs. */
  public static void main(String[] args) {
    RoadFolder roads = new RoadFolder(Path.of(args[1]), folder -> Long.MAX_VALUE);
    try {
      roads.build(Path.of(args[0]), SpeedTableReader.builtIn(), new RoadBuild());
      say("built");
    } catch (RefusedException e) {
      say(e.said().key());
    }
  }

  @SuppressWarnings("SystemOut") // the pipe to the test
  private static void say(String word) {
    System.out.println(word);
    System.out.flush();
  }

  @Override
  public void at(long done, long total) {
    say("at");
  }

  @Override
  public void step(Message step) {
    say(step.key());
  }

  @Override
  public boolean cancelled() {
    say("looked");
    return false;
  }
}

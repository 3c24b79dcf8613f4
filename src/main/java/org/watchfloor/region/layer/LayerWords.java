package org.watchfloor.region.layer;

import java.nio.file.Path;
import java.util.List;
import org.watchfloor.base.Message;

/** How layers are told of, the same in the window and on the command line. Pure; any thread. */
final class LayerWords {
  private LayerWords() {}

  /** What came in or would come in, and what was put right or left out. */
  static Message sentence(
      String key, Path file, String name, LayerCounts counts, List<Message> notes) {
    return Message.of(
        key,
        file.getFileName(),
        name,
        counts.all(),
        counts.points(),
        counts.lines(),
        counts.areas(),
        joined(notes));
  }

  /** All of them in one; that everything came in, if there is none. */
  private static Message joined(List<Message> notes) {
    if (notes.isEmpty()) {
      return Message.of("region.layer.said.all");
    }
    Message all = notes.getFirst();
    for (Message note : notes.subList(1, notes.size())) {
      all = Message.of("region.layer.said.and", all, note);
    }
    return all;
  }
}

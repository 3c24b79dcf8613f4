package org.watchfloor.response.plan;

import java.util.List;
import java.util.Optional;
import org.snakeyaml.engine.v2.nodes.Node;
import org.watchfloor.base.Message;

/** Reads the name of a post, which must be one of those the plan lists, if it lists any. */
final class PostReader {
  private final Faults faults;
  private final Optional<List<String>> posts;

  /**
   * @param posts the keys of the posts the plan lists; empty if it lists none, then any will do
   */
  PostReader(Faults faults, Optional<List<String>> posts) {
    this.faults = faults;
    this.posts = posts;
  }

  Optional<String> read(Node at) {
    Optional<String> written = Section.text(at, faults);
    if (written.isPresent() && posts.filter(all -> !all.contains(written.get())).isPresent()) {
      faults.add(
          at,
          Message.of("response.plan.reason.post", Faults.brief(written.get())),
          Faults.oneOf(written.get(), posts.get()));
      return Optional.empty();
    }
    return written;
  }
}

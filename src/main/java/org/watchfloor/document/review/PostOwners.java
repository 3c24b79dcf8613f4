package org.watchfloor.document.review;

import jakarta.inject.Inject;
import java.util.List;
import org.watchfloor.incident.review.LessonOwners;
import org.watchfloor.response.plan.PlanShelf;

/** The posts the plans of this headquarters name. */
final class PostOwners implements LessonOwners {
  private final PlanShelf shelf;

  @Inject
  PostOwners(PlanShelf shelf) {
    this.shelf = shelf;
  }

  @Override
  public List<String> names() {
    return shelf.plans().stream()
        .flatMap(read -> read.plan().posts().values().stream())
        .distinct()
        .toList();
  }
}

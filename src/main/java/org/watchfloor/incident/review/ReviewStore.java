package org.watchfloor.incident.review;

import jakarta.inject.Inject;
import jakarta.inject.Singleton;
import java.util.List;
import java.util.Map;
import org.watchfloor.journal.Column;
import org.watchfloor.journal.RecordJson;
import org.watchfloor.journal.SubjectStore;
import org.watchfloor.store.Database;

/** The table of reviews. */
@Singleton
final class ReviewStore extends SubjectStore<Review> {
  @Inject
  ReviewStore(Database database, RecordJson json) {
    super(
        database,
        json,
        ReviewService.KIND,
        "review",
        Review.class,
        new ReviewFold(),
        List.of(new Column<>("opened", Review::openedAt)));
  }

  /** The latest on top. */
  List<Review> latestFirst() {
    return select("order by opened desc, id desc", Map.of());
  }
}

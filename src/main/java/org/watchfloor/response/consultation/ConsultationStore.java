package org.watchfloor.response.consultation;

import jakarta.inject.Inject;
import jakarta.inject.Singleton;
import java.util.List;
import java.util.Map;
import org.watchfloor.journal.Column;
import org.watchfloor.journal.RecordJson;
import org.watchfloor.journal.SubjectStore;
import org.watchfloor.store.Database;

/** The table of consultations. */
@Singleton
final class ConsultationStore extends SubjectStore<Consultation> {
  @Inject
  ConsultationStore(Database database, RecordJson json) {
    super(
        database,
        json,
        Consultations.KIND,
        "consultation",
        Consultation.class,
        new ConsultationFold(),
        List.of(
            new Column<>("running", Consultation::open),
            new Column<>("start_at", Consultation::startAt)));
  }

  /** Open ones first, then the latest on top. */
  List<Consultation> all() {
    return select("order by running desc, start_at desc, id", Map.of());
  }
}

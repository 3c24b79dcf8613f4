package org.watchfloor.region;

import jakarta.inject.Inject;
import jakarta.inject.Singleton;
import java.util.List;
import java.util.Map;
import org.watchfloor.journal.Column;
import org.watchfloor.journal.RecordJson;
import org.watchfloor.journal.SubjectStore;
import org.watchfloor.store.Database;

/** The table of contacts. */
@Singleton
final class ContactStore extends SubjectStore<Contact> {
  @Inject
  ContactStore(Database database, RecordJson json) {
    super(
        database,
        json,
        "contact",
        "contact",
        Contact.class,
        RegionFold::contact,
        List.of(new Column<>("unit", Contact::unit)));
  }

  List<Contact> of(String unit) {
    return select("where unit = :unit order by id", Map.of("unit", unit));
  }
}

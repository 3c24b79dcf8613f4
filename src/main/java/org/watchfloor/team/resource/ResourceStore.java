package org.watchfloor.team.resource;

import jakarta.inject.Inject;
import jakarta.inject.Singleton;
import java.util.List;
import org.watchfloor.journal.Column;
import org.watchfloor.journal.RecordJson;
import org.watchfloor.journal.SubjectStore;
import org.watchfloor.store.Database;

/** The table of special resources. */
@Singleton
final class ResourceStore extends SubjectStore<SpecialResource> {
  @Inject
  ResourceStore(Database database, RecordJson json) {
    super(
        database,
        json,
        "resource",
        "special_resource",
        SpecialResource.class,
        ResourceFold::apply,
        List.of(new Column<>("kind", resource -> resource.kind().name())));
  }
}

package org.watchfloor.exchange.peer;

import jakarta.inject.Inject;
import jakarta.inject.Singleton;
import java.util.List;
import java.util.Map;
import org.watchfloor.journal.Column;
import org.watchfloor.journal.Entry;
import org.watchfloor.journal.RecordJson;
import org.watchfloor.journal.SubjectStore;
import org.watchfloor.store.Database;

/** The table of stations known, each under the station that knows it. */
@Singleton
final class PeerStore extends SubjectStore<Peer> {
  static final String KIND = "peer";

  @Inject
  PeerStore(Database database, RecordJson json) {
    super(
        database,
        json,
        KIND,
        "peer",
        Peer.class,
        PeerFold::apply,
        List.of(new Column<>("known_at", Peer::at)));
  }

  /** The id of a station as another knows it. */
  static String id(String at, String station) {
    return at + "/" + station;
  }

  /** Whether an entry was written by the station whose knowledge it is about. */
  static boolean isOwn(Entry entry) {
    return entry.subject().id().startsWith(id(entry.id().station(), ""));
  }

  /** Those a station knows. */
  List<Peer> knownAt(String station) {
    return select("where known_at = :station order by id", Map.of("station", station));
  }
}

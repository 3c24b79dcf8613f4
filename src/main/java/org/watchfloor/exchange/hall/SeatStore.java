package org.watchfloor.exchange.hall;

import java.sql.ResultSet;
import java.sql.SQLException;
import java.sql.Timestamp;
import java.util.List;
import org.jspecify.annotations.Nullable;
import org.watchfloor.store.HallDatabase;

/** Who sits where, as the hall knows it. */
final class SeatStore {
  private final HallDatabase database;

  SeatStore(HallDatabase database) {
    this.database = database;
  }

  /** All seats, the one heard of last first. */
  List<Seat> seats() {
    return database
        .jdbi()
        .withHandle(handle ->
            handle
                .createQuery(
                    "select s.incarnation, s.name, s.officer, s.machine, s.seen_at, extract(epoch from"
                        + " now() - s.seen_at)::bigint as silent, greatest(0, (select"
                        + " coalesce(max(position), 0) from hall_entry) - s.pulled) as behind,"
                        + " s.card, w.public_key, w.asked_at, w.handed_by, w.handed_seat,"
                        + " w.handed_at from hall_seat s left join hall_key_wish w on w.incarnation"
                        + " = s.incarnation where s.left_at is null order by s.seen_at desc,"
                        + " s.incarnation")
                .map((rows, context) ->
                    new Seat(
                        rows.getInt("incarnation"),
                        rows.getString("name"),
                        rows.getString("officer"),
                        rows.getString("machine"),
                        rows.getTimestamp("seen_at").toInstant(),
                        rows.getLong("silent"),
                        rows.getLong("behind"),
                        rows.getString("card"),
                        wish(rows)))
                .list());
  }

  private static @Nullable KeyWish wish(ResultSet rows) throws SQLException {
    String publicKey = rows.getString("public_key");
    if (publicKey == null) {
      return null;
    }
    Timestamp handedAt = rows.getTimestamp("handed_at");
    return new KeyWish(
        publicKey,
        rows.getTimestamp("asked_at").toInstant(),
        handedAt == null
            ? null
            : new KeyWish.Handed(
                rows.getString("handed_by"), rows.getString("handed_seat"), handedAt.toInstant()));
  }
}

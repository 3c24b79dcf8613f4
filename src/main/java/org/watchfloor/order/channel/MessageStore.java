package org.watchfloor.order.channel;

import jakarta.inject.Inject;
import jakarta.inject.Singleton;
import java.time.Instant;
import java.time.ZoneOffset;
import java.util.EnumMap;
import java.util.List;
import java.util.Map;
import org.watchfloor.journal.Column;
import org.watchfloor.journal.RecordJson;
import org.watchfloor.journal.SubjectStore;
import org.watchfloor.order.OrderBook;
import org.watchfloor.store.Database;

/** The table of messages. */
@Singleton
final class MessageStore extends SubjectStore<OutboxMessage> {
  private static final int LONGEST = 320;

  /** Of whichever of the station's machines. */
  private static final String OF_STATION = "(sender = :station or sender like :restored)";

  @Inject
  MessageStore(Database database, RecordJson json) {
    super(
        database,
        json,
        Outbox.KIND,
        "outbox_message",
        OutboxMessage.class,
        MessageFold::apply,
        List.of(
            new Column<>("sender", one -> one.sender().by()),
            new Column<>("state", one -> one.state().name()),
            new Column<>("kind", one -> one.kind().name()),
            new Column<>("address", one -> head(one.message().address())),
            new Column<>("next_at", one -> one.standing().next()),
            new Column<>("until_at", OutboxMessage::until),
            new Column<>("awaited", MessageStore::awaited),
            new Column<>("contradictory", one -> one.contradictions().any()),
            new Column<>("tried_at", one -> one.standing().tried())));
  }

  /** An address as long as the column: whatever was written down must fit. */
  private static String head(String address) {
    return address.length() > LONGEST ? address.substring(0, LONGEST) : address;
  }

  private static boolean awaited(OutboxMessage one) {
    return one.state() == MessageState.ACCEPTED && one.receipts().awaited();
  }

  /**
   * Those of a machine that may be tried now on a channel, the longest waiting first. One whose
   * turn is farther ahead than any pause is of a clock that went back since: it may be tried.
   */
  List<OutboxMessage> due(String by, Channel channel, Instant now, int limit) {
    return select(
        "where sender = :by and state in ('QUEUED', 'WAITING') and kind = :kind"
            + " and (next_at <= :now or next_at > :far) and until_at > :now and (:name = '' or address = :name)"
            + " order by next_at, id limit :limit",
        Map.of(
            "by",
            by,
            "kind",
            channel.kind().name(),
            "name",
            channel.name(),
            "now",
            now.atOffset(ZoneOffset.UTC),
            "far",
            now.plus(channel.pace().longest()).atOffset(ZoneOffset.UTC),
            "limit",
            limit));
  }

  /** Those of a machine that were tried on a channel after a moment, the longest ago first. */
  List<OutboxMessage> tried(String by, Channel channel, Instant since) {
    return select(
        "where sender = :by and kind = :kind and tried_at > :since"
            + " and (:name = '' or address = :name) order by tried_at, id",
        Map.of(
            "by",
            by,
            "kind",
            channel.kind().name(),
            "name",
            channel.name(),
            "since",
            since.atOffset(ZoneOffset.UTC)));
  }

  /** How many of a machine wait to go out on a channel. */
  long waiting(String by, Channel channel) {
    return database()
        .jdbi()
        .withHandle(handle ->
            handle
                .createQuery(
                    "select count(*) from outbox_message where sender = :by"
                        + " and state in ('QUEUED', 'WAITING') and kind = :kind"
                        + " and (:name = '' or address = :name)")
                .bind("by", by)
                .bind("kind", channel.kind().name())
                .bind("name", channel.name())
                .mapTo(Long.class)
                .one());
  }

  /** Those of a machine that waited too long. */
  List<OutboxMessage> expired(String by, Instant now) {
    return select(
        "where sender = :by and state in ('QUEUED', 'WAITING') and until_at <= :now order by id",
        Map.of("by", by, "now", now.atOffset(ZoneOffset.UTC)));
  }

  /** Those of a machine in a state, in the order of their names. */
  List<OutboxMessage> in(String by, MessageState state) {
    return select(
        "where sender = :by and state = :state order by id",
        Map.of("by", by, "state", state.name()));
  }

  /** Those of a station that neither went out nor were taken back, in the order of their names. */
  List<OutboxMessage> unsettled(String station) {
    return select(
        "where state not in ('ACCEPTED', 'DELIVERED', 'WITHDRAWN') and "
            + OF_STATION
            + " order by id",
        Map.of("station", station, "restored", station + ".%"));
  }

  /** Those of a machine a peer has and is to tell of. */
  List<OutboxMessage> awaited(String by) {
    return select("where sender = :by and awaited order by id", Map.of("by", by));
  }

  /** Those that were written apart and cannot both hold, in the order of their names. */
  List<OutboxMessage> contradictory() {
    return select("where contradictory order by id", Map.of());
  }

  /** How many of a machine wait to go out by themselves. */
  long waiting(String by) {
    return database()
        .jdbi()
        .withHandle(handle ->
            handle
                .createQuery(
                    "select count(*) from outbox_message"
                        + " where sender = :by and state in ('QUEUED', 'WAITING')")
                .bind("by", by)
                .mapTo(Long.class)
                .one());
  }

  /** How many of a station there are in each state. */
  Map<MessageState, Long> counts(String station) {
    Map<MessageState, Long> counts = new EnumMap<>(MessageState.class);
    database()
        .jdbi()
        .useHandle(handle ->
            handle
                .createQuery(
                    "select state, count(*) from outbox_message where "
                        + OF_STATION
                        + " group by state")
                .bind("station", station)
                .bind("restored", station + ".%")
                .map((row, context) -> Map.entry(row.getString(1), row.getLong(2)))
                .forEach(one -> counts.put(MessageState.valueOf(one.getKey()), one.getValue())));
    return counts;
  }

  /** The highest running number of those that begin so. */
  long last(String beginning) {
    return database()
        .jdbi()
        .withHandle(handle ->
            handle
                .createQuery("select id from outbox_message where id like :beginning")
                .bind("beginning", beginning + "%")
                .mapTo(String.class)
                .stream()
                .mapToLong(OrderBook::running)
                .max()
                .orElse(0));
  }
}

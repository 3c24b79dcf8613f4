package org.watchfloor.exchange.fleet;

import java.util.List;
import java.util.Set;
import java.util.SortedMap;
import java.util.StringJoiner;
import java.util.TreeMap;
import org.jdbi.v3.core.Handle;
import org.watchfloor.conflict.Conflict;
import org.watchfloor.conflict.ConflictService;
import org.watchfloor.exchange.parcel.ParcelService;
import org.watchfloor.exchange.peer.PeerService;
import org.watchfloor.store.Database;
import org.watchfloor.support.HandClock;
import org.watchfloor.support.TestStation;

/** One station, its clock and its doors. */
record Ship(TestStation station, HandClock clock, PeerService peers, ParcelService parcels) {
  /** Whom a station trusts and what it took in is its own. */
  private static final Set<String> OWN = Set.of("peer", "parcel", "past_image");

  Ship(TestStation station) {
    this(
        station,
        station.get(HandClock.class),
        station.get(PeerService.class),
        station.get(ParcelService.class));
  }

  String id() {
    return station.journal().station();
  }

  List<Conflict> conflicts() {
    return station.get(ConflictService.class).open();
  }

  /** What happens in the hall, every row of every table as it stands in the database. */
  SortedMap<String, List<String>> tables() {
    return station
        .get(Database.class)
        .jdbi()
        .withHandle(handle -> {
          SortedMap<String, List<String>> tables = new TreeMap<>();
          for (String table : folded(handle)) {
            if (!OWN.contains(table)) {
              tables.put(table, rows(handle, table));
            }
          }
          return tables;
        });
  }

  private static List<String> folded(Handle handle) {
    return handle
        .createQuery(
            "select table_name from information_schema.columns"
                + " where table_schema = 'public' and column_name = 'body'")
        .mapTo(String.class)
        .list();
  }

  private static List<String> rows(Handle handle, String table) {
    return handle
        .createQuery("select * from " + table)
        .map((row, context) -> {
          StringJoiner text = new StringJoiner(" | ");
          for (int at = 1; at <= row.getMetaData().getColumnCount(); at++) {
            text.add(row.getString(at));
          }
          return text.toString();
        })
        .stream()
        .sorted()
        .toList();
  }
}

package org.watchfloor.exchange.hall;

import java.util.Map;
import java.util.TreeMap;
import org.watchfloor.store.FileShelf;
import org.watchfloor.store.HallDatabase;

/** What lies at each seat, as it was last given to the hall. */
final class BelongingStore {
  private final HallDatabase database;

  BelongingStore(HallDatabase database) {
    this.database = database;
  }

  /** Of each file of a seat the SHA-256 of its bytes. */
  Map<String, String> sums(int incarnation) {
    return database
        .jdbi()
        .withHandle(handle ->
            handle
                .createQuery("select path, sha256 from hall_belonging where incarnation = :seat")
                .bind("seat", incarnation)
                .reduceRows(
                    new TreeMap<>(),
                    (all, row) -> {
                      all.put(
                          row.getColumn("path", String.class),
                          row.getColumn("sha256", String.class));
                      return all;
                    }));
  }

  /** Every file of a seat. */
  Map<String, byte[]> all(int incarnation) {
    return database
        .jdbi()
        .withHandle(handle ->
            handle
                .createQuery("select path, content from hall_belonging where incarnation = :seat")
                .bind("seat", incarnation)
                .reduceRows(
                    new TreeMap<>(),
                    (all, row) -> {
                      all.put(
                          row.getColumn("path", String.class),
                          row.getColumn("content", byte[].class));
                      return all;
                    }));
  }

  /** Keeps a file as it is now. */
  void keep(int incarnation, String path, byte[] content) {
    database
        .jdbi()
        .useHandle(handle ->
            handle.execute(
                "insert into hall_belonging (incarnation, path, sha256, content) values (?, ?, ?, ?)"
                    + " on conflict (incarnation, path) do update set sha256 = excluded.sha256,"
                    + " content = excluded.content",
                incarnation,
                path,
                FileShelf.sha256(content),
                content));
  }

  /** A file is no longer there. */
  void drop(int incarnation, String path) {
    database
        .jdbi()
        .useHandle(handle ->
            handle.execute(
                "delete from hall_belonging where incarnation = ? and path = ?",
                incarnation,
                path));
  }
}

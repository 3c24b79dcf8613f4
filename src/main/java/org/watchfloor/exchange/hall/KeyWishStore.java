package org.watchfloor.exchange.hall;

import java.util.Optional;
import org.watchfloor.journal.Actor;
import org.watchfloor.store.HallDatabase;

/** The wishes of seats for the station's keys, and what is laid ready for them. */
final class KeyWishStore {
  private final HallDatabase database;

  KeyWishStore(HallDatabase database) {
    this.database = database;
  }

  /** Which keys a seat has. */
  void tellCard(int incarnation, String fingerprint) {
    database
        .jdbi()
        .useHandle(handle ->
            handle.execute(
                "update hall_seat set card = ? where incarnation = ? and card <> ?",
                fingerprint,
                incarnation,
                fingerprint));
  }

  /** A seat asks; what it asked before is void, and what was laid ready for that is gone. */
  void ask(int incarnation, String publicKey) {
    database
        .jdbi()
        .useTransaction(handle -> {
          handle.execute("delete from hall_key_wish where incarnation = ?", incarnation);
          handle.execute(
              "insert into hall_key_wish (incarnation, public_key) values (?, ?)",
              incarnation,
              publicKey);
        });
  }

  /**
   * Lays keys ready for a wish.
   *
   * @return whether the wish still stood: it was not taken back or answered, and its seat is still
   *     one of the hall
   */
  boolean lay(int incarnation, String publicKey, String sealed, Actor actor) {
    return database
            .jdbi()
            .withHandle(handle ->
                handle.execute(
                    "update hall_key_wish set sealed = ?, handed_by = ?, handed_seat = ?, handed_at ="
                        + " now() where incarnation = ? and public_key = ? and sealed is null and"
                        + " exists (select 1 from hall_seat s where s.incarnation ="
                        + " hall_key_wish.incarnation and s.left_at is null)",
                    sealed,
                    actor.officer(),
                    actor.seat(),
                    incarnation,
                    publicKey))
        > 0;
  }

  /** What is laid ready for a wish; empty if there is nothing, or the wish does not stand. */
  Optional<String> sealed(int incarnation, String publicKey) {
    return database
        .jdbi()
        .withHandle(handle ->
            handle
                .createQuery(
                    "select sealed from hall_key_wish where incarnation = :seat and public_key ="
                        + " :key and sealed is not null")
                .bind("seat", incarnation)
                .bind("key", publicKey)
                .mapTo(String.class)
                .findOne());
  }

  /** A seat asks no longer. */
  void drop(int incarnation) {
    database
        .jdbi()
        .useHandle(handle ->
            handle.execute("delete from hall_key_wish where incarnation = ?", incarnation));
  }
}

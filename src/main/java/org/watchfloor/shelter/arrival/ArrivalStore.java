package org.watchfloor.shelter.arrival;

import jakarta.inject.Inject;
import jakarta.inject.Singleton;
import java.time.OffsetDateTime;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.watchfloor.journal.Column;
import org.watchfloor.journal.RecordJson;
import org.watchfloor.journal.SubjectStore;
import org.watchfloor.shelter.RegisterCount;
import org.watchfloor.store.Database;

/** The table of bookings. */
@Singleton
final class ArrivalStore extends SubjectStore<Arrival> {
  private static final int NUMBER = 96;
  private static final int CODE = 32;
  private static final int MARK = 64;

  @Inject
  ArrivalStore(Database database, RecordJson json) {
    super(
        database,
        json,
        "arrival",
        "arrival",
        Arrival.class,
        ArrivalFold::apply,
        List.of(
            new Column<>("register", one -> head(one.register(), NUMBER)),
            new Column<>("state", one -> one.stay().state().name()),
            new Column<>("shelter", one -> head(one.shelter(), NUMBER)),
            new Column<>("family", one -> head(one.family(), NUMBER)),
            new Column<>("tag", one -> head(one.tag(), CODE)),
            new Column<>("id_mark", one -> head(one.person().idMark(), MARK)),
            new Column<>("name_mark", one -> head(one.person().nameMark(), MARK)),
            new Column<>("over_said", one -> !one.stay().over().isEmpty()),
            new Column<>("contradictory", one -> one.contradictions().any()),
            new Column<>("since_at", one -> one.stay().since()),
            new Column<>("moved", Arrival::moved)));
  }

  /** As long as the column: whatever another station wrote down must fit. */
  private static String head(String text, int longest) {
    return text.length() > longest ? text.substring(0, longest) : text;
  }

  /** Who is inside a shelter, in the order in which they came. */
  List<Arrival> inside(String shelter) {
    return select(
        "where shelter = :shelter and state = 'PRESENT' order by id", Map.of("shelter", shelter));
  }

  /** Who is inside whatever shelter. */
  List<Arrival> present() {
    return select("where state = 'PRESENT' order by id", Map.of());
  }

  /** How many are inside a shelter. */
  long countInside(String shelter) {
    return database()
        .jdbi()
        .withHandle(handle ->
            handle
                .createQuery(
                    "select count(*) from arrival where shelter = :shelter and state = 'PRESENT'")
                .bind("shelter", shelter)
                .mapTo(Long.class)
                .one());
  }

  /** Who of a register is inside a shelter. */
  List<Arrival> insideOf(String register) {
    return select(
        "where register = :register and state = 'PRESENT' order by id",
        Map.of("register", register));
  }

  /** Who is inside any shelter. */
  List<Arrival> inside() {
    return select("where state = 'PRESENT' order by id", Map.of());
  }

  /** The registers of which people are inside who gave an identity number. */
  List<String> registersInside() {
    return database()
        .jdbi()
        .withHandle(handle ->
            handle
                .createQuery(
                    "select distinct register from arrival"
                        + " where state = 'PRESENT' and id_mark <> '' order by register")
                .mapTo(String.class)
                .list());
  }

  /** How many of a register are inside a shelter. */
  long countInsideOf(String register) {
    return database()
        .jdbi()
        .withHandle(handle ->
            handle
                .createQuery(
                    "select count(*) from arrival where register = :register and state = 'PRESENT'")
                .bind("register", register)
                .mapTo(Long.class)
                .one());
  }

  /** Those who are in a shelter or ever were; wrong ones are left out. */
  List<Arrival> everIn(String shelter) {
    return select(
            "where state <> 'WITHDRAWN' and (shelter = :shelter or moved = true) order by id",
            Map.of("shelter", head(shelter, NUMBER)))
        .stream()
        .filter(one -> one.everIn(shelter))
        .toList();
  }

  /** The last bookings and moves of a shelter, newest first; wrong ones are left out. */
  List<Arrival> latest(String shelter, int limit) {
    return select(
        "where shelter = :shelter and state <> 'WITHDRAWN'"
            + " order by since_at desc, id desc limit :limit",
        Map.of("shelter", shelter, "limit", limit));
  }

  /** Those who came as one, in the order in which they were booked; wrong ones are left out. */
  List<Arrival> family(String family) {
    return select(
        "where family = :family and state <> 'WITHDRAWN' order by id", Map.of("family", family));
  }

  /** Who has a wristband, inside first, then the latest. */
  Optional<Arrival> tagged(String tag) {
    return select(
            "where tag = :tag and state <> 'WITHDRAWN'"
                + " order by case state when 'PRESENT' then 0 else 1 end, since_at desc, id"
                + " limit 1",
            Map.of("tag", tag))
        .stream()
        .findFirst();
  }

  /** Those of a mark of an identity number, inside first, then the latest. */
  List<Arrival> ofIdMark(String mark) {
    return select(
        "where id_mark = :mark and state <> 'WITHDRAWN'"
            + " order by case state when 'PRESENT' then 0 else 1 end, since_at desc, id",
        Map.of("mark", mark));
  }

  /** Those inside whose name has a mark. */
  List<Arrival> insideOfNameMark(String mark) {
    return select(
        "where name_mark = :mark and state = 'PRESENT' order by id", Map.of("mark", mark));
  }

  /** All of a register. */
  List<Arrival> of(String register) {
    return select(
        "where register = :register and state <> 'WITHDRAWN' order by id",
        Map.of("register", register));
  }

  /** Those about whom something was written apart. */
  List<Arrival> contradictory() {
    return select("where contradictory = true order by id", Map.of());
  }

  /** Those inside who share a wristband or an identity number with somebody inside. */
  List<Arrival> twice() {
    return select(
        "where state = 'PRESENT' and (tag in (select tag from arrival where state = 'PRESENT'"
            + " and tag <> '' group by tag having count(*) > 1)"
            + " or id_mark in (select id_mark from arrival where state = 'PRESENT'"
            + " and id_mark <> '' group by id_mark having count(*) > 1)) order by id",
        Map.of());
  }

  /** Whether somebody inside was taken in beyond the capacity, and it was said. */
  boolean overSaid(String shelter) {
    return database()
        .jdbi()
        .withHandle(handle ->
            handle
                    .createQuery(
                        "select count(*) from arrival where shelter = :shelter"
                            + " and state = 'PRESENT' and over_said = true")
                    .bind("shelter", shelter)
                    .mapTo(Long.class)
                    .one()
                > 0);
  }

  /** How many the registers have inside each shelter that was ever booked for. */
  Map<String, RegisterCount> counts() {
    return counted("", Map.of());
  }

  /** The same of one shelter. */
  Map<String, RegisterCount> counts(String shelter) {
    return counted(" and shelter = :shelter", Map.of("shelter", shelter));
  }

  private Map<String, RegisterCount> counted(String which, Map<String, ?> parameters) {
    return database()
        .jdbi()
        .withHandle(handle -> {
          Map<String, RegisterCount> counts = new HashMap<>();
          handle
              .createQuery(
                  "select shelter, sum(case state when 'PRESENT' then 1 else 0 end),"
                      + " max(since_at) from arrival where state <> 'WITHDRAWN'"
                      + which
                      + " group by shelter")
              .bindMap(parameters)
              .map((row, context) ->
                  Map.entry(
                      row.getString(1),
                      new RegisterCount(
                          row.getLong(2), row.getObject(3, OffsetDateTime.class).toInstant())))
              .forEach(one -> counts.put(one.getKey(), one.getValue()));
          return counts;
        });
  }
}

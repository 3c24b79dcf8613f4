package org.watchfloor.warning;

import jakarta.inject.Inject;
import jakarta.inject.Singleton;
import java.time.Instant;
import java.time.ZoneOffset;
import java.util.List;
import java.util.Map;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.watchfloor.journal.Column;
import org.watchfloor.journal.RecordJson;
import org.watchfloor.journal.SubjectStore;
import org.watchfloor.store.Database;

/** The table of warnings. */
@Singleton
final class WarningStore extends SubjectStore<Warning> {
  private static final String BETWEEN = "|";

  @Inject
  WarningStore(Database database, RecordJson json) {
    super(
        database,
        json,
        WarningService.KIND,
        "warning",
        Warning.class,
        new WarningFold(),
        List.of(
            new Column<>("cancelled", warning -> warning.liftedAt().isPresent()),
            new Column<>("expires", warning -> warning.notice().until()),
            new Column<>("seen", WarningStore::seen)));
  }

  /** Those that are neither lifted nor over at a moment, in the order of their ids. */
  List<Warning> standing(Instant now) {
    return select(
        "where cancelled = false and expires > :now order by id",
        Map.of("now", now.atOffset(ZoneOffset.UTC)));
  }

  /** Those with a message of this identifier, or of a file with this sum. */
  List<Warning> having(String identifierOrSum) {
    return select(
        "where position(:mark in seen) > 0 order by id",
        Map.of("mark", BETWEEN + identifierOrSum + BETWEEN));
  }

  /** Those with a message whose identifier begins so, up to the number after the last stroke. */
  List<Warning> havingNumbered(String identifier) {
    return select(
        "where position(:mark in seen) > 0 order by id",
        Map.of("mark", BETWEEN + identifier + "_"));
  }

  /** How many there are whose id begins so. */
  long countOf(String prefix) {
    return database()
        .jdbi()
        .withHandle(handle ->
            handle
                .createQuery("select count(*) from warning where id like :prefix")
                .bind("prefix", prefix + "%")
                .mapTo(Long.class)
                .one());
  }

  /** Every name it is known by: those of its messages, of its chain, and the sums of its files. */
  private static String seen(Warning warning) {
    return Stream.concat(
            Stream.of(warning.root()),
            warning.received().stream()
                .flatMap(one -> Stream.of(one.notice().identifier(), one.sha256())))
        .filter(name -> !name.isEmpty())
        .distinct()
        .collect(Collectors.joining(BETWEEN, BETWEEN, BETWEEN));
  }
}

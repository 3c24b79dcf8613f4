package org.watchfloor.warning;

import jakarta.inject.Inject;
import java.time.Instant;
import java.time.format.DateTimeFormatter;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import org.watchfloor.base.Message;
import org.watchfloor.base.RefusedException;
import org.watchfloor.base.WatchClock;
import org.watchfloor.journal.Journal;
import org.watchfloor.journal.Versioned;
import org.watchfloor.warning.WarningFact.WarningTyped;

/** Turns what was told by telephone into a message, or says what is missing. */
final class TypedRules {
  private static final DateTimeFormatter DAY = DateTimeFormatter.ofPattern("yyyyMMdd", Locale.ROOT);

  private final WarningStore store;
  private final WarningLinks links;
  private final WarningKinds kinds;
  private final Journal journal;
  private final WatchClock clock;

  @Inject
  TypedRules(
      WarningStore store,
      WarningLinks links,
      WarningKinds kinds,
      Journal journal,
      WatchClock clock) {
    this.store = store;
    this.links = links;
    this.kinds = kinds;
    this.journal = journal;
    this.clock = clock;
  }

  WarningIntake.Typed decide(TypedWarning form) {
    refuseMissing(form);
    Instant now = clock.instant();
    Instant until = form.until();
    if (until != null && !until.isAfter(now)) {
      throw RefusedException.of("warning.refused.untilPast", WarningWords.moment(until));
    }
    String prefix = journal.numbering() + "-T" + DAY.format(clock.now()) + "-";
    String own = prefix + (store.countOf(prefix) + 1);
    Notice notice = notice(form, own, now);
    // What was told of a warning that stands changes that one; a second call is no second warning.
    Optional<Warning> home = links.homes(notice, true, now).stream().findFirst();
    String id = home.map(Warning::id).orElse(own);
    long version = store.find(id).map(Versioned::version).orElse(0L);
    Notice told = home.isPresent() ? named(notice, own, version) : notice;
    return new WarningIntake.Typed(
        id,
        version,
        new WarningTyped(home.map(Warning::root).orElse(own), told, form.informant().strip()));
  }

  private static Notice named(Notice notice, String own, long version) {
    return new Notice(
        own + "." + version,
        NoticeType.UPDATE,
        notice.sent(),
        notice.issuer(),
        notice.sender(),
        notice.references(),
        notice.kind(),
        notice.colour(),
        notice.headline(),
        notice.description(),
        notice.instruction(),
        notice.note(),
        notice.from(),
        notice.until(),
        notice.areas(),
        notice.marks());
  }

  private Notice notice(TypedWarning form, String identifier, Instant now) {
    String name = form.kind().strip();
    WarningKind kind =
        kinds.ofName(name).map(WarningKinds.Kind::kind).orElse(new WarningKind("", name));
    List<NoticeMark> marks = new ArrayList<>(List.of(NoticeMark.TYPED));
    Instant until = form.until();
    if (until == null) {
      marks.add(NoticeMark.EXPIRY_ASSUMED);
    }
    return new Notice(
        identifier,
        NoticeType.ALERT,
        now,
        form.issuer().strip(),
        "",
        List.of(),
        kind,
        form.colour(),
        "",
        form.text().strip(),
        form.instruction().strip(),
        "",
        now,
        until == null ? now.plus(kinds.assumed()) : until,
        form.areas(),
        marks);
  }

  private static void refuseMissing(TypedWarning form) {
    List<Object> missing = new ArrayList<>();
    add(missing, form.issuer().isBlank(), "ISSUER");
    add(missing, form.kind().isBlank(), "KIND");
    add(missing, form.colour() == null, "COLOUR");
    add(missing, form.text().isBlank(), "TEXT");
    add(missing, form.informant().isBlank(), "INFORMANT");
    if (!missing.isEmpty()) {
      throw RefusedException.of(
          "warning.refused.missing",
          missing.stream()
              .reduce((left, right) -> Message.of("warning.and", left, right))
              .orElse(""));
    }
  }

  private static void add(List<Object> missing, boolean isMissing, String field) {
    if (isMissing) {
      missing.add(Message.of("warning.field." + field));
    }
  }
}

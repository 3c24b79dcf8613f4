package org.watchfloor.warning;

import jakarta.inject.Inject;
import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.jspecify.annotations.Nullable;
import org.watchfloor.base.Message;
import org.watchfloor.base.WatchClock;
import org.watchfloor.journal.Actor;
import org.watchfloor.journal.Draft;
import org.watchfloor.journal.Subject;
import org.watchfloor.journal.Versioned;
import org.watchfloor.warning.WarningFact.WarningCancelled;
import org.watchfloor.warning.WarningFact.WarningFiled;
import org.watchfloor.warning.WarningFact.WarningReceived;
import org.watchfloor.warning.WarningFact.WarningTyped;
import org.watchfloor.warning.WarningFact.WarningUpdated;
import org.watchfloor.warning.WarningTaking.Outcome;
import org.watchfloor.warning.cap.CapMessage;

/** Decides what a message does, against the warnings there are; writes nothing. */
final class WarningIntake {
  private final WarningStore store;
  private final WarningLinks links;
  private final WatchClock clock;

  /** What a message does to one warning. */
  record Part(String id, long version, WarningFiled fact, Optional<Warning> before) {}

  /** What was typed. */
  record Typed(String id, long version, WarningTyped fact) {}

  /** All a file does; no part for one that was in before. */
  record Decided(List<Part> parts, WarningTaking taking) {
    Draft draft(Actor actor) {
      Draft draft = new Draft(actor);
      for (Part part : parts) {
        Subject subject = new Subject(WarningService.KIND, part.id());
        draft.fact(subject, part.fact()).expecting(subject, part.version());
      }
      return draft;
    }
  }

  @Inject
  WarningIntake(WarningStore store, WarningLinks links, WatchClock clock) {
    this.store = store;
    this.links = links;
    this.clock = clock;
  }

  Decided decide(CapMessage message, Way way) {
    KeptFile file = message.file();
    List<Warning> before = store.having(file.sha256());
    if (!before.isEmpty()) {
      return known(file, before);
    }
    Instant now = clock.instant();
    List<Part> parts = new ArrayList<>();
    List<String> taken = new ArrayList<>();
    List<Warning> again = new ArrayList<>();
    for (Notice notice : message.notices()) {
      List<Warning> homes = links.homes(notice, message.changes(), now);
      Optional<Warning> told = homes.stream().filter(one -> has(one, notice)).findFirst();
      if (told.isPresent()) {
        again.add(told.get());
        continue;
      }
      boolean used = homes.stream().anyMatch(one -> hasIdentifier(one, notice.identifier()));
      Notice read = used ? notice.marked(NoticeMark.IDENTIFIER_AGAIN) : notice;
      for (Warning home : homes) {
        parts.add(
            new Part(
                home.id(), version(home.id()), fact(read, home, file, way), Optional.of(home)));
        taken.add(home.id());
      }
      if (homes.isEmpty()) {
        String id = links.freshId(read, taken);
        taken.add(id);
        parts.add(new Part(id, version(id), fact(read, null, file, way), Optional.empty()));
      }
    }
    return parts.isEmpty() ? known(file, again) : new Decided(parts, said(parts, file));
  }

  private long version(String id) {
    return store.find(id).map(Versioned::version).orElse(0L);
  }

  private static boolean has(Warning warning, Notice notice) {
    return warning.received().stream().anyMatch(one -> one.notice().equals(notice));
  }

  private static boolean hasIdentifier(Warning warning, String identifier) {
    return warning.received().stream()
        .anyMatch(one -> one.notice().identifier().equals(identifier));
  }

  private static WarningFiled fact(Notice notice, @Nullable Warning home, KeptFile file, Way way) {
    String root = home == null ? WarningLinks.root(notice) : home.root();
    if (notice.lifts()) {
      return new WarningCancelled(root, notice, file, way);
    }
    return home == null && notice.type() == NoticeType.ALERT
        ? new WarningReceived(root, notice, file, way)
        : new WarningUpdated(root, notice, file, way);
  }

  private static Decided known(KeptFile file, List<Warning> before) {
    return new Decided(
        List.of(),
        new WarningTaking(
            Outcome.KNOWN,
            before.stream().map(Warning::id).distinct().toList(),
            Message.of("warning.taken.known", file.name()),
            List.of()));
  }

  private WarningTaking said(List<Part> parts, KeptFile file) {
    Message all = null;
    Outcome outcome = Outcome.NEW;
    List<Message> notes = new ArrayList<>();
    for (Part part : parts) {
      Message one = sentence(part);
      all = all == null ? one : Message.of("warning.taken.and", all, one);
      outcome = outcome(part);
      WarningWords.notes(part.fact().notice()).stream()
          .filter(note -> !notes.contains(note))
          .forEach(notes::add);
    }
    return new WarningTaking(
        outcome,
        parts.stream().map(Part::id).toList(),
        Message.of("warning.taken.file", file.name(), all == null ? "" : all),
        notes);
  }

  private static Outcome outcome(Part part) {
    return switch (part.fact()) {
      case WarningReceived received -> Outcome.NEW;
      case WarningUpdated updated -> part.before().isEmpty() ? Outcome.NEW : Outcome.UPDATED;
      case WarningCancelled cancelled -> Outcome.CANCELLED;
    };
  }

  private Message sentence(Part part) {
    Notice notice = part.fact().notice();
    Optional<Warning> before = part.before();
    WarningKind kind =
        notice.kind().said() ? notice.kind() : before.map(Warning::kind).orElse(notice.kind());
    if (notice.lifts()) {
      Message title = WarningWords.title(kind, before.map(Warning::colour).orElse(notice.colour()));
      String key = before.isPresent() ? "warning.taken.cancelled" : "warning.taken.cancelledAlone";
      return Message.of(key, title, notice.issuer());
    }
    Message title = WarningWords.title(kind, notice.colour());
    if (!clock.instant().isBefore(notice.until())) {
      return Message.of(
          "warning.taken.late", title, notice.issuer(), WarningWords.moment(notice.until()));
    }
    return Message.of(
        before.isPresent() ? "warning.taken.updated" : "warning.taken.new",
        title,
        notice.issuer(),
        WarningWords.moment(notice.until()));
  }
}

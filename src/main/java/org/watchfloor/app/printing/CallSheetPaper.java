package org.watchfloor.app.printing;

import java.nio.file.Path;
import java.time.Instant;
import java.time.OffsetDateTime;
import java.time.format.DateTimeFormatter;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.stream.Collectors;
import org.watchfloor.base.Texts;
import org.watchfloor.base.WatchClock;
import org.watchfloor.document.sheet.SheetBook;
import org.watchfloor.document.sheet.TablePage;
import org.watchfloor.document.sheet.TablePage.Head;
import org.watchfloor.order.callout.Callout;
import org.watchfloor.order.callout.CalloutBoard;
import org.watchfloor.order.callout.CalloutLine;
import org.watchfloor.order.callout.roll.Callee;
import org.watchfloor.order.callout.rule.Question;
import org.watchfloor.store.Realm;

/**
 * A call-out as a PDF to work through by hand: numbers printed, results and signature left blank.
 */
public final class CallSheetPaper {
  private static final DateTimeFormatter MOMENT =
      DateTimeFormatter.ofPattern("yyyy-MM-dd HH:mm", Locale.ROOT);
  private static final DateTimeFormatter TIME = DateTimeFormatter.ofPattern("HH:mm", Locale.ROOT);

  private final Texts texts;
  private final OffsetDateTime now;

  private CallSheetPaper(Texts texts, OffsetDateTime now) {
    this.texts = texts;
    this.now = now;
  }

  /**
   * Writes a call-out into a file. Background threads.
   *
   * @return how many pages it has
   * @throws org.watchfloor.base.RefusedException if it cannot be written
   */
  public static int write(
      CalloutBoard board, Texts texts, OffsetDateTime now, Realm realm, Path file) {
    try (SheetBook book = new SheetBook(texts, realm)) {
      book.add(new CallSheetPaper(texts, now).page(board));
      book.save(file);
      return book.pages();
    }
  }

  private TablePage page(CalloutBoard board) {
    Callout callout = board.callout();
    List<String> notes = new ArrayList<>();
    notes.add(texts.get("callout.sheet.words", callout.words()));
    if (!callout.questions().isEmpty()) {
      List<String> asked = new ArrayList<>();
      for (Question question : callout.questions()) {
        asked.add(texts.get("callout.ask", asked.size() + 1, question.in(texts.language())));
      }
      notes.add(
          texts.get(
              "callout.sheet.questions",
              callout.times().reply().toMinutes(),
              String.join(" ", asked)));
    }
    notes.add(texts.get("callout.sheet.how", callout.times().attempts()));
    if (!callout.gaps().isEmpty()) {
      notes.add(
          texts.get(
              "callout.sheet.gaps",
              callout.gaps().size(),
              String.join(texts.get("callout.comma"), callout.gaps())));
    }
    return new TablePage(
        texts.get("callout.sheet.title", callout.number(), callout.title()),
        notes,
        List.of(
            head("key", 0.55),
            head("who", 2.5),
            head("ways", 2.7),
            head("known", 1.9),
            head("first", 0.85),
            head("second", 0.85),
            head("third", 0.85),
            head("result", 1.1),
            head("answers", 2.0),
            head("person", 1.2)),
        board.lines().stream().map(this::row).toList(),
        texts.get("callout.sheet.signature"),
        texts.get(
            "callout.sheet.foot",
            moment(callout.began()),
            callout.act().officer(),
            MOMENT.format(now)));
  }

  private Head head(String key, double share) {
    return new Head(texts.get("callout.sheet.head." + key), share);
  }

  private List<String> row(CalloutLine line) {
    Callee callee = line.callee();
    String who =
        callee.post().isEmpty()
            ? callee.unitName() + "\n" + texts.get("callout.room")
            : callee.unitName() + "\n" + callee.post();
    String ways =
        callee.ways().stream()
            .map(way ->
                texts.get("callout.other", texts.name("callout.way", way.kind()), way.number()))
            .collect(Collectors.joining("\n"));
    return List.of(
        callee.key(),
        who,
        ways.isEmpty() ? texts.get("callout.noNumber") : ways,
        known(line),
        "",
        "",
        "",
        "",
        callee.answers() ? texts.get("callout.sheet.blanks") : "",
        "");
  }

  /** What speaks against calling, and what came of it so far. */
  private String known(CalloutLine line) {
    List<String> parts = new ArrayList<>();
    line.callee()
        .marks()
        .forEach(mark -> parts.add(texts.get("callout.mark." + mark.kind().name(), mark.detail())));
    line.log()
        .last()
        .ifPresent(one ->
            parts.add(
                texts.get(
                    "callout.last",
                    TIME.format(one.at().atZone(WatchClock.BEIJING)),
                    texts.name("callout.result", one.result()),
                    one.person())));
    if (line.climbed()) {
      parts.add(texts.get("callout.sheet.climbed"));
    }
    return String.join("\n", parts);
  }

  private static String moment(Instant at) {
    return MOMENT.format(at.atZone(WatchClock.BEIJING));
  }
}

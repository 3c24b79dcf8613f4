package org.watchfloor.document.review;

import jakarta.inject.Inject;
import java.nio.file.Path;
import java.time.Instant;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import org.watchfloor.base.RefusedException;
import org.watchfloor.base.Texts;
import org.watchfloor.base.WatchClock;
import org.watchfloor.document.letter.Block;
import org.watchfloor.document.letter.Block.Cell;
import org.watchfloor.document.letter.Block.Column;
import org.watchfloor.document.letter.Block.Heading;
import org.watchfloor.document.letter.Block.Paragraph;
import org.watchfloor.document.letter.Block.Row;
import org.watchfloor.document.letter.Block.Signatures;
import org.watchfloor.document.letter.Block.Table;
import org.watchfloor.document.letter.Letter;
import org.watchfloor.document.letter.LetterFile;
import org.watchfloor.document.letter.LetterPress;
import org.watchfloor.document.letter.Words;
import org.watchfloor.document.paper.Desk;
import org.watchfloor.incident.Incident;
import org.watchfloor.incident.IncidentService;
import org.watchfloor.incident.IncidentTypes;
import org.watchfloor.incident.review.Lesson;
import org.watchfloor.incident.review.LessonService;
import org.watchfloor.incident.review.LessonState;
import org.watchfloor.incident.review.Review;
import org.watchfloor.incident.review.ReviewSection;
import org.watchfloor.incident.review.ReviewService;
import org.watchfloor.store.Realm;

/**
 * The report of a review: what happened, the important entries, the five earlies, what the desk did
 * in a drill, the four sections of 四不放过 and the lessons. Can be printed before the review is
 * closed, and then says what is missing. Background threads.
 */
public final class ReviewPaper {
  private static final Comparator<ReviewPart> IN_ORDER =
      Comparator.comparingInt(ReviewPart::order).thenComparing(ReviewPart::titleKey);

  /** The parts before it tell what happened, those after it what it shows. */
  private static final int BEFORE_TIMELINE = 15;

  private final IncidentService incidents;
  private final IncidentTypes types;
  private final ReviewService reviews;
  private final LessonService lessons;
  private final KeyEntries entries;
  private final Lags lags;
  private final List<ReviewPart> parts;
  private final Desk desk;
  private final Realm realm;
  private final WatchClock clock;

  @Inject
  ReviewPaper(
      IncidentService incidents,
      IncidentTypes types,
      ReviewService reviews,
      LessonService lessons,
      KeyEntries entries,
      Lags lags,
      Set<ReviewPart> parts,
      Desk desk,
      Realm realm,
      WatchClock clock) {
    this.incidents = incidents;
    this.types = types;
    this.reviews = reviews;
    this.lessons = lessons;
    this.entries = entries;
    this.lags = lags;
    this.parts = parts.stream().sorted(IN_ORDER).toList();
    this.desk = desk;
    this.realm = realm;
    this.clock = clock;
  }

  /**
   * Writes the report of one incident.
   *
   * @param to ends with {@code .pdf} or {@code .docx}
   * @throws RefusedException if there is no such incident, or the file cannot be written
   */
  public void write(String incident, ReviewOrder wanted, Texts texts, Path to) {
    LetterFile.write(letter(incident, wanted, texts), texts, realm, to);
  }

  /**
   * The same as a PDF.
   *
   * @return how many pages it has
   */
  public int print(String incident, ReviewOrder wanted, Texts texts, Path to) {
    return LetterPress.write(letter(incident, wanted, texts), texts, realm, to);
  }

  /**
   * Writes one report of all incidents of a record, as of a drill; those told again stand with the
   * one they tell.
   *
   * @param title what was practised
   * @param to ends with {@code .pdf} or {@code .docx}
   * @throws RefusedException if there is no incident, or the file cannot be written
   */
  public void writeAll(String title, ReviewOrder wanted, Texts texts, Path to) {
    List<Incident> all =
        incidents.list().stream().filter(one -> one.duplicateOf() == null).toList();
    if (all.isEmpty()) {
      throw RefusedException.of("review.refused.nothing");
    }
    LetterFile.write(letter(title, all, wanted, texts), texts, realm, to);
  }

  private Letter letter(String incident, ReviewOrder wanted, Texts texts) {
    Incident known =
        incidents
            .find(incident)
            .orElseThrow(() -> RefusedException.of("incident.refused.none", incident));
    return letter(known.id(), List.of(known), wanted, texts);
  }

  private Letter letter(String number, List<Incident> all, ReviewOrder wanted, Texts texts) {
    List<Block> blocks = new ArrayList<>();
    all.forEach(one -> head(one, all.size() > 1, blocks, texts));
    parts.stream()
        .filter(part -> part.order() < BEFORE_TIMELINE)
        .forEach(part -> part(part, all, wanted, blocks, texts));
    blocks.add(new Heading(texts.get("review.paper.timeline")));
    blocks.add(timeline(all, texts));
    blocks.add(new Heading(texts.get("review.paper.earlies")));
    blocks.addAll(LagTable.of(lags.of(all.stream().map(Incident::id).toList()), texts));
    parts.stream()
        .filter(part -> part.order() >= BEFORE_TIMELINE)
        .forEach(part -> part(part, all, wanted, blocks, texts));
    all.forEach(one -> sections(one, all.size() > 1, blocks, texts));
    blocks.add(new Heading(texts.get("review.paper.lessons")));
    lessons(all, blocks, texts);
    blocks.add(
        new Signatures(
            List.of(
                texts.get("document.sign.done"),
                texts.get("document.sign.checked"),
                texts.get("document.sign.issued"),
                texts.get("document.sign.at"))));
    return new Letter(
        desk.office(),
        texts.get(realm == Realm.DRILL ? "review.paper.drill" : "review.paper.title"),
        number,
        blocks,
        desk.made(texts));
  }

  private static void part(
      ReviewPart part, List<Incident> all, ReviewOrder wanted, List<Block> blocks, Texts texts) {
    List<Block> told = part.of(all, texts, wanted);
    if (!told.isEmpty()) {
      blocks.add(new Heading(texts.get(part.titleKey())));
      blocks.addAll(told);
    }
  }

  private void head(Incident incident, boolean several, List<Block> blocks, Texts texts) {
    var told = incident.details();
    Optional<Review> review = reviews.find(incident.id());
    List<Row> rows = new ArrayList<>();
    rows.add(Row.of(texts.get("review.paper.number"), incident.id()));
    rows.add(
        Row.of(
            texts.get("review.paper.kind"),
            texts.get(
                "review.paper.kindIs",
                types.name(told.type(), texts.language()),
                texts.name("incident.severity", incident.severity()))));
    rows.add(Row.of(texts.get("review.paper.place"), told.place()));
    rows.add(
        Row.of(
            texts.get("review.paper.times"),
            texts.get(
                "review.paper.timesAre",
                Desk.moment(told.occurredAt()),
                Desk.moment(told.receivedAt()))));
    rows.add(Row.of(texts.get("review.paper.ended"), ended(incident, texts)));
    rows.add(Row.of(texts.get("review.paper.state"), state(review, texts)));
    blocks.add(new Heading(titled("review.paper.summary", incident, several, texts)));
    blocks.add(new Table(List.of(new Column("", 1), new Column("", 4.6)), rows));
    blocks.add(new Paragraph(Words.plain(told.narrative())));
    Incident.Closing closing = incident.closing();
    if (closing != null) {
      blocks.add(new Paragraph(Words.plain(closing.summary())));
    }
  }

  /** Of several each says whose it is. */
  private static String titled(String key, Incident incident, boolean several, Texts texts) {
    String title = texts.get(key);
    return several ? texts.get("review.paper.of", title, incident.id()) : title;
  }

  private static String ended(Incident incident, Texts texts) {
    Incident.Closing closing = incident.closing();
    return incident.open() || closing == null
        ? texts.get("review.paper.goesOn")
        : Desk.moment(closing.at());
  }

  private static String state(Optional<Review> review, Texts texts) {
    if (review.isEmpty()) {
      return texts.get("review.paper.notBegun");
    }
    Review.Closing closing = review.get().closing();
    return closing == null
        ? texts.get(
            "review.paper.open", review.get().openedBy(), Desk.moment(review.get().openedAt()))
        : texts.get("review.paper.closed", closing.by(), Desk.moment(closing.at()));
  }

  private Block timeline(List<Incident> all, Texts texts) {
    List<Row> rows = new ArrayList<>();
    for (KeyEntries.Line line : entries.of(all, texts)) {
      rows.add(Row.of(Desk.moment(line.at().toInstant()), line.said(), line.who(), line.entry()));
    }
    return new Table(
        List.of(
            new Column(texts.get("document.sent.at"), 1.5),
            new Column(texts.get("document.case.what"), 5.2),
            new Column(texts.get("document.case.who"), 1.2),
            new Column(texts.get("document.entry"), 1.4)),
        rows);
  }

  /** All sections, empty ones too: what nobody wrote must not look forgotten. */
  private void sections(Incident incident, boolean several, List<Block> blocks, Texts texts) {
    Optional<Review> review = reviews.find(incident.id());
    blocks.add(new Heading(titled("review.paper.sections", incident, several, texts)));
    for (ReviewSection section : ReviewSection.values()) {
      Optional<Review.Section> written = review.flatMap(one -> one.section(section));
      if (section == ReviewSection.WELL) {
        blocks.add(new Heading(texts.get("review.paper.further")));
      }
      blocks.add(new Paragraph(Words.heavy(texts.name("review.section", section))));
      if (written.isEmpty()) {
        blocks.add(
            new Paragraph(
                section.mandatory()
                    ? Words.marked(texts.get("review.paper.missing"))
                    : Words.plain(texts.get("review.paper.nothing"))));
      } else {
        text(written.get(), blocks, texts);
      }
    }
    review
        .map(Review::closing)
        .map(Review.Closing::words)
        .filter(words -> !words.isEmpty())
        .ifPresent(words -> {
          blocks.add(new Paragraph(Words.heavy(texts.get("review.paper.decided"))));
          blocks.add(new Paragraph(Words.plain(words)));
        });
  }

  private static void text(Review.Section written, List<Block> blocks, Texts texts) {
    blocks.add(new Paragraph(Words.plain(written.now().words())));
    blocks.add(new Paragraph(Words.note(by(written.now(), texts))));
    for (Review.Text other : written.apart()) {
      blocks.add(new Paragraph(Words.marked(texts.get("review.paper.apart", other.words()))));
      blocks.add(new Paragraph(Words.note(by(other, texts))));
    }
  }

  private static String by(Review.Text text, Texts texts) {
    return texts.get("review.paper.by", text.by(), Desk.moment(text.at()), text.entry());
  }

  private void lessons(List<Incident> all, List<Block> blocks, Texts texts) {
    List<Lesson> drawn =
        all.stream()
            .flatMap(one -> lessons.of(one.id()).stream())
            .filter(one -> one.state() != LessonState.WITHDRAWN)
            .sorted(Comparator.comparing(Lesson::due).thenComparing(Lesson::id))
            .toList();
    if (drawn.isEmpty()) {
      blocks.add(new Paragraph(Words.plain(texts.get("review.paper.noLessons"))));
      return;
    }
    Instant now = clock.instant();
    List<Row> rows = new ArrayList<>();
    int number = 1;
    for (Lesson lesson : drawn) {
      List<Words> state = new ArrayList<>();
      state.add(
          lesson.overdue(now)
              ? Words.marked(texts.get("review.state.OVERDUE"))
              : Words.plain(texts.name("review.state", lesson.state())));
      if (!lesson.notes().isEmpty()) {
        state.add(Words.note(lesson.notes().getLast().text()));
      }
      rows.add(
          new Row(
              List.of(
                  Cell.of(String.valueOf(number++)),
                  Cell.of(lesson.text()),
                  Cell.of(lesson.owner()),
                  Cell.of(lesson.due().toString()),
                  new Cell(state))));
    }
    blocks.add(
        new Table(
            List.of(
                new Column(texts.get("review.column.no"), 0.6),
                new Column(texts.get("review.column.lesson"), 3.6),
                new Column(texts.get("review.column.owner"), 1.8),
                new Column(texts.get("review.column.due"), 1.3),
                new Column(texts.get("review.column.state"), 1.8)),
            rows));
  }
}

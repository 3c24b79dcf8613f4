package org.watchfloor.app.replay;

import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Path;
import java.time.Instant;
import java.time.format.DateTimeFormatter;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import javax.imageio.ImageIO;
import org.jspecify.annotations.Nullable;
import org.watchfloor.app.Picture;
import org.watchfloor.app.Snapshots;
import org.watchfloor.app.Station;
import org.watchfloor.base.Texts;
import org.watchfloor.base.WatchClock;
import org.watchfloor.document.letter.Block;
import org.watchfloor.document.letter.Letter;
import org.watchfloor.document.letter.LetterPress;
import org.watchfloor.document.letter.Words;
import org.watchfloor.document.paper.Desk;
import org.watchfloor.duty.timeline.TimelineService;
import org.watchfloor.journal.Journal;
import org.watchfloor.journal.Recorded;
import org.watchfloor.journal.RegisterFact;
import org.watchfloor.journal.Replay;
import org.watchfloor.store.DataFolder;
import org.watchfloor.store.Realm;

/**
 * A span of a record to print: a page as it looked at each of some moments, and below it what was
 * recorded since the one before. Background thread; the replay stands at the last moment
 * afterwards.
 */
public final class Storyboard {
  private static final DateTimeFormatter MOMENT =
      DateTimeFormatter.ofPattern("yyyy-MM-dd HH:mm:ss", Locale.ROOT).withZone(WatchClock.BEIJING);
  private static final DateTimeFormatter TIME =
      DateTimeFormatter.ofPattern("HH:mm:ss", Locale.ROOT).withZone(WatchClock.BEIJING);

  /** As many lines as stand below a picture on one page. */
  private static final int LINES = 12;

  private Storyboard() {}

  /**
   * Writes it. JavaFX must be running.
   *
   * @param station opened for a replay
   * @param picture what is drawn of it
   * @param moments at least one, in order
   * @return how many pages it has
   * @throws org.watchfloor.base.RefusedException if it cannot be drawn or written
   */
  public static int write(
      Station station, Picture picture, List<Instant> moments, Texts texts, Path file) {
    List<Block> blocks = new ArrayList<>();
    @Nullable Instant before = null;
    for (Instant moment : moments) {
      station.showAt(moment);
      blocks.add(drawn(station, picture, texts.get("replay.board.caption", MOMENT.format(moment))));
      if (before != null) {
        lines(station, before, moment, texts)
            .forEach(line -> blocks.add(new Block.Paragraph(Words.plain(line))));
      }
      before = moment;
    }
    Letter letter =
        new Letter(
            station.get(DataFolder.class).card().name(),
            texts.get("replay.board.title"),
            texts.get(
                "replay.board.span",
                MOMENT.format(moments.getFirst()),
                MOMENT.format(moments.getLast())),
            blocks,
            station.get(Desk.class).made(texts));
    return LetterPress.write(letter, texts, station.get(Realm.class), file);
  }

  private static Block drawn(Station station, Picture picture, String caption) {
    try {
      ByteArrayOutputStream bytes = new ByteArrayOutputStream();
      ImageIO.write(Snapshots.take(station, picture), "png", bytes);
      return new Block.Picture(
          bytes.toByteArray(),
          picture.width(),
          picture.height(),
          Block.Picture.HALF_A_PAGE,
          caption);
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }

  /** What came in a package was known when it was taken in. */
  private static Instant known(Journal journal, Recorded one) {
    return journal.knownSince(one.entry().id()).orElse(one.entry().recordedAt());
  }

  private static List<String> lines(Station station, Instant after, Instant by, Texts texts) {
    List<Recorded> happened =
        station.get(Replay.class).between(after, by).stream()
            .filter(one -> !(one.fact() instanceof RegisterFact))
            .toList();
    List<Recorded> told = happened.subList(0, Math.min(LINES, happened.size()));
    List<String> said = station.get(TimelineService.class).say(told, texts);
    Journal journal = station.get(Journal.class);
    List<String> lines = new ArrayList<>();
    for (int at = 0; at < told.size(); at++) {
      lines.add(
          texts.get("replay.board.line", TIME.format(known(journal, told.get(at))), said.get(at)));
    }
    if (happened.isEmpty()) {
      lines.add(texts.get("replay.board.nothing"));
    } else if (told.size() < happened.size()) {
      lines.add(texts.get("replay.board.more", happened.size() - told.size()));
    }
    return lines;
  }
}

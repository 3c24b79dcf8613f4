package org.watchfloor.exchange.link;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.ByteBuffer;
import java.nio.channels.FileChannel;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardOpenOption;
import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.jspecify.annotations.Nullable;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;
import org.watchfloor.base.Message;
import org.watchfloor.base.RefusedException;
import org.watchfloor.exchange.link.Standing.Handled;
import org.watchfloor.exchange.link.Standing.How;
import org.watchfloor.exchange.parcel.ParcelsOnWord;
import org.watchfloor.exchange.parcel.ParcelsOnWord.Made;
import org.watchfloor.journal.EntryId;

/**
 * What goes out to one station: one package at a time, made of what the other lacks by its last
 * word, in pieces that count once the broker has them. The next is made when the other said what
 * became of this one. One thread at a time.
 */
final class LinkSending {
  private static final Logger LOG = LoggerFactory.getLogger(LinkSending.class);

  /** Pieces given to the broker at once. */
  private static final int BATCH = 4;

  /** After so many in a row the wait for the next grows no more: an hour, as lines are kept. */
  private static final int MOST_DECLINES = 30;

  /** Words of the other that tell nothing of a package it should have: then it is lost. */
  private static final int SILENT_WORDS = 4;

  private final String station;
  private final Path file;
  private final ParcelsOnWord parcels;
  private final LinkTimes times;
  private final Backoff refusals;
  private final long largest;
  private volatile @Nullable UnderWay underWay;
  private volatile @Nullable Held held;
  private int declines;
  private List<EntryId> endedAt = List.of();
  private Wait next = Wait.OVER;

  /**
   * For one station.
   *
   * @param out the folder the package under way lies in
   * @param largest no larger package is given to the broker, bytes
   */
  LinkSending(
      String station,
      Path out,
      ParcelsOnWord parcels,
      LinkTimes times,
      Backoff refusals,
      long largest) {
    this.station = station;
    this.file = out.resolve(station + ".wfp");
    this.parcels = parcels;
    this.times = times;
    this.refusals = refusals;
    this.largest = largest;
  }

  /** A package on its way. */
  private static final class UnderWay {
    private final Made made;
    private final List<EntryId> of;
    private final List<EntryId> forOneWith;
    private final long total;
    private final String sha256;
    private volatile long given;
    private int silentWords;

    private UnderWay(
        Made made, List<EntryId> of, List<EntryId> forOneWith, long total, String sha256) {
      this.made = made;
      this.of = of;
      this.forOneWith = forOneWith;
      this.total = total;
      this.sha256 = sha256;
    }
  }

  /**
   * What is not offered for now, as the same would be declined again.
   *
   * @param own what was here
   * @param knows what the other had
   * @param until when it is tried again though nothing changed: not all that matters shows in what
   *     is here and there
   * @param why in a sentence
   */
  private record Held(List<EntryId> own, List<EntryId> knows, Wait until, Message why) {}

  /** Why nothing is offered though the other lacks something; empty if that is not so. */
  Optional<Message> held() {
    return Optional.ofNullable(held).map(Held::why);
  }

  /** How much of a package is at the broker. */
  record Progress(long entries, long given, long total) {}

  /** The package on its way; null if none is. */
  @Nullable Progress progress() {
    UnderWay now = underWay;
    return now == null ? null : new Progress(now.made.entries(), now.given, now.total);
  }

  /**
   * Takes in what the other said of the package on its way. One that is busy with what lies before
   * it in the queue has not lost it.
   */
  void heard(Standing word, Instant now) {
    UnderWay out = underWay;
    if (out == null) {
      return;
    }
    if (word.handled() != null && word.handled().number().equals(out.made.number())) {
      ended(out, word.handled(), now);
    } else if (out.made.number().equals(word.receiving())) {
      out.silentWords = 0;
    } else if (word.receiving() == null
        && out.given == out.total
        && ++out.silentWords > SILENT_WORDS) {
      LOG.info("Package {} for {} is lost on its way", out.made.number(), station);
      again(now);
    }
  }

  private void ended(UnderWay out, Handled handled, Instant now) {
    LOG.info("Package {} for {}: {}", out.made.number(), station, handled);
    if (handled.how() == How.REFUSED) {
      again(now);
      return;
    }
    refusals.reset();
    if (handled.how() == How.DECLINED) {
      Message why =
          handled.why() == null
              ? Message.of("exchange.link.said.unknownReason")
              : handled.why().message();
      underWay = null;
      hold(out.of, out.forOneWith, now, Message.of("exchange.link.said.declinedThere", why));
      return;
    }
    declines = 0;
    underWay = null;
    endedAt = out.of;
    next = Wait.of(now, times.pause());
  }

  /** Also what changed is offered again ever later, at last once an hour: it is made whole anew. */
  private void hold(List<EntryId> own, List<EntryId> knows, Instant now, Message why) {
    declines = Math.min(declines + 1, MOST_DECLINES);
    next = Wait.of(now, times.longestRetry().multipliedBy(declines));
    held =
        new Held(own, knows, Wait.of(now, times.longestRetry().multipliedBy(MOST_DECLINES)), why);
  }

  private boolean isHeld(List<EntryId> own, List<EntryId> knows, Instant now) {
    Held same = held;
    return same != null
        && !same.until().over(now)
        && same.own().equals(own)
        && same.knows().equals(knows);
  }

  private void again(Instant now) {
    underWay = null;
    endedAt = List.of();
    next = refusals.next(now);
  }

  /**
   * Goes one step on: makes a package, or gives the broker some pieces of it.
   *
   * @param word the last word of the other
   * @return whether there is more to be given at once
   * @throws Exception if the broker does not take it
   */
  boolean step(LinkWire wire, Standing word, Instant now) throws Exception {
    if (underWay == null && !make(word, now)) {
      return false;
    }
    UnderWay out = underWay;
    if (out == null || out.given == out.total) {
      return false;
    }
    long at = out.given;
    for (Part part : parts(out)) {
      wire.send(part.into(wire.message()));
      at += part.bytes().length;
    }
    wire.commit();
    out.given = at;
    return at < out.total;
  }

  private boolean make(Standing word, Instant now) {
    boolean waits = word.handled() != null && word.handled().how() == How.WAITS;
    List<EntryId> own = parcels.own();
    if (waits || !next.over(now) || own.equals(endedAt) || isHeld(own, word.knows(), now)) {
      return false;
    }
    if (parcels.lacking(word.knows()) == 0) {
      held = null;
      return false;
    }
    try {
      Path folder = file.getParent();
      Files.createDirectories(folder == null ? file : folder);
      Files.deleteIfExists(file);
      Made made = parcels.make(file, station, word.knows());
      long size = Files.size(file);
      if (size > largest) {
        Files.delete(file);
        hold(own, word.knows(), now, tooLarge(made, size));
        return false;
      }
      held = null;
      underWay = new UnderWay(made, own, word.knows(), size, LinkIntake.sha256(file));
      LOG.info("Package {} for {}: {} entries", made.number(), station, made.entries());
      return true;
    } catch (IOException e) {
      next = refusals.next(now);
      String text = e.getMessage();
      throw new RefusedException(
          Message.of(
              "exchange.link.said.cannotKeep", text == null ? e.getClass().getSimpleName() : text),
          e);
    } catch (RefusedException e) {
      next = refusals.next(now);
      throw e;
    }
  }

  private Message tooLarge(Made made, long size) {
    LOG.info("Package {} for {} is too large: {} bytes", made.number(), station, size);
    return Message.of(
        "exchange.link.said.tooLarge",
        made.entries(),
        LinkDisk.megabytes(size),
        LinkDisk.megabytes(largest),
        station);
  }

  private List<Part> parts(UnderWay out) {
    List<Part> parts = new ArrayList<>();
    try (FileChannel in = FileChannel.open(file, StandardOpenOption.READ)) {
      long at = out.given;
      while (parts.size() < BATCH && at < out.total) {
        ByteBuffer piece = ByteBuffer.allocate((int) Math.min(Part.BYTES, out.total - at));
        while (piece.hasRemaining()) {
          if (in.read(piece, at + piece.position()) < 0) {
            throw new IOException("Cut short: " + file);
          }
        }
        parts.add(new Part(out.made.number(), at, out.total, out.sha256, piece.array()));
        at += piece.capacity();
      }
      return parts;
    } catch (IOException e) {
      // Somebody took the file away: another is made.
      underWay = null;
      throw new UncheckedIOException(e);
    }
  }
}

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
import org.jspecify.annotations.Nullable;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;
import org.watchfloor.base.Message;
import org.watchfloor.base.RefusedException;
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

  /** Words of the other that tell nothing of a package it should have: then it is lost. */
  private static final int SILENT_WORDS = 4;

  private final String station;
  private final Path file;
  private final ParcelsOnWord parcels;
  private final LinkTimes times;
  private final Backoff refusals;
  private volatile @Nullable UnderWay underWay;
  private List<EntryId> endedAt = List.of();
  private Instant notBefore = Instant.MIN;

  LinkSending(String station, Path out, ParcelsOnWord parcels, LinkTimes times, Backoff refusals) {
    this.station = station;
    this.file = out.resolve(station + ".wfp");
    this.parcels = parcels;
    this.times = times;
    this.refusals = refusals;
  }

  /** A package on its way. */
  private static final class UnderWay {
    private final Made made;
    private final List<EntryId> of;
    private final long total;
    private final String sha256;
    private volatile long given;
    private int silentWords;

    private UnderWay(Made made, List<EntryId> of, long total, String sha256) {
      this.made = made;
      this.of = of;
      this.total = total;
      this.sha256 = sha256;
    }
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
      ended(out, word.handled().how(), now);
    } else if (out.made.number().equals(word.receiving())) {
      out.silentWords = 0;
    } else if (word.receiving() == null
        && out.given == out.total
        && ++out.silentWords > SILENT_WORDS) {
      LOG.info("Package {} for {} is lost on its way", out.made.number(), station);
      again(now);
    }
  }

  private void ended(UnderWay out, How how, Instant now) {
    LOG.info("Package {} for {}: {}", out.made.number(), station, how);
    if (how == How.REFUSED) {
      again(now);
      return;
    }
    refusals.reset();
    underWay = null;
    endedAt = out.of;
    notBefore = now.plus(times.pause());
  }

  private void again(Instant now) {
    underWay = null;
    endedAt = List.of();
    notBefore = refusals.next(now);
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
    if (waits || now.isBefore(notBefore) || own.equals(endedAt)) {
      return false;
    }
    if (parcels.lacking(word.knows()) == 0) {
      return false;
    }
    try {
      Path folder = file.getParent();
      Files.createDirectories(folder == null ? file : folder);
      Files.deleteIfExists(file);
      Made made = parcels.make(file, station, word.knows());
      underWay = new UnderWay(made, own, Files.size(file), LinkIntake.sha256(file));
      LOG.info("Package {} for {}: {} entries", made.number(), station, made.entries());
      return true;
    } catch (IOException e) {
      notBefore = refusals.next(now);
      String text = e.getMessage();
      throw new RefusedException(
          Message.of(
              "exchange.link.said.cannotKeep", text == null ? e.getClass().getSimpleName() : text),
          e);
    } catch (RefusedException e) {
      notBefore = refusals.next(now);
      throw e;
    }
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

package org.watchfloor.exchange.link;

import java.io.IOException;
import java.io.InputStream;
import java.nio.ByteBuffer;
import java.nio.channels.FileChannel;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardOpenOption;
import java.security.DigestInputStream;
import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.util.HexFormat;
import java.util.List;
import java.util.Optional;
import org.jspecify.annotations.Nullable;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;
import org.watchfloor.base.Language;
import org.watchfloor.base.Message;
import org.watchfloor.base.RefusedException;
import org.watchfloor.base.Texts;
import org.watchfloor.exchange.link.Standing.Handled;
import org.watchfloor.exchange.link.Standing.How;
import org.watchfloor.exchange.link.Standing.Said;
import org.watchfloor.exchange.parcel.ParcelPreview;
import org.watchfloor.exchange.parcel.ParcelService;
import org.watchfloor.journal.EntryId;
import org.watchfloor.store.DataFolder;

/**
 * What comes in from one station: puts the pieces of a package together, checks it as one that came
 * on a stick, takes it in if it raises no question, and else lays it by for an officer. One thread
 * at a time.
 */
final class LinkIntake {
  private static final Logger LOG = LoggerFactory.getLogger(LinkIntake.class);
  private static final String COMING = ".part";

  private final String station;
  private final DataFolder folder;
  private final ParcelService parcels;
  private final LinkDisk disk;
  private final LinkWaiting waiting;
  private volatile @Nullable String coming;
  private volatile long received;

  /** As its first piece said, or the first since this program started; null if none came. */
  private @Nullable Whole whole;

  private @Nullable Handled handled;

  /** What the maker of the package that waits had; null until it was looked up. */
  private @Nullable List<EntryId> waitingKnows;

  private volatile @Nullable Message said;

  LinkIntake(String station, DataFolder folder, ParcelService parcels, LinkDisk disk) {
    this.disk = disk;
    this.station = station;
    this.folder = folder;
    this.parcels = parcels;
    this.waiting = new LinkWaiting(folder);
    resume();
  }

  /** What every piece says of the whole package, and all of one must say alike. */
  private record Whole(long total, String sha256) {
    private static Whole of(Part part) {
      return new Whole(part.total(), part.sha256());
    }
  }

  private Path coming() {
    return folder.root().resolve("links").resolve("coming");
  }

  /** Goes on with what was there when the program ended. */
  private void resume() {
    LinkWaiting.newest(coming(), station, COMING)
        .ifPresent(file -> {
          coming = numberOf(file);
          received = file.toFile().length();
        });
    waiting
        .newest(station)
        .ifPresent(
            file -> handled = new Handled(LinkWaiting.numberOf(station, file), How.WAITS, null));
  }

  private String numberOf(Path file) {
    String name = file.getFileName().toString();
    return name.substring(station.length() + 1, name.length() - COMING.length());
  }

  private Path coming(String number) {
    return coming().resolve(station + "_" + number + COMING);
  }

  /** The package that is coming in; null if none. */
  @Nullable String receiving() {
    return coming;
  }

  /** How much of it is here, bytes. */
  long received() {
    return received;
  }

  /** What the last one that ended brought, or why it waits or was refused. */
  Optional<Message> said() {
    return Optional.ofNullable(said);
  }

  /** The package that waits for a look; empty if none does. */
  Optional<Path> waits() {
    Handled last = handled();
    return last != null && last.how() == How.WAITS
        ? Optional.of(waiting.file(station, last.number()))
        : Optional.empty();
  }

  /** How the last package ended; what an officer did with one that waited shows here. */
  @Nullable Handled handled() {
    Handled last = handled;
    if (last != null && last.how() == How.WAITS) {
      Path file = waiting.file(station, last.number());
      if (isTaken(last.number())) {
        delete(file);
        ended(last.number(), How.TAKEN, null);
      } else if (allHere(file)) {
        // The same entries came another way; taking it in would leave no trace to go by.
        delete(file);
        ended(last.number(), How.TAKEN, null);
      } else if (!Files.exists(file)) {
        ended(last.number(), How.PUT_AWAY, null);
      }
    }
    return handled;
  }

  private boolean allHere(Path file) {
    List<EntryId> knows = waitingKnows;
    if (knows == null) {
      try {
        knows = Files.exists(file) ? parcels.knows(file) : List.of();
      } catch (RefusedException e) {
        LOG.info("A package that waits cannot be read: {}", e.getMessage());
        knows = List.of();
      }
      waitingKnows = knows;
    }
    return !knows.isEmpty() && parcels.lackingHere(knows) == 0;
  }

  private boolean isTaken(String number) {
    return parcels.list().stream().anyMatch(one -> one.number().equals(number) && one.counts());
  }

  /**
   * Takes one piece.
   *
   * @return whether a package came to its end by it
   */
  boolean accept(Part part) {
    try {
      return accepted(part);
    } catch (IOException e) {
      LOG.warn("A piece of a package cannot be kept", e);
      drop();
      String text = e.getMessage();
      ended(
          part.number(),
          How.REFUSED,
          Message.of(
              "exchange.link.said.cannotKeep", text == null ? e.getClass().getSimpleName() : text));
      return true;
    }
  }

  private boolean accepted(Part part) throws IOException {
    if (!part.number().equals(coming)) {
      if (handled != null && handled.number().equals(part.number())) {
        return false;
      }
      if (isTaken(part.number())) {
        // Its end comes again: it was in before the broker knew that it was read.
        ended(part.number(), How.TAKEN, null);
        return true;
      }
      drop();
      if (part.at() > 0) {
        // Its beginning is lost, with the broker's disk or with this one.
        ended(part.number(), How.REFUSED, Message.of("exchange.link.said.gap"));
        return true;
      }
      coming = part.number();
      Files.createDirectories(coming());
    }
    Optional<Refusal> no = refusal(part);
    if (no.isPresent()) {
      drop();
      ended(part.number(), no.get().how(), no.get().why());
      return true;
    }
    whole = Whole.of(part);
    Path file = coming(part.number());
    if (part.at() < received) {
      // It came before; if all did, this program ended while it looked the package through.
      boolean all = received == part.total();
      if (all) {
        finish(part, file);
      }
      return all;
    }
    try (FileChannel out =
        FileChannel.open(file, StandardOpenOption.CREATE, StandardOpenOption.WRITE)) {
      out.position(part.at());
      ByteBuffer left = ByteBuffer.wrap(part.bytes());
      while (left.hasRemaining()) {
        out.write(left);
      }
      if (part.at() + part.bytes().length == part.total()) {
        out.force(true);
      }
    }
    received += part.bytes().length;
    if (received < part.total()) {
      return false;
    }
    finish(part, file);
    return true;
  }

  /** Why a piece is not kept, and what is to become of its package. */
  private record Refusal(How how, Message why) {}

  /**
   * Asked of every piece: each says for itself how large its package is, and the disk fills
   * meanwhile.
   */
  private Optional<Refusal> refusal(Part part) {
    Whole said = whole;
    if (said != null && !said.equals(Whole.of(part))) {
      return refused(How.REFUSED, Message.of("exchange.link.said.damaged"));
    }
    if (part.at() > received) {
      return refused(How.REFUSED, Message.of("exchange.link.said.gap"));
    }
    if (part.total() > disk.parcel()) {
      return refused(
          How.DECLINED,
          Message.of("exchange.link.said.tooLargeHere", LinkDisk.megabytes(disk.parcel())));
    }
    if (folder.freeBytes() - (part.total() - received) < disk.free()) {
      return refused(
          How.REFUSED,
          Message.of(
              "exchange.link.said.diskFull",
              folder.root(),
              LinkDisk.megabytes(disk.free() + part.total())));
    }
    return Optional.empty();
  }

  private static Optional<Refusal> refused(How how, Message why) {
    return Optional.of(new Refusal(how, why));
  }

  private void finish(Part part, Path file) throws IOException {
    forget();
    if (!part.sha256().equals(sha256(file))) {
      delete(file);
      ended(part.number(), How.REFUSED, Message.of("exchange.link.said.damaged"));
      return;
    }
    try {
      ParcelPreview preview = parcels.preview(file, new Texts(Language.ZH));
      if (!preview.number().equals(part.number()) || !preview.from().equals(station)) {
        throw RefusedException.of("exchange.link.said.another", preview.from());
      }
      if (preview.asks()) {
        layBy(part.number(), file);
        return;
      }
      Message brought = parcels.takeByItself(file, part.number());
      delete(file);
      ended(part.number(), How.TAKEN, brought);
    } catch (RefusedException e) {
      LOG.info("Package {} of {} is refused: {}", part.number(), station, e.getMessage());
      delete(file);
      ended(part.number(), LinkVerdict.of(e.said()), e.said());
    } catch (RuntimeException e) {
      // Not known to be the package's fault: it may come again, later and later.
      LOG.error("Package {} of {} cannot be taken in", part.number(), station, e);
      delete(file);
      ended(part.number(), How.REFUSED, Message.of("exchange.link.said.cannotTake"));
    }
  }

  private void layBy(String number, Path file) throws IOException {
    Path whole = waiting.layBy(station, number, file);
    waitingKnows = null;
    LOG.info("Package {} of {} waits for a look", number, station);
    ended(number, How.WAITS, Message.of("exchange.link.said.waits", whole));
  }

  private void ended(String number, How how, @Nullable Message why) {
    handled = new Handled(number, how, how == How.DECLINED && why != null ? Said.of(why) : null);
    said = why;
  }

  private void drop() {
    if (coming != null) {
      delete(coming(coming));
    }
    forget();
  }

  private void forget() {
    coming = null;
    whole = null;
    received = 0;
  }

  private static void delete(Path file) {
    try {
      Files.deleteIfExists(file);
    } catch (IOException e) {
      LOG.warn("Cannot remove {}", file, e);
    }
  }

  /** Of a whole file, in hex, read piece by piece. */
  static String sha256(Path file) throws IOException {
    try {
      MessageDigest digest = MessageDigest.getInstance("SHA-256");
      try (InputStream in = new DigestInputStream(Files.newInputStream(file), digest)) {
        in.transferTo(java.io.OutputStream.nullOutputStream());
      }
      return HexFormat.of().formatHex(digest.digest());
    } catch (NoSuchAlgorithmException e) {
      throw new IllegalStateException("Every Java has SHA-256", e);
    }
  }
}

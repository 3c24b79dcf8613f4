package org.watchfloor.exchange.peer;

import jakarta.inject.Inject;
import jakarta.inject.Singleton;
import java.io.IOException;
import java.nio.ByteBuffer;
import java.nio.channels.FileChannel;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardCopyOption;
import java.nio.file.StandardOpenOption;
import java.nio.file.attribute.FileAttribute;
import java.nio.file.attribute.PosixFilePermissions;
import java.util.Base64;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import org.bouncycastle.crypto.CryptoServicesRegistrar;
import org.bouncycastle.crypto.params.Ed25519PrivateKeyParameters;
import org.bouncycastle.crypto.params.Ed25519PublicKeyParameters;
import org.bouncycastle.crypto.params.X25519PrivateKeyParameters;
import org.bouncycastle.crypto.signers.Ed25519Signer;
import org.jspecify.annotations.Nullable;
import org.watchfloor.base.Message;
import org.watchfloor.base.RefusedException;
import org.watchfloor.store.DataFolder;
import org.watchfloor.store.WholeFile;

/**
 * The station's own keys, Ed25519 for its signature and X25519 for what is sealed for it (RFC 9180,
 * HKDF-SHA256, AES-256-GCM). Made when they are first needed, in a file beside the data and in no
 * backup: a station that was restored elsewhere has other keys and is introduced again, so that a
 * lost machine can be struck off. Waits for the disk; any thread.
 */
@Singleton
public final class StationKeys {
  private static final String FILE = "station.key";
  private static final String PURPOSE = "watchfloor package 1";

  private final DataFolder folder;
  private @Nullable Pair held;

  /** Both secret halves. */
  private record Pair(Ed25519PrivateKeyParameters signing, X25519PrivateKeyParameters sealing) {}

  @Inject
  StationKeys(DataFolder folder) {
    this.folder = folder;
  }

  /**
   * The station's card.
   *
   * @throws RefusedException if the keys are to be made and cannot be kept, or their file is
   *     damaged
   */
  PeerCard card() {
    return cardOf(keys());
  }

  /**
   * The secret half of the signing key, 32 bytes: for the station's certificate and no one else.
   */
  byte[] signingSecret() {
    return keys().signing().getEncoded();
  }

  /** The station's signature over some bytes, in Base64. */
  public String sign(byte[] text) {
    Ed25519Signer signer = new Ed25519Signer();
    signer.init(true, keys().signing());
    signer.update(text, 0, text.length);
    return base64(signer.generateSignature());
  }

  /** Whether a signature over some bytes is that of a card's station. */
  public static boolean isSignedBy(PeerCard card, byte[] text, String signature) {
    try {
      Ed25519Signer signer = new Ed25519Signer();
      signer.init(
          false, new Ed25519PublicKeyParameters(Base64.getDecoder().decode(card.signing()), 0));
      signer.update(text, 0, text.length);
      return signer.verifySignature(Base64.getDecoder().decode(signature));
    } catch (IllegalArgumentException e) {
      return false;
    }
  }

  /**
   * Seals a key so that only a card's station can open it.
   *
   * @param bound what it belongs to: elsewhere it cannot be opened
   */
  public static String seal(PeerCard card, String bound, byte[] secret) {
    return SealingKey.seal(card.sealing(), PURPOSE, bound, secret);
  }

  /** Opens what {@link #seal} closed for this station; empty if it was not, or is damaged. */
  public Optional<byte[]> unseal(String bound, String sealed) {
    return new SealingKey(keys().sealing()).open(PURPOSE, bound, sealed);
  }

  /** The card of the keys that are here; empty if there are none: none are made. */
  public Optional<PeerCard> cardIfAny() {
    return Files.isRegularFile(file()) ? Optional.of(card()) : Optional.empty();
  }

  /** The card a secret stands for; empty if it is none. */
  public Optional<PeerCard> cardOf(StationSecret secret) {
    return pair(secret.signing(), secret.sealing()).map(this::cardOf);
  }

  private PeerCard cardOf(Pair keys) {
    return new PeerCard(
        folder.card().station(),
        folder.card().name(),
        base64(keys.signing().generatePublicKey().getEncoded()),
        base64(keys.sealing().generatePublicKey().getEncoded()));
  }

  /**
   * The secret halves, to be sealed for another seat of this station.
   *
   * @throws RefusedException if their file cannot be read
   */
  public StationSecret secret() {
    Pair keys = keys();
    return new StationSecret(
        base64(keys.signing().getEncoded()), base64(keys.sealing().getEncoded()));
  }

  /**
   * Puts other keys in place of those that are here, in one move: before it the old ones hold,
   * after it the new ones. The old ones are kept beside, under the beginning of their fingerprint.
   *
   * @return where the old ones are; empty if there were none, or they are the same
   * @throws RefusedException if these are no keys, or the files cannot be written; the old ones
   *     hold
   */
  public synchronized Optional<Path> replace(StationSecret secret) {
    Pair fresh =
        pair(secret.signing(), secret.sealing())
            .orElseThrow(() -> RefusedException.of("exchange.peer.refused.noSecret"));
    Optional<PeerCard> before = cardIfAny();
    if (before.filter(card -> card.equals(cardOf(fresh))).isPresent()) {
      return Optional.empty();
    }
    try {
      Optional<Path> aside = Optional.empty();
      if (before.isPresent()) {
        Path beside = folder.keys().resolve(aside(before.get()));
        WholeFile.write(beside, Files.readAllBytes(file()));
        aside = Optional.of(beside);
      }
      Files.createDirectories(folder.keys(), owner("rwx------"));
      WholeFile.write(file(), text(fresh).getBytes(StandardCharsets.US_ASCII));
      held = fresh;
      return aside;
    } catch (IOException e) {
      throw cannot(e);
    }
  }

  /**
   * Makes new keys in place of those that are here; see {@link #replace}.
   *
   * @return where the old ones are; empty if there were none
   */
  public Optional<Path> renew() {
    Pair fresh = random();
    return replace(
        new StationSecret(
            base64(fresh.signing().getEncoded()), base64(fresh.sealing().getEncoded())));
  }

  private static Pair random() {
    return new Pair(
        new Ed25519PrivateKeyParameters(CryptoServicesRegistrar.getSecureRandom()),
        new X25519PrivateKeyParameters(CryptoServicesRegistrar.getSecureRandom()));
  }

  private static String aside(PeerCard card) {
    return "station-" + card.fingerprint().replace(" ", "").substring(0, 10) + ".key";
  }

  private synchronized Pair keys() {
    Pair known = held;
    if (known == null) {
      known = Files.isRegularFile(file()) ? read() : make();
      held = known;
    }
    return known;
  }

  private Path file() {
    return folder.keys().resolve(FILE);
  }

  private Pair read() {
    try {
      List<String> lines = Files.readAllLines(file(), StandardCharsets.ISO_8859_1);
      return Optional.of(lines)
          .filter(both -> both.size() == 2)
          .flatMap(both -> pair(both.getFirst(), both.getLast()))
          .orElseThrow(() -> RefusedException.of("exchange.peer.refused.keyFile", file()));
    } catch (IOException e) {
      throw cannot(e);
    }
  }

  private static Optional<Pair> pair(String signing, String sealing) {
    try {
      byte[] one = Base64.getDecoder().decode(signing.strip());
      byte[] other = Base64.getDecoder().decode(sealing.strip());
      return one.length == PeerCard.KEY && other.length == PeerCard.KEY
          ? Optional.of(
              new Pair(
                  new Ed25519PrivateKeyParameters(one, 0),
                  new X25519PrivateKeyParameters(other, 0)))
          : Optional.empty();
    } catch (IllegalArgumentException e) {
      return Optional.empty();
    }
  }

  private static String text(Pair keys) {
    return base64(keys.signing().getEncoded()) + "\n" + base64(keys.sealing().getEncoded()) + "\n";
  }

  private Pair make() {
    if (folder.readOnly()) {
      throw RefusedException.of("exchange.peer.refused.noKeys");
    }
    Pair fresh = random();
    try {
      Files.createDirectories(folder.keys(), owner("rwx------"));
      Path part = folder.keys().resolve("." + FILE + ".new");
      Files.deleteIfExists(part);
      try (FileChannel out =
          FileChannel.open(
              part,
              Set.of(StandardOpenOption.CREATE_NEW, StandardOpenOption.WRITE),
              owner("rw-------"))) {
        out.write(ByteBuffer.wrap(text(fresh).getBytes(StandardCharsets.US_ASCII)));
        out.force(true);
      }
      Files.move(part, file(), StandardCopyOption.ATOMIC_MOVE);
      return fresh;
    } catch (IOException e) {
      throw cannot(e);
    }
  }

  /** Where a file system has no such rights, those of the folder must do. */
  private FileAttribute<?>[] owner(String rights) {
    return folder.root().getFileSystem().supportedFileAttributeViews().contains("posix")
        ? new FileAttribute<?>[] {
          PosixFilePermissions.asFileAttribute(PosixFilePermissions.fromString(rights))
        }
        : new FileAttribute<?>[0];
  }

  private RefusedException cannot(IOException e) {
    return new RefusedException(
        Message.of("exchange.peer.refused.keys", file(), e.getClass().getSimpleName()), e);
  }

  private static String base64(byte[] bytes) {
    return Base64.getEncoder().encodeToString(bytes);
  }
}

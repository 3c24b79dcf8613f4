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
import java.util.Arrays;
import java.util.Base64;
import java.util.List;
import java.util.NoSuchElementException;
import java.util.Optional;
import java.util.Set;
import org.bouncycastle.crypto.AsymmetricCipherKeyPair;
import org.bouncycastle.crypto.CryptoServicesRegistrar;
import org.bouncycastle.crypto.InvalidCipherTextException;
import org.bouncycastle.crypto.hpke.HPKE;
import org.bouncycastle.crypto.params.Ed25519PrivateKeyParameters;
import org.bouncycastle.crypto.params.Ed25519PublicKeyParameters;
import org.bouncycastle.crypto.params.X25519PrivateKeyParameters;
import org.bouncycastle.crypto.params.X25519PublicKeyParameters;
import org.bouncycastle.crypto.signers.Ed25519Signer;
import org.jspecify.annotations.Nullable;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;
import org.watchfloor.base.Message;
import org.watchfloor.base.RefusedException;
import org.watchfloor.store.DataFolder;

/**
 * The station's own keys, Ed25519 for its signature and X25519 for what is sealed for it (RFC 9180,
 * HKDF-SHA256, AES-256-GCM). Made when they are first needed, in a file beside the data and in no
 * backup: a station that was restored elsewhere has other keys and is introduced again, so that a
 * lost machine can be struck off. Waits for the disk; any thread.
 */
@Singleton
public final class StationKeys {
  private static final Logger LOG = LoggerFactory.getLogger(StationKeys.class);
  private static final String FILE = "station.key";
  private static final byte[] PURPOSE = "watchfloor package 1".getBytes(StandardCharsets.US_ASCII);

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
    Pair keys = keys();
    return new PeerCard(
        folder.card().station(),
        folder.card().name(),
        base64(keys.signing().generatePublicKey().getEncoded()),
        base64(keys.sealing().generatePublicKey().getEncoded()));
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
    try {
      X25519PublicKeyParameters to =
          new X25519PublicKeyParameters(Base64.getDecoder().decode(card.sealing()), 0);
      byte[][] sealed =
          hpke()
              .seal(to, PURPOSE, bound.getBytes(StandardCharsets.UTF_8), secret, null, null, null);
      byte[] all = new byte[sealed[0].length + sealed[1].length];
      System.arraycopy(sealed[1], 0, all, 0, sealed[1].length);
      System.arraycopy(sealed[0], 0, all, sealed[1].length, sealed[0].length);
      return base64(all);
    } catch (InvalidCipherTextException e) {
      throw new IllegalStateException("A key that cannot be sealed", e);
    }
  }

  /** Opens what {@link #seal} closed for this station; empty if it was not, or is damaged. */
  public Optional<byte[]> unseal(String bound, String sealed) {
    try {
      byte[] all = Base64.getDecoder().decode(sealed);
      if (all.length <= PeerCard.KEY) {
        return Optional.empty();
      }
      byte[] encapsulated = Arrays.copyOf(all, PeerCard.KEY);
      byte[] hidden = Arrays.copyOfRange(all, PeerCard.KEY, all.length);
      X25519PrivateKeyParameters mine = keys().sealing();
      return Optional.of(
          hpke()
              .open(
                  encapsulated,
                  new AsymmetricCipherKeyPair(mine.generatePublicKey(), mine),
                  PURPOSE,
                  bound.getBytes(StandardCharsets.UTF_8),
                  hidden,
                  null,
                  null,
                  null));
    } catch (InvalidCipherTextException | IllegalArgumentException e) {
      LOG.debug("What was sealed cannot be opened", e);
      return Optional.empty();
    }
  }

  private static HPKE hpke() {
    return new HPKE(
        HPKE.mode_base, HPKE.kem_X25519_SHA256, HPKE.kdf_HKDF_SHA256, HPKE.aead_AES_GCM256);
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
      byte[] signing = Base64.getDecoder().decode(lines.getFirst().strip());
      byte[] sealing = Base64.getDecoder().decode(lines.getLast().strip());
      if (lines.size() != 2 || signing.length != PeerCard.KEY || sealing.length != PeerCard.KEY) {
        throw RefusedException.of("exchange.peer.refused.keyFile", file());
      }
      return new Pair(
          new Ed25519PrivateKeyParameters(signing, 0), new X25519PrivateKeyParameters(sealing, 0));
    } catch (IllegalArgumentException | NoSuchElementException e) {
      throw new RefusedException(Message.of("exchange.peer.refused.keyFile", file()), e);
    } catch (IOException e) {
      throw cannot(e);
    }
  }

  private Pair make() {
    if (folder.readOnly()) {
      throw RefusedException.of("exchange.peer.refused.noKeys");
    }
    Pair fresh =
        new Pair(
            new Ed25519PrivateKeyParameters(CryptoServicesRegistrar.getSecureRandom()),
            new X25519PrivateKeyParameters(CryptoServicesRegistrar.getSecureRandom()));
    try {
      Files.createDirectories(folder.keys(), owner("rwx------"));
      Path part = folder.keys().resolve("." + FILE + ".new");
      Files.deleteIfExists(part);
      try (FileChannel out =
          FileChannel.open(
              part,
              Set.of(StandardOpenOption.CREATE_NEW, StandardOpenOption.WRITE),
              owner("rw-------"))) {
        String text =
            base64(fresh.signing().getEncoded())
                + "\n"
                + base64(fresh.sealing().getEncoded())
                + "\n";
        out.write(ByteBuffer.wrap(text.getBytes(StandardCharsets.US_ASCII)));
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

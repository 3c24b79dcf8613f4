package org.watchfloor.exchange.peer;

import java.nio.charset.StandardCharsets;
import java.util.Arrays;
import java.util.Base64;
import java.util.Optional;
import org.bouncycastle.crypto.AsymmetricCipherKeyPair;
import org.bouncycastle.crypto.CryptoServicesRegistrar;
import org.bouncycastle.crypto.InvalidCipherTextException;
import org.bouncycastle.crypto.hpke.HPKE;
import org.bouncycastle.crypto.params.X25519PrivateKeyParameters;
import org.bouncycastle.crypto.params.X25519PublicKeyParameters;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;

/**
 * A pair of X25519 keys: what is sealed with its public half only its secret half opens (RFC 9180,
 * HKDF-SHA256, AES-256-GCM). Any thread.
 */
public final class SealingKey {
  private static final Logger LOG = LoggerFactory.getLogger(SealingKey.class);

  private final X25519PrivateKeyParameters secret;

  SealingKey(X25519PrivateKeyParameters secret) {
    this.secret = secret;
  }

  /** A new one. */
  public static SealingKey fresh() {
    return new SealingKey(
        new X25519PrivateKeyParameters(CryptoServicesRegistrar.getSecureRandom()));
  }

  /** Reads what {@link #secretText} wrote; empty if it is no key. */
  public static Optional<SealingKey> parse(String text) {
    try {
      byte[] bytes = Base64.getDecoder().decode(text.strip());
      return bytes.length == PeerCard.KEY
          ? Optional.of(new SealingKey(new X25519PrivateKeyParameters(bytes, 0)))
          : Optional.empty();
    } catch (IllegalArgumentException e) {
      return Optional.empty();
    }
  }

  /** The secret half, 32 bytes in Base64: for a file only its owner reads, and nothing else. */
  public String secretText() {
    return Base64.getEncoder().encodeToString(secret.getEncoded());
  }

  /** The public half, 32 bytes in Base64. */
  public String publicText() {
    return Base64.getEncoder().encodeToString(secret.generatePublicKey().getEncoded());
  }

  /**
   * Seals bytes so that only the owner of a public half can open them.
   *
   * @param to the public half, 32 bytes in Base64
   * @param purpose what for: sealed for one purpose, it opens for no other
   * @param bound what it belongs to: elsewhere it cannot be opened
   * @throws IllegalArgumentException if that is no public half
   */
  public static String seal(String to, String purpose, String bound, byte[] secret) {
    try {
      byte[][] sealed =
          hpke()
              .seal(
                  new X25519PublicKeyParameters(Base64.getDecoder().decode(to), 0),
                  purpose.getBytes(StandardCharsets.US_ASCII),
                  bound.getBytes(StandardCharsets.UTF_8),
                  secret,
                  null,
                  null,
                  null);
      byte[] all = new byte[sealed[0].length + sealed[1].length];
      System.arraycopy(sealed[1], 0, all, 0, sealed[1].length);
      System.arraycopy(sealed[0], 0, all, sealed[1].length, sealed[0].length);
      return Base64.getEncoder().encodeToString(all);
    } catch (InvalidCipherTextException e) {
      throw new IllegalStateException("A key that cannot be sealed", e);
    }
  }

  /** Opens what {@link #seal} closed for this pair; empty if it was not, or is damaged. */
  public Optional<byte[]> open(String purpose, String bound, String sealed) {
    try {
      byte[] all = Base64.getDecoder().decode(sealed);
      if (all.length <= PeerCard.KEY) {
        return Optional.empty();
      }
      return Optional.of(
          hpke()
              .open(
                  Arrays.copyOf(all, PeerCard.KEY),
                  new AsymmetricCipherKeyPair(secret.generatePublicKey(), secret),
                  purpose.getBytes(StandardCharsets.US_ASCII),
                  bound.getBytes(StandardCharsets.UTF_8),
                  Arrays.copyOfRange(all, PeerCard.KEY, all.length),
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
}

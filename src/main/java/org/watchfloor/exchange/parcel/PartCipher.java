package org.watchfloor.exchange.parcel;

import java.nio.charset.StandardCharsets;
import java.security.GeneralSecurityException;
import java.util.Optional;
import javax.crypto.AEADBadTagException;
import javax.crypto.Cipher;
import javax.crypto.KDF;
import javax.crypto.KeyGenerator;
import javax.crypto.spec.GCMParameterSpec;
import javax.crypto.spec.HKDFParameterSpec;
import javax.crypto.spec.SecretKeySpec;

/**
 * Closes the parts of a package, AES-256-GCM, each with a key of its own. A key closes one part
 * only, so that the nonce may be fixed. Pure.
 */
final class PartCipher {
  private static final String CIPHER = "AES/GCM/NoPadding";
  private static final int BITS = 256;
  private static final int TAG_BITS = 128;
  private static final int NONCE = 12;

  private PartCipher() {}

  /** A new key at random. */
  static byte[] key() {
    try {
      KeyGenerator generator = KeyGenerator.getInstance("AES");
      generator.init(BITS);
      return generator.generateKey().getEncoded();
    } catch (GeneralSecurityException e) {
      throw everyJavaHasIt(e);
    }
  }

  /**
   * The key of another part, made from that of the entries (HKDF-SHA256).
   *
   * @param part the SHA-256 of the file it closes: the same key closes no other
   */
  static byte[] keyOf(byte[] key, String part) {
    try {
      return KDF.getInstance("HKDF-SHA256")
          .deriveData(
              HKDFParameterSpec.ofExtract()
                  .addIKM(key)
                  .thenExpand(
                      ("watchfloor file 1 " + part).getBytes(StandardCharsets.UTF_8), BITS / 8));
    } catch (GeneralSecurityException e) {
      throw everyJavaHasIt(e);
    }
  }

  /**
   * @param bound the id of the package: in another it cannot be opened
   */
  static byte[] close(byte[] key, String bound, byte[] plain) {
    try {
      return cipher(Cipher.ENCRYPT_MODE, key, bound).doFinal(plain);
    } catch (GeneralSecurityException e) {
      throw everyJavaHasIt(e);
    }
  }

  /** Opens what {@link #close} closed; empty if it was another key or package, or is altered. */
  static Optional<byte[]> open(byte[] key, String bound, byte[] closed) {
    try {
      return Optional.of(cipher(Cipher.DECRYPT_MODE, key, bound).doFinal(closed));
    } catch (AEADBadTagException e) {
      return Optional.empty();
    } catch (GeneralSecurityException e) {
      throw everyJavaHasIt(e);
    }
  }

  private static Cipher cipher(int mode, byte[] key, String bound) throws GeneralSecurityException {
    Cipher cipher = Cipher.getInstance(CIPHER);
    cipher.init(
        mode, new SecretKeySpec(key, "AES"), new GCMParameterSpec(TAG_BITS, new byte[NONCE]));
    cipher.updateAAD(bound.getBytes(StandardCharsets.UTF_8));
    return cipher;
  }

  private static IllegalStateException everyJavaHasIt(GeneralSecurityException e) {
    return new IllegalStateException("Every Java has AES-GCM and HKDF", e);
  }
}

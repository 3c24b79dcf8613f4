package org.watchfloor.shelter.arrival;

import java.nio.charset.StandardCharsets;
import java.security.GeneralSecurityException;
import java.util.Arrays;
import java.util.Base64;
import java.util.HexFormat;
import java.util.Optional;
import javax.crypto.AEADBadTagException;
import javax.crypto.Cipher;
import javax.crypto.KeyGenerator;
import javax.crypto.Mac;
import javax.crypto.SecretKey;
import javax.crypto.spec.GCMParameterSpec;
import javax.crypto.spec.SecretKeySpec;

/**
 * The key of a register: 256 random bits, from which one key encrypts (AES-256-GCM, a fresh random
 * nonce for each text, bound to the booking it belongs to) and another makes the marks by which the
 * same number or name is known again (HMAC-SHA-256, cut to 128 bits). Any thread.
 */
final class RegisterKey {
  private static final String CIPHER = "AES/GCM/NoPadding";
  private static final String HASH = "HmacSHA256";
  private static final int BITS = 256;
  private static final int NONCE = 12;
  private static final int TAG_BITS = 128;
  private static final int MARK = 16;

  private final byte[] secret;
  private final SecretKey sealing;
  private final SecretKey marking;

  private RegisterKey(byte[] secret) {
    this.secret = secret.clone();
    this.sealing = new SecretKeySpec(hash(new SecretKeySpec(secret, HASH), "seal"), "AES");
    this.marking = new SecretKeySpec(hash(new SecretKeySpec(secret, HASH), "mark"), HASH);
  }

  /** A new one. */
  static RegisterKey random() {
    try {
      KeyGenerator generator = KeyGenerator.getInstance("AES");
      generator.init(BITS);
      return new RegisterKey(generator.generateKey().getEncoded());
    } catch (GeneralSecurityException e) {
      throw everyJavaHasThem(e);
    }
  }

  /** Reads what {@link #text} wrote; empty if it is no key. */
  static Optional<RegisterKey> parse(String text) {
    try {
      byte[] secret = HexFormat.of().parseHex(text.strip());
      return secret.length * Byte.SIZE == BITS
          ? Optional.of(new RegisterKey(secret))
          : Optional.empty();
    } catch (IllegalArgumentException e) {
      return Optional.empty();
    }
  }

  /** As it stands in its file. */
  String text() {
    return HexFormat.of().formatHex(secret);
  }

  /**
   * Encrypts words.
   *
   * @param bound the id of the booking they belong to: elsewhere they cannot be read
   * @return empty for empty words
   */
  String seal(String bound, String words) {
    if (words.isEmpty()) {
      return "";
    }
    try {
      Cipher cipher = Cipher.getInstance(CIPHER);
      cipher.init(Cipher.ENCRYPT_MODE, sealing);
      cipher.updateAAD(bound.getBytes(StandardCharsets.UTF_8));
      byte[] nonce = cipher.getIV();
      byte[] hidden = cipher.doFinal(words.getBytes(StandardCharsets.UTF_8));
      byte[] all = Arrays.copyOf(nonce, NONCE + hidden.length);
      System.arraycopy(hidden, 0, all, NONCE, hidden.length);
      return Base64.getEncoder().encodeToString(all);
    } catch (GeneralSecurityException e) {
      throw everyJavaHasThem(e);
    }
  }

  /** Reads what {@link #seal} wrote; empty if it is of another key or booking, or damaged. */
  Optional<String> open(String bound, String sealed) {
    try {
      byte[] all = Base64.getDecoder().decode(sealed);
      if (all.length <= NONCE) {
        return Optional.empty();
      }
      Cipher cipher = Cipher.getInstance(CIPHER);
      cipher.init(Cipher.DECRYPT_MODE, sealing, new GCMParameterSpec(TAG_BITS, all, 0, NONCE));
      cipher.updateAAD(bound.getBytes(StandardCharsets.UTF_8));
      byte[] words = cipher.doFinal(all, NONCE, all.length - NONCE);
      return Optional.of(new String(words, StandardCharsets.UTF_8));
    } catch (AEADBadTagException | IllegalArgumentException e) {
      return Optional.empty();
    } catch (GeneralSecurityException e) {
      throw everyJavaHasThem(e);
    }
  }

  /**
   * The mark of a word: the same for the same, and nothing of it can be read from it.
   *
   * @param kind what the word is, so that a name never has the mark of a number
   * @return empty for an empty word
   */
  String mark(String kind, String word) {
    if (word.isEmpty()) {
      return "";
    }
    return HexFormat.of().formatHex(hash(marking, kind + "\n" + word), 0, MARK);
  }

  private static byte[] hash(SecretKey key, String text) {
    try {
      Mac mac = Mac.getInstance(HASH);
      mac.init(key);
      return mac.doFinal(text.getBytes(StandardCharsets.UTF_8));
    } catch (GeneralSecurityException e) {
      throw everyJavaHasThem(e);
    }
  }

  private static IllegalStateException everyJavaHasThem(GeneralSecurityException e) {
    return new IllegalStateException("Every Java has AES and HMAC", e);
  }
}

package org.watchfloor.table;

import java.nio.ByteBuffer;
import java.nio.charset.CharacterCodingException;
import java.nio.charset.Charset;
import java.nio.charset.CodingErrorAction;
import java.nio.charset.StandardCharsets;
import org.watchfloor.base.RefusedException;

/**
 * Finds out in which encoding a text file was written. UTF-8 proves itself: other text is hardly
 * ever valid UTF-8 by chance. What is not, is GB18030 (which contains GBK), as Excel for China
 * saves csv.
 */
final class TextDecoder {
  private static final Charset GB18030 = Charset.forName("GB18030");

  /** So many of them may have strayed into a text; more in so many characters is no text. */
  private static final int STRAY_CONTROLS = 8;

  private static final int CHARS_A_STRAY = 500;

  /** In a short text they may not stand closer than this either. */
  private static final int FEWEST_CHARS = 10;

  private TextDecoder() {}

  /**
   * A file's text without byte order mark.
   *
   * @param gbk whether it was read as GB18030, which the clerk is told
   */
  record Decoded(String text, boolean gbk) {}

  /**
   * @throws RefusedException if the bytes are no text, or in no encoding used here
   */
  static Decoded decode(byte[] bytes, String file) {
    try {
      Decoded decoded = decode(bytes);
      long controls = decoded.text.chars().filter(TextDecoder::isControl).count();
      int length = decoded.text.length();
      if (controls > Math.max(STRAY_CONTROLS, length / CHARS_A_STRAY)
          || controls * FEWEST_CHARS > length) {
        throw RefusedException.of("table.refused.binary", file);
      }
      return decoded;
    } catch (CharacterCodingException e) {
      throw new RefusedException(RefusedException.of("table.refused.charset", file).said(), e);
    }
  }

  private static Decoded decode(byte[] bytes) throws CharacterCodingException {
    if (startsWith(bytes, 0xff, 0xfe)) {
      return new Decoded(strict(bytes, 2, StandardCharsets.UTF_16LE), false);
    }
    if (startsWith(bytes, 0xfe, 0xff)) {
      return new Decoded(strict(bytes, 2, StandardCharsets.UTF_16BE), false);
    }
    int mark = startsWith(bytes, 0xef, 0xbb, 0xbf) ? 3 : 0;
    try {
      return new Decoded(strict(bytes, mark, StandardCharsets.UTF_8), false);
    } catch (CharacterCodingException notUtf8) {
      return new Decoded(strict(bytes, mark, GB18030), true);
    }
  }

  private static String strict(byte[] bytes, int skip, Charset charset)
      throws CharacterCodingException {
    return charset
        .newDecoder()
        .onMalformedInput(CodingErrorAction.REPORT)
        .onUnmappableCharacter(CodingErrorAction.REPORT)
        .decode(ByteBuffer.wrap(bytes, skip, bytes.length - skip))
        .toString();
  }

  /** Control characters that no text holds; where one strays in, its row alone is refused. */
  static boolean isControl(int c) {
    return c < ' ' && c != '\t' && c != '\n' && c != '\r' && c != '\f' || c == 0x7f;
  }

  private static boolean startsWith(byte[] bytes, int... magic) {
    for (int i = 0; i < magic.length; i++) {
      if (bytes.length <= i || (bytes[i] & 0xff) != magic[i]) {
        return false;
      }
    }
    return true;
  }
}

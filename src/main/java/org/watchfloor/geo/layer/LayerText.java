package org.watchfloor.geo.layer;

import java.nio.ByteBuffer;
import java.nio.charset.CharacterCodingException;
import java.nio.charset.Charset;
import java.nio.charset.CodingErrorAction;
import java.nio.charset.StandardCharsets;
import java.util.Optional;

/**
 * Text as offices write it: UTF-8, UTF-16 with its mark, or GB18030. A few Chinese characters in
 * GB18030 can be valid UTF-8 as well, but then of letters no office here writes. Pure.
 */
final class LayerText {
  static final Charset GB18030 = Charset.forName("GB18030");

  private LayerText() {}

  /** The text without byte order mark; empty if it is in none of them. */
  static Optional<String> decode(byte[] bytes) {
    if (marked(bytes, 0xff, 0xfe)) {
      return strict(bytes, 2, StandardCharsets.UTF_16LE);
    }
    if (marked(bytes, 0xfe, 0xff)) {
      return strict(bytes, 2, StandardCharsets.UTF_16BE);
    }
    int mark = marked(bytes, 0xef, 0xbb, 0xbf) ? 3 : 0;
    Optional<String> utf8 = strict(bytes, mark, StandardCharsets.UTF_8);
    if (utf8.isPresent() && (mark > 0 || !isStrange(utf8.get()))) {
      return utf8;
    }
    Optional<String> chinese = strict(bytes, mark, GB18030);
    return chinese.isPresent() && (utf8.isEmpty() || isChinese(chinese.get())) ? chinese : utf8;
  }

  /**
   * Whether it has letters beyond ASCII and all of them are of the Mediterranean or the Caucasus.
   */
  static boolean isStrange(String text) {
    return text.chars().anyMatch(c -> c > 0x7f) && text.chars().allMatch(c -> c <= 0x7ff);
  }

  /** Whether all it has beyond ASCII is Chinese. */
  static boolean isChinese(String text) {
    return text.chars()
        .allMatch(c ->
            c <= 0x7f || c >= 0x4e00 && c <= 0x9fff || c >= 0x3000 && c <= 0x303f || c >= 0xff00);
  }

  /** The text in one encoding; empty if it is not in it. */
  static Optional<String> strict(byte[] bytes, int skip, Charset charset) {
    try {
      return Optional.of(
          charset
              .newDecoder()
              .onMalformedInput(CodingErrorAction.REPORT)
              .onUnmappableCharacter(CodingErrorAction.REPORT)
              .decode(ByteBuffer.wrap(bytes, skip, bytes.length - skip))
              .toString());
    } catch (CharacterCodingException e) {
      return Optional.empty();
    }
  }

  private static boolean marked(byte[] bytes, int... mark) {
    for (int i = 0; i < mark.length; i++) {
      if (bytes.length <= i || (bytes[i] & 0xff) != mark[i]) {
        return false;
      }
    }
    return true;
  }
}

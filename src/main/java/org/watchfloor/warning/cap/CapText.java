package org.watchfloor.warning.cap;

import java.nio.ByteBuffer;
import java.nio.charset.CharacterCodingException;
import java.nio.charset.Charset;
import java.nio.charset.CodingErrorAction;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.watchfloor.base.RefusedException;

/** Finds out in which encoding a file was written: as it declares, unless it is not so. Pure. */
final class CapText {
  /** A declaration stands within so many bytes. */
  private static final int HEAD = 120;

  private static final Pattern DECLARED =
      Pattern.compile("encoding\\s*=\\s*[\"']([A-Za-z0-9._-]{1,30})[\"']");

  private static final Charset GB = Charset.forName("GB18030");
  private static final Map<String, Charset> KNOWN =
      Map.of(
          "UTF-8",
          StandardCharsets.UTF_8,
          "UTF8",
          StandardCharsets.UTF_8,
          "GB2312",
          GB,
          "GBK",
          GB,
          "GB18030",
          GB,
          "UTF-16",
          StandardCharsets.UTF_16);

  private CapText() {}

  /**
   * The text without byte order mark and declaration.
   *
   * @throws RefusedException if it is in no encoding used here
   */
  static String decode(String file, byte[] bytes) {
    for (Charset charset : candidates(bytes)) {
      Optional<String> text = strict(bytes, charset);
      if (text.isPresent()) {
        return withoutDeclaration(text.get());
      }
    }
    throw RefusedException.of("warning.refused.encoding", file);
  }

  private static List<Charset> candidates(byte[] bytes) {
    LinkedHashSet<Charset> all = new LinkedHashSet<>();
    if (bytes.length > 1 && (bytes[0] & 0xff) + (bytes[1] & 0xff) == 0x1fd) {
      all.add(StandardCharsets.UTF_16);
    }
    String head = new String(bytes, 0, Math.min(HEAD, bytes.length), StandardCharsets.ISO_8859_1);
    Matcher declared = DECLARED.matcher(head);
    if (declared.find()) {
      Charset named = KNOWN.get(declared.group(1).toUpperCase(Locale.ROOT));
      if (named != null) {
        all.add(named);
      }
    }
    all.add(StandardCharsets.UTF_8);
    all.add(GB);
    return new ArrayList<>(all);
  }

  private static Optional<String> strict(byte[] bytes, Charset charset) {
    try {
      String text =
          charset
              .newDecoder()
              .onMalformedInput(CodingErrorAction.REPORT)
              .onUnmappableCharacter(CodingErrorAction.REPORT)
              .decode(ByteBuffer.wrap(bytes))
              .toString();
      return Optional.of(text.startsWith("\uFEFF") ? text.substring(1) : text);
    } catch (CharacterCodingException e) {
      return Optional.empty();
    }
  }

  /** The declaration names an encoding that no longer matters, and blanks must not stand before. */
  private static String withoutDeclaration(String text) {
    String plain = text.stripLeading();
    if (!plain.startsWith("<?xml")) {
      return plain;
    }
    int end = plain.indexOf("?>");
    return end < 0 ? plain : plain.substring(end + 2).stripLeading();
  }
}

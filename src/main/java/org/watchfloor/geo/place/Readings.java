package org.watchfloor.geo.place;

import com.github.houbb.pinyin.constant.enums.PinyinStyleEnum;
import com.github.houbb.pinyin.util.PinyinHelper;
import java.text.Normalizer;
import java.util.HashMap;
import java.util.LinkedHashSet;
import java.util.Locale;
import java.util.Map;
import java.util.Set;

/** Every reading of a sign, without tones. Used by one thread while an index is built. */
final class Readings {
  private final Map<Integer, String[]> known = new HashMap<>();

  /** A text as it is compared: letters and digits only, small, half-width. */
  static int[] plain(String text) {
    return Normalizer.normalize(text, Normalizer.Form.NFKC)
        .toLowerCase(Locale.ROOT)
        .codePoints()
        .filter(Character::isLetterOrDigit)
        .toArray();
  }

  /** All readings of a Chinese character; the sign itself for any other. */
  String[] of(int sign) {
    return known.computeIfAbsent(sign, Readings::lookUp);
  }

  private static String[] lookUp(int sign) {
    String itself = Character.toString(sign);
    if (!Character.isIdeographic(sign) || !Character.isBmpCodePoint(sign)) {
      return new String[] {itself};
    }
    Set<String> readings = new LinkedHashSet<>();
    for (String reading : PinyinHelper.toPinyinList((char) sign, PinyinStyleEnum.NORMAL)) {
      // Keyboards have no u with dots: people type v, or simply u.
      readings.add(reading.replace('\u00fc', 'v'));
      readings.add(reading.replace('\u00fc', 'u'));
    }
    return readings.isEmpty() ? new String[] {itself} : readings.toArray(String[]::new);
  }
}

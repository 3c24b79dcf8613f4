package org.watchfloor.order.channel.sms;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.charset.StandardCharsets;
import net.jqwik.api.Arbitraries;
import net.jqwik.api.Arbitrary;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.Provide;

/** Whatever is written, the parts fit and make it whole again; no letter is cut in two. */
class SmsPartsProperty {
  @Property(tries = 300)
  void partsMakeTheTextWholeAgain(@ForAll("texts") String text, @ForAll int reference) {
    SmsParts parts = SmsParts.of(text, reference);
    StringBuilder whole = new StringBuilder();
    int which = 0;
    for (byte[] part : parts.parts()) {
      which++;
      int from = parts.several() ? 6 : 0;
      if (parts.several()) {
        assertThat(part)
            .startsWith(5, 0, 3, (byte) reference, (byte) parts.parts().size(), (byte) which);
      }
      // 160 letters of seven bits are 140 octets.
      assertThat(part.length).isLessThanOrEqualTo(parts.ucs2() ? 140 : 160);
      String piece =
          new String(
              part,
              from,
              part.length - from,
              parts.ucs2() ? StandardCharsets.UTF_16BE : StandardCharsets.US_ASCII);
      assertThat(Character.isLowSurrogate(piece.charAt(0))).isFalse();
      whole.append(piece);
    }
    assertThat(whole).hasToString(text);
  }

  @Provide
  Arbitrary<String> texts() {
    Arbitrary<String> letters =
        Arbitraries.of("水", "𠮷", "a", "Z", "0", " ", "\n", "@", "€", "，", "😀", ":");
    return letters.list().ofMinSize(1).ofMaxSize(900).map(list -> String.join("", list));
  }
}

package org.watchfloor.exchange.link;

import com.fasterxml.jackson.core.JsonProcessingException;
import com.fasterxml.jackson.databind.DeserializationFeature;
import com.fasterxml.jackson.databind.ObjectMapper;
import com.fasterxml.jackson.databind.SerializationFeature;
import com.fasterxml.jackson.databind.json.JsonMapper;
import com.fasterxml.jackson.datatype.jsr310.JavaTimeModule;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.time.Instant;
import java.util.List;
import java.util.Optional;
import org.jspecify.annotations.Nullable;
import org.watchfloor.base.Language;
import org.watchfloor.base.Message;
import org.watchfloor.base.Texts;
import org.watchfloor.exchange.peer.PeerCard;
import org.watchfloor.exchange.peer.StationKeys;
import org.watchfloor.journal.EntryId;

/**
 * What one station says to another of itself: what it has, and how it stands with what was sent to
 * it. Signed with the station's key.
 *
 * @param from who says it
 * @param to to whom
 * @param madeAt when, by the clock of who says it
 * @param knows the newest entry it has of every station and incarnation
 * @param handled the last package that came to an end there; null if none did since it started
 * @param receiving the package that is coming in there; null if none
 * @param received how much of it is there, bytes
 * @param lacks how many entries who is spoken to lacks, by its own last word, without those that
 *     are not sent alone; null if it said none yet
 */
record Standing(
    String from,
    String to,
    Instant madeAt,
    List<EntryId> knows,
    @Nullable Handled handled,
    @Nullable String receiving,
    long received,
    @Nullable Long lacks) {

  private static final ObjectMapper JSON =
      JsonMapper.builder()
          .addModule(new JavaTimeModule())
          .disable(SerializationFeature.WRITE_DATES_AS_TIMESTAMPS)
          .disable(DeserializationFeature.FAIL_ON_UNKNOWN_PROPERTIES)
          .enable(DeserializationFeature.FAIL_ON_NULL_FOR_PRIMITIVES)
          .build();

  private static final byte[] PURPOSE =
      "watchfloor standing 1 ".getBytes(StandardCharsets.US_ASCII);

  Standing {
    knows = List.copyOf(knows);
  }

  /**
   * How a package came to its end.
   *
   * @param number its id
   * @param how what became of it
   * @param why in a sentence, if it was declined; null otherwise
   */
  record Handled(String number, How how, @Nullable Said why) {}

  /**
   * A sentence in a form that every station can say in its own language.
   *
   * @param key of its text, in the texts of exchange
   * @param args what goes into its places
   */
  record Said(String key, List<String> args) {
    private static final Texts KNOWN = new Texts(Language.ZH);

    /** Places of a sentence; none of ours has more. */
    private static final int MOST_ARGS = 9;

    /** Of one of them, characters: it stands in a row, and the other may write what it likes. */
    private static final int LONGEST_ARG = 200;

    Said {
      args = args.stream().limit(MOST_ARGS).map(Said::inOneLine).toList();
    }

    private static String inOneLine(String text) {
      String cut = text.length() <= LONGEST_ARG ? text : text.substring(0, LONGEST_ARG - 1) + "…";
      return cut.replaceAll("\\p{Cntrl}", " ");
    }

    static Said of(Message message) {
      return new Said(
          message.key(),
          message.args().stream()
              .map(one -> one instanceof Message inner ? KNOWN.say(inner) : String.valueOf(one))
              .toList());
    }

    /** To be said here; a newer program may say what this one has no words for. */
    Message message() {
      return key.startsWith("exchange.") && KNOWN.has(key)
          ? new Message(key, List.copyOf(args))
          : Message.of("exchange.link.said.unknownReason");
    }
  }

  /** What became of a package. */
  enum How {
    /** It was taken in; nothing new in it is that too. */
    TAKEN,
    /** It waits for an officer's look. */
    WAITS,
    /** An officer put it away unread. */
    PUT_AWAY,
    /** It did not come whole, or could not be kept just now: it may come again. */
    REFUSED,
    /** It cannot be taken in as it is; the same again would be declined again. */
    DECLINED
  }

  byte[] bytes() {
    try {
      return JSON.writeValueAsBytes(this);
    } catch (JsonProcessingException e) {
      throw new IllegalStateException("A standing that cannot be written", e);
    }
  }

  /** What is signed: no signature made for another purpose can be taken for one of these. */
  static byte[] signed(byte[] bytes) {
    byte[] all = new byte[PURPOSE.length + bytes.length];
    System.arraycopy(PURPOSE, 0, all, 0, PURPOSE.length);
    System.arraycopy(bytes, 0, all, PURPOSE.length, bytes.length);
    return all;
  }

  /** Reads one; empty unless the card's station signed it for this station. */
  static Optional<Standing> read(byte[] bytes, String signature, PeerCard card, String own) {
    if (!StationKeys.isSignedBy(card, signed(bytes), signature)) {
      return Optional.empty();
    }
    try {
      Standing said = JSON.readValue(bytes, Standing.class);
      return said.from().equals(card.station()) && said.to().equals(own)
          ? Optional.of(said)
          : Optional.empty();
    } catch (IOException | RuntimeException e) {
      // Signed, but of a form this program does not know: a newer one will say more.
      org.slf4j.LoggerFactory.getLogger(Standing.class).debug("A standing not understood", e);
      return Optional.empty();
    }
  }
}

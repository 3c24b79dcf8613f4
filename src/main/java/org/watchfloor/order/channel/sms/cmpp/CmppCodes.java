package org.watchfloor.order.channel.sms.cmpp;

import jakarta.inject.Inject;
import jakarta.inject.Singleton;
import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import java.util.Set;
import org.watchfloor.order.channel.Outcome;
import org.watchfloor.order.channel.Reason;
import org.watchfloor.order.channel.ReasonKind;
import org.watchfloor.rule.RuleSheet;
import org.watchfloor.rule.RuleSheet.Row;

/** What the codes of gateways mean: {@code order/cmpp.yaml}. Any thread. */
@Singleton
public final class CmppCodes {
  private static final String FILE = "/order/cmpp.yaml";

  private final Map<String, Meaning> connect = new HashMap<>();
  private final Map<String, Meaning> submit = new HashMap<>();
  private final Set<String> arrived = new HashSet<>();
  private final Set<String> open = new HashSet<>();

  private record Meaning(ReasonKind kind, String words) {}

  @Inject
  CmppCodes() {
    RuleSheet sheet = new RuleSheet(FILE);
    for (Row root :
        sheet.root(text(), "version", "source", "status", "connect", "submit", "reports").stream()
            .toList()) {
      read(root.rows("connect", "code", "reason", "words"), connect);
      read(root.rows("submit", "code", "reason", "words"), submit);
      for (Row row : root.row("reports", "arrived", "open").stream().toList()) {
        arrived.addAll(row.texts("arrived"));
        open.addAll(row.texts("open"));
      }
    }
    if (!sheet.faults().isEmpty() || submit.isEmpty() || arrived.isEmpty()) {
      throw new IllegalStateException(FILE + " " + sheet.faults());
    }
  }

  private static void read(List<Row> rows, Map<String, Meaning> into) {
    for (Row row : rows) {
      into.put(
          row.text("code"),
          new Meaning(row.constant("reason", ReasonKind.class), row.text("words")));
    }
  }

  /** Why a gateway does not let this station in. */
  Reason connect(int code) {
    return reason(connect, code, ReasonKind.BUSY, "CONNECT");
  }

  /** Why a gateway does not take a part. */
  Outcome.Refused submit(int code) {
    Reason reason = reason(submit, code, ReasonKind.PEER, "SUBMIT");
    return new Outcome.Refused(reason, reason.kind().ofPeer());
  }

  private static Reason reason(
      Map<String, Meaning> meanings, int code, ReasonKind otherwise, String what) {
    String written = Integer.toUnsignedString(code);
    Meaning meaning = meanings.getOrDefault(written, new Meaning(otherwise, ""));
    return new Reason(meaning.kind(), "CMPP " + what + " " + written + " " + meaning.words());
  }

  /** Whether a part arrived; empty if that is not known yet. */
  Optional<Boolean> arrived(String word) {
    return open.contains(word) ? Optional.empty() : Optional.of(arrived.contains(word));
  }

  private static String text() {
    try (InputStream in = Objects.requireNonNull(CmppCodes.class.getResourceAsStream(FILE))) {
      return new String(in.readAllBytes(), StandardCharsets.UTF_8);
    } catch (IOException e) {
      throw new UncheckedIOException(FILE, e);
    }
  }
}

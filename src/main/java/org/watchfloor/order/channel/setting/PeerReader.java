package org.watchfloor.order.channel.setting;

import java.nio.file.Path;
import java.util.Optional;
import org.watchfloor.base.Message;
import org.watchfloor.rule.RuleSheet.Row;

/** Reads where a peer is from its row. Pure. */
final class PeerReader {
  /** What may stand in a row. */
  static final String[] KEYS = {"host", "port", "tls", "user", "secret", "ca"};

  private static final int LAST_PORT = 65_535;

  private PeerReader() {}

  /** With the user that stands there, if one does. */
  static Peer read(Row row, Path folder) {
    boolean user = row.has("user");
    if (user && !row.has("secret")) {
      row.fault("user", Message.of("rule.reason.missing", "secret"));
    }
    return read(row, folder, user ? row.text("user") : "");
  }

  /** With a user that is said elsewhere. */
  static Peer read(Row row, Path folder, String user) {
    return new Peer(
        row.text("host"),
        port(row),
        row.constant("tls", Tls.class),
        user,
        secret(row, folder),
        row.has("ca")
            ? Optional.of(new TrustFile(folder.resolve(row.text("ca"))))
            : Optional.empty());
  }

  static int port(Row row) {
    return PaceReader.count(row, "port", 1, LAST_PORT);
  }

  static Optional<SecretFile> secret(Row row, Path folder) {
    return row.has("secret")
        ? Optional.of(new SecretFile(folder.resolve(row.text("secret"))))
        : Optional.empty();
  }
}
